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
 * @param nounEnd one past the last token of the part behind the number; the number's end where there is none
 * @param nearFirst first token of the {@code near} phrase, or -1
 * @param nearEnd one past its last token, or -1
 */
public record Match(
    Rule rule, int pattern, int first, int end, int words, int nounEnd, int nearFirst, int nearEnd) {

  /**
   * Best first: the most words, then the higher priority, then the nearest {@code near} phrase (none is farthest; of two
   * that end together the longer is nearer), then file order.
   */
  public static final Comparator<Match> BEST_FIRST = Match::compare;

  private static int compare(Match a, Match b) {
    if (a.words != b.words) {
      return b.words - a.words;
    }
    if (a.rule.priority() != b.rule.priority()) {
      return b.rule.priority() - a.rule.priority();
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
