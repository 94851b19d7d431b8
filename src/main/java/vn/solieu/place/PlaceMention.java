package vn.solieu.place;

import java.util.List;
import java.util.Optional;
import vn.solieu.text.Span;

/**
 * A place that the text names, and what it was resolved to.
 *
 * @param first first token, type word or organ included
 * @param end one past the last token
 * @param span those tokens in the source
 * @param kind how the place is named
 * @param unit the unit it was resolved to; empty for hamlets, the country, and where nothing or too much fits
 * @param locality the place with its containing units, empty where it is not known
 * @param candidates the units that its words could mean, for the trace; at most 20
 * @param reason why that unit won, or why none did, in plain English
 * @param ambiguous whether a doubt was left
 */
public record PlaceMention(
    int first,
    int end,
    Span span,
    Kind kind,
    Optional<Unit> unit,
    Optional<Locality> locality,
    List<Unit> candidates,
    String reason,
    boolean ambiguous) {

  /** How a place is named. */
  public enum Kind {
    /** With its type word: huyện Kim Sơn, TP. Huế, quận 3. */
    UNIT,
    /** By a Party organ, government body or other organisation of the unit: Huyện ủy Kim Sơn, UBND tỉnh, Đảng bộ xã. */
    ORGAN,
    /** By its bare name where it can be no other thing: Quảng Ninh, Kim Sơn in Kim Sơn's own article. */
    BARE,
    /** By words that point back: toàn huyện, huyện nhà, tỉnh ta, trên địa bàn, địa phương, xã này. */
    REFERENCE,
    /** A hamlet, with its commune where known. */
    HAMLET,
    /** cả nước, toàn quốc. */
    COUNTRY,
    /** A larger unit that only says where the one before it lies: the tỉnh Y of "xã X, huyện Z, tỉnh Y". */
    CONTAINER,
    /** A list without one unit of its own: "các xã A, B và C" (each member is its own mention as UNIT). */
    LIST,
    /** A place name that is no locality of a claim: a street, a school's or company's name, a person's home. */
    BYSTANDER
  }
}
