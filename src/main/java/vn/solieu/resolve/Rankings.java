package vn.solieu.resolve;

import java.util.Map;
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

  /** How many tokens into a sentence its superlative may stand. */
  private static final int OPENING = 12;

  private final Words words;
  private final Phrases openings;
  private final Map<String, String> supersets;
  private final Antecedents antecedents;

  /**
   * Makes a reader of rankings.
   *
   * @param words single words
   * @param openings words that open a ranking: dẫn đầu, nhiều nhất, kế đến
   * @param supersets the indicator whose figures include another's: what is ranked is all the disciplined
   */
  Rankings(Words words, Phrases openings, Map<String, String> supersets, Antecedents antecedents) {
    this.words = words;
    this.openings = openings;
    this.supersets = supersets;
    this.antecedents = antecedents;
  }

  /** "Dẫn đầu là Đảng bộ thành phố A với 297 đảng viên": nothing but "với" parts the place and its figure. */
  private static boolean isBesideOrgan(Scene scene, Draft d) {
    int t = d.number.from() - 1;
    return scene.tokens.string(t).equals("với") && scene.tokens.isCapital(t - 1);
  }

  /** "Địa phương có nhiều đảng viên vi phạm nhất là thành phố A với 41 người". */
  private boolean isSuperlative(Scene scene, Sentence sentence) {
    int last = Math.min(sentence.end(), sentence.first() + OPENING);
    for (int t = sentence.first(); t < last; t++) {
      if (words.is(scene.tokens, t, "nhất")) {
        return words.is(scene.tokens, t + 1, "là") && !words.is(scene.tokens, t - 1, "thứ", "thống");
      }
    }
    return false;
  }

  /**
   * The figure whose kind a ranked figure shares: the last that tells what was done to things of its class. Null where
   * the sentence ranks nothing, or its own words say what was done.
   *
   * @param best the rule that fits the figure's own words; null where none does
   * @param kind the class of thing that it counts
   */
  Draft find(Scene scene, Draft d, Sentence sentence, Match best, String kind) {
    boolean led = best != null && best.first() < d.number.from() && !isBesideOrgan(scene, d);
    boolean governed = best != null && best.nearFirst() >= sentence.first() || led;
    boolean ranks = openings.at(scene.tokens, sentence.first(), sentence.end()) != null
        || best == null && isSuperlative(scene, sentence);
    if (kind.isEmpty() || governed || !ranks) {
      return null;
    }
    Draft found = null;
    String whole = "";
    int last = scene.drafts.size() - 1;
    for (int i = last; i >= 0 && i > last - BACK; i--) {
      Draft c = scene.drafts.get(i);
      if (c.title || d.sentence - c.sentence > SENTENCES) {
        return found;
      }
      boolean counts = c.indicator != null && !c.indicator.isOther() && !c.number.percent() && c.change == Change.LEVEL;
      boolean done = counts && "flow".equals(c.indicator.temporal()) && kind.equals(antecedents.classOf(c));
      if (done && found == null) {
        found = c;
        whole = supersets.getOrDefault(c.indicator.id(), "");
      } else if (done && c.indicator.id().equals(whole)) {
        return c;
      }
    }
    return found;
  }
}
