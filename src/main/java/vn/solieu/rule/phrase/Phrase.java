package vn.solieu.rule.phrase;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** A phrase of the rule language, as read. Immutable. */
public sealed interface Phrase {
  /** How many ways of wording a phrase may stand for; more make the rule set slow to load. */
  int MOST_WORDINGS = 4_000;

  /** One word or sign, compared in any spelling. */
  record Word(String text) implements Phrase {}

  /** Any phrase of a list of the lexicon. */
  record ListOf(String list) implements Phrase {}

  /** Up to so many tokens of any kind. */
  record Gap(int most) implements Phrase {}

  /** A thing that the program finds, written in capitals. */
  record Found(Thing thing) implements Phrase {}

  /** One part after the other. */
  record Sequence(List<Phrase> parts) implements Phrase {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** Any one of these; the empty sequence among them makes the rest optional. */
  record Choice(List<Phrase> alternatives) implements Phrase {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** What stands in capitals in a phrase. */
  enum Thing {
    /** A number that is no percentage: single, range, fraction or vague count. */
    NUMBER,
    /** A percentage. */
    PERCENT,
    /** Zero told in words: không còn, chưa có. */
    ZERO,
    /** A run of one to six capitalised words. */
    NAME,
    /** A place that the caller found. */
    PLACE,
    /** A time that the caller found. */
    TIME;

    /** Whether a rule hangs on it: the number that becomes the claim. */
    public boolean isAnchor() {
      return this == NUMBER || this == PERCENT || this == ZERO;
    }
  }

  /** The phrase of no words. */
  static Phrase empty() {
    return new Sequence(List.of());
  }

  /** Whether it holds no words at all. */
  default boolean isEmpty() {
    return this instanceof Sequence s && s.parts.isEmpty();
  }

  /** Whether it finds the empty text too, since all of it is optional. */
  default boolean isOptional() {
    if (this instanceof Sequence s) {
      boolean all = true;
      for (Phrase part : s.parts) {
        all &= part.isOptional();
      }
      return all;
    } else if (this instanceof Choice c) {
      boolean any = false;
      for (Phrase alternative : c.alternatives) {
        any |= alternative.isOptional();
      }
      return any;
    }
    return this instanceof Gap;
  }

  /** How many ways of wording this phrase stands for, an upper bound. */
  default double wordings() {
    double wordings = 1;
    if (this instanceof Sequence s) {
      for (Phrase part : s.parts) {
        wordings *= part.wordings();
      }
    } else if (this instanceof Choice c) {
      wordings = 0;
      for (Phrase alternative : c.alternatives) {
        wordings += alternative.wordings();
      }
    }
    return wordings;
  }

  /** Calls a consumer with every part, at any depth, that is no sequence and no choice. */
  default void leaves(Consumer<Phrase> consumer) {
    if (this instanceof Sequence s) {
      s.parts.forEach(p -> p.leaves(consumer));
    } else if (this instanceof Choice c) {
      c.alternatives.forEach(p -> p.leaves(consumer));
    } else {
      consumer.accept(this);
    }
  }

  /**
   * Every wording as a row of labels, none twice.
   *
   * @param word the number of a word or sign
   * @param list the number of a list
   */
  default List<int[]> expand(ToIntFunction<String> word, ToIntFunction<String> list) {
    List<int[]> rows = rows(this, word, list);
    if (rows.size() == 1) {
      return rows;
    }
    Map<IntBuffer, int[]> distinct = new LinkedHashMap<>();
    for (int[] row : rows) {
      distinct.putIfAbsent(IntBuffer.wrap(row), row);
    }
    return List.copyOf(distinct.values());
  }

  private static List<int[]> rows(Phrase phrase, ToIntFunction<String> word, ToIntFunction<String> list) {
    if (phrase instanceof Word w) {
      return List.of(new int[] {word.applyAsInt(w.text)});
    } else if (phrase instanceof ListOf l) {
      return List.of(new int[] {Label.list(list.applyAsInt(l.list))});
    } else if (phrase instanceof Gap g) {
      return List.of(new int[] {Label.gap(g.most)});
    } else if (phrase instanceof Found f) {
      return List.of(new int[] {Label.thing(f.thing)});
    } else if (phrase instanceof Choice c) {
      List<int[]> all = new ArrayList<>();
      for (Phrase alternative : c.alternatives) {
        all.addAll(rows(alternative, word, list));
      }
      return all;
    }
    List<int[]> all = List.of(new int[0]);
    for (Phrase part : ((Sequence) phrase).parts) {
      List<int[]> tails = rows(part, word, list);
      List<int[]> longer = new ArrayList<>(all.size() * tails.size());
      for (int[] head : all) {
        for (int[] tail : tails) {
          int[] row = Arrays.copyOf(head, head.length + tail.length);
          System.arraycopy(tail, 0, row, head.length, tail.length);
          longer.add(row);
        }
      }
      all = longer;
    }
    return all;
  }
}
