package vn.solieu.resolve;

import java.util.List;
import java.util.Map;
import vn.solieu.rule.RuleSet;
import vn.solieu.text.Syllables;

/**
 * Two counted things under one verb that stands behind both: "229 tổ chức đảng và hơn 8.300 đảng viên bị kỷ luật", "86%
 * gia đình, 72% thôn đạt chuẩn văn hóa". The first, which no rule could name, is named after the second. So is the part
 * in "3 trong số 7 bản".
 */
final class Coordination {
  /** How many tokens may stand between the first noun and the second number. */
  private static final int REACH = 3;

  /** How many tokens "trong tổng số" may take between a part and its whole. */
  private static final int OF = 4;

  /** How many tokens back "lần lượt" may stand. */
  private static final int TURN = 8;

  private final RuleSet rules;
  private final Lexicons lexicons;
  private final Map<String, String> counterparts;

  /**
   * Makes an aligner.
   *
   * @param counterparts for an indicator, the one that tells the same of the thing coordinated with it
   */
  Coordination(RuleSet rules, Lexicons lexicons, Map<String, String> counterparts) {
    this.rules = rules;
    this.lexicons = lexicons;
    this.counterparts = counterparts;
  }

  /** Names the fallbacks among the drafts from index {@code from} on after what is coordinated with them. */
  void align(Scene scene, int from) {
    List<Draft> drafts = scene.drafts;
    for (int i = drafts.size() - 2; i >= from; i--) {
      Draft a = drafts.get(i);
      Draft b = drafts.get(i + 1);
      if (isOf(scene, a, b) || inTurn(scene, a, b)) {
        a.indicator = b.indicator;
        a.rule = b.rule;
        a.unit = b.unit;
        a.concept = b.concept;
        if (isOf(scene, a, b)) {
          a.whole = b;
          String whole = lexicons.wholes().get(b.indicator.id());
          b.indicator = whole == null ? b.indicator : rules.indicator(whole);
        }
      } else {
        coordinate(a, b);
      }
    }
  }

  private void coordinate(Draft a, Draft b) {
    String counterpart = counterparts.get(b.indicator.id());
    boolean fallback = a.match != null && a.match.rule().priority() < 0 || a.indicator.isOther() && a.hasNoun();
    boolean own = a.indicator.id().equals(b.indicator.id()) || a.number.percent() != b.number.percent();
    boolean same = counterpart != null && counterpart.equals(b.indicator.id());
    int between = b.number.from() - a.nounEnd;
    if (fallback && !own && counterpart != null && between >= 0 && between <= (same ? 1 : REACH)
        && (same ? isAlike(a, b) : kin(a, counterpart))) {
      a.indicator = rules.indicator(counterpart);
      a.rule = b.rule;
    }
  }

  /** Whether two coordinated figures are told alike: both shares, or the first a plain count of the second's things. */
  private boolean isAlike(Draft a, Draft b) {
    return a.number.percent() && a.indicator.isOther() || a.indicator.unit().equals(b.indicator.unit())
        || b.indicator.id().startsWith("dialogue_") && a.indicator.id().startsWith("conferences_");
  }

  /** Whether a fallback's indicator is of the group that its new one belongs to. */
  private static boolean kin(Draft a, String counterpart) {
    return a.indicator.id().startsWith("party_") && counterpart.startsWith("party_");
  }

  /** Whether a bare number shares the noun of the next: "lần lượt thiếu 210 và 95 phòng". */
  private boolean inTurn(Scene scene, Draft a, Draft b) {
    Syllables s = scene.tokens;
    boolean next = b.number.from() - a.number.to() == 1 && (lexicons.words().is(s, a.number.to(), "và")
        || s.isSign(a.number.to(), ','));
    if (!next || a.hasNoun() || !b.hasNoun() || a.sentence != b.sentence
        || a.number.percent() != b.number.percent()) {
      return false;
    }
    for (int t = a.number.from() - 1; t > scene.sentence(a).first() && a.number.from() - t <= TURN; t--) {
      if (lexicons.words().is(s, t - 1, "lần") && lexicons.words().is(s, t, "lượt")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bare number is the part of the whole that follows it: "3 trong số 7 bản". */
  private boolean isOf(Scene scene, Draft a, Draft b) {
    Syllables s = scene.tokens;
    int t = a.number.to();
    boolean opens = lexicons.words().is(s, t, "trong", "trên");
    boolean named = lexicons.words().is(s, b.number.from() - 1, "số") || b.number.from() - t == 1;
    return opens && !a.hasNoun() && b.number.from() - t <= OF && b.hasNoun() && named && a.number.percent() == b.number.percent();
  }
}
