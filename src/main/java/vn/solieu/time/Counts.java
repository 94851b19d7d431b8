package vn.solieu.time;

import java.time.LocalDate;
import vn.solieu.time.Part.Grain;

/**
 * A number with a unit of time that places something in time: 6 tháng đầu năm, 3 năm qua, 9 tháng năm 2023, 2 năm
 * 2015-2016, mười năm sau. A mere duration ("sau 5 năm thực hiện", "trong 3 ngày") is none.
 *
 * <p>"N năm qua" are the N years that end with the year of publication; "N năm tới" the N years after it.
 */
final class Counts {
  private static final int MONTHS = 12;
  private static final int LONGEST = 200;
  private static final int HOURS = 24;

  private Counts() {}

  /** The time that begins with a number at {@code i}. */
  static Part at(Tape t, int i, Frame f) {
    int j = Numerals.end(t, i);
    if (j == i) {
      return Part.NONE;
    }
    Word unit = t.word(j);
    if (unit == Word.CLOCK && Nows.past(t, j + 1) > j + 1) {
      int hours = Math.min(Numerals.value(t, i, j), LONGEST);
      int days = (hours + HOURS - 1) / HOURS;
      return Nows.days(f, Nows.past(t, j + 1), Grain.MONTHS, d -> d.minusDays(days), d -> d);
    }
    if (unit != Word.YEAR && unit != Word.MONTH && unit != Word.QUARTER && unit != Word.WEEK && unit != Word.DAY
        && unit != Word.TENFOLD) {
      return Part.NONE;
    }
    int n = Numerals.value(t, i, j);
    if (n < 1 || n > LONGEST || t.is(i - 1, Word.THOSE) && !t.digits(i)) {
      return Part.NONE;
    }
    return switch (unit) {
      case YEAR -> years(t, j + 1, n, f);
      case MONTH -> months(t, i, j + 1, n, f);
      case QUARTER -> quarters(t, j + 1, n, f);
      case TENFOLD ->
          t.is(j + 1, Word.ERA) || t.is(j + 1, Word.YEARLY) ? near(t, j + 2, n, Word.TENFOLD, f) : Part.NONE;
      default -> near(t, j + 1, n, unit, f);
    };
  }

  private static Part years(Tape t, int j, int n, Frame f) {
    boolean bracket = t.is(j, '(') || t.is(j, ':') || t.is(j, ',');
    int k = bracket ? j + 1 : j;
    Part span = Years.span(t, t.is(k, Word.FROM) ? k + 1 : k, f);
    if (!span.found() && n > 1) {
      int year = Years.bare(t, k);
      span = year == 0 ? Part.NONE : Years.list(t, Part.stated(k + 1, Stretch.year(year), Grain.YEAR));
      span = span.grain() == Grain.YEARS ? span : Part.NONE;
    }
    if (span.found()) {
      boolean close = t.is(j, '(') && t.is(span.end(), ')');
      return t.is(j, '(') && !close ? Part.NONE : span.upTo(close ? span.end() + 1 : span.end());
    }
    if (t.is(j, Word.START) || t.is(j, Word.LAST)) {
      return ofTerm(t, j, n, f);
    }
    return near(t, j, n, Word.YEAR, f);
  }

  private static Part ofTerm(Tape t, int j, int n, Frame f) {
    int k = t.is(j + 1, Word.FIRST) || t.is(j + 1, Word.OF) ? j + 2 : j + 1;
    Part term = t.is(k, Word.OFFICE) ? Terms.at(t, k, f, true) : Part.NONE;
    Stretch when = term.when();
    if (!term.found() || when.fromYear() == 0) {
      return term;
    }
    Stretch part =
        t.is(j, Word.START)
            ? Stretch.years(when.fromYear(), Math.min(when.toYear(), when.fromYear() + n - 1))
            : Stretch.years(Math.max(when.fromYear(), when.toYear() - n + 1), when.toYear());
    return new Part(term.end(), part, Grain.YEARS, term.relative());
  }

