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
  public static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match m) -> -m.words)
          .thenComparingInt(m -> -m.rule.priority())
          .thenComparingInt(m -> -m.nearEnd)
          .thenComparingInt(m -> m.nearEnd < 0 ? 0 : m.nearFirst)
          .thenComparingInt(m -> m.rule.order())
          .thenComparingInt(Match::pattern)
          .thenComparingInt(m -> m.end - m.first);
}
