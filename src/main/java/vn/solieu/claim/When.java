package vn.solieu.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The time that a claim stands for.
 *
 * @param yearStart first year
 * @param yearEnd last year; this is the claim's {@code year}
 * @param periodStart first day, where the text is finer than a year
 * @param periodEnd last day, inclusive
 * @param text the words it was read from
 * @param basis where it comes from
 */
public record When(
    OptionalInt yearStart,
    OptionalInt yearEnd,
    Optional<LocalDate> periodStart,
    Optional<LocalDate> periodEnd,
    String text,
    TimeBasis basis) {

  /** No time is known. */
  public static final When UNKNOWN =
      new When(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), "", TimeBasis.NONE);

  /** The years that an earlier sentence sets, and the words that it sets them with. */
  public static When inherited(OptionalInt yearStart, OptionalInt yearEnd, String text) {
    return new When(yearStart, yearEnd, Optional.empty(), Optional.empty(), text, TimeBasis.INHERITED);
  }
}
