package vn.solieu.time;

import vn.solieu.time.Lexicon.Kind;
import vn.solieu.time.Part.Grain;

/** One time, not yet a range: chooses the rule by the first word, and narrows by đầu, giữa, cuối. */
final class Points {
  private static final int TERM_HALF = 2;
  private static final int LAST_YEAR = 2100;
  /** How many tokens before a bracketed year its "từ" may stand. */
  private static final int SINCE = 14;

  private Points() {}

  /** The time that begins at {@code i}, or none. */
  static Part at(Tape t, int i, Frame f) {
    return switch (t.word(i)) {
      case YEAR -> {
        boolean counted = Numerals.end(t, i - 1) == i && Years.named(t, i + 1) == 0;
        Part year = counted ? Part.NONE : Years.at(t, i, f);
        yield year.found() ? year : Counts.at(t, i, f);
      }
      case MONTH -> counted(t, i) ? Part.NONE : Months.month(t, i, f);
      case QUARTER -> Months.quarter(t, i, f);
      case SHORT_MONTH, SHORT_QUARTER -> Months.shortened(t, i);
      case WEEK -> counted(t, i) || many(t, i) ? Part.NONE : Days.week(t, i, f);
      case DAY, DAY_OF, MORNING, NOON, AFTERNOON, EVENING, NIGHT, EARLY_DAY, ROUND, OCCASION, FEAST ->
          Days.governed(t, i, f);
      case FULL_MOON -> MoonDays.at(t, i, f);
      case WEEKDAY, LORD -> Days.weekday(t, i, f);
      case START, MIDDLE, LAST -> Positions.at(t, i, f);
      case UPPER, LOWER -> Positions.tenDays(t, i, f);
      case CENTRE -> {
        Part feast = Days.feast(t, i, f, true);
        yield feast.found() ? feast : Positions.tenDays(t, i, f);
      }
      case HALF -> Positions.half(t, i, f);
      case OFFICE -> Terms.at(t, i, f, t.is(i - 1, Word.IN));
      case STAGE -> t.is(i + 1, Word.SECTION) ? Eras.stage(t, i + 2, f) : Part.NONE;
      case TIME -> Nows.time(t, i, f);
      case CLASS -> Eras.congress(t, i, f);
      case YEARLY -> t.is(i + 1, Word.CLASS) || t.is(i + 1, Word.CROP) ? Years.school(t, i + 2, f) : Part.NONE;
      case TENFOLD -> Eras.tenYears(t, i, f);
      case WORLD -> Eras.century(t, i, f);
      case SEASON, CROP -> Eras.season(t, i, f);
      case SPRING, SUMMER -> t.has(i - 1) && t.s.isCapital(i - 1) ? Part.NONE : Eras.season(t, i, f);
      case APART -> Counts.ago(t, i, f);
      case INTO -> Years.coming(t, i, f);
      case NEW_YEAR -> {
        Part feast = Days.feast(t, i, f, true);
        yield feast.found() ? feast : Eras.newYear(t, i, f);
      }
      case THOSE, EVERY_ONE, MANY, SEVERAL, SOME -> Positions.many(t, i, f);
      case ALL, ENTIRE, THROUGHOUT, IN -> Positions.whole(t, i, f);
      case NOW, PRESENT, AT_THIS, CLOCK, JUST, NEAR, NEW, MOMENT, WHEN, SAME -> Nows.at(t, i, f);
      case OTHER -> digits(t, i, f);
      default -> Counts.at(t, i, f);
    };
  }

  /** Whether the unit at {@code i} is counted or recurs: 6 tháng, mỗi tháng. */
  private static boolean counted(Tape t, int i) {
    boolean number = Numerals.end(t, i - 1) == i && !t.is(i - 1, Word.YEAR);
    return number || t.is(i - 1, Word.EACH) || many(t, i) && Numerals.monthEnd(t, i + 1) == i + 1;
  }

  private static boolean many(Tape t, int i) {
    return t.is(i - 1, Word.THOSE) || t.is(i - 1, Word.EVERY_ONE);
  }

