package vn.solieu.export.collect;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.HashCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Puts what two claims of one topic must share besides, so that their figures can be compared. */
  static Entry putDetail(Entry entry, Claim claim) {
    Quantity q = claim.quantity();
    When when = claim.when();
    return entry
        .text(Value.id(q.change()))
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

  /**
   * The claims that are pieces of another and have nothing of their own that says which piece: "73 tổ chức, trong đó 25
   * …, 3 …" under one indicator without subgroups. They neither contradict the whole nor each other, and stand for no
   * unit in the panel.
   *
   * @param claims the claims of one document
   * @return the ids of its pieces
   */
  static Set<String> pieces(List<Claim> claims) {
    Set<String> pieces = new HashSet<>();
    if (claims.stream().allMatch(c -> c.partOf().isEmpty())) {
      return pieces;
    }
    Entry entry = new Entry();
    Map<String, HashCode> topics = new HashMap<>();
    Multiset<String> siblings = HashMultiset.create();
    for (Claim claim : claims) {
      if (isKnown(claim)) {
        HashCode topic = put(entry.clear(), claim).text(Value.id(claim.quantity().change())).hash();
        topics.put(claim.id(), topic);
        siblings.add(claim.partOf() + " " + topic);
      }
    }
    for (Claim claim : claims) {
      HashCode topic = topics.get(claim.id());
      if (topic != null && !claim.partOf().isEmpty()) {
        boolean alike = topic.equals(topics.get(claim.partOf())) || siblings.count(claim.partOf() + " " + topic) > 1;
        if (alike) {
          pieces.add(claim.id());
        }
      }
    }
    return pieces;
  }

  /** Whether a figure is a level, a flow or a share, and no difference and no rate. */
  static boolean isLevel(Claim claim) {
    return claim.quantity().change() == Change.LEVEL && claim.quantity().measure() != Measure.RATE;
  }
}
