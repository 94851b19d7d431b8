package vn.solieu.place;

import java.util.List;
import java.util.Optional;

/**
 * The places of one document.
 *
 * @param mentions in text order; a list of places stands before its members
 * @param main the unit that the document is about, where it is about one
 * @param mainLocality the same as a place; the country for a document about the whole country
 * @param mainSource where the main unit was read
 * @param mainAmbiguous whether another unit had as good a claim
 */
public record Places(
    List<PlaceMention> mentions,
    Optional<Unit> main,
    Optional<Locality> mainLocality,
    Source mainSource,
    boolean mainAmbiguous) {
  public Places {
    mentions = List.copyOf(mentions);
  }

  /** No place at all. */
  public static final Places NONE =
      new Places(List.of(), Optional.empty(), Optional.empty(), Source.NONE, false);

  /** Where a document's main unit was read. */
  public enum Source {
    NONE,
    /** The metadata that came with the document. */
    METADATA,
    TITLE,
    TEXT,
    /** The province of the newspaper. */
    OUTLET
  }
}
