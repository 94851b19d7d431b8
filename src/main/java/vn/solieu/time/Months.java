package vn.solieu.time;

import java.time.LocalDate;
import vn.solieu.time.Part.Grain;

/** Months and quarters: tháng 6/2020, tháng 3 và 4/2020, tháng trước, quý IV/2025, quý I năm nay. */
final class Months {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int QUARTERS = 4;
  private static final int LAST_MONTH = 12;

  private Months() {}

  /** The time that begins with the word tháng at {@code i}. */
  static Part month(Tape t, int i, Frame f) {
    int end = Numerals.monthEnd(t, i + 1);
    if (end > i + 1) {
      return number(t, i, end, f);
    }
    return told(t, i + 1, f);
  }

  private static Part number(Tape t, int i, int firstEnd, Frame f) {
    if (t.is(firstEnd, Word.OCCURRENCE) || t.is(firstEnd, '%')) {
      return Part.NONE;
    }
    int from = Numerals.value(t, i + 1, firstEnd);
    int to = from;
    int end = firstEnd;
    int next = nextItem(t, end, to);
    while (next > 0) {
      end = Numerals.monthEnd(t, next);
      to = Numerals.value(t, next, end);
      next = nextItem(t, end, to);
    }
    return Points.dated(t, end, Stretch.months(0, from, to), from == to ? Grain.MONTH : Grain.MONTHS, f);
  }

  /** The number of the next and later month of a list, or -1: "3 và 4", "3, tháng 4", "3-4". */
  private static int nextItem(Tape t, int j, int before) {
    boolean comma = t.is(j, ',');
    if (t.newLine(j) || !comma && !t.is(j, Word.AND) && !t.dash(j)) {
      return -1;
    }
    boolean named = t.is(j + 1, Word.MONTH);
    int k = named ? j + 2 : j + 1;
    int end = Numerals.monthEnd(t, k);
    int month = end == k ? 0 : Numerals.value(t, k, end);
    if (month <= before || !t.digits(k) && !named || t.counted(end)) {
      return -1;
    }
    return named || t.dash(j) || yearFollows(t, k) || comma && nextItem(t, end, month) > 0 ? k : -1;
  }

  /** Whether a month's number is followed by its year: 4/2020, 4 năm 2020, 4-2020. */
  private static boolean yearFollows(Tape t, int k) {
    if (t.is(k + 1, Word.YEAR)) {
      return t.digitCount(k + 2) == 4 || t.is(k + 2, Word.NOW) || t.is(k + 2, Word.LAST_YEAR);
    }
    return (t.is(k + 1, '/') || t.dash(k + 1) || t.is(k + 1, '.')) && t.digitCount(k + 2) == 4;
  }

  private static Part told(Tape t, int j, Frame f) {
    int past = Nows.past(t, j);
    if (t.is(j, Word.THIS) || t.is(j, Word.NOW)) {
      return fromNow(f, j + 1, 0);
    }
    if (past > j) {
      return fromNow(f, past, -1);
    }
    if (t.is(j, Word.BEFORE)) {
      return fromNow(f, Nows.skipThere(t, j + 1), -1);
    }
    int ahead = Nows.ahead(t, j);
    if (ahead > j || t.is(j, Word.AFTER)) {
      return fromNow(f, Math.max(ahead, j + 1), 1);
    }
    if (t.is(j, Word.START) || t.is(j, Word.LAST)) {
      int k = t.is(j + 1, Word.FIRST) || t.is(j + 1, Word.SAME) ? j + 2 : j + 1;
      Part year = Years.reference(t, k, f);
      int month = t.is(j, Word.START) ? 1 : 12;
      if (year.found()) {
        return new Part(year.end(), Stretch.months(year.when().toYear(), month, month), Grain.MONTH, year.relative());
      }
      if (t.is(k, Word.YEAR) && !Points.unclear(t, k + 1)) {
        return Part.stated(k + 1, Stretch.months(0, month, month), Grain.MONTH);
      }
    }
    return Part.NONE;
  }

  private static Part fromNow(Frame f, int end, int offset) {
    return Nows.days(f, end, Grain.MONTH, d -> first(d, offset), d -> first(d, offset + 1).minusDays(1));
  }

  private static LocalDate first(LocalDate day, int months) {
    return day.withDayOfMonth(1).plusMonths(months);
  }

