package vn.solieu.resolve;

import vn.solieu.claim.Change;
import vn.solieu.rule.Match;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;

/**
 * Figures of a sentence that ranks places by what was just counted: "… kết nạp 1.937 đảng viên. Dẫn đầu là Đảng bộ thành
 * phố A với 297 đảng viên". Immutable.
 */
final class Rankings {
  /** How many figures back the one may stand that is ranked by. */
  private static final int BACK = 12;

  /** How many sentences back, those without figures left out. */
  private static final int SENTENCES = 3;

  private final Phrases openings;
  private final Antecedents antecedents;

  /**
   * Makes a reader of rankings.
   *
   * @param openings words that open a ranking: dẫn đầu, nhiều nhất, kế đến
   */
  Rankings(Phrases openings, Antecedents antecedents) {
    this.openings = openings;
    this.antecedents = antecedents;
  }

  /**
   * The figure whose kind a ranked figure shares: the last that tells what was done to things of its class. Null where
   * the sentence ranks nothing, or its own words say what was done.
   *
   * @param best the rule that fits the figure's own words
   * @param kind the class of thing that it counts
   */
  Draft find(Scene scene, Draft d, Sentence sentence, Match best, String kind) {
    boolean governed = best.nearFirst() >= sentence.first() || best.first() < d.number.from();
    if (kind.isEmpty() || governed || openings.at(scene.tokens, sentence.first(), sentence.end()) == null) {
      return null;
    }
    int last = scene.drafts.size() - 1;
    for (int i = last; i >= 0 && i > last - BACK; i--) {
      Draft c = scene.drafts.get(i);
      if (c.title || d.sentence - c.sentence > SENTENCES) {
        return null;
      }
      boolean counts = c.indicator != null && !c.indicator.isOther() && !c.number.percent() && c.change == Change.LEVEL;
      if (counts && "flow".equals(c.indicator.temporal()) && kind.equals(antecedents.classOf(c))) {
        return antecedents.wider(scene, d, c, i);
      }
    }
    return null;
  }
}
