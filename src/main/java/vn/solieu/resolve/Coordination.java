package vn.solieu.resolve;

import java.util.List;
import java.util.Map;
import vn.solieu.rule.RuleSet;

/**
 * Two counted things under one verb that stands behind both: "229 tổ chức đảng và hơn 8.300 đảng viên bị kỷ luật". The
 * first, which no rule could name, is named after the second.
 */
final class Coordination {
  /** How many tokens may stand between the first noun and the second number. */
  private static final int REACH = 3;

  private final RuleSet rules;
  private final Map<String, String> counterparts;

  /**
   * Makes an aligner.
   *
   * @param counterparts for an indicator of persons, the one that tells the same of organisations
   */
  Coordination(RuleSet rules, Map<String, String> counterparts) {
    this.rules = rules;
    this.counterparts = counterparts;
  }

  /** Names the fallbacks among the drafts from index {@code from} on after what is coordinated with them. */
  void align(List<Draft> drafts, int from) {
    for (int i = from; i + 1 < drafts.size(); i++) {
      Draft a = drafts.get(i);
      Draft b = drafts.get(i + 1);
      boolean fallback = a.match != null && a.match.rule().priority() < 0;
      String counterpart = counterparts.get(b.indicator.id());
      if (fallback && counterpart != null && a.indicator.id().startsWith("party_")
          && b.number.from() - a.nounEnd <= REACH) {
        a.indicator = rules.indicator(counterpart);
        a.rule = b.rule;
      }
    }
  }
}
