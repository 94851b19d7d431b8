package vn.solieu.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Phrases that can be met at a token or before one; the longest wins. Immutable and thread-safe. */
final class Phrases {

  /** A phrase and what the owner of the list wants to know of it. */
  static final class Phrase {
    static final Phrase NONE = new Phrase(new int[0], 0, false);

    private final int[] ids;
    private final int mark;
    private final boolean acronym;

    /**
     * A phrase.
     *
     * @param acronym whether it must stand in capitals, since it means something else in small letters (ĐA, đa)
     */
    Phrase(int[] ids, int mark, boolean acronym) {
      this.ids = ids.clone();
      this.mark = mark;
      this.acronym = acronym;
    }

    int length() {
      return ids.length;
    }

    int mark() {
      return mark;
    }

    private boolean standsAt(Line line, int token) {
      for (int i = 0; i < ids.length; i++) {
        if (line.id(token + i) != ids[i] || acronym && line.word(token + i) && !line.capital(token + i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Phrase[] EMPTY = {};

  private final Phrase[][] byFirst;
  private final Phrase[][] byLast;

  Phrases(List<Phrase> phrases) {
    byFirst = table(phrases, true);
    byLast = table(phrases, false);
  }

  private static Phrase[][] table(List<Phrase> phrases, boolean first) {
    List<List<Phrase>> lists = new ArrayList<>();
    for (Phrase p : phrases) {
      int id = p.ids[first ? 0 : p.ids.length - 1];
      while (lists.size() <= id) {
        lists.add(new ArrayList<>(0));
      }
      lists.get(id).add(p);
    }
    Phrase[][] table = new Phrase[lists.size()][];
    for (int i = 0; i < table.length; i++) {
      lists.get(i).sort(Comparator.comparing(p -> -p.length()));
      table[i] = lists.get(i).toArray(EMPTY);
    }
    return table;
  }

  /** The longest phrase that begins at a token, or {@link Phrase#NONE}. */
  Phrase at(Line line, int token) {
    int id = line.id(token);
    if (id < byFirst.length) {
      for (Phrase p : byFirst[id]) {
        if (p.standsAt(line, token)) {
          return p;
        }
      }
    }
    return Phrase.NONE;
  }

  /** The marks of all phrases that end right before a token, joined as bits. */
  int allBefore(Line line, int token) {
    int id = line.id(token - 1);
    int marks = 0;
    if (id < byLast.length) {
      for (Phrase p : byLast[id]) {
        marks |= p.standsAt(line, token - p.length()) ? p.mark() : 0;
      }
    }
    return marks;
  }

  /** The longest phrase that ends right before a token, or {@link Phrase#NONE}. */
  Phrase before(Line line, int token) {
    int id = line.id(token - 1);
    if (id < byLast.length) {
      for (Phrase p : byLast[id]) {
        if (p.standsAt(line, token - p.length())) {
          return p;
        }
      }
    }
    return Phrase.NONE;
  }
}
