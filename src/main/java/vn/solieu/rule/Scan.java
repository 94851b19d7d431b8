package vn.solieu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.Walk;
import vn.solieu.text.Syllables;

/**
 * The rules over one sentence. Belongs to one thread. Made by {@link RuleSet#scan}, which reads the phrases of {@code
 * near} and {@code never} once; each number is then looked at on demand.
 */
public final class Scan {
  /** How many {@code near} phrases before a number are looked at, the nearest first. */
  static final int NEARS_LOOKED_AT = 64;

  /** How many tokens a clause reaches to either side of its number. */
  static final int LONGEST_CLAUSE = 80;

  private static final String CLAUSE_SIGNS = ",;:().";

  private final RuleSet rules;
  private final Patterns patterns;
  private final Walk walk;
  private final Syllables s;
  private final int first;
  private final int end;
  private final int carried;
  private final List<Hit> nears;
  private int[] nevers = new int[12];
  private int neverCount;

  /**
   * A {@code near} phrase in the text.
   *
   * @param id number of the phrase in the rule set
   * @param phrase as written in the rule
   * @param first its first token
   * @param end one past its last token
   */
  public record Hit(int id, String phrase, int first, int end) {}

  Scan(RuleSet rules, Walk walk, Syllables s, int first, int end, List<Hit> carried) {
    this.rules = rules;
    this.patterns = rules.patterns();
    this.walk = walk;
    this.s = s;
    this.first = first;
    this.end = end;
    this.carried = carried.size();
    this.nears = new ArrayList<>(carried);
    readPhrases();
  }

  /** The {@code near} phrases of this sentence in text order, without those carried in. */
  public List<Hit> nears() {
    return List.copyOf(nears.subList(carried, nears.size()));
  }

  /** The rules that name a number, best first, each rule once. */
  public List<Match> matches(NumberMention number) {
    if (!number.accepted()) {
      return List.of();
    }
    Phrase.Thing anchor = anchor(number);
    int[] lefts = ends(number.from(), number.first(), true);
    if (lefts.length == 0) {
      return List.of();
    }
    int[] rights = ends(number.to(), number.end(), false);
    List<Match> matches = List.of();
    for (int l = 0; l < lefts.length; l += 4) {
      for (int r = 0; r < rights.length; r += 4) {
        int pair = patterns.pairOf(anchor, lefts[l], rights[r]);
        if (pair != 0) {
          matches = matches.isEmpty() ? new ArrayList<>() : matches;
          int from = Math.min(lefts[l + 1], number.from());
          int nounEnd = Math.max(rights[r + 1], number.to());
          collect(pair, number, new Extent(from, nounEnd, lefts[l + 2], rights[r + 2], lefts[l + 3]), matches);
        }
      }
    }
    if (matches.size() > 1) {
      matches.sort(Match.BEST_FIRST);
    }
    return matches;
  }

  /** The same, with a line in {@code steps} for every rule that fits or nearly fits, and why it won or failed. */
  public List<Match> matches(NumberMention number, List<String> steps) {
    List<Match> matches = matches(number);
    if (number.accepted()) {
      new Trace(rules, this, walk, number).explain(matches, steps);
    }
    return matches;
  }

  /** The {@code never} phrase of a rule that stands in a number's clause or in the match; empty where none does. */
  String forbiddenBy(int[] never, NumberMention number, int from, int nounEnd) {
    int phrase = forbidden(never, number, from, nounEnd);
    return phrase < 0 ? "" : patterns.phrase(phrase);
  }

  static Phrase.Thing anchor(NumberMention number) {
    return number.percent()
        ? Phrase.Thing.PERCENT
        : number.kind() == NumberMention.Kind.ZERO ? Phrase.Thing.ZERO : Phrase.Thing.NUMBER;
  }

  /** Where wordings end beside a number, from its outer and its inner edge: node, position, words, touch. */
  private int[] ends(int outer, int inner, boolean backward) {
    walk.run(backward ? patterns.left() : patterns.right(), outer, backward);
    int n = walk.count();
    int[] ends = new int[4 * n];
    copyEnds(ends, 0);
    if (inner != outer) {
      walk.run(backward ? patterns.left() : patterns.right(), inner, backward);
      ends = Arrays.copyOf(ends, 4 * (n + walk.count()));
      copyEnds(ends, n);
    }
    return ends;
  }

