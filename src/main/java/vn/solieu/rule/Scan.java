package vn.solieu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** How many values tell of a place where wordings end. */
  private static final int END = 4;

  private static final int[] NONE = {};

  private final RuleSet rules;
  private final Patterns patterns;
  private final Walk walk;
  private final Phrases phrases;

  /**
   * A {@code near} phrase in the text.
   *
   * @param id number of the phrase in the rule set
   * @param phrase as written in the rule
   * @param first its first token
   * @param end one past its last token
   */
  public record Hit(int id, String phrase, int first, int end) {}

  /** What a pair of wordings covers: tokens, words before and behind the number, and the nearest word before it. */
  private record Fit(int first, int end, int before, int behind, int touch) {}

  Scan(RuleSet rules, Walk walk, Syllables s, int first, int end, List<Hit> carried) {
    this.rules = rules;
    this.patterns = rules.patterns();
    this.walk = walk;
    this.phrases = new Phrases(patterns, walk, s, first, end, carried);
  }

  /** The {@code near} phrases of this sentence in text order, without those carried in. */
  public List<Hit> nears() {
    return phrases.own();
  }

  /** The rules that name a number, best first, each rule once. */
  public List<Match> matches(NumberMention number) {
    int[] lefts = number.accepted() ? ends(number.from(), number.first(), true) : NONE;
    int[] rights = lefts.length == 0 ? NONE : ends(number.to(), number.end(), false);
    List<Match> matches = List.of();
    for (int l = 0; l < lefts.length; l += END) {
      for (int r = 0; r < rights.length; r += END) {
        int pair = patterns.pairOf(anchor(number), lefts[l], rights[r]);
        if (pair != 0) {
          int from = Math.min(lefts[l + 1], number.from());
          int to = Math.max(rights[r + 1], number.to());
          matches = matches.isEmpty() ? new ArrayList<>() : matches;
          collect(pair, new Fit(from, to, lefts[l + 2], rights[r + 2], lefts[l + 3]), number, matches);
        }
      }
    }
    if (matches.size() > 1) {
      matches.sort(Match.BEST_FIRST);
      BitSet seen = new BitSet();
      matches.removeIf(m -> seen.get(m.rule().order()) || mark(seen, m.rule().order()));
    }
    return matches;
  }

  /**
   * The rules that would name a count in the place of words of denial: "chưa có xã nào đạt chuẩn" as "xã đạt chuẩn".
   *
   * @param zero the denial
   * @param any the token of its "nào", which the rules do not see
   */
  public List<Match> denied(NumberMention zero, int any) {
    int at = zero.to();
    NumberMention count =
        new NumberMention(
            at, at, at, at, zero.span(), NumberMention.Kind.DIGITS, zero.value(), zero.low(), zero.high(), zero.total(),
            zero.approximation(), false, zero.refusal());
    walk.pass(any);
    try {
      return matches(count);
    } finally {
      walk.pass(-1);
    }
  }

  private static boolean mark(BitSet seen, int order) {
    seen.set(order);
    return false;
  }

  /** The same, with a line in {@code steps} for every rule that fits or nearly fits, and why it won or failed. */
  public List<Match> matches(NumberMention number, List<String> steps) {
    List<Match> matches = matches(number);
    if (number.refusal().isPresent()) {
      steps.add("not held against the rules: it is " + number.refusal().get().reason());
    } else {
      new Trace(rules, this, walk, number).explain(matches, steps);
    }
    return matches;
  }

  /** The {@code never} phrase among some that stands in a number's clause; empty where none does. */
  String forbiddenBy(int[] never, NumberMention number) {
    int phrase = phrases.forbidden(never, number, number.from(), number.to());
    return phrase < 0 ? "" : patterns.phrase(phrase);
  }

  static Phrase.Thing anchor(NumberMention number) {
    return number.percent()
        ? Phrase.Thing.PERCENT
        : number.kind() == NumberMention.Kind.ZERO ? Phrase.Thing.ZERO : Phrase.Thing.NUMBER;
  }

  /** Where wordings end beside a number, from its outer and its inner edge: node, position, words, touch by turns. */
  private int[] ends(int outer, int inner, boolean backward) {
    walk.run(backward ? patterns.left() : patterns.right(), outer, backward);
    int n = walk.count();
    int[] ends = new int[END * n];
    copyEnds(ends, 0);
    if (inner != outer) {
      walk.run(backward ? patterns.left() : patterns.right(), inner, backward);
      ends = Arrays.copyOf(ends, END * (n + walk.count()));
      copyEnds(ends, n);
    }
    return ends;
  }

  private void copyEnds(int[] ends, int offset) {
    for (int i = 0; i < walk.count(); i++) {
      ends[END * (offset + i)] = walk.node(i);
      ends[END * (offset + i) + 1] = walk.position(i);
      ends[END * (offset + i) + 2] = walk.words(i);
      ends[END * (offset + i) + 3] = walk.touch(i);
    }
  }

  private void collect(int pair, Fit fit, NumberMention number, List<Match> matches) {
    for (Patterns.Entry entry : patterns.freeOf(pair)) {
      consider(entry, fit, number, -1, -1, matches);
    }
    if (patterns.wantingOf(pair).length == 0) {
      return;
    }
    int last = phrases.nearsBefore(number.from()) - 1;
    for (int i = last; i >= 0 && i > last - NEARS_LOOKED_AT; i--) {
      Hit hit = phrases.near(i);
      if (hit.end <= number.from()) {
        for (Patterns.Entry entry : patterns.allowedOf(pair, hit.id)) {
          consider(entry, fit, number, hit.first, hit.end, matches);
        }
      }
    }
  }

  private void consider(
      Patterns.Entry entry, Fit fit, NumberMention number, int nearFirst, int nearEnd, List<Match> matches) {
    if (phrases.forbidden(entry.never, number, fit.first, fit.end) < 0) {
      matches.add(
          new Match(
              entry.rule, entry.pattern, fit.first, fit.end, fit.before + fit.behind, fit.behind,
              Math.max(nearEnd, fit.touch), fit.end, nearFirst, nearEnd));
    }
  }
}
