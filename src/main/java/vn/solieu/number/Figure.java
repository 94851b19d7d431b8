package vn.solieu.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * One simple number in digits or in words, with its scale words, as it stands and before anything beside it is asked.
 *
 * @param end one past its last token; {@code -1} where there is no number
 * @param value its value, scaled; zero where there is none
 * @param unit what the last word multiplies by: 1,000,000 for "700 triệu", 1 for "7". A range shares it ("600-700
 *     triệu")
 * @param spelled whether it is written in words
 * @param plain how many digits it has where it is bare digits without group, decimal or scale; 0 else
 * @param refusal why the digits are no number at all
 */
record Figure(int end, BigDecimal value, BigDecimal unit, boolean spelled, int plain, Optional<Refusal> refusal) {
  static final Figure NONE = new Figure(-1, BigDecimal.ZERO, BigDecimal.ONE, false, 0, Optional.empty());

  /** The longest number that is read; longer runs of digits are no quantity. */
  static final int MAX_DIGITS = 18;

  static Figure refused(int end, Refusal refusal) {
    return new Figure(end, BigDecimal.ZERO, BigDecimal.ONE, false, 0, refusal.known());
  }

  static Figure spelled(int end, BigDecimal value, BigDecimal unit) {
    return new Figure(end, neat(value), unit, true, 0, Optional.empty());
  }

  static Figure digits(int end, BigDecimal value, BigDecimal unit, int plain) {
    return new Figure(end, neat(value), unit, false, plain, Optional.empty());
  }

  boolean found() {
    return end >= 0;
  }

  /** Whether a scale word multiplies the number. */
  boolean scaled() {
    return unit.compareTo(BigDecimal.ONE) != 0;
  }

  /** Whether the number could be a year of our time, from its digits alone. */
  boolean yearLike() {
    if (plain != 4) {
      return false;
    }
    int year = value.intValue();
    return year >= 1900 && year <= 2099;
  }

  boolean between(int low, int high) {
    return value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  static BigDecimal powerOfTen(int power) {
    return new BigDecimal(BigInteger.TEN.pow(power));
  }

  /** The same number without useless zeros: an integer has scale 0. */
  static BigDecimal neat(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
