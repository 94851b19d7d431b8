package vn.solieu.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in digits with their groups, decimals and scale words: 2.142, 1,5 tỷ, 5 660, 3 triệu 500 nghìn, 1tr2.
 * A dot groups thousands where three digits follow; so does a comma before a counted noun, while before a scale, a
 * percent sign or a unit of measure it is the decimal comma. Never gives a part of a longer number.
 */
final class Digits {
  private static final int MAX_GROUPS = 7;
  private static final int THOUSAND = 3;
  private static final int MILLION = 6;
  private static final int[] NO_PART = {};

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Speller speller;
  private final Line line;

  Digits(NumberWords words, Lexicon lexicon, Speller speller, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.speller = speller;
    this.line = line;
  }

  /**
   * The number that begins with a digit run, or a refusal that covers all the digits.
   *
   * @param spaces whether a space may group ("5 660"); not where the first digits are part of a name
   */
  Figure read(int token, boolean spaces) {
    int end = token + 1;
    while (separator(end)) {
      end += 2;
    }
    if (end == token + 1 && loose(token)) {
      boolean thousands = line.length(end + 1) == 3 && groups(token, end + 2) && (line.sign(end) == '.' || commaGroups(end + 2));
      BigDecimal value = thousands ? joined(token, end + 2, 2) : decimal(token, end + 1).orElse(BigDecimal.ZERO);
      return scaled(end + 2, value, 0);
    }
    if (end == token + 1) {
      int grouped = spaces ? spaced(token) : token + 1;
      if (grouped > token + 1) {
        BigDecimal whole = joined(token, grouped, 1);
        boolean tail = separator(grouped);
        return tail
            ? scaled(grouped + 2, whole.add(BigDecimal.valueOf(line.number(grouped + 1), line.length(grouped + 1))), 0)
            : scaled(grouped, whole, 0);
      }
      return line.length(token) > Figure.MAX_DIGITS
          ? Figure.refused(end, Refusal.IDENTIFIER)
          : scaled(end, BigDecimal.valueOf(line.number(token)), line.length(token));
    }
    Optional<BigDecimal> value = cluster(token, end);
    return value.isEmpty() ? Figure.refused(end, Refusal.OTHER) : scaled(end, value.get(), 0);
  }

  /** Bad spacing round one separator: "98 ,7%", "1 .307 ý kiến", "98, 7%". */
  private boolean loose(int token) {
    int sign = token + 1;
    char c = line.sign(sign);
    boolean digits = (c == '.' || c == ',') && line.digits(sign + 1) && !separator(sign + 2) && line.length(token) <= 3;
    boolean three = line.length(sign + 1) == 3;
    if (!digits || line.digits(token - 1) || line.sign(token - 1) == ',') {
      return false;
    }
    boolean before = !line.glued(sign) && line.glued(sign + 1) && (three || c == ',');
    boolean percent = c == ',' && line.glued(sign) && line.length(sign + 1) <= 2 && line.sign(sign + 2) == '%';
    return before || percent;
  }

  private boolean separator(int token) {
    char c = line.sign(token);
    boolean apart = c == '.' || c == ',' || Line.apostrophe(c) && line.length(token + 1) == 3;
    return apart && line.glued(token) && line.digits(token + 1) && line.glued(token + 1);
  }

  /** One past a number grouped by single spaces, "5 660"; the next token where it is none. */
  private int spaced(int token) {
    int end = token + 1;
    if (line.length(token) > 3 || line.first(token) == '0') {
      return end;
    }
    while (line.digits(end)) {
      if (end > token + MAX_GROUPS || line.length(end) != 3 || line.syllables().start(end) - line.syllables().end(end - 1) != 1) {
        return token + 1;
      }
      end++;
    }
    char after = line.sign(end);
    boolean more = line.glued(end) && (line.word(end) && !lexicon.unit(line, end) || after == '/' || Line.dash(after));
    // "1 234 567,89"
    boolean tail = after == ',' && line.length(end + 1) < 3 && end > token + 1 && !separator(end + 2);
    return more || separator(end) && !tail ? token + 1 : end;
  }