  private static Part digits(Tape t, int i, Frame f) {
    if (!t.digits(i)) {
      return t.has(i) && t.s.isWord(i) ? Days.feast(t, i, f, true) : Part.NONE;
    }
    Part date = Dates.at(t, i, false);
    date = date.found() || !Dates.hasShortYear(t, i) ? date : Dates.at(t, i, true);
    if (date.found()) {
      return date;
    }
    if (t.digitCount(i) == 4) {
      return years(t, i, f);
    }
    if (t.is(i + 1, '/') || t.is(i + 3, '/') || t.dash(i + 3) || t.is(i + 1, Word.MONTH) || t.is(i + 1, Word.NEW_YEAR)) {
      Part day = day(t, i, f);
      if (day.found()) {
        return day;
      }
    }
    Part days = t.is(i + 1, Word.UNTIL) || t.dash(i + 1) ? Days.several(t, i, f) : Part.NONE;
    if (days.found() && days.when().fromYear() != 0) {
      return days;
    }
    boolean bracketed = t.is(i - 1, '(') && t.is(i + 3, ')');
    Part month = bracketed || t.is(i + 1, '/') && led(t, i) ? Dates.monthOfYear(t, i) : Part.NONE;
    return month.found() ? month : Counts.at(t, i, f);
  }

  /** Whether a month and its year may stand at {@code i} without a word for them: "vào 5/2018", "05/2018, …". */
  private static boolean led(Tape t, int i) {
    Word before = t.word(i - 1);
    boolean led = before == Word.ONTO || before == Word.IN || before == Word.ABOUT || before == Word.MOMENT;
    return led || t.opensSentence(i) && t.is(i + 3, ',');
  }

  /**
   * A day without year or day word: "28 Tết", "15/8 âm lịch", "18/9 - 19/9/2012", and "7/3, …" or "29 tháng 10, …" where
   * it opens its sentence.
   */
  private static Part day(Tape t, int i, Frame f) {
    Part moon = MoonDays.at(t, i, f);
    if (moon.found()) {
      return moon;
    }
    Part date = Dates.at(t, i, true);
    if (date.found() && date.when().lacksYear()) {
      Part told = MoonDays.told(t, date, f);
      boolean leads = t.is(i + 1, '/') && t.dash(date.end()) && t.is(date.end() + 2, '/');
      Part last = leads ? Dates.behindLink(t, date.end() + 1, true) : Part.NONE;
      if (told.end() > date.end() || last.found() && last.when().fromYear() != 0) {
        return told;
      }
    }
    boolean named = t.is(i + 1, Word.MONTH) && t.digits(i + 2);
    Part day = date.found() ? date : named && t.opensSentence(i) ? Days.dayOfMonth(t, i, f) : Part.NONE;
    return day.grain() == Grain.DAY && t.opensSentence(i) && t.is(day.end(), ',') ? day : Part.NONE;
  }

  /** Years that no word introduces: 2015-2020, (2016), (2014, 2015). */
  private static Part years(Tape t, int i, Frame f) {
    boolean inside = t.glued(i) && (t.dash(i - 1) || t.is(i - 1, '/') || t.is(i - 1, '.') || t.is(i - 1, ','));
    if (inside && t.glued(i - 1) || t.glued(i) && t.s.isWord(i - 1)) {
      return Part.NONE;
    }
    Part span = Years.span(t, i, f);
    if (span.found()) {
      return span;
    }
    int year = Years.bare(t, i);
    if (year != 0 && t.begins(i - 1, Kind.BIRTH)) {
      return Part.stated(i + 1, Stretch.year(year), Grain.YEAR);
    }
    boolean dated = t.begins(i - 1, Kind.DATED) || t.begins(i - 2, Kind.DATED) && t.s.isWord(i - 1);
    if (year != 0 && (dated || labels(t, i))) {
      return Part.stated(i + 1, Stretch.year(year), Grain.YEAR);
    }
    if (year == 0 || !t.is(i - 1, '(')) {
      return Part.NONE;
    }
    Part since = since(t, i, year, f);
    if (since.found()) {
      return since;
    }
    Part list = Years.list(t, Part.stated(i + 1, Stretch.year(year), Grain.YEAR));
    boolean closes = t.is(list.end(), ')') || t.is(list.end(), ':') || t.is(list.end(), ',') || t.is(list.end(), ';');
    return closes ? list : Part.NONE;
  }

