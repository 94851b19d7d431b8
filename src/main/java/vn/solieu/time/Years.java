package vn.solieu.time;

import vn.solieu.time.Lexicon.Kind;
import vn.solieu.time.Part.Grain;

/** Years as the text names them, by number or from the day of publication: năm 2016, năm ngoái, năm học 2015-2016. */
final class Years {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;
  private static final int FIRST_NAMED = 1000;
  private static final int LAST_NAMED = 2999;
  private static final int SHORT_FIRST = 30;
  private static final int LONGEST_SPAN = 100;
  /** No span is longer whose last year is told by two digits. */
  private static final int SHORT_SPAN = 10;
  private static final int NEAR = 6;
  private static final int DESCRIBED = 5;
  private static final int SCHOOL_YEAR_BEGINS = 8;
  /** From May on, "năm học mới" is the one to come. */
  private static final int NEW_SCHOOL_YEAR_IS_NEAR = 5;

  private Years() {}

  /** The year that a bare token stands for, or 0: four digits on their own that no counted noun follows. */
  static int bare(Tape t, int i) {
    int year = plain(t, i);
    return year == 0 || t.counted(i + 1) ? 0 : year;
  }

  /** The year that four digits stand for, or 0, whatever follows them. */
  static int plain(Tape t, int i) {
    if (t.digitCount(i) != 4) {
      return 0;
    }
    int year = t.number(i);
    if (year < FIRST || year > LAST || t.glued(i) && t.s.isWord(i - 1) || t.glued(i + 1) && t.s.isWord(i + 1)) {
      return 0;
    }
    return codeFollows(t, i) ? 0 : year;
  }

  /** Whether the digits go on as a code or a decimal: 2014/NĐ-CP, 2016.500, 2016,5. */
  private static boolean codeFollows(Tape t, int i) {
    if (!t.glued(i + 1) || !t.glued(i + 2)) {
      return false;
    }
    char c = t.sign(i + 1);
    return c == '/' && t.s.isWord(i + 2) || c == '.' && t.digits(i + 2) || c == ',' && t.digitCount(i + 2) % 4 != 0;
  }

  /** The year after the word năm, or 0: 2016, 938, 97. */
  static int named(Tape t, int i) {
    int digits = t.digitCount(i);
    int year = digits == 4 ? t.number(i) : 0;
    if (digits == 4) {
      return year >= FIRST_NAMED && year <= LAST_NAMED && !codeFollows(t, i) ? year : 0;
    }
    boolean counts = Numerals.end(t, i - 2) == i - 1 || t.is(i + 1, ':');
    return digits == 2 && t.number(i) >= SHORT_FIRST && !counts && ends(t, i + 1) && Numerals.whole(t, i)
        ? FIRST + t.number(i)
        : 0;
  }

  /** Whether nothing follows that a two-digit number could count. */
  private static boolean ends(Tape t, int i) {
    boolean sign = t.sign(i) != 0 && !t.is(i, '%') && !t.is(i, '/');
    return t.newLine(i) || sign || t.is(i, Word.UNTIL);
  }

  /** "TCN", "trước Công nguyên": such years are none of this calendar. */
  static boolean isBeforeChrist(Tape t, int i) {
    return t.is(i, Word.BEFORE_CHRIST) || t.are(i, Word.BEFORE, Word.COMMON) && t.is(i + 2, Word.FIRST_DAYS);
  }

  /** One past a year in words after the word năm, such as hai nghìn không trăm mười sáu; {@code i} if none. */
  private static int wordsEnd(Tape t, int i) {
    boolean two = t.is(i + 1, Word.THOUSAND) && digit(t, i) == 2;
    int k = t.is(i + 2, Word.ODD) ? i + 3 : i + 2;
    boolean plain = two && Numerals.end(t, k) > k && !t.digits(k);
    if (plain && !t.is(i + 3, Word.HUNDRED)) {
      return Numerals.end(t, k);
    }
    boolean hundreds = t.is(i + 1, Word.THOUSAND) && t.is(i + 3, Word.HUNDRED) && digit(t, i + 2) >= 0;
    if (!hundreds || digit(t, i) < 1 || digit(t, i) > 2) {
      return i;
    }
    int j = t.is(i + 4, Word.ODD) ? i + 5 : i + 4;
    return Numerals.end(t, j) > j ? Numerals.end(t, j) : i + 4;
  }

