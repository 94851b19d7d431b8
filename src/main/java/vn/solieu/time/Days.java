package vn.solieu.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.solieu.time.Lexicon.Kind;
import vn.solieu.time.Part.Grain;

/** Days and weeks: ngày 2.2.2008, sáng 5-12, mùng 1 tháng 5, hôm qua, thứ hai tuần sau, dịp Quốc khánh năm nay. */
final class Days {
  private static final int LAST_WEEKDAY = 7;
  /** The bits of a feast's mark, once shifted, that hold its month and day. */
  private static final int DAY_OF_MARK = 0x7ff;

  private Days() {}

  /** The time that begins with a word that governs a day, such as ngày, sáng, dịp, at {@code i}. */
  static Part governed(Tape t, int i, Frame f) {
    if (t.is(i - 1, Word.EACH)) {
      return Part.NONE;
    }
    int j = governedEnd(t, i);
    boolean early = t.is(j - 1, Word.EARLY_DAY);
    boolean moonlit = early || t.is(j, Word.FULL_MOON) || t.is(j + 1, Word.NEW_YEAR) || t.is(j + 2, Word.TWELFTH_MOON);
    Part moon = moonlit ? MoonDays.at(t, early ? j - 1 : j, f) : Part.NONE;
    if (moon.found()) {
      return moon;
    }
    Part date = date(t, j, f);
    if (date.found()) {
      return t.is(date.end(), Word.YIN) || t.is(date.end(), '(') ? MoonDays.told(t, date, f) : date;
    }
    if (t.is(i, Word.DAY) && Numerals.end(t, i - 1) == i) {
      return Part.NONE;
    }
    if (t.is(i, Word.ROUND) && (t.roman(j) > 0 || t.digits(j)) && t.is(j + 1, '/') && Years.plain(t, j + 2) != 0) {
      return Part.stated(j + 3, Stretch.year(t.number(j + 2)), Grain.YEAR);
    }
    Part told = told(t, i, j - 1, f);
    if (told.found()) {
      return told;
    }
    Part feast = feast(t, i, j, f);
    Part named = feast.found() ? feast : feast(t, i, f, false);
    return named.found() ? named : weekday(t, j, f);
  }

  /** One past the words that govern a day from {@code i}: sáng ngày, ngày mùng. */
  private static int governedEnd(Tape t, int i) {
    int j = i + 1;
    while (j < i + 4 && (t.word(j).governsDay() || t.is(j, '(') || t.is(j, Word.EARLY) && t.word(i).isPartOfDay())) {
      j++;
    }
    return j;
  }

  /** A date at {@code j} that a day word stands before. */
  static Part date(Tape t, int j, Frame f) {
    int k = t.is(j, Word.EARLY_DAY) ? j + 1 : j;
    Part numeric = Dates.at(t, k, true);
    if (numeric.found()) {
      return numeric.when().lacksYear() ? Points.dated(t, numeric.end(), numeric.when(), Grain.DAY, f) : numeric;
    }
    Part day = dayOfMonth(t, k, f);
    return day.found() ? day : several(t, k, f);
  }

  /** "12 đến 15.8.2018", "12 và 13/8", "12 đến ngày 15/8" at {@code i}: the first day's month is the last's. */
  static Part several(Tape t, int i, Frame f) {
    int k = next(t, i);
    int second = k < 0 || dateOrDay(t, k, f).found() ? -1 : next(t, k);
    k = second < 0 ? k : second;
    int end = Numerals.end(t, i);
    Part last = k < 0 || Numerals.end(t, k) == k && !t.digits(k) ? Part.NONE : dateOrDay(t, k, f);
    Stretch when = last.when();
    int day = Numerals.value(t, i, end);
    boolean inOrder = day >= 1 && day < when.toDay() % 100;
    return last.found() && when.fromDay() == when.toDay() && inOrder
        ? last.with(new Stretch(when.fromYear(), when.toYear(), when.toDay() / 100 * 100 + day, when.toDay()))
        : Part.NONE;
  }