  private Optional<BigDecimal> cluster(int token, int end) {
    int separators = (end - token - 1) / 2;
    char first = line.sign(token + 1);
    char last = line.sign(end - 2);
    boolean grouped = groups(token, first == last ? end : end - 2);
    if (separators == 1) {
      boolean thousands = grouped && (first != ',' || commaGroups(end));
      if (!thousands && Line.apostrophe(first)) {
        return Optional.empty();
      }
      return thousands ? Optional.of(joined(token, end, 2)) : decimal(token, end - 1);
    }
    if (separators > MAX_GROUPS || !grouped) {
      return Optional.empty();
    }
    if (first == last) {
      return Optional.of(joined(token, end, 2));
    }
    return decimal(token, end - 1);
  }

  /** Whether [token, end) is groups of thousands with one and the same separator: 1.234.567. */
  private boolean groups(int token, int end) {
    if (line.length(token) > 3 || line.first(token) == '0' || (end - token) / 2 > MAX_GROUPS) {
      return false;
    }
    for (int t = token + 2; t < end; t += 2) {
      if (line.length(t) != 3 || line.sign(t - 1) != line.sign(token + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean commaGroups(int end) {
    long after = lexicon.roles(line, end);
    if (line.sign(end) == '%' || words.power(line, end) > 0 || line.id(end) == words.tr) {
      return false;
    }
    boolean zeros = line.number(end - 1) == 0;
    return zeros || !Role.UNIT.in(after) || Role.MONEY.in(after);
  }

  private Optional<BigDecimal> decimal(int token, int fraction) {
    if (line.length(fraction) > Figure.MAX_DIGITS || line.length(token) > Figure.MAX_DIGITS) {
      return Optional.empty();
    }
    BigDecimal whole = joined(token, fraction - 1, 2);
    return Optional.of(whole.add(BigDecimal.valueOf(line.number(fraction), line.length(fraction))));
  }

  private BigDecimal joined(int token, int end, int step) {
    BigDecimal n = BigDecimal.valueOf(line.number(token));
    for (int t = token + step; t < end; t += step) {
      n = n.scaleByPowerOfTen(3).add(BigDecimal.valueOf(line.number(t)));
    }
    return n.setScale(0);
  }

  /** Applies the scale words behind the digits: 15 nghìn tỷ, 3 triệu 500 nghìn, 2 triệu rưỡi, 1tr2, 33 phẩy 5, 12 tá. */
  private Figure scaled(int end, BigDecimal digits, int plain) {
    if (line.id(end) == words.point || line.id(end) == words.dot) {
      return spelledPoint(end, digits, plain);
    }
    if (line.id(end) == words.dozen) {
      BigDecimal dozen = BigDecimal.valueOf(12);
      return Figure.digits(end + 1, digits.multiply(dozen), dozen, 0);
    }
    int[] part = line.glued(end) && plain > 0 ? words.part(line.id(end)) : NO_PART;
    if (part.length > 0 && part[1] != 3) {
      // 1½, 2¾
      return Figure.digits(end + 1, digits.add(BigDecimal.valueOf(100L * part[0] / part[1], 2)), BigDecimal.ONE, 0);
    }
    int power = scale(end);
    if (power == 0) {
      return Figure.digits(end, digits, BigDecimal.ONE, plain);
    }
    int at = end + 1;
    int top = words.power(line, at);
    if (top > power && top + power <= 15) {
      power += top;
      at++;
    }
    BigDecimal unit = Figure.powerOfTen(power);
    BigDecimal value = digits.multiply(unit);
    int larger = line.digits(at) && line.length(at) <= power ? words.power(line, at + 1) : 0;
    if (larger > power && power == THOUSAND && !line.glued(at)) {
      BigDecimal scale = Figure.powerOfTen(larger);
      return Figure.digits(at + 2, value.add(BigDecimal.valueOf(line.number(at))).multiply(scale), scale, 0);
    }
    if (words.half(line.id(at))) {
      return Figure.digits(at + 1, value.add(unit.divide(BigDecimal.valueOf(2))), BigDecimal.ONE, 0);
    }
    if (line.digits(at) && line.glued(at) && line.length(at) <= power && !separator(at + 1)) {
      BigDecimal rest = BigDecimal.valueOf(line.number(at)).scaleByPowerOfTen(power - line.length(at));
      return Figure.digits(at + 1, value.add(rest), BigDecimal.ONE, 0);
    }
    boolean ends = line.id(at + 1) == words.dong || line.closes(at + 1) && line.sign(at + 1) != '/'
        && !line.dash(at + 1) && !separator(at + 1);
    if (power >= MILLION && line.digits(at) && line.length(at) == 1 && ends) {
      // "4 triệu 8 đồng": the tenths of the scale, as they are told
      return Figure.digits(at + 1, value.add(BigDecimal.valueOf(line.number(at)).scaleByPowerOfTen(power - 1)), unit, 0);
    }
    return chained(at, value, unit, power);
  }

  /** ",77", ".5": the decimals of a number without its zero, at the digits; none where a whole number may be meant. */
  Figure fraction(int token) {
    char sign = line.sign(token - 1);
    boolean apart = (sign == ',' || sign == '.') && line.glued(token) && !line.glued(token - 1);
    if (!apart || line.length(token) > 4 || !lexicon.before(line, token - 1, Role.COUNTING)) {
      return Figure.NONE;
    }
    int end = token + 1;
    boolean measure = lexicon.unit(line, end) && line.common(end) || line.sign(end) == '%' || words.power(line, end) > 0;
    boolean whole = separator(end) || !measure;
    return whole ? Figure.NONE : scaled(end, BigDecimal.valueOf(line.number(token), line.length(token)), 0);
  }

  /** Adds what a smaller scale word counts: 1 tỷ 250 triệu. */
  private Figure chained(int end, BigDecimal value, BigDecimal unit, int power) {
    Figure rest = Figure.NONE;
    if (line.digits(end)) {
      int after = end + 1;
      while (separator(after)) {
        after += 2;
      }
      int smaller = scale(after);
      rest = smaller > 0 && smaller < power ? read(end, false) : rest;
    } else if (words.digit(line.id(end)) > 0 || line.id(end) == words.ten) {
      Figure spelled = speller.read(end);
      rest = spelled.found() && words.power(line, spelled.end() - 1) >= 3 ? spelled : rest;
    }
    boolean adds = rest.found() && rest.refusal().isEmpty() && rest.value().compareTo(unit) < 0;
    return adds
        ? Figure.digits(rest.end(), value.add(rest.value()), BigDecimal.ONE, 0)
        : Figure.digits(end, value, unit, 0);
  }

  private int scale(int token) {
    int id = line.id(token);
    if (id == words.tr) {
      int after = line.id(token + 1);
      boolean sure = line.glued(token) || after == words.dong || line.closes(token + 1) || line.sign(token + 1) == '/';
      return sure && !(line.sign(token + 1) == '.' && line.digits(token + 2)) ? 6 : 0;
    }
    if ((id == words.k || id == words.m) && line.glued(token) && (id == words.k && !line.capital(token) || letter(token))) {
      return id == words.k ? THOUSAND : MILLION;
    }
    return words.power(line, token);
  }

  /** "100K người", "1,2M lượt": a capital is a scale only where something is counted; "5K", "4K" and "3M" are names. */
  private boolean letter(int token) {
    long after = lexicon.roles(line, token + 1);
    boolean alone = line.alone(line.left(), token + 1) && token - line.left() <= 3;
    return line.capital(token) && (lexicon.counted(line, token + 1, after) || line.sign(token + 1) == '$' || alone);
  }

  private Figure spelledPoint(int point, BigDecimal digits, int plain) {
    int at = point + 1;
    if (line.id(point) == words.dot && !speller.counts(at + 1)) {
      return Figure.digits(point, digits, BigDecimal.ONE, plain);
    }
    if (line.digits(at) && line.length(at) <= 6 && plain > 0) {
      BigDecimal v = digits.add(BigDecimal.valueOf(line.number(at), line.length(at)));
      return scaled(at + 1, v, 0);
    }
    int d = words.digit(line.id(at));
    if (d >= 0 && plain > 0) {
      return scaled(at + 1, digits.add(BigDecimal.valueOf(d, 1)), 0);
    }
    return Figure.digits(point, digits, BigDecimal.ONE, plain);
  }
}
