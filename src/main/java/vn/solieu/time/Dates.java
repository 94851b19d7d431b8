package vn.solieu.time;

import vn.solieu.time.Part.Grain;

/**
 * Dates in digits: 2.2.2008, 03/3/2015, 28-5, 12-15/8/2018, 2020-06-15. The day comes before the month; the other order
 * is taken only where that makes a date and this does not.
 */
final class Dates {
  private static final int TEN = 10;

  private Dates() {}

  /**
   * The date at {@code i}.
   *
   * @param governed whether a day word stands before it, so that the year may be missing or have two digits
   */
  static Part at(Tape t, int i, boolean governed) {
    return startsInside(t, i) ? Part.NONE : behindLink(t, i, governed);
  }

  /** Whether digits can only be a date whose year has two: (3/4/19), 03/04/19. */
  static boolean hasShortYear(Tape t, int i) {
    boolean shape = t.is(i + 1, '/') && t.is(i + 3, '/') && t.digitCount(i + 4) == 2 && t.glued(i + 4);
    boolean zeros = t.digitCount(i) == 2 && t.digitCount(i + 2) == 2 && (t.number(i) < TEN || t.number(i + 2) < TEN);
    return shape && (zeros || t.is(i - 1, '(') && t.is(i + 5, ')'));
  }

  /** The date at {@code i}, which a dash may join to the one before it. */
  static Part behindLink(Tape t, int i, boolean governed) {
    int digits = t.digitCount(i);
    boolean joined = separator(t, i + 1, governed) || governed && t.dash(i + 1) && !t.newLine(i + 1);
    if (digits == 0 || digits == 3 || digits > 4 || !joined || !t.digits(i + 2)) {
      return Part.NONE;
    }
    if (digits == 4) {
      return iso(t, i);
    }
    if (governed && !t.glued(i + 1) && t.dash(i + 1) && t.dash(i + 3) && t.digitCount(i + 4) == 4) {
      return spaced(t, i);
    }
    Part range = range(t, i, governed);
    return range.found() ? range : single(t, i, governed);
  }

  /** "24 - 7 - 2002" behind a day word. */
  private static Part spaced(Tape t, int i) {
    int year = t.number(i + 4);
    int code = t.number(i + 2) * 100 + t.number(i);
    boolean real = year >= 1900 && year <= 2100 && Stretch.exists(year, t.number(i + 2), t.number(i)) && !t.newLine(i + 4);
    return real && ends(t, i + 5) ? Part.stated(i + 5, Stretch.days(year, code, code), Grain.DAY) : Part.NONE;
  }

  private static Part single(Tape t, int i, boolean governed) {
    int day = t.number(i);
    int month = t.number(i + 2);
    if (t.digitCount(i + 2) > 2 || !separator(t, i + 1, governed)) {
      return Part.NONE;
    }
    boolean third = separator(t, i + 3, governed) && t.digits(i + 4) && (sameSign(t, i + 1, i + 3) || governed);
    if (third && t.digitCount(i + 4) == 4) {
      int year = t.number(i + 4);
      boolean plausible = year >= (governed ? 1000 : 1900) && year <= 2100 && ends(t, i + 5);
      boolean swapped = !Stretch.exists(year, month, day) && Stretch.exists(year, day, month) && t.is(i + 1, '/');
      int code = swapped ? day * 100 + month : month * 100 + day;
      boolean real = swapped || Stretch.exists(year, month, day);
      return plausible && real ? Part.stated(i + 5, Stretch.days(year, code, code), Grain.DAY) : Part.NONE;
    }
    int code = month * 100 + day;
    if (third && governed && t.digitCount(i + 4) == 2 && sameSign(t, i + 1, i + 3)) {
      int year = Years.century(t.number(i + 4));
      boolean real = Stretch.exists(year, month, day) && ends(t, i + 5);
      return real ? Part.stated(i + 5, Stretch.days(year, code, code), Grain.DAY) : Part.NONE;
    }
    if (!governed || !Stretch.exists(0, month, day) || !ends(t, i + 3) && !third(t, i + 3)) {
      return Part.NONE;
    }
    boolean share = t.is(i + 1, '/') && t.begins(i + 3, Lexicon.Kind.NUMBER) && !t.newLine(i + 3);
    boolean decimal = t.is(i + 1, '.') && t.counted(i + 3);
    return share || decimal ? Part.NONE : Part.stated(i + 3, Stretch.days(0, code, code), Grain.DAY);
  }

