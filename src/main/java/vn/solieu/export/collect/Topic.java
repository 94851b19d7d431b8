package vn.solieu.export.collect;

import vn.solieu.claim.Change;
import vn.solieu.claim.Claim;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Quantity;
import vn.solieu.claim.When;
import vn.solieu.export.table.Value;
import vn.solieu.place.Locality;

/** What a figure is of: its indicator, kind and subgroup, its place and its year. */
final class Topic {
  private Topic() {}

  /** Whether a claim says of which known thing, where and when: without that it is compared with no other. */
  static boolean isKnown(Claim claim) {
    return !claim.indicator().isOther() && claim.locality().isPresent() && claim.when().yearEnd().isPresent();
  }

  /**
   * Puts a known topic into an entry, so that entries sort by indicator, kind, subgroup, place (a unit
   * before the units within it) and year.
   */
  static Entry put(Entry entry, Claim claim) {
    Locality place = claim.locality().orElseThrow();
    return entry
        .text(claim.indicator().id())
        .text(Value.id(claim.quantity().measure()))
        .text(claim.subgroup())
        .text(Value.id(claim.modality()))
        .text(place.province())
        .text(place.district())
        .text(place.commune())
        .text(Value.id(place.level()))
        .text(place.code())
        .text(place.name())
        .number(claim.when().yearEnd().getAsInt());
  }

  /** Puts whether a claim of a topic tells a level or a difference. */
  static Entry putChange(Entry entry, Claim claim) {
    return entry.text(Value.id(claim.quantity().change()));
  }

  /** Puts what two claims of one topic and change must share besides, so that their figures can be compared. */
  static Entry putDetail(Entry entry, Claim claim) {
    Quantity q = claim.quantity();
    When when = claim.when();
    return entry
        .text(Value.id(q.period()))
        .text(q.unit())
        .small(q.total().isPresent() ? 1 : 0)
        .number(when.yearStart().orElse(0))
        .number(when.periodStart().map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE))
        .number(when.periodEnd().map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE));
  }

  /** Reads a topic back: the cells in the order in which they were put. */
  record Parts(
      String indicator,
      String measure,
      String subgroup,
      String modality,
      String province,
      String district,
      String commune,
      String level,
      String code,
      String locality,
      int year) {

    static Parts read(Entry entry) {
      return new Parts(
          entry.readText(),
          entry.readText(),
          entry.readText(),
          entry.readText(),
          entry.readText(),
          entry.readText(),
          entry.readText(),
          entry.readText(),
          entry.readText(),
          entry.readText(),
          (int) entry.readNumber());
    }
  }

  /** Whether a figure is a level, a flow or a share, and no difference and no rate. */
  static boolean isLevel(Claim claim) {
    return claim.quantity().change() == Change.LEVEL && claim.quantity().measure() != Measure.RATE;
  }
}