  /** The number of the day that a list or a range at {@code i} goes on with, or -1. */
  private static int next(Tape t, int i) {
    int end = Numerals.end(t, i);
    boolean joins = t.is(end, Word.UNTIL) || t.is(end, Word.AND) || t.is(end, ',') || t.dash(end);
    if (end == i || !joins || t.newLine(end)) {
      return -1;
    }
    return t.is(end + 1, Word.DAY) || t.is(end + 1, Word.EARLY_DAY) ? end + 2 : end + 1;
  }

  private static Part dateOrDay(Tape t, int k, Frame f) {
    Part numeric = Dates.at(t, k, true);
    return numeric.found() && numeric.when().lacksYear()
        ? Points.dated(t, numeric.end(), numeric.when(), Grain.DAY, f)
        : numeric.found() ? numeric : dayOfMonth(t, k, f);
  }

  /** "20 tháng 11 năm 2007" at {@code i}. */
  static Part dayOfMonth(Tape t, int i, Frame f) {
    int first = Numerals.end(t, i);
    int next = t.is(first, Word.AND) || t.is(first, ',') || t.dash(first) ? Numerals.end(t, first + 1) : first;
    int j = next > first + 1 ? next : first;
    if (first == i || !t.is(j, Word.MONTH)) {
      return Part.NONE;
    }
    int end = Numerals.monthEnd(t, j + 1);
    if (end == j + 1) {
      return thisMonth(t, i, j, f);
    }
    int from = Numerals.value(t, i, first);
    int to = j > first ? Numerals.value(t, first + 1, j) : from;
    int month = Numerals.value(t, j + 1, end);
    Stretch when = Stretch.days(0, month * 100 + from, month * 100 + to);
    Part part = Points.dated(t, end, when, Grain.DAY, f);
    boolean real = from <= to && from >= 1 && Stretch.exists(part.when().toYear(), month, to);
    return real ? part : Part.stated(part.end(), Stretch.UNKNOWN, Grain.IMPOSSIBLE);
  }

  /** "ngày 5 tháng này". */
  private static Part thisMonth(Tape t, int i, int j, Frame f) {
    Part month = t.digits(i) ? Months.month(t, j, f) : Part.NONE;
    if (month.grain() != Grain.MONTH || month.when().fromYear() == 0) {
      return Part.NONE;
    }
    int day = t.number(i);
    int code = month.when().fromDay() / 100;
    return Stretch.exists(month.when().fromYear(), code, day)
        ? month.with(Stretch.days(month.when().fromYear(), code * 100 + day, code * 100 + day))
        : Part.NONE;
  }

  private static Part told(Tape t, int i, int last, Frame f) {
    int j = last + 1;
    boolean of = t.is(last, Word.DAY_OF);
    boolean part = t.word(i).isPartOfDay() || t.word(last).isPartOfDay();
    if (t.is(last, Word.DAY) && t.is(j, Word.ONE_OF_TENS)) {
      return day(f, j + 1, 2);
    }
    return switch (t.word(j)) {
      case NOW -> t.is(last, Word.DAY) && !part && !of ? f.now(j + 1) : of || part ? day(f, j + 1, 0) : Part.NONE;
      case PAST -> of || part ? day(f, j + 1, -1) : Part.NONE;
      case TOMORROW -> t.is(last, Word.DAY) || part || of ? day(f, j + 1, 1) : Part.NONE;
      case YONDER -> of || part ? day(f, j + 1, -2) : t.is(last, Word.DAY) ? day(f, j + 1, 2) : Part.NONE;
      case SAME -> Part.NONE;
      default -> t.is(last, Word.DAY) ? firstOfMonth(t, j, f) : pointing(t, last, j);
    };
  }

  /** "dịp này", "đợt này": when the things told of happened. */
  private static Part pointing(Tape t, int last, int j) {
    boolean points = t.is(last, Word.OCCASION) || t.is(last, Word.ROUND);
    return points && t.is(j, Word.THIS) ? Part.stated(j + 1, Stretch.UNKNOWN, Grain.CONTEXT) : Part.NONE;
  }

  private static Part day(Frame f, int end, int offset) {
    return Nows.days(f, end, Grain.DAY, d -> d.plusDays(offset), d -> d.plusDays(offset));
  }

