package vn.solieu.number;

import java.math.BigDecimal;
import vn.solieu.text.Syllables;

/**
 * Reads numbers in words: hai mươi mốt, một trăm linh (lẻ) năm, ba lăm, một trăm hai, hai triệu rưỡi, ba phẩy năm.
 * Knows arithmetic only; whether "ba" is a number or a father is asked elsewhere. Has a cursor of its own; not
 * thread-safe.
 */
final class Speller {
  private static final int THOUSAND = 3;
  private static final int MILLION = 6;
  private static final int BILLION = 9;
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final int LONGEST_FRACTION = 6;
  /** Above every scale: no scale word has been met. */
  private static final int TOP = 10;

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Line line;
  private int at;
  private boolean bareDigit;

  Speller(NumberWords words, Lexicon lexicon, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.line = line;
  }

  /** The number in words that begins at a token, or {@link Figure#NONE}. */
  Figure read(int token) {
    at = token;
    long n = whole();
    if (n < 0) {
      boolean zero = words.digit(line.id(token)) == 0 && point(token + 1);
      return zero ? decimals(token + 1, Figure.NONE, 0) : Figure.NONE;
    }
    if (line.id(at) == words.dozen) {
      boolean half = words.half(line.id(at + 1));
      BigDecimal dozens = half ? new BigDecimal(n + ".5") : BigDecimal.valueOf(n);
      return Figure.spelled(at + (half ? 2 : 1), dozens.multiply(DOZEN), DOZEN);
    }
    Figure whole = Figure.spelled(at, BigDecimal.valueOf(n), unit(token));
    return point(at) ? decimals(at, whole, n) : whole;
  }

  /** What stands below "phần", told in words: một phần tư, ba phần hai mươi, năm phần vạn. */
  Figure denominator(int token) {
    int power = words.power(line, token);
    if (power > 1) {
      return Figure.spelled(token + 1, Figure.powerOfTen(power), BigDecimal.ONE);
    }
    if (line.id(token) == words.four) {
      return Figure.spelled(token + 1, BigDecimal.valueOf(4), BigDecimal.ONE);
    }
    at = token;
    long n = line.id(token) == words.hundred ? -1 : group(false);
    boolean tens = line.id(token) == words.ten || line.id(token + 1) == words.tens;
    long value = tens ? n : words.digit(line.id(token));
    return value < 2 ? Figure.NONE : Figure.spelled(tens ? at : token + 1, BigDecimal.valueOf(value), BigDecimal.ONE);
  }

  private boolean point(int token) {
    return line.id(token) == words.point || line.id(token) == words.dot;
  }

  /** Whether a noun, a unit, a scale word or a percent sign stands at a token: what is told before it is a number. */
  boolean counts(int token) {
    return lexicon.counted(line, token, lexicon.roles(line, token)) || words.power(line, token) > 0
        || line.id(token) == words.parts || line.sign(token) == '%';
  }

  /** Decimals are told digit by digit ("không năm") or as a number ("hai mươi lăm"): their digits are joined. */
  private Figure decimals(int point, Figure whole, long n) {
    StringBuilder digits = new StringBuilder();
    at = point + 1;
    int d = words.digit(line.id(at));
    while (d >= 0 && digits.length() < 4 && words.digit(line.id(at + 1)) >= 0 && line.id(at + 1) != words.hundred) {
      digits.append(d);
      at++;
      d = words.digit(line.id(at));
    }
    int rest = at;
    long tail = group(false);
    if (tail >= 0) {
      digits.append(tail);
    } else {
      at = rest;
      if (d >= 0) {
        digits.append(d);
        at++;
      }
    }
    if (digits.length() == 0 && line.digits(at) && line.length(at) <= LONGEST_FRACTION) {
      Syllables s = line.syllables();
      for (int i = s.start(at); i < s.end(at); i++) {
        digits.append(s.charAt(i));
      }
      at++;
    }
    if (digits.length() == 0 || line.id(point) == words.dot && !counts(at)) {
      at = whole.end();
      return whole;
    }
    BigDecimal v = new BigDecimal(n + "." + digits);
    int power = words.power(line, at);
    if (power >= THOUSAND) {
      at++;
      return Figure.spelled(at, v.scaleByPowerOfTen(power), Figure.powerOfTen(power));
    }
    return Figure.spelled(at, v, BigDecimal.ONE);
  }

  /** The whole number at the cursor, or -1: groups of up to three digits, each with a smaller scale word. */
  private long whole() {
    long billions = 0;
    long below = 0;
    int last = TOP;
    while (true) {
      int start = at;
      boolean inside = last < TOP;
      long g = inside && words.odd(line.id(at)) ? oddUnit() : group(inside);
      if (g < 0) {
        at = start;
        break;
      }
      int power = words.power(line, at);
      boolean lifts = inside && power == MILLION && last < MILLION && last > 0 && below < pow(MILLION);
      if (!lifts && (power < BILLION ? power < THOUSAND || power >= last : billions > 0)) {
        if (inside && bareDigit && line.id(start) == words.five) {
          at = start;
        } else {
          below += inside && bareDigit ? g * pow(last - 1) : g;
        }
        last = 0;
        break;
      }
      at++;
      int unit = power;
      below = lifts ? (below + g) * pow(MILLION) : power < BILLION ? below + g * pow(power) : below + g;
      while (billions == 0 && power < BILLION && words.power(line, at) > Math.max(power, THOUSAND) && below < pow(BILLION)) {
        // nghìn triệu, nghìn tỷ, triệu tỷ: what was told so far, so many times
        power = words.power(line, at);
        unit += power;
        below *= power < BILLION ? pow(power) : 1;
        at++;
      }
      if (power == BILLION) {
        billions = below * pow(BILLION);
        below = 0;
        if (words.power(line, at) == BILLION && billions < 10 * pow(BILLION)) {
          billions *= pow(BILLION);
          at++;
        }
      }
      last = power;
      if (words.half(line.id(at))) {
        at++;
        below += pow(unit) / 2;
        break;
      }
    }
    return last == TOP ? -1 : billions + below;
  }