  private static int words(Tape t, int i, int end) {
    if (!t.is(i + 3, Word.HUNDRED)) {
      return digit(t, i) * 1000 + Numerals.value(t, t.is(i + 2, Word.ODD) ? i + 3 : i + 2, end);
    }
    int j = t.is(i + 4, Word.ODD) ? i + 5 : i + 4;
    int rest = end > j ? Numerals.value(t, j, end) : 0;
    return digit(t, i) * 1000 + digit(t, i + 2) * 100 + rest;
  }

  private static int digit(Tape t, int i) {
    Word w = t.word(i);
    return w == Word.ZERO ? 0 : w.value >= 1 && w.value <= 9 ? w.value : -1;
  }

  /** The time that begins with the word năm at {@code i}, unless năm counts five there. */
  static Part at(Tape t, int i, Frame f) {
    if (t.is(i - 1, Word.EACH) || t.is(i - 1, '/') && !t.digits(i + 1)) {
      return Part.NONE;
    }
    int year = named(t, i + 1);
    if (year != 0 && isBeforeChrist(t, i + 2)) {
      return Part.NONE;
    }
    if (year != 0) {
      boolean two = t.is(i + 2, '/') && t.glued(i + 2) && t.glued(i + 3) && bare(t, i + 3) == year + 1;
      return two
          ? Part.stated(i + 4, Stretch.years(year, year + 1), Grain.YEARS)
          : Part.stated(i + 2, Stretch.year(year), Grain.YEAR);
    }
    int end = wordsEnd(t, i + 1);
    if (end > i + 1) {
      return Part.stated(end, Stretch.year(words(t, i + 1, end)), Grain.YEAR);
    }
    if (t.is(i + 1, Word.SCHOOL)) {
      return school(t, i + 2, f);
    }
    return told(t, i, f);
  }

  private static Part told(Tape t, int i, Frame f) {
    int j = i + 1;
    boolean many = t.is(i - 1, Word.THOSE) || t.is(i - 1, Word.EVERY_ONE);
    if (many) {
      return Part.NONE;
    }
    int cyclic = MoonDays.cyclic(t, j, f);
    if (cyclic != 0) {
      int told = plain(t, t.is(j + 2, '(') ? j + 3 : j + 2);
      int close = t.is(j + 2, '(') ? j + 5 : j + 3;
      return told != 0
          ? Part.stated(close, Stretch.year(told), Grain.YEAR)
          : Part.relative(j + 2, Stretch.year(cyclic), Grain.YEAR);
    }
    return switch (t.word(j)) {
      case NOW -> f.yearFromNow(j + 1, 0);
      case PRESENT -> t.is(j + 1, Word.AT) || t.is(j + 1, Word.NOW) ? f.yearFromNow(j + 2, 0) : Part.NONE;
      case LAST_YEAR -> f.yearFromNow(j + 1, -1);
      case YONDER -> f.yearFromNow(j + 1, -2);
      case BEFORE -> general(t, i, Word.AFTER) ? Part.NONE : f.yearFromThen(Nows.skipThere(t, j + 1), -1);
      case AFTER -> general(t, i, Word.BEFORE) ? Part.NONE : f.yearFromThen(Nows.skipThere(t, j + 1), 1);
      case ADJACENT -> t.is(j + 1, Word.NEXT) ? f.yearFromThen(j + 2, 1) : Part.NONE;
      case NEXT -> t.is(j + 1, Word.FOLLOWING) ? f.yearFromThen(j + 2, 1) : Part.NONE;
      case COMING, PAST, JUST, ALREADY -> {
        int end = Nows.past(t, j);
        yield end > j ? f.yearFromNow(end, Nows.lastYearIsMeant(f) ? -1 : 0) : ahead(t, j, f);
      }
      case THERE ->
          f.lastYear() == 0 || t.is(j - 2, Word.SAME)
              ? Part.stated(j + 1, Stretch.UNKNOWN, Grain.CONTEXT)
              : Part.relative(j + 1, Stretch.year(f.lastYear()), Grain.YEAR);
      case THIS -> Part.stated(j + 1, Stretch.UNKNOWN, Grain.CONTEXT);
      default -> described(t, j);
    };
  }

