package vn.solieu.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of time while its parts are still being put together. Immutable.
 *
 * @param fromYear first year, 0 where not known
 * @param toYear last year, 0 where not known
 * @param fromDay first day in the first year as month times 100 plus day, 0 where nothing finer than the year is said
 * @param toDay last day in the last year, likewise; a day 31 stands for the month's last day
 */
record Stretch(int fromYear, int toYear, int fromDay, int toDay) {
  /** Nothing known. */
  static final Stretch UNKNOWN = new Stretch(0, 0, 0, 0);

  static Stretch year(int year) {
    return new Stretch(year, year, 0, 0);
  }

  static Stretch years(int from, int to) {
    return new Stretch(from, to, 0, 0);
  }

  /** Whole months of one year; the year may be 0. */
  static Stretch months(int year, int from, int to) {
    return new Stretch(year, year, from * 100 + 1, to * 100 + 31);
  }

  /** Days of one year, each as month times 100 plus day; the year may be 0. */
  static Stretch days(int year, int from, int to) {
    return new Stretch(year, year, from, to);
  }

  static Stretch of(LocalDate from, LocalDate to) {
    return new Stretch(from.getYear(), to.getYear(), code(from), code(to));
  }

  /** A day as month times 100 plus day. */
  static int code(LocalDate day) {
    return day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /** Whether it says which days, but of no known year. */
  boolean lacksYear() {
    return fromYear == 0 && toYear == 0 && fromDay != 0;
  }

  /** Whether it is finer than a year. */
  boolean isFine() {
    return fromDay != 0 && toDay != 0;
  }

  /** The same days in a year; where they run over New Year, the year is that of the last. */
  Stretch in(int year) {
    return new Stretch(toDay < fromDay ? year - 1 : year, year, fromDay, toDay);
  }

  /** From the start of this to the end of another. */
  Stretch through(Stretch last) {
    boolean fine = fromDay != 0 || last.toDay != 0;
    int from = fromDay == 0 && fine ? 101 : fromDay;
    int to = last.toDay == 0 && fine ? 1231 : last.toDay;
    return new Stretch(fromYear, last.toYear, from, to);
  }

  /** The first day, where days and year are known. */
  Optional<LocalDate> firstDay() {
    return isFine() ? day(fromYear, fromDay) : Optional.empty();
  }

  /** The last day, where days and year are known; none where it began before the year 1. */
  Optional<LocalDate> lastDay() {
    return isFine() && fromYear >= 0 ? day(toYear, toDay) : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int code) {
    if (year <= 0) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(year, code / 100);
    return Optional.of(month.atDay(Math.min(code % 100, month.lengthOfMonth())));
  }

  /** Whether a month has the day in some year, or in the given one. */
  static boolean exists(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    return day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
  }
}
