package vn.solieu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.phrase.Trie;
import vn.solieu.rule.phrase.Walk;
import vn.solieu.text.Syllables;

/** The {@code near} and {@code never} phrases of one sentence, read in one pass. Belongs to one thread. */
final class Phrases {
  /** How many tokens a clause reaches to either side of its number. */
  static final int LONGEST_CLAUSE = 80;

  private static final String CLAUSE_SIGNS = ",;:().";
  private static final int[] NONE = {};

  private final Patterns patterns;
  private final Syllables s;
  private final int first;
  private final int end;
  private final int carried;
  private List<Scan.Hit> nears;
  private int[] nevers = NONE;
  private int neverCount;
  private int clauseOf = -1;
  private int clauseFirst;
  private int clauseEnd;

  Phrases(Patterns patterns, Walk walk, Syllables s, int first, int end, List<Scan.Hit> carried) {
    this.patterns = patterns;
    this.s = s;
    this.first = first;
    this.end = end;
    this.carried = carried.size();
    this.nears = carried;
    read(walk);
  }

  private void read(Walk walk) {
    Trie trie = patterns.phrases();
    int free = first;
    boolean covered = false;
    for (int t = first; t < end; t++) {
      if (!patterns.startsPhrase(s.id(t), s.id(t + 1))) {
        continue;
      }
      walk.run(trie, t, false);
      int longest = free;
      int hidden = 0;
      for (int i = 0; i < walk.count(); i++) {
        int node = walk.node(i);
        boolean neutral = patterns.isNeutral(node);
        hidden = neutral ? Math.max(hidden, walk.position(i)) : hidden;
        longest = neutral || patterns.nearAt(node).length > 0 ? Math.max(longest, walk.position(i)) : longest;
        for (int id : patterns.neverAt(node)) {
          forbid(id, t, walk.position(i));
        }
      }
      for (int i = 0; i < walk.count(); i++) {
        boolean seen = t >= free || walk.position(i) == free && !covered;
        if (seen && walk.position(i) >= hidden) {
          for (int id : patterns.nearAt(walk.node(i))) {
            nears = nears instanceof ArrayList ? nears : new ArrayList<>(nears);
            nears.add(new Scan.Hit(id, patterns.phrase(id), t, walk.position(i)));
          }
        }
      }
      covered = t >= free ? hidden == longest : covered;
      free = t >= free ? longest : free;
    }
  }

  private void forbid(int id, int from, int stop) {
    if (3 * neverCount == nevers.length) {
      nevers = Arrays.copyOf(nevers, Math.max(12, nevers.length * 2));
    }
    nevers[3 * neverCount] = id;
    nevers[3 * neverCount + 1] = from;
    nevers[3 * neverCount + 2] = stop;
    neverCount++;
  }

  /** The {@code near} phrases read, without those carried in. */
  List<Scan.Hit> own() {
    return List.copyOf(nears.subList(carried, nears.size()));
  }

  /** A {@code near} phrase, those carried in first. */
  Scan.Hit near(int i) {
    return nears.get(i);
  }

  /** How many {@code near} phrases start before a token. */
  int nearsBefore(int token) {
    int low = 0;
    int high = nears.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (nears.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The first {@code never} phrase among some that stands in a number's clause or in a match, or -1.
   *
   * @param never numbers of phrases, sorted
   * @param from first token of the match
   * @param to one past its last token
   */
  int forbidden(int[] never, NumberMention number, int from, int to) {
    if (neverCount == 0 || never.length == 0) {
      return -1;
    }
    findClause(number);
    for (int i = neverFrom(Math.min(clauseFirst, from)); i < neverCount; i++) {
      int start = nevers[3 * i + 1];
      int stop = nevers[3 * i + 2];
      if (start >= Math.max(clauseEnd, to)) {
        break;
      }
      boolean inside = start >= clauseFirst && stop <= clauseEnd || start >= from && stop <= to;
      if (inside && Arrays.binarySearch(never, nevers[3 * i]) >= 0) {
        return nevers[3 * i];
      }
    }
    return -1;
  }

  private void findClause(NumberMention number) {
    if (clauseOf == number.from()) {
      return;
    }
    clauseOf = number.from();
    clauseFirst = number.from();
    while (clauseFirst > first && number.from() - clauseFirst < LONGEST_CLAUSE && !endsClause(clauseFirst - 1)) {
      clauseFirst--;
    }
    clauseEnd = number.to();
    while (clauseEnd < end && clauseEnd - number.to() < LONGEST_CLAUSE && !endsClause(clauseEnd)) {
      clauseEnd++;
    }
  }

  private int neverFrom(int token) {
    int low = 0;
    int high = neverCount;
    while (low < high) {
      int middle = low + high >>> 1;
      if (nevers[3 * middle + 1] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean endsClause(int token) {
    char sign = s.sign(token);
    return sign != 0 && CLAUSE_SIGNS.indexOf(sign) >= 0 && !Walk.isInsideDigits(s, token);
  }
}