  /** "năm cao điểm 2015", "năm thấp nhất là 2011": a year that words describe before its number. */
  private static Part described(Tape t, int j) {
    boolean mark = false;
    for (int k = j; k < j + DESCRIBED && !t.newLine(k); k++) {
      if (mark && bare(t, k) != 0) {
        return Part.stated(k + 1, Stretch.year(bare(t, k)), Grain.YEAR);
      }
      if (!t.s.isWord(k) || t.s.isCapital(k) && !t.s.isCapitals(k)) {
        return Part.NONE;
      }
      mark |= t.is(k, Word.MOST) || t.is(k, Word.POINT) || t.is(k, Word.FIRST);
    }
    return Part.NONE;
  }

  private static Part ahead(Tape t, int j, Frame f) {
    return t.is(j, Word.COMING) ? f.yearFromNow(j + 1, 1) : Part.NONE;
  }

  /** "Sang năm, …" at {@code i}: the year to come. */
  static Part coming(Tape t, int i, Frame f) {
    boolean bare = t.is(i + 1, Word.YEAR) && t.opensClause(i) && !t.digits(i + 2) && !at(t, i + 1, f).found();
    return bare && !mayBeFive(t, i + 2) ? f.yearFromNow(i + 2, 1) : Part.NONE;
  }

  /** Whether "năm sau … năm trước" compares any year with the one before it. */
  private static boolean general(Tape t, int i, Word other) {
    for (int k = 2; k <= NEAR; k++) {
      if (t.are(i + k, Word.YEAR, other) || t.are(i - k, Word.YEAR, other)) {
        return true;
      }
    }
    return false;
  }

  /** What follows "năm học", "niên khóa" or "niên vụ". */
  static Part school(Tape t, int j, Frame f) {
    Part span = spanOrShort(t, j, f);
    if (span.found()) {
      return span;
    }
    int year = named(t, j);
    if (year != 0) {
      return Part.stated(j + 1, Stretch.years(year, year + 1), Grain.YEARS);
    }
    int begun = f.month() >= SCHOOL_YEAR_BEGINS || t.is(j, Word.NEW) && f.month() >= NEW_SCHOOL_YEAR_IS_NEAR ? 0 : -1;
    if (t.is(j, Word.THIS) || t.is(j, Word.NOW) || t.is(j, Word.NEW)) {
      return f.yearsFromNow(j + 1, begun, begun + 1);
    }
    int past = Math.max(Nows.past(t, j), t.is(j, Word.BEFORE) ? j + 1 : j);
    if (past > j) {
      return f.yearsFromNow(past, begun - 1, begun);
    }
    return t.is(j, Word.COMING) ? f.yearsFromNow(j + 1, begun + 1, begun + 2) : Part.NONE;
  }

  /** A span of years whose last may be told by two digits: 2015-2020, 2019-20. */
  static Part spanOrShort(Tape t, int i, Frame f) {
    Part span = span(t, i, f);
    int from = span.found() || t.digitCount(i + 2) != 2 ? 0 : plain(t, i);
    boolean joined = (t.dash(i + 1) || t.is(i + 1, '/')) && t.glued(i + 1) && t.glued(i + 2);
    boolean goesOn = t.glued(i + 3) && (t.s.isWord(i + 3) || t.glued(i + 4) && t.digits(i + 4));
    int to = from == 0 || !joined || goesOn ? 0 : from / 100 * 100 + t.number(i + 2);
    return to > from && to - from <= SHORT_SPAN ? Part.stated(i + 3, Stretch.years(from, to), Grain.YEARS) : span;
  }

  /** Two bare years with a dash, a slash or "đến" between them, or one and the present: 2015-2020, 2015 đến nay. */
  static Part span(Tape t, int i, Frame f) {
    int from = t.is(i, Word.YEAR) ? named(t, i + 1) : plain(t, i);
    int j = t.is(i, Word.YEAR) ? i + 2 : i + 1;
    int k = from == 0 ? -1 : afterLink(t, j);
    if (k < 0) {
      return Part.NONE;
    }
    if (t.is(k, Word.NOW) || t.are(k, Word.PRESENT, Word.NOW)) {
      int end = t.is(k, Word.NOW) ? k + 1 : k + 2;
      return Part.relative(end, Stretch.years(from, from <= f.year() ? f.year() : 0), Grain.YEARS);
    }
    boolean named = t.is(k, Word.YEAR);
    int to = named ? named(t, k + 1) : bare(t, k);
    int end = named ? k + 2 : k + 1;
    boolean phone = t.glued(end) && t.dash(end) && t.glued(end + 1) && t.digits(end + 1);
    boolean inOrder = to > from && to - from <= LONGEST_SPAN;
    return inOrder && !phone ? Part.stated(end, Stretch.years(from, to), Grain.YEARS) : Part.NONE;
  }

