package vn.solieu.resolve;

import vn.solieu.claim.Change;
import vn.solieu.claim.Indicator;
import vn.solieu.claim.Measure;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/** Amounts of money, length, area and weight that no rule names by their own words. Immutable. */
final class Amounts {
  static final String OTHER_AMOUNT = "other_amount";

  private final Indicator other;
  private final Lexicons lexicons;
  private final Antecedents antecedents;
  private final NounPhrase nouns;

  Amounts(Indicator other, Lexicons lexicons, Antecedents antecedents, NounPhrase nouns) {
    this.other = other;
    this.lexicons = lexicons;
    this.antecedents = antecedents;
    this.nouns = nouns;
  }

  /**
   * Names an amount by the figure of its kind that it goes on with, or as an amount that no rule names, and adds it to the
   * scene's drafts.
   *
   * @param unit its unit, with the kind of thing that this measures
   */
  Draft name(Scene scene, Draft d, Phrases.Hit unit, Sentence sentence) {
    Syllables s = scene.tokens;
    d.measure = Measure.AMOUNT;
    d.indicator = other;
    d.rule = OTHER_AMOUNT;
    d.nounEnd = unit.end();
    Draft last = antecedents.lastOf(scene, d, c -> unit.value().equals(kindOf(c)));
    boolean goesOn = d.change != Change.LEVEL
        || last != null && !last.indicator.isOther() && "money".equals(unit.value());
    boolean again = isBracketed(s, d.number, unit) || !"money".equals(unit.value()) && s.sign(unit.end()) != 0
        && lexicons.words().is(s, scene.partStart(d.number.from(), sentence.first()), "riêng");
    boolean ranks = lexicons.rankings().at(s, sentence.first(), sentence.end()) != null;
    Draft before = last == null && (again || ranks) ? antecedents.lastAlike(scene, d, c -> unit.value().equals(kindOf(c))) : null;
    if (before != null) {
      return d.inherit(scene, before, unit);
    }
    boolean item = last != null && !last.indicator.isOther() && isBracketed(s, d.number, unit);
    if (last != null && (goesOn || item)) {
      return d.inherit(scene, last, unit);
    }
    if (s.sign(unit.end()) == 0 && nouns.opens(s, unit.end(), sentence.end()) && !"money".equals(unit.value())) {
      d.nounEnd = nouns.end(s, unit.end(), sentence.end());
    }
    d.reason = "an amount that no rule names";
    scene.drafts.add(d);
    return d;
  }

  /** Whether an amount stands alone in a bracket: "Tân Mỹ (4,2 ha)". */
  private static boolean isBracketed(Syllables s, NumberMention n, Phrases.Hit unit) {
    return s.isSign(n.from() - 1, '(') && s.isSign(unit.end(), ')');
  }

  /** The kind of thing that a figure measures: money, length, area, weight; empty where it counts. */
  String kindOf(Draft d) {
    return d.indicator.measure() == Measure.AMOUNT || d.measure == Measure.AMOUNT
        ? lexicons.classes().getOrDefault(d.unit, lexicons.classes().getOrDefault(d.indicator.unit(), "money"))
        : "";
  }

  /**
   * Whether a number that ends in a scale word is told of money: "tăng lên 240 tỷ", but not where it goes on with things
   * counted by the same word: "10,7 triệu hồ sơ, trong đó cấp xã 7,6 triệu".
   *
   * @param back how many sentences back those things may be counted
   */
  boolean isMoney(Scene scene, Draft d, int back) {
    Syllables s = scene.tokens;
    int scale = d.number.end() - 1;
    if (!lexicons.words().is(s, scale, "tỷ", "triệu")) {
      return false;
    }
    Draft last = antecedents.find(scene, d, "", false);
    return last == null || d.sentence - last.sentence > back || last.measure == Measure.AMOUNT
        || last.indicator.measure() != Measure.COUNT || s.id(last.number.end() - 1) != s.id(scale);
  }
}
