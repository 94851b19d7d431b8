package vn.solieu.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.solieu.claim.Change;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.time.TimeMention;

/** What times that others are only compared with still say of a figure. */
final class Yardsticks {
  /** How many tokens may stand between a figure's noun and the time that its change is measured from. */
  private static final int REACH = 6;

  private Yardsticks() {}

  /**
   * The time whose figure stands right behind it, though another is compared with it: "thấp hơn năm 2015 (274.844)",
   * "(cùng kỳ năm 2020: 603)".
   */
  static TimeMention own(Scene scene, Draft d, List<TimeMention> times) {
    int at = d.number.from() - 1;
    if (!scene.tokens.isSign(at, '(') && !scene.tokens.isSign(at, ':')) {
      return null;
    }
    for (TimeMention t : times) {
      boolean colon = scene.tokens.isSign(at, ':') && !scene.tokens.isSign(t.first() - 1, '(');
      if (t.end() == at && !colon && t.role() == TimeMention.Role.COMPARISON && t.yearEnd().isPresent()) {
        return t;
      }
    }
    return null;
  }

  /** The year of a change that is measured from the year before: "giảm 6,5% so với năm ngoái". */
  static When sinceLastYear(Scene scene, Draft d, List<TimeMention> times) {
    Optional<LocalDate> published = scene.document.metadata().published();
    if (d.change == Change.LEVEL || published.isEmpty()) {
      return null;
    }
    int year = published.get().getYear();
    for (TimeMention t : times) {
      boolean near = t.first() >= d.number.to() && t.first() - Math.max(d.nounEnd, d.number.to()) <= REACH;
      if (near && t.role() == TimeMention.Role.COMPARISON && t.basis() == TimeMention.Basis.RELATIVE
          && t.yearEnd().orElse(0) == year - 1) {
        OptionalInt now = OptionalInt.of(year);
        String text = scene.tokens.folded(t.first(), t.end());
        return new When(now, now, Optional.empty(), Optional.empty(), text, TimeBasis.RELATIVE);
      }
    }
    return null;
  }
}
