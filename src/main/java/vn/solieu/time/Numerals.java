package vn.solieu.time;

/** Small numbers in digits or words, as times use them: 6 tháng, mười hai tháng, ba mươi năm, tháng tư, quý IV. */
final class Numerals {
  /** From here on two digits behind a month and a full stop are a year: tháng 12.99. */
  private static final int SHORT_YEAR = 30;

  private Numerals() {}

  /** One past the last token of the number at {@code i}; {@code i} where there is none. */
  static int end(Tape t, int i) {
    if (t.digits(i)) {
      return t.digitCount(i) <= 3 && whole(t, i) ? i + 1 : i;
    }
    Word w = t.word(i);
    if (w == Word.TEN) {
      return unit(t, i + 1) ? i + 2 : i + 1;
    }
    if (!unitWord(w) && w != Word.YEAR) {
      return i;
    }
    if (t.is(i + 1, Word.TENS)) {
      return unit(t, i + 2) ? i + 3 : i + 2;
    }
    return i + 1;
  }

  /** The value of the number from {@code i} to {@code end}, as {@link #end} found it. */
  static int value(Tape t, int i, int end) {
    if (t.digits(i)) {
      return t.number(i);
    }
    int first = t.word(i).value;
    if (end == i + 1) {
      return first;
    }
    if (t.is(i, Word.TEN)) {
      return 10 + t.word(i + 1).value;
    }
    return first * 10 + (end == i + 3 ? t.word(i + 2).value : 0);
  }

  /** One past the name of a month (6, 06, sáu, tư, giêng) at {@code i}; {@code i} where there is none. */
  static int monthEnd(Tape t, int i) {
    Word w = t.word(i);
    if (w == Word.FOURTH || w == Word.FIRST_MOON || w == Word.TWELFTH_MOON) {
      return i + 1;
    }
    if (w == Word.YEAR && t.digitCount(i + 1) == 4 && (t.is(i - 2, Word.EVERY_ONE) || t.is(i - 2, Word.THOSE))) {
      return i;
    }
    if (t.digits(i)) {
      boolean month = t.digitCount(i) <= 2 && t.number(i) >= 1 && t.number(i) <= 12;
      return month && !joined(t, i) && (!joined(t, i + 1) || yearAfterSign(t, i + 1)) ? i + 1 : i;
    }
    int end = end(t, i);
    int month = end == i ? 0 : value(t, i, end);
    return month >= 1 && month <= 12 ? end : i;
  }

  private static boolean yearAfterSign(Tape t, int sign) {
    int digits = t.digitCount(sign + 1);
    boolean shortYear = digits == 2 && (t.is(sign, '/') || t.number(sign + 1) >= SHORT_YEAR);
    return !t.is(sign, ',') && !joined(t, sign + 2) && (digits == 4 || shortYear);
  }

  /** Whether the digits at {@code i} are all of their number: no 1.500, no 2,5, no 12 of 5/12. */
  static boolean whole(Tape t, int i) {
    return !joined(t, i) && !joined(t, i + 1) && !(t.glued(i) && t.s.isWord(i - 1));
  }

  /** Whether a sign of numbers joins the digits before a token to the digits after it. */
  private static boolean joined(Tape t, int i) {
    int sign = t.digits(i) ? i - 1 : i;
    char c = t.sign(sign);
    boolean joins = c == '.' || c == ',' || c == '/' || c == ':';
    return joins && t.digits(sign - 1) && t.digits(sign + 1) && t.glued(sign) && t.glued(sign + 1);
  }

  private static boolean unit(Tape t, int i) {
    Word w = t.word(i);
    return unitWord(w) || w == Word.FOURTH || w == Word.ONE_OF_TENS || w == Word.FIVE_OF_TENS;
  }

  private static boolean unitWord(Word w) {
    return w.value >= 1 && w.value <= 9 && w.opens && w != Word.YEAR;
  }
}
