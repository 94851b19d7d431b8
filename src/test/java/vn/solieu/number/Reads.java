package vn.solieu.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A mention in short, as the tables of tests have it: {@code 7} exact, {@code >7} more than, {@code >=7} at least,
 * {@code <7} less than, {@code <=7} at most, {@code ^7} nearly, {@code ~7} about, {@code 3..5} a range, {@code 21/25} a
 * part of a whole, each with {@code %} where it counts hundredths; {@code vague}, {@code zero}; else the refusal.
 */
final class Reads {
  private Reads() {}

  static String of(NumberMention m) {
    if (!m.accepted()) {
      return m.refusal().orElseThrow().name();
    }
    String percent = m.percent() ? "%" : "";
    return switch (m.kind()) {
      case VAGUE -> "vague";
      case ZERO -> "zero";
      case RANGE -> number(m.low()) + ".." + number(m.high()) + percent;
      case FRACTION -> sense(m) + number(m.value()) + "/" + number(m.total()) + percent;
      default -> sense(m) + number(m.value()) + percent + bounds(m);
    };
  }

  /** Nothing where the bounds follow from value and approximation as they must. */
  private static String bounds(NumberMention m) {
    boolean low = switch (m.approximation()) {
      case EXACT, MORE_THAN, AT_LEAST -> m.low().equals(m.value());
      default -> m.low().isEmpty();
    };
    boolean high = switch (m.approximation()) {
      case EXACT, LESS_THAN, AT_MOST, NEARLY -> m.high().equals(m.value());
      default -> m.high().isEmpty();
    };
    return low && high ? "" : " with bounds " + m.low() + " " + m.high();
  }

  private static String sense(NumberMention m) {
    return switch (m.approximation()) {
      case MORE_THAN -> ">";
      case AT_LEAST -> ">=";
      case LESS_THAN -> "<";
      case AT_MOST -> "<=";
      case NEARLY -> "^";
      case ABOUT -> "~";
      case RANGE -> "range ";
      case EXACT -> "";
    };
  }

  private static String number(Optional<BigDecimal> n) {
    return n.map(BigDecimal::toPlainString).orElse("");
  }
}