  /** A count of units before or after the day of publication, or after a time of the text. */
  private static Part near(Tape t, int j, int n, Word unit, Frame f) {
    int past = Nows.untilNow(t, j);
    if (past > j) {
      return unit == Word.YEAR && n == 1 && Nows.lastYearIsMeant(f) && !t.is(j, Word.NOW)
          ? f.yearFromNow(past, -1)
          : past(f, past, n, unit);
    }
    int ahead = Nows.ahead(t, j);
    if (ahead > j) {
      return ahead(f, ahead, n, unit);
    }
    if (t.is(j, Word.MORE)) {
      return point(f, j + 1, n, unit);
    }
    if (t.are(j, Word.BACKWARD, Word.BEFORE)) {
      return point(f, j + 2, -n, unit);
    }
    if (t.is(j, Word.BEFORE) && !t.is(j + 1, Word.WHEN)) {
      boolean then = t.is(j + 1, Word.THERE) || f.sentenceYear() != 0 && !t.is(j + 1, Word.HERE);
      int end = Nows.skipThere(t, j + 1);
      return then && unit == Word.YEAR ? fromThen(f, end, -n) : point(f, end, -n, unit);
    }
    if (t.is(j, Word.THERE) && unit == Word.YEAR && f.spanFrom() != 0) {
      // "5 năm ấy": the span named last, if it is as long
      int length = f.spanTo() - f.spanFrom();
      return length == n || length == n - 1
          ? Part.relative(j + 1, Stretch.years(f.spanFrom(), f.spanTo()), Grain.YEARS)
          : Part.NONE;
    }
    if (t.is(j, Word.AFTER) && unit == Word.YEAR && (t.is(j + 1, Word.THERE) || t.sign(j + 1) != 0)) {
      return fromThen(f, Nows.skipThere(t, j + 1), n);
    }
    return Part.NONE;
  }

  /** "cách đây hơn 10 năm" at {@code i}. */
  static Part ago(Tape t, int i, Frame f) {
    int j = i + 2;
    j = t.is(j, Word.THAN) || t.is(j, Word.NEAR) || t.is(j, Word.ABOUT) ? j + 1 : j;
    int end = Numerals.end(t, j);
    Word unit = t.word(end);
    boolean counts = unit == Word.YEAR || unit == Word.MONTH || unit == Word.WEEK || unit == Word.DAY;
    if (!t.is(i + 1, Word.HERE) && !t.is(i + 1, Word.NOW) || end == j || !counts) {
      return Part.NONE;
    }
    return point(f, t.is(end + 1, Word.BEFORE) ? end + 2 : end + 1, -Numerals.value(t, j, end), unit);
  }

  private static Part fromThen(Frame f, int end, int years) {
    int base = f.lastYear();
    return base == 0 || base + years < 1 || base + years > 9999
        ? Part.relative(end, Stretch.UNKNOWN, Grain.YEAR)
        : Part.relative(end, Stretch.year(base + years), Grain.YEAR);
  }

  private static Part past(Frame f, int end, int n, Word unit) {
    return switch (unit) {
      case YEAR -> f.yearsFromNow(end, 1 - n, 0);
      case TENFOLD -> f.yearsFromNow(end, 1 - 10 * n, 0);
      default -> Nows.days(f, end, Grain.MONTHS, d -> shift(d, unit, -n), d -> d);
    };
  }

  private static Part ahead(Frame f, int end, int n, Word unit) {
    return switch (unit) {
      case YEAR -> f.yearsFromNow(end, 1, n);
      case TENFOLD -> f.yearsFromNow(end, 1, 10 * n);
      default -> Nows.days(f, end, Grain.MONTHS, d -> d.plusDays(1), d -> shift(d, unit, n));
    };
  }

  private static Part point(Frame f, int end, int n, Word unit) {
    return switch (unit) {
      case YEAR -> f.yearFromNow(end, n);
      case TENFOLD -> f.yearFromNow(end, 10 * n);
      case MONTH -> Nows.days(
            f, end, Grain.MONTH, d -> firstOf(d.plusMonths(n)), d -> firstOf(d.plusMonths(n + 1)).minusDays(1));
      default -> Nows.days(f, end, Grain.DAY, d -> shift(d, unit, n), d -> shift(d, unit, n));
    };
  }

