package vn.solieu.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.solieu.text.Span;

/**
 * A time that the text names.
 *
 * @param first first token of the expression
 * @param end one past its last token
 * @param span the expression in the source: the claim's {@code time_text}
 * @param yearStart first year it stands for; empty where the text does not say (undated document, "đến 2015")
 * @param yearEnd last year it stands for; equal to yearStart for a single year; empty where not known ("từ năm 2015 đến
 *     nay" in an undated document)
 * @param periodStart first day, where the text is finer than a year and both days are known
 * @param periodEnd last day, inclusive, where the text is finer than a year
 * @param basis whether the words name the time themselves or need the day of publication
 * @param role what the time does for a figure
 */
public record TimeMention(
    int first,
    int end,
    Span span,
    OptionalInt yearStart,
    OptionalInt yearEnd,
    Optional<LocalDate> periodStart,
    Optional<LocalDate> periodEnd,
    Basis basis,
    Role role) {

  /** What a time was resolved from. */
  public enum Basis {
    STATED,
    RELATIVE
  }

  /** What a time does for a figure. */
  public enum Role {
    /** A point or span that figures can stand in: năm 2016, từ năm 2012 đến nay, 6 tháng đầu năm. */
    REFERENCE,
    /** The state of things at a moment: hiện nay, đến nay, tính đến ngày 31/12/2016, đến hết năm 2016. */
    AS_OF,
    /** What a figure is compared with: so với cùng kỳ năm 2022, so với năm 2015. It dates no figure that is claimed. */
    COMPARISON,
    /**
     * The time that the text is in, without naming it: trong năm, cả năm, cuối năm, thời gian này, lúc đó. Its years
     * are empty and mean those of the time before it.
     */
    CONTEXT,
    /**
     * A time that belongs to something else than a figure: the day of a document (Nghị quyết … ngày 2/2/2008), of an
     * event that is commemorated. It dates no figure.
     */
    BYSTANDER
  }
}
