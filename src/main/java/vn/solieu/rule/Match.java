package vn.solieu.rule;

import java.util.Comparator;

/**
 * A rule that names a number.
 *
 * @param rule the rule
 * @param pattern which of its patterns, from 0
 * @param first first token covered, the number and its approximator included
 * @param end one past the last token covered
 * @param words how many words, signs, places and times the pattern matched, without the number and what a gap skips
 * @param behind how many of those words stand behind the number: the counted noun and what follows it
 * @param governor one past the last token of what governs the number from before it: the {@code near} phrase, or the
 *     nearest word of the pattern's own part before the number, whichever is nearer; -1 where nothing does
 * @param nounEnd one past the last token of the part behind the number; the number's end where there is none
 * @param nearFirst first token of the {@code near} phrase, or -1
 * @param nearEnd one past its last token, or -1
 */
public record Match(
    Rule rule,
    int pattern,
    int first,
    int end,
    int words,
    int behind,
    int governor,
    int nounEnd,
    int nearFirst,
    int nearEnd) {

  /**
   * Best first: fallbacks (rules of a priority below 0) last; then the most words behind the number (the longest noun),
   * then the higher priority, then the nearest governor before the number (none is farthest), then the most words in
   * all, then the near phrase that ends last and, of those, the longest, then file order.
   */
  public static final Comparator<Match> BEST_FIRST = Match::compare;

  private static int compare(Match a, Match b) {
    if (a.isFallback() != b.isFallback()) {
      return a.isFallback() ? 1 : -1;
    } else if (a.behind != b.behind) {
      return b.behind - a.behind;
    } else if (a.rule.priority() != b.rule.priority()) {
      return b.rule.priority() - a.rule.priority();
    } else if (a.governor != b.governor) {
      return b.governor - a.governor;
    } else if (a.words != b.words) {
      return b.words - a.words;
    } else if (a.nearEnd != b.nearEnd) {
      return b.nearEnd - a.nearEnd;
    } else if (a.nearFirst != b.nearFirst) {
      return a.nearFirst - b.nearFirst;
    } else if (a.rule.order() != b.rule.order()) {
      return a.rule.order() - b.rule.order();
    }
    return a.pattern != b.pattern ? a.pattern - b.pattern : a.end - a.first - (b.end - b.first);
  }

  /** Whether its rule is a fallback, which gives way to every other rule. */
  private boolean isFallback() {
    return rule.priority() < 0;
  }
}