  /** Whether a dash leads on to another date, as in 28/5-2/6. */
  private static boolean third(Tape t, int i) {
    return t.dash(i) && separator(t, i + 2, true) && t.digits(i + 3);
  }

  /** "12-15/8/2018" and "12-15/8": days of one month. */
  private static Part range(Tape t, int i, boolean governed) {
    boolean shape = t.dash(i + 1) && separator(t, i + 3, governed) && !t.dash(i + 3) && t.digits(i + 4);
    if (!shape || t.digitCount(i + 2) > 2 || t.digitCount(i + 4) > 2) {
      return Part.NONE;
    }
    Part last = single(t, i + 2, governed);
    int from = t.number(i);
    int code = last.when().toDay();
    if (!last.found() || from < 1 || from >= code % 100) {
      return Part.NONE;
    }
    return last.with(new Stretch(last.when().fromYear(), last.when().toYear(), code / 100 * 100 + from, code));
  }

  private static Part iso(Tape t, int i) {
    int year = t.number(i);
    boolean shape = !t.is(i + 1, '.') && sameSign(t, i + 1, i + 3) && t.glued(i + 3) && t.digits(i + 4);
    if (!shape || year < 1900 || year > 2100 || t.digitCount(i + 2) > 2 || t.digitCount(i + 4) > 2 || !ends(t, i + 5)) {
      return Part.NONE;
    }
    int month = t.number(i + 2);
    int day = t.number(i + 4);
    int code = month * 100 + day;
    return Stretch.exists(year, month, day) ? Part.stated(i + 5, Stretch.days(year, code, code), Grain.DAY) : Part.NONE;
  }

  /** "6/2020" at {@code i}: a month and its year. */
  static Part monthOfYear(Tape t, int i) {
    int month = t.digitCount(i) <= 2 ? t.number(i) : 0;
    boolean joined = t.glued(i + 1) && t.glued(i + 2) && (t.is(i + 1, '/') || t.dash(i + 1) || t.is(i + 1, '.'));
    boolean shape = month >= 1 && month <= 12 && joined && !startsInside(t, i) && ends(t, i + 3);
    int year = shape ? Years.bare(t, i + 2) : 0;
    return year == 0 ? Part.NONE : Part.stated(i + 3, Stretch.months(year, month, month), Grain.MONTH);
  }

  private static boolean separator(Tape t, int i, boolean governed) {
    boolean sign = t.is(i, '/') || t.is(i, '.') || t.dash(i);
    return sign && (t.glued(i) && t.glued(i + 1) || governed && t.is(i, '/') && !t.newLine(i) && !t.newLine(i + 1));
  }

  private static boolean sameSign(Tape t, int i, int j) {
    return t.sign(i) == t.sign(j) || t.dash(i) && t.dash(j);
  }

  /** Whether more digits, letters or a code go before: the date would be cut out of something else. */
  private static boolean startsInside(Tape t, int i) {
    if (!t.glued(i)) {
      return false;
    }
    if (t.s.isWord(i - 1)) {
      return !t.word(i - 1).governsDay();
    }
    char c = t.sign(i - 1);
    boolean joins = c == '/' || c == '.' || c == ',' || c == ':' || t.dash(i - 1);
    return joins && t.glued(i - 1) && (t.digits(i - 2) || t.s.isWord(i - 2));
  }

  /** Whether the digits before {@code i} are the last of the date. */
  private static boolean ends(Tape t, int i) {
    if (!t.glued(i)) {
      return true;
    }
    if (t.s.isWord(i) || t.is(i, '%')) {
      return false;
    }
    char c = t.sign(i);
    boolean joins = c == '/' || c == '.' || c == ',' || t.dash(i);
    boolean dateFollows = t.dash(i) && separator(t, i + 2, false) && t.digits(i + 3);
    return !joins || !t.glued(i + 1) || dateFollows || !t.digits(i + 1) && !(c == '/' && t.s.isWord(i + 1));
  }
}