  private static LocalDate firstOf(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  private static LocalDate shift(LocalDate day, Word unit, int n) {
    return switch (unit) {
      case DAY -> day.plusDays(n);
      case WEEK -> day.plusWeeks(n);
      case QUARTER -> day.plusMonths(3L * n);
      default -> day.plusMonths(n);
    };
  }

  private static Part months(Tape t, int i, int j, int n, Frame f) {
    if (t.is(j, Word.START) || t.is(j, Word.LAST)) {
      boolean start = t.is(j, Word.START);
      Stretch when = start ? Stretch.months(0, 1, n) : Stretch.months(0, MONTHS - n + 1, MONTHS);
      return n < MONTHS ? ofYear(t, j + 1, when, f, start ? n : 0) : Part.NONE;
    }
    Part near = near(t, j, n, Word.MONTH, f);
    if (near.found()) {
      return near;
    }
    Part year = n > MONTHS ? Part.NONE : Years.reference(t, j, f);
    boolean stated = t.is(j, Word.YEAR) || t.is(j, Word.OF) || t.is(j, '/');
    if (year.found() && stated) {
      Stretch when = Stretch.months(0, 1, n);
      return within(year, when, Grain.MONTHS);
    }
    Part date = Days.dayOfMonth(t, i, f);
    if (date.found() && !date.when().lacksYear()) {
      return date;
    }
    return n < MONTHS ? soFar(t, i, j, n, f) : Part.NONE;
  }

  /** The months of a year that is named behind "đầu" or "cuối"; without one, of the year that the text is in. */
  static Part ofYear(Tape t, int j, Stretch when, Frame f, int passed) {
    int k = t.is(j, Word.FIRST) ? j + 1 : j;
    Part year = Years.reference(t, k, f);
    if (year.found()) {
      return within(year, when, Grain.MONTHS);
    }
    if (t.is(k, Word.OFFICE) || t.is(k, Word.SEASON) || t.is(k, Word.CROP)) {
      return Part.NONE;
    }
    k = t.is(k, Word.OF) ? k + 1 : k;
    int end = t.is(k, Word.YEAR) ? k + 1 : k;
    if (end == k && !t.newLine(k) && t.sign(k) == 0) {
      return Part.NONE;
    }
    return f.year() == 0 || f.sentenceYear() != 0 && f.sentenceYear() != f.year()
        ? Part.stated(end, when, Grain.MONTHS)
        : Part.relative(end, when.in(passed > f.month() + 1 || f.month() < 3 && passed == 0 ? f.year() - 1 : f.year()),
            Grain.MONTHS);
  }

  static Part within(Part year, Stretch when, Grain grain) {
    int y = year.when().toYear();
    return new Part(year.end(), y == 0 ? Stretch.UNKNOWN : when.in(y), grain, year.relative());
  }

  /** "9 tháng, …": the months of the year so far, as headlines and reports of half-years say. */
  private static Part soFar(Tape t, int i, int j, int n, Frame f) {
    boolean reported = n == 3 || n == 6 || n == 9 || n == f.month() || n == f.month() - 1;
    boolean within = n > 3 && t.is(i - 1, Word.IN) && !t.newLine(j);
    boolean opens = t.is(j, ',') && t.opensSentence(i) || within;
    if (!reported || !opens || n > f.month() && f.year() != 0) {
      return Part.NONE;
    }
    Stretch when = Stretch.months(0, 1, n);
    return f.year() == 0 || f.sentenceYear() != 0
        ? Part.stated(j, when, Grain.MONTHS)
        : Part.relative(j, when.in(f.year()), Grain.MONTHS);
  }

  private static Part quarters(Tape t, int j, int n, Frame f) {
    if (n > 4) {
      return Part.NONE;
    }
    if (t.is(j, Word.START)) {
      return ofYear(t, j + 1, Months.quarters(1, n), f, 3 * n);
    }
    if (t.is(j, Word.LAST)) {
      return ofYear(t, j + 1, Months.quarters(5 - n, 4), f, 0);
    }
    Part year = t.is(j, Word.YEAR) || t.is(j, Word.OF) ? Years.reference(t, j, f) : Part.NONE;
    return year.found() ? within(year, Months.quarters(1, n), Grain.MONTHS) : near(t, j, n, Word.QUARTER, f);
  }
}