  private void copyEnds(int[] ends, int offset) {
    for (int i = 0; i < walk.count(); i++) {
      ends[4 * (offset + i)] = walk.node(i);
      ends[4 * (offset + i) + 1] = walk.position(i);
      ends[4 * (offset + i) + 2] = walk.words(i);
      ends[4 * (offset + i) + 3] = walk.touch(i);
    }
  }

  /** What a pair of wordings covers: tokens, words before and behind the number, and the nearest word before it. */
  private record Extent(int from, int nounEnd, int before, int behind, int touch) {}

  private void collect(int pair, NumberMention number, Extent extent, List<Match> matches) {
    for (int entry : patterns.freeOf(pair)) {
      consider(entry, number, extent, -1, -1, matches);
    }
    if (patterns.withNear(pair).isEmpty()) {
      return;
    }
    int last = nearsBefore(number.from()) - 1;
    for (int i = last; i >= 0 && i > last - NEARS_LOOKED_AT; i--) {
      Hit hit = nears.get(i);
      if (hit.end <= number.from()) {
        for (int entry : patterns.nearOf(pair, hit.id)) {
          consider(entry, number, extent, hit.first, hit.end, matches);
        }
      }
    }
  }

  /** How many {@code near} phrases start before a token. */
  private int nearsBefore(int token) {
    int low = 0;
    int high = nears.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (nears.get(middle).first < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void consider(
      int entry, NumberMention number, Extent extent, int nearFirst, int nearEnd, List<Match> matches) {
    int[] never = patterns.never(entry);
    if (never.length > 0 && forbidden(never, number, extent.from, extent.nounEnd) >= 0) {
      return;
    }
    Rule rule = patterns.rule(entry).rule();
    Match match = new Match(
        rule, patterns.pattern(entry), extent.from, extent.nounEnd, extent.before + extent.behind, extent.behind,
        Math.max(nearEnd, extent.touch), extent.nounEnd, nearFirst, nearEnd);
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i).rule().order() == rule.order()) {
        if (Match.BEST_FIRST.compare(match, matches.get(i)) < 0) {
          matches.set(i, match);
        }
        return;
      }
    }
    matches.add(match);
  }

  /** The first {@code never} phrase among those given that stands in the number's clause or in the match, or -1. */
  private int forbidden(int[] never, NumberMention number, int from, int nounEnd) {
    int clauseFirst = number.from();
    while (clauseFirst > first && number.from() - clauseFirst < LONGEST_CLAUSE && !endsClause(clauseFirst - 1)) {
      clauseFirst--;
    }
    int clauseEnd = number.to();
    while (clauseEnd < end && clauseEnd - number.to() < LONGEST_CLAUSE && !endsClause(clauseEnd)) {
      clauseEnd++;
    }
    for (int i = neverFrom(Math.min(clauseFirst, from)); i < neverCount; i++) {
      int start = nevers[3 * i + 1];
      int stop = nevers[3 * i + 2];
      if (start >= Math.max(clauseEnd, nounEnd)) {
        break;
      }
      boolean inside = start >= clauseFirst && stop <= clauseEnd || start >= from && stop <= nounEnd;
      if (inside && Arrays.binarySearch(never, nevers[3 * i]) >= 0) {
        return nevers[3 * i];
      }
    }
    return -1;
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

  private void readPhrases() {
    int free = first;
    for (int t = first; t < end; t++) {
      if (!patterns.phrases().startsWith(s.id(t))) {
        continue;
      }
      walk.run(patterns.phrases(), t, false);
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
      for (int i = 0; i < walk.count() && t >= free; i++) {
        if (walk.position(i) >= hidden) {
          for (int id : patterns.nearAt(walk.node(i))) {
            nears.add(new Hit(id, patterns.phrase(id), t, walk.position(i)));
          }
        }
      }
      free = longest;
    }
  }

  private void forbid(int id, int from, int stop) {
    if (3 * neverCount == nevers.length) {
      nevers = Arrays.copyOf(nevers, nevers.length * 2);
    }
    nevers[3 * neverCount] = id;
    nevers[3 * neverCount + 1] = from;
    nevers[3 * neverCount + 2] = stop;
    neverCount++;
  }
}
