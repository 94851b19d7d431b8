package vn.solieu.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How values are written in cells. What is not known is empty. */
final class Cells {
  private Cells() {}

  /** Plain digits with a point, without exponent and without zeros at the end of the decimals. */
  static String number(Optional<BigDecimal> number) {
    return number.isEmpty() ? "" : number.get().stripTrailingZeros().toPlainString();
  }

  static String year(OptionalInt year) {
    return year.isEmpty() ? "" : Integer.toString(year.getAsInt());
  }

  static String day(Optional<LocalDate> day) {
    return day.isEmpty() ? "" : day.get().toString();
  }

  static String flags(List<String> flags) {
    return flags.isEmpty() ? "" : flags.stream().sorted().distinct().reduce((a, b) -> a + ";" + b).orElse("");
  }
}