  /** "T12/2019", "Q3/2019" at {@code i}. */
  static Part shortened(Tape t, int i) {
    boolean shape = t.glued(i + 1) && t.digitCount(i + 1) <= 2 && t.is(i + 2, '/') && t.glued(i + 2);
    boolean apart = !t.glued(i) || t.is(i - 1, '(');
    int year = shape && apart && t.glued(i + 3) ? Years.bare(t, i + 3) : 0;
    int number = t.number(i + 1);
    boolean month = t.is(i, Word.SHORT_MONTH);
    if (year == 0 || number < 1 || number > (month ? LAST_MONTH : QUARTERS) || t.glued(i + 4) && t.is(i + 4, '/')) {
      return Part.NONE;
    }
    Stretch when = month ? Stretch.months(year, number, number) : quarters(number, number).in(year);
    return Part.stated(i + 4, when, month ? Grain.MONTH : Grain.QUARTER);
  }

  /** The time that begins with the word quý at {@code i}. */
  static Part quarter(Tape t, int i, Frame f) {
    if (t.is(i - 1, Word.EACH) || Numerals.end(t, i - 1) == i) {
      return Part.NONE;
    }
    int number = quarterAt(t, i + 1);
    if (number == 0) {
      return quarterFromNow(t, i + 1, f);
    }
    int from = number;
    int to = number;
    int end = i + 2;
    while (true) {
      boolean joins = t.is(end, ',') || t.is(end, Word.AND) || t.dash(end) || t.is(end, '+');
      int k = t.is(end + 1, Word.QUARTER) ? end + 2 : end + 1;
      int next = joins && !t.newLine(end) ? quarterAt(t, k) : 0;
      if (next <= to || k == end + 1 && t.digits(k) && !yearFollows(t, k)) {
        break;
      }
      to = next;
      end = k + 1;
    }
    if (t.is(end, Word.OCCURRENCE)) {
      return Part.NONE;
    }
    return Points.dated(t, end, quarters(from, to), from == to ? Grain.QUARTER : Grain.MONTHS, f);
  }

  static Stretch quarters(int from, int to) {
    return Stretch.months(0, (from - 1) * MONTHS_OF_QUARTER + 1, to * MONTHS_OF_QUARTER);
  }

  /** The number of a quarter: I, 1, 01, một; 0 where there is none. */
  private static int quarterAt(Tape t, int i) {
    int number = t.roman(i);
    if (t.digits(i)) {
      number = t.digitCount(i) <= 2 ? t.number(i) : 0;
    } else if (t.is(i, Word.FOURTH)) {
      number = QUARTERS;
    } else if (number == 0 && Numerals.end(t, i) == i + 1) {
      number = Numerals.value(t, i, i + 1);
    }
    return number <= QUARTERS ? number : 0;
  }

  private static Part quarterFromNow(Tape t, int j, Frame f) {
    if (t.is(j, Word.START) || t.is(j, Word.LAST)) {
      // "quý đầu năm", "quý cuối năm 2019"
      int k = t.is(j + 1, Word.FIRST) || t.is(j + 1, Word.SAME) ? j + 2 : j + 1;
      Stretch when = t.is(j, Word.START) ? quarters(1, 1) : quarters(QUARTERS, QUARTERS);
      Part year = Years.reference(t, k, f);
      if (year.found()) {
        return new Part(year.end(), when.in(year.when().toYear()), Grain.QUARTER, year.relative());
      }
      return t.is(k, Word.YEAR) && !Points.unclear(t, k + 1) ? Part.stated(k + 1, when, Grain.QUARTER) : Part.NONE;
    }
    int past = Math.max(Nows.past(t, j), t.is(j, Word.BEFORE) ? j + 1 : j);
    if (past > j) {
      return quarterFromNow(f, past, -1);
    }
    if (t.is(j, Word.THIS) || t.is(j, Word.NOW) || t.are(j, Word.PRESENT, Word.AT)) {
      return quarterFromNow(f, t.is(j, Word.PRESENT) ? j + 2 : j + 1, 0);
    }
    int ahead = Math.max(Nows.ahead(t, j), t.is(j, Word.AFTER) ? j + 1 : j);
    return ahead > j ? quarterFromNow(f, ahead, 1) : Part.NONE;
  }

  private static Part quarterFromNow(Frame f, int end, int offset) {
    return Nows.days(
        f, end, Grain.QUARTER, d -> quarterBegins(d, offset), d -> quarterBegins(d, offset + 1).minusDays(1));
  }

  private static LocalDate quarterBegins(LocalDate day, int quarters) {
    int month = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;
    return LocalDate.of(day.getYear(), month, 1).plusMonths((long) quarters * MONTHS_OF_QUARTER);
  }
}
