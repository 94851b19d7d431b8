package vn.solieu.resolve;

import java.util.List;
import java.util.Optional;
import vn.solieu.claim.Change;
import vn.solieu.claim.Indicator;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Modality;
import vn.solieu.claim.Period;
import vn.solieu.claim.When;
import vn.solieu.number.NumberMention;
import vn.solieu.place.Locality;
import vn.solieu.rule.Match;
import vn.solieu.text.Phrases;

/** A claim in the making: what is known of one number so far. Lives within one document's extraction only. */
final class Draft {
  final NumberMention number;
  /** Index of its sentence in the document. */
  final int sentence;

  Indicator indicator;
  /** The rule that named it, or "" where it was inherited or read generically. */
  String rule = "";
  /** The match of that rule; null where there is none. */
  Match match;
  /** The words that name the counted thing: tokens {@code [nounFirst, nounEnd)}; empty where it has none of its own. */
  int nounFirst;
  int nounEnd;
  String concept = "";
  String subgroup = "";
  String unit = "";
  Measure measure = Measure.COUNT;
  Period period = Period.NONE;
  Change change = Change.LEVEL;
  Modality modality = Modality.REPORTED;
  /** What it is a part of; null where the text names no whole. */
  Draft whole;
  /** Whether the list of parts claims to be complete ("gồm"). */
  boolean listed;
  /** The claim that an elliptical figure takes its meaning from; null where it has its own. */
  Draft antecedent;
  boolean title;
  /** Whether it is the first end of "từ A xuống còn B": the state that the change starts from. */
  boolean startsPair;
  /** The upper end of "từ A xuống còn B"; null where it is none. */
  Draft changedFrom;

  /** What the change counts whose level this is: the payroll cut behind "từ 67 xuống còn 63"; null where it is none. */
  Indicator flow;

  Optional<Locality> locality = Optional.empty();
  LocalityBasis localityBasis = LocalityBasis.NONE;
  boolean ambiguousLocality;
  When when = When.UNKNOWN;
  List<String> steps = List.of();
  String reason = "";

  Draft(NumberMention number, int sentence) {
    this.number = number;
    this.sentence = sentence;
    this.nounFirst = number.to();
    this.nounEnd = number.to();
  }

  /**
   * Takes over what an earlier figure counts and joins the scene's drafts.
   *
   * @param standIn the word that stands for the counted thing, or null
   */
  Draft inherit(Scene scene, Draft earlier, Phrases.Hit standIn) {
    antecedent = earlier;
    indicator = earlier.indicator;
    rule = earlier.rule;
    unit = earlier.unit;
    nounEnd = standIn == null ? nounFirst : standIn.end();
    reason = "speaks of the same as «" + earlier.number.span().of(scene.document.text()) + "» before it";
    scene.drafts.add(this);
    return this;
  }

  boolean hasNoun() {
    return nounEnd > nounFirst;
  }
}
