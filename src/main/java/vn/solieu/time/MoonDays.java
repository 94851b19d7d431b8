package vn.solieu.time;

import java.time.LocalDate;
import java.util.Optional;
import vn.solieu.time.Lexicon.Kind;
import vn.solieu.time.Part.Grain;

/**
 * Days of the lunar calendar: mùng 2 Tết, 28 Tết, rằm tháng Bảy, mùng 6 tháng Giêng, 10/3 âm lịch, Trung thu 2012.
 * Without a year the days round Tết are those of the Tết nearest to publication, all others of the year of publication.
 */
final class MoonDays {
  private static final int LAST_MONTH = 12;
  private static final int FULL_MOON = 15;
  /** From the 23rd of the last month on, days are counted to Tết: 28 Tết. */
  private static final int COUNTED_DOWN = 23;
  private static final int LONGEST_MONTH = 30;
  /** Up to the 15th, days are counted from Tết: mùng 6 Tết. */
  private static final int LAST_OF_TET = 15;
  private static final int STEMS = 10;
  private static final int BRANCHES = 12;
  private static final int CYCLE = 60;
  /** 1984 was Giáp Tý, the first year of a cycle. */
  private static final int CYCLE_BEGINS = 1984;

  /** Nothing is told of a Tết by its name earlier than this many years before it. */
  private static final int YEARS_AHEAD = 2;

  private MoonDays() {}

  /** A lunar day at {@code j} that needs no word before it but may have one: mùng 2 Tết, rằm tháng Bảy. */
  static Part at(Tape t, int j, Frame f) {
    if (t.is(j, Word.FULL_MOON)) {
      return fullMoon(t, j, f);
    }
    boolean early = t.is(j, Word.EARLY_DAY);
    int k = early ? j + 1 : j;
    int end = Numerals.end(t, k);
    if (end == k) {
      return Part.NONE;
    }
    int day = Numerals.value(t, k, end);
    if (t.is(end, Word.NEW_YEAR)) {
      boolean from = early && day <= LAST_OF_TET;
      boolean down = !early && day >= COUNTED_DOWN && day <= LONGEST_MONTH;
      return from || down ? tet(t, end, from ? 1 : LAST_MONTH, day, f) : Part.NONE;
    }
    boolean last = t.is(end + 1, Word.TWELFTH_MOON);
    boolean lunar = t.is(end, Word.MONTH) && (last || early && t.is(end + 1, Word.FIRST_MOON));
    return lunar && day >= 1 && day <= LONGEST_MONTH ? dated(t, end + 2, last ? LAST_MONTH : 1, day, f) : Part.NONE;
  }

  /** "mùng 4 Tết Nguyên đán Quý Tỵ": the day that was read, with the name and year of its Tết at {@code j}. */
  private static Part tet(Tape t, int j, int month, int day, Frame f) {
    int k = name(t, j);
    int cyclic = cyclic(t, k, f);
    if (cyclic == 0) {
      return dated(t, k, month, day, f);
    }
    boolean told = t.digitCount(k + 2) == 4;
    int year = told ? t.number(k + 2) : cyclic;
    return on(told ? k + 3 : k + 2, month == LAST_MONTH ? year - 1 : year, month, day, f, !told);
  }

  /** One past "Tết" or "Tết Nguyên đán" at {@code j}. */
  static int name(Tape t, int j) {
    return t.are(j + 1, Word.FIRST_DAYS, Word.OF_THE_YEAR) ? j + 3 : j + 1;
  }

  /** The year about publication that a stem and a branch at {@code j} name: 2013 for Quý Tỵ; 0 where there is none. */
  static int cyclic(Tape t, int j, Frame f) {
    if (!t.is(j + 1, Word.BRANCH) || f.year() == 0) {
      return 0;
    }
    int stem = t.words.stem(t.s.id(j));
    int branch = t.words.branch(t.s.id(j + 1));
    for (int n = 0; stem >= 0 && n < CYCLE; n++) {
      if (n % STEMS == stem && n % BRANCHES == branch) {
        int ahead = Math.floorMod(CYCLE_BEGINS + n - f.year(), CYCLE);
        return f.year() + (ahead > YEARS_AHEAD ? ahead - CYCLE : ahead);
      }
    }
    return 0;
  }

  private static Part fullMoon(Tape t, int i, Frame f) {
    int end = t.is(i + 1, Word.MONTH) ? Numerals.monthEnd(t, i + 2) : -1;
    return end <= i + 2 ? Part.NONE : dated(t, end, Numerals.value(t, i + 2, end), FULL_MOON, f);
  }

  /** A feast of the lunar calendar by its month times 100 plus day, with the Tết and the year that may follow it. */
  static Part feast(Tape t, int end, int code, Frame f) {
    return t.is(end, Word.NEW_YEAR)
        ? tet(t, end, code / 100, code % 100, f)
        : dated(t, end, code / 100, code % 100, f);
  }

  /** The day that "âm lịch" behind it makes one of the lunar calendar; the same day where it does not follow. */
  static Part told(Tape t, Part day, Frame f) {
    int bracket = t.is(day.end(), '(') ? 1 : 0;
    int end = day.end() + bracket;
    Stretch when = day.when();
    if (!day.found() || when.fromDay() != when.toDay() || when.fromDay() == 0
        || !t.are(end, Word.YIN, Word.CALENDAR) || bracket > 0 && !t.is(end + 2, ')')) {
      return day;
    }
    int behind = end + 2 + bracket;
    int month = when.fromDay() / 100;
    return when.fromYear() != 0
        ? on(behind, when.fromYear(), month, when.fromDay() % 100, f, day.relative())
        : dated(t, behind, month, when.fromDay() % 100, f);
  }

  private static Part dated(Tape t, int end, int month, int day, Frame f) {
    int behind = t.are(end, Word.YIN, Word.CALENDAR) ? end + 2 : end;
    Part year = Years.reference(t, behind, f);
    if (year.found() && year.when().toYear() != 0) {
      boolean eve = month == LAST_MONTH && !t.is(end - 1, Word.TWELFTH_MOON);
      return on(year.end(), year.when().toYear() - (eve ? 1 : 0), month, day, f, year.relative());
    }
    if (f.published().isEmpty()) {
      return f.sentenceYear() == 0 ? Part.NONE : on(behind, f.sentenceYear(), month, day, f, true);
    }
    LocalDate published = f.published().get();
    int nearest = f.moons().nearest(published);
    boolean near = month == 1 || month == LAST_MONTH;
    int sentence = f.sentenceYear() == 0 ? near ? nearest : published.getYear() : f.sentenceYear();
    return on(behind, month == LAST_MONTH ? sentence - 1 : sentence, month, day, f, true);
  }

  private static Part on(int end, int year, int month, int day, Frame f, boolean relative) {
    Optional<LocalDate> date = f.moons().day(year, month, day);
    Stretch when = date.map(d -> Stretch.of(d, d)).orElse(Stretch.year(year));
    return new Part(end, when, date.isPresent() ? Grain.DAY : Grain.YEAR, relative);
  }

  /** Whether the feast that begins at a token is one of the lunar calendar. */
  static boolean marks(int mark) {
    return (mark & Kind.MOON.bit()) != 0;
  }
}