  /** "ngày đầu tiên của tháng 3". */
  private static Part firstOfMonth(Tape t, int j, Frame f) {
    if (!t.is(j, Word.START) && !t.is(j, Word.LAST)) {
      return Part.NONE;
    }
    int k = t.is(j + 1, Word.FIRST) || t.is(j + 1, Word.SAME) ? j + 2 : j + 1;
    k = t.is(k, Word.OF) ? k + 1 : k;
    Part month = t.is(k, Word.MONTH) ? Months.month(t, k, f) : Part.NONE;
    if (month.grain() != Grain.MONTH) {
      return Part.NONE;
    }
    Stretch when = month.when();
    int code = t.is(j, Word.START) ? when.fromDay() : when.toDay();
    return month.with(new Stretch(when.fromYear(), when.toYear(), code, code));
  }

  /** A feast with a fixed day: "dịp Quốc khánh năm nay". */
  private static Part feast(Tape t, int i, int j, Frame f) {
    boolean loose = t.word(i).isPartOfDay() || t.is(i, Word.ROUND) || t.is(i, Word.EARLY_DAY);
    if (loose && !(t.has(j) && t.words.length(t.s, j, Kind.MOON.bit()) > 0)) {
      return Part.NONE;
    }
    return feast(t, j, f, false);
  }

  /** A feast named at {@code j}; where nothing governs it, it needs a year. */
  static Part feast(Tape t, int j, Frame f, boolean alone) {
    int length = t.has(j) ? t.words.length(t.s, j, Kind.HOLIDAY.bit()) : 0;
    if (length == 0) {
      return Part.NONE;
    }
    int mark = t.words.marks(t.s, j, length);
    int day = mark >>> 16 & DAY_OF_MARK;
    int end = j + length;
    if (MoonDays.marks(mark)) {
      if (t.begins(j, Kind.COMPOUND)) {
        // "giỗ Tổ nghề"
        return Part.NONE;
      }
      Part moon = MoonDays.feast(t, end, day, f);
      return !alone || moon.end() > end || stands(t, j, end) ? moon : Part.NONE;
    }
    int k = t.is(end, '(') || t.is(end, ',') ? end + 1 : end;
    Part date = Dates.at(t, k, true);
    if (date.found() && date.when().fromDay() == day) {
      boolean open = t.is(end, '(');
      if (open && !t.is(date.end(), ')')) {
        return Part.NONE;
      }
      int close = open ? date.end() + 1 : date.end();
      return date.when().lacksYear() ? Points.dated(t, close, date.when(), Grain.DAY, f) : date.upTo(close);
    }
    Part feast = Points.dated(t, end, Stretch.days(0, day, day), Grain.DAY, f);
    boolean bare = feast.end() == end && !stands(t, j, end);
    return bare && (alone || t.has(end) && t.s.isWord(end) && !t.newLine(end)) ? Part.NONE : feast;
  }

  /** Whether a feast is named alone before its sentence or with a word for when: "Noel, huyện tặng …", "nhân Noel.". */
  private static boolean stands(Tape t, int j, int end) {
    boolean when = t.is(j - 1, Word.ON_OCCASION) || t.is(j - 1, Word.ONTO);
    return t.opensSentence(j) && t.is(end, ',') || when && t.newLine(end) || when && t.sign(end) != 0;
  }

  /** A weekday and the week it is in, or the date that follows it. */
  static Part weekday(Tape t, int i, Frame f) {
    int end = weekdayEnd(t, i);
    if (end == i) {
      return Part.NONE;
    }
    int number = t.is(i, Word.LORD) ? LAST_WEEKDAY : weekdayNumber(t, i + 1) - 1;
    int j = t.is(end, ',') || t.is(end, '(') ? end + 1 : end;
    Part date = t.word(j).governsDay() ? date(t, governedEnd(t, j), f) : Dates.at(t, j, t.is(end, '('));
    if (date.found() && date.grain() == Grain.DAY) {
      return date;
    }
    DayOfWeek day = DayOfWeek.of(number);
    int k = t.is(end, Word.OF) ? end + 1 : end;
    Part week = t.is(k, Word.WEEK) ? week(t, k, f) : Part.NONE;
    if (week.grain() == Grain.WEEK) {
      return week.when().firstDay().isEmpty()
          ? week
          : week.with(one(week.when().firstDay().get().with(TemporalAdjusters.nextOrSame(day))));
    }
    if (t.is(end, Word.THIS)) {
      return weekday(f, end + 1, d -> monday(d, 0).plusDays(number - 1L));
    }
    int ahead = Nows.ahead(t, end);
    if (ahead > end) {
      return weekday(f, ahead, d -> d.with(TemporalAdjusters.next(day)));
    }
    int past = Math.max(Nows.past(t, end), t.is(end, Word.BEFORE) ? end + 1 : end);
    if (past > end) {
      return weekday(f, past, d -> d.with(TemporalAdjusters.previous(day)));
    }
    boolean early = t.is(i - 1, Word.EARLY) && t.word(i - 2).isPartOfDay();
    boolean governed = t.word(i - 1).governsDay() || early || t.is(i, Word.LORD);
    return governed ? weekday(f, end, d -> d.with(TemporalAdjusters.previousOrSame(day))) : Part.NONE;
  }