  private static int afterLink(Tape t, int j) {
    if (t.newLine(j)) {
      return -1;
    }
    if (t.dash(j) || t.is(j, Word.UNTIL) || t.is(j, '/') && t.glued(j)) {
      return j + 1;
    }
    return t.are(j, Word.TO, Word.UNTIL) ? j + 2 : -1;
  }

  /** The year that qualifies a month, quarter or the like before it: năm 2020, /2020, nay. */
  static Part reference(Tape t, int i, Frame f) {
    int j = t.is(i, Word.OF) ? i + 1 : i;
    if (t.is(j, Word.YEAR)) {
      boolean shortened = t.digitCount(j + 1) == 2 && ends(t, j + 2) && Numerals.whole(t, j + 1);
      Part year =
          shortened ? Part.stated(j + 2, Stretch.year(century(t.number(j + 1))), Grain.YEAR) : at(t, j, f);
      return year.grain() == Grain.YEAR ? year : Part.NONE;
    }
    if (t.newLine(i)) {
      return Part.NONE;
    }
    boolean sign = t.is(i, '/') || t.dash(i) || t.is(i, '.') && t.glued(i) && t.glued(i + 1);
    if (sign) {
      int year = plain(t, i + 1);
      boolean sure = t.is(i, '/') || t.number(i + 1) >= SHORT_FIRST;
      if (year == 0 && sure && t.glued(i) && t.glued(i + 1) && t.digitCount(i + 1) == 2) {
        year = Numerals.whole(t, i + 3) || !t.is(i + 2, '/') ? century(t.number(i + 1)) : 0;
      }
      boolean goesOn = t.glued(i + 2) && t.glued(i + 3) && (t.is(i + 2, '/') || t.dash(i + 2)) && !t.s.isWord(i + 3);
      return year == 0 || goesOn ? Part.NONE : Part.stated(i + 2, Stretch.year(year), Grain.YEAR);
    }
    int k = t.is(i, ',') ? i + 1 : i;
    if (k > i && t.is(k, Word.YEAR) && named(t, k + 1) != 0) {
      return Part.stated(k + 2, Stretch.year(named(t, k + 1)), Grain.YEAR);
    }
    int year = bare(t, k);
    return year == 0 ? Part.NONE : Part.stated(k + 1, Stretch.year(year), Grain.YEAR);
  }

  /** The year that two digits stand for. */
  static int century(int twoDigits) {
    return twoDigits <= SHORT_LAST_OF_2000 ? 2000 + twoDigits : FIRST + twoDigits;
  }

  private static final int SHORT_LAST_OF_2000 = 40;

  /** A list that goes on after a year: 2014, 2015 và 2016. Gives the end and the greatest year. */
  static Part list(Tape t, Part year) {
    int end = year.end();
    int from = year.when().fromYear();
    int to = year.when().toYear();
    while (true) {
      boolean comma = t.is(end, ',') || t.is(end, ';');
      if (t.newLine(end) || !comma && !t.is(end, Word.AND) && !t.is(end, '&')) {
        break;
      }
      boolean named = t.is(end + 1, Word.YEAR);
      int next = named ? comma ? 0 : named(t, end + 2) : bare(t, end + 1);
      boolean opensItem = comma && t.is(end + 2, ':') || t.dash(end + 2) || t.is(end + 2, '/');
      if (next == 0 || opensItem || Math.abs(next - from) > LONGEST_SPAN) {
        break;
      }
      from = Math.min(from, next);
      to = Math.max(to, next);
      end += named ? 3 : 2;
    }
    return end == year.end() ? year : Part.stated(end, Stretch.years(from, to), Grain.YEARS);
  }

  /** Whether a place's or a counted thing's noun follows, so that năm may be five. */
  static boolean mayBeFive(Tape t, int after) {
    return t.begins(after, Kind.COUNTED) || t.begins(after, Kind.LOCAL);
  }
}
