package vn.solieu.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How values are written in cells. What is not known is empty. */
public final class Cells {
  private Cells() {}

  /** Plain digits with a point, without exponent and without zeros at the end of the decimals. */
  public static String number(Optional<BigDecimal> number) {
    return number.isEmpty() ? "" : number(number.get());
  }

  private static String number(BigDecimal number) {
    BigDecimal bare = number.scale() > 0 ? number.stripTrailingZeros() : number;
    return bare.toPlainString();
  }

  /** The year alone. */
  public static String year(OptionalInt year) {
    return year.isEmpty() ? "" : Integer.toString(year.getAsInt());
  }

  /** As ISO 8601 has it. */
  public static String day(Optional<LocalDate> day) {
    return day.isEmpty() ? "" : day.get().toString();
  }

  /** In alphabetical order, separated by semicolons. */
  public static String flags(List<String> flags) {
    return switch (flags.size()) {
      case 0 -> "";
      case 1 -> flags.get(0);
      default -> flags.stream().sorted().distinct().collect(Collectors.joining(";"));
    };
  }
}