  /** What the last word of the tokens [token, at) multiplies by, for a range that shares it. */
  private BigDecimal unit(int token) {
    int id = line.id(at - 1);
    if (at - token == 2 && id == words.tens) {
      return BigDecimal.TEN;
    }
    int power = words.power(line, at - 1);
    return power >= THOUSAND || at - token == 2 && power > 0 ? Figure.powerOfTen(power) : BigDecimal.ONE;
  }

  /** linh năm, lẻ mười bảy: what stands behind an empty place. */
  private long oddUnit() {
    at++;
    long n = group(true);
    bareDigit = false;
    return n <= 0 ? -1 : n;
  }

  /** A number below 1,000, or -1. Leaves the cursor behind it. */
  private long group(boolean inside) {
    int id = line.id(at);
    int d = words.digit(id);
    int next = line.id(at + 1);
    bareDigit = false;
    if (id == words.ten) {
      at++;
      return 10L + unit();
    }
    if ((id == words.twenty || id == words.thirty) && words.unit(line, at + 1) > 0) {
      at++;
      return (id == words.twenty ? 20L : 30L) + unit();
    }
    if (id == words.hundred && words.half(next)) {
      at += 2;
      return 150;
    }
    if (inside && (id == words.four || id == words.bareOne) && words.unit(line, at) > 0) {
      at++;
      bareDigit = true;
      return id == words.four ? 4 : 1;
    }
    if (d < 0 || id == words.four) {
      return -1;
    }
    if (next == words.hundred && (d > 0 || inside)) {
      at += 2;
      return d * 100L + belowHundred();
    }
    if (d == 0) {
      if (inside && words.power(line, at + 1) == 3) {
        at++;
        return 0;
      }
      return -1;
    }
    if (next == words.tens || next == words.chuc) {
      at += 2;
      if (next == words.chuc && words.half(line.id(at))) {
        at++;
        return d * 10L + 5;
      }
      // "hai mươi hai lăm": twenty to twenty-five
      boolean choice = words.digit(line.id(at)) >= d && words.boundUnit(line, at + 1) == 5;
      return d * 10L + (next == words.tens && !choice ? unit() : 0);
    }
    if (words.boundUnit(line, at + 1) > 0 && !(d == 5 && words.boundUnit(line, at + 1) == 4)) {
      int u = words.boundUnit(line, at + 1);
      at += 2;
      return d * 10L + u;
    }
    if (!inside && pair(d)) {
      int u = words.unit(line, at + 1);
      at += 2;
      return d * 10L + u;
    }
    at++;
    bareDigit = true;
    return d;
  }

  /** "bốn hai đảng viên": a ten and a unit without mươi, which are no neighbours such as "ba bốn". */
  private boolean pair(int ten) {
    int u = words.unit(line, at + 1);
    if (ten < 2 || ten == 5 || u < 1 || u == ten + 1 || !line.common(at) || !line.common(at + 1)) {
      return false;
    }
    return lexicon.before(line, at, Role.COUNTING)
        && lexicon.counted(line, at + 2, lexicon.roles(line, at + 2));
  }

  private long belowHundred() {
    int id = line.id(at);
    if (words.half(id)) {
      at++;
      return 50;
    }
    if (words.odd(id)) {
      int d = words.digit(line.id(at + 1));
      at += d > 0 ? 2 : 0;
      return Math.max(0, d);
    }
    if (id == words.ten) {
      at++;
      return 10L + unit();
    }
    if (id == words.bareOne) {
      at++;
      return 10;
    }
    int d = words.digit(id);
    if (d <= 0) {
      return 0;
    }
    if (line.id(at + 1) == words.tens) {
      at += 2;
      return d * 10L + unit();
    }
    int bound = words.boundUnit(line, at + 1);
    if (bound > 0) {
      at += 2;
      return d * 10L + bound;
    }
    int u = words.unit(line, at + 1);
    if (u > 0 && line.id(at + 2) != words.tens && line.id(at + 2) != words.hundred && (d != 5 || counts(at + 2))) {
      at += 2;
      return d * 10L + u;
    }
    if (d == 5 || words.unit(line, at) < 0 || line.id(at + 1) == words.hundred) {
      return 0;
    }
    at++;
    return d * 10L;
  }

  private int unit() {
    int u = words.unit(line, at);
    if (u <= 0) {
      return 0;
    }
    at++;
    return u;
  }

  private static long pow(int power) {
    long n = 1;
    for (int i = 0; i < power; i++) {
      n *= 10;
    }
    return n;
  }
}