  /** Whether a year stands before its figure in a list: "…: 2010 - 131; 2011 - 140", "2005: 31,7%; 2006: 27,9%". */
  private static boolean labels(Tape t, int i) {
    char before = t.sign(i - 1);
    boolean item = t.newLine(i) || before == ':' || before == ';' || before == ',' || before == '(';
    boolean mark = t.is(i + 1, ':') || t.dash(i + 1) && !t.glued(i + 1) && !t.glued(i + 2);
    boolean figure = t.digits(i + 2) && (t.digitCount(i + 2) != 4 || t.number(i + 2) > LAST_YEAR || t.is(i + 1, ':'));
    return item && mark && figure && (before != ',' || t.is(i + 1, ':'));
  }

  /** "từ khi tái lập huyện (2009) đến nay": from the year in the bracket at {@code i} to the present. */
  private static Part since(Tape t, int i, int year, Frame f) {
    if (!t.is(i + 1, ')')) {
      return Part.NONE;
    }
    int now = Spans.toNow(t, i + 2);
    for (int k = i - 2; now > i + 2 && k > i - SINCE && t.has(k) && t.s.isWord(k); k--) {
      if (t.is(k, Word.FROM)) {
        return Part.relative(now, Stretch.years(year, year <= f.year() ? f.year() : 0), Grain.YEARS);
      }
    }
    return Part.NONE;
  }

  /** The time at {@code i} behind a word such as từ, đến, trước, which lets a bare number be one. */
  static Part governed(Tape t, int i, Frame f) {
    Part part = at(t, i, f);
    if (part.found() || !t.digits(i)) {
      return part;
    }
    Part month = Dates.monthOfYear(t, i);
    if (month.found()) {
      return month;
    }
    int year = Years.bare(t, i);
    if (year != 0) {
      return Part.stated(i + 1, Stretch.year(year), Grain.YEAR);
    }
    Part day = Days.dayOfMonth(t, i, f);
    return day.found() ? day : date(t, i);
  }

  /** A day and month without a year or a day word: only where it cannot well be a fraction. */
  private static Part date(Tape t, int i) {
    Part date = Dates.at(t, i, true);
    Stretch when = date.when();
    boolean fraction = when.fromDay() == when.toDay() && when.fromDay() % 100 <= when.fromDay() / 100;
    return date.found() && date.when().lacksYear() && (fraction || t.is(i + 1, '.')) ? Part.NONE : date;
  }

  /** Adds to a month, quarter or day the year that follows it, or the one that "này", "tới" or "vừa qua" means. */
  static Part dated(Tape t, int end, Stretch when, Grain grain, Frame f) {
    if (t.are(end, Word.EACH, Word.YEAR)) {
      return Part.NONE;
    }
    Part year = Years.reference(t, end, f);
    if (year.found()) {
      return Counts.within(year, when, grain);
    }
    int of = t.is(end, Word.OF) ? end + 1 : end;
    if (t.are(of, Word.YEAR, Word.THERE) && f.lastYear() != 0) {
      return new Part(of + 2, when.in(f.lastYear()), grain, true);
    }
    if (t.is(end, Word.THIS) || t.is(end, Word.NOW) && grain != Grain.DAY) {
      return fromNow(end + 1, when, grain, f, 0);
    }
    int past = Nows.past(t, end);
    if (past > end) {
      return fromNow(past, when, grain, f, later(when, f) ? -1 : 0);
    }
    int ahead = Nows.ahead(t, end);
    if (ahead > end) {
      return fromNow(ahead, when, grain, f, later(when, f) ? 0 : 1);
    }
    return Part.stated(end, when, grain);
  }

  private static boolean later(Stretch when, Frame f) {
    return f.published().map(p -> when.fromDay() > Stretch.code(p)).orElse(false);
  }

  private static Part fromNow(int end, Stretch when, Grain grain, Frame f, int offset) {
    return Part.relative(end, f.year() == 0 ? Stretch.UNKNOWN : when.in(f.year() + offset), grain);
  }

  /** Whether the words could also count five of something: "trong năm xã". */
  static boolean unclear(Tape t, int after) {
    return t.begins(after, Kind.COUNTED) || t.begins(after, Kind.LOCAL);
  }

  /** The first or last part of a term. */
  static Stretch halfTerm(Stretch term, boolean first) {
    return first
        ? Stretch.years(term.fromYear(), term.fromYear() + TERM_HALF)
        : Stretch.years(term.toYear() - TERM_HALF, term.toYear());
  }
}
