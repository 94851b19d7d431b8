package vn.solieu.number;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.text.Span;

/**
 * A number that the text states, or digits that were looked at and refused.
 *
 * @param first first token of the number expression, without approximator and unit, scale words included
 * @param end one past its last token
 * @param from first token with the approximator before it ("trên", "không dưới"); {@code first} where there is none
 * @param to one past the last token that belongs to it: the percent sign or a bracketed restatement in digits; the word
 *     or noun that is counted begins here
 * @param span the number expression in the source, [first, end)
 * @param kind how it is written
 * @param value the stated number, scaled; empty for a range, a vague count and most refusals. For a fraction, its upper
 *     part
 * @param low lower bound that the text allows
 * @param high upper bound that the text allows
 * @param total lower part of a fraction n/N
 * @param approximation how closely the text commits itself
 * @param percent whether it counts hundredths: a percent sign or "phần trăm" follows (token range up to {@code to})
 * @param refusal why it is no quantity; empty for a number
 */
public record NumberMention(
    int first,
    int end,
    int from,
    int to,
    Span span,
    Kind kind,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<BigDecimal> total,
    Approximation approximation,
    boolean percent,
    Optional<Refusal> refusal) {

  /** How a number is written. */
  public enum Kind {
    /** 2.142, 1,5 tỷ. */
    DIGITS,
    /** hai mươi mốt. */
    WORDS,
    /** 4 - 6, từ 8 đến 10. */
    RANGE,
    /** 199/199, 2/3, một phần ba, một nửa. */
    FRACTION,
    /** hàng trăm, vài chục: a count without a value. */
    VAGUE,
    /** không còn, chưa có … nào: zero told in words. */
    ZERO
  }

  /** The same digits or words, refused. */
  public NumberMention refused(Refusal why) {
    return new NumberMention(
        first, end, from, to, span, kind, value, low, high, total, approximation, percent, Optional.of(why));
  }

  /** Whether this is a number and not a refusal. */
  public boolean accepted() {
    return refusal.isEmpty();
  }
}
