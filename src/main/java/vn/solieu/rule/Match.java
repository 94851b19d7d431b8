package vn.solieu.rule;

import java.util.Comparator;

/**
 * A rule that names a number.
 *
 * @param rule the rule
 * @param pattern which of its patterns, from 0
 * @param first first token covered, the number and its approximator included
 * @param end one past the last token covered
 * @param words how many words, signs, places and times the pattern matched; the number and what a gap skips do not count
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
   * then the higher priority, then the nearest governor before the number (none is farthest), then the most words in all,
   * then the near phrase that ends last and, of those, the longest, then file order.
   */
  public static final Comparator<Match> BEST_FIRST = Match::compare;

  private static int compare(Match a, Match b) {
    boolean fallback = a.rule.priority() < 0;
    if (fallback != b.rule.priority() < 0) {
      return fallback ? 1 : -1;
    }
    if (a.behind != b.behind) {
      return b.behind - a.behind;
    }
    if (a.rule.priority() != b.rule.priority()) {
      return b.rule.priority() - a.rule.priority();
    }
    if (a.governor != b.governor) {
      return b.governor - a.governor;
    }
    if (a.words != b.words) {
      return b.words - a.words;
    }
    if (a.nearEnd != b.nearEnd || a.nearFirst != b.nearFirst) {
      return a.nearEnd != b.nearEnd ? b.nearEnd - a.nearEnd : a.nearFirst - b.nearFirst;
    }
    if (a.rule.order() != b.rule.order() || a.pattern != b.pattern) {
      return a.rule.order() != b.rule.order() ? a.rule.order() - b.rule.order() : a.pattern - b.pattern;
    }
    return a.end - a.first - (b.end - b.first);
  }
}