  private static Part weekday(Frame f, int end, Nows.Shift shift) {
    return Nows.days(f, end, Grain.DAY, shift, shift);
  }

  private static Stretch one(LocalDate day) {
    return Stretch.of(day, day);
  }

  private static int weekdayEnd(Tape t, int i) {
    if (t.are(i, Word.LORD, Word.SUN)) {
      return i + 2;
    }
    return t.is(i, Word.WEEKDAY) && weekdayNumber(t, i + 1) > 0 ? i + 2 : i;
  }

  /** 2 to 7 for thứ hai to thứ bảy, or 0. */
  private static int weekdayNumber(Tape t, int i) {
    int n = t.digitCount(i) == 1 ? t.number(i) : t.word(i).value;
    boolean name = t.digits(i) || t.is(i, Word.FOURTH) || Numerals.end(t, i) == i + 1 && !t.is(i, Word.FOUR);
    return name && n >= 2 && n <= LAST_WEEKDAY ? n : 0;
  }

  /** The week that begins with the word tuần at {@code i}. */
  static Part week(Tape t, int i, Frame f) {
    int j = i + 1;
    if (t.is(j, Word.THIS) || t.is(j, Word.NOW)) {
      return week(f, j + 1, 0);
    }
    int past = Math.max(Nows.past(t, j), t.is(j, Word.BEFORE) ? Nows.skipThere(t, j + 1) : j);
    if (past > j) {
      return week(f, past, -1);
    }
    int ahead = Math.max(Nows.ahead(t, j), t.is(j, Word.AFTER) ? j + 1 : j);
    if (ahead > j) {
      return week(f, ahead, 1);
    }
    return weekOfMonth(t, j, f);
  }

  private static Part week(Frame f, int end, int offset) {
    return Nows.days(f, end, Grain.WEEK, d -> monday(d, offset), d -> monday(d, offset).plusDays(6));
  }

  private static LocalDate monday(LocalDate day, int weeks) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
  }

  /** "tuần đầu tiên của tháng 9", "tuần thứ hai của tháng 9", "tuần cuối tháng 9". */
  private static Part weekOfMonth(Tape t, int j, Frame f) {
    int ordinal = t.digitCount(j + 1) == 1 ? t.number(j + 1) : t.word(j + 1).value;
    int number = t.is(j, Word.START) ? 1 : t.is(j, Word.WEEKDAY) ? ordinal : 0;
    int k = t.is(j + 1, Word.FIRST) || t.is(j + 1, Word.SAME) || t.is(j, Word.WEEKDAY) ? j + 2 : j + 1;
    k = t.is(k, Word.OF) ? k + 1 : k;
    Part month = t.is(k, Word.MONTH) ? Months.month(t, k, f) : Part.NONE;
    if (month.grain() != Grain.MONTH || number == 0 && !t.is(j, Word.LAST) || number > 4) {
      return Part.NONE;
    }
    Stretch when = month.when();
    int base = when.fromDay() - 1;
    int from = number == 0 ? base + 25 : base + 7 * number - 6;
    int to = number == 0 ? base + 31 : base + 7 * number;
    return new Part(month.end(), new Stretch(when.fromYear(), when.toYear(), from, to), Grain.WEEK, month.relative());
  }
}
