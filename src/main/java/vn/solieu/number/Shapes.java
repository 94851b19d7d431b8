package vn.solieu.number;

import java.math.BigDecimal;

/**
 * Joins a simple number with what belongs to it: percent signs, the other end of a range (3-3,5%, từ 8 đến 10, 2, 3,
 * ba bốn), the whole of a part (21/25, một phần ba, một nửa, 80 đảng viên/85) and the same figure in brackets.
 */
final class Shapes {
  private static final int LARGEST_CHOICE = 20;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Digits digits;
  private final Speller speller;
  private final Line line;

  Shapes(NumberWords words, Lexicon lexicon, Digits digits, Speller speller, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.digits = digits;
    this.speller = speller;
    this.line = line;
  }

  /** A draft that begins with a number and takes in all that belongs to it. */
  Draft join(int token, Figure figure) {
    Draft d = new Draft(token, figure);
    boolean joined = fraction(d) || shared(d) || range(d);
    if (!joined || d.range()) {
      int after = percent(d.end);
      d.percent = after > d.end;
      d.to = after;
    }
    if (!d.range() && !d.fraction() && line.sign(d.to) == '(') {
      restated(d);
    }
    return d;
  }

  /** One past a percent sign or "phần trăm" at a token; the token itself where there is none. */
  private int percent(int token) {
    if (line.sign(token) == '%') {
      return token + 1;
    }
    return line.id(token) == words.parts && line.id(token + 1) == words.hundred ? token + 2 : token;
  }

  private boolean fraction(Draft d) {
    int at = d.end;
    if (line.id(at) == words.parts) {
      boolean year = line.id(at + 1) == words.five && line.digits(at + 2);
      if (line.id(at + 1) == words.hundred || year) {
        return false;
      }
      Figure whole = line.digits(at + 1) ? digits.read(at + 1, false) : speller.denominator(at + 1);
      if (quantity(whole) && whole.value().compareTo(BigDecimal.ONE) > 0) {
        d.partOf(whole.value(), whole.end());
        return true;
      }
      return false;
    }
    if (line.id(at) == words.nua && d.value.compareTo(BigDecimal.ONE) == 0 && words.power(line, at + 1) == 0) {
      d.partOf(BigDecimal.valueOf(2), at + 1);
      return true;
    }
    if (line.sign(at) != '/' || !line.digits(at + 1) || d.figure.scaled() || d.figure.spelled()) {
      return false;
    }
    Figure whole = digits.read(at + 1, false);
    if (!quantity(whole) || whole.value().signum() == 0 || whole.scaled()) {
      return false;
    }
    d.partOf(whole.value(), whole.end());
    return true;
  }

  /**
   * 80 đảng viên/85 chỉ tiêu: a part and its whole with the noun between. A second noun that is no target makes it a
   * list instead: 15 hộ/60 khẩu.
   */
  private boolean shared(Draft d) {
    int at = d.end;
    while (at < d.end + 3 && line.common(at) && !lexicon.unit(line, at)) {
      at++;
    }
    if (at == d.end || d.figure.scaled() || line.sign(at) != '/' || !line.glued(at)
        || !line.digits(at + 1) || !line.glued(at + 1)) {
      return false;
    }
    Figure whole = digits.read(at + 1, false);
    if (!quantity(whole) || whole.scaled() || whole.value().signum() == 0 || line.sign(whole.end()) == '%') {
      return false;
    }
    int noun = whole.end();
    boolean same = true;
    for (int i = 0; i < at - d.end; i++) {
      same &= line.id(noun + i) == line.id(d.end + i) && line.id(noun + i) != 0;
    }
    boolean target = Role.COUNTING.in(lexicon.roles(line, noun));
    if (!same && !target && !line.closes(noun) || line.sign(noun) == '/') {
      return false;
    }
    d.partOf(whole.value(), whole.end());
    return true;
  }

  private boolean range(Draft d) {
    int after = percent(d.end);
    boolean percent = after > d.end;
    int id = line.id(after);
    char sign = line.sign(after);
    boolean dash = Line.dash(sign) || sign == '÷' || sign == '~';
    if (dash || id == words.to || id == words.until) {
      return span(d, after + 1, percent, dash);
    }
    if (id == words.and && line.id(d.first - 1) == words.between) {
      return span(d, after + 1, percent, false);
    }
    if (id == words.or || id == words.orElse) {
      return choice(d, after + 1, false);
    }
    if (sign == ',' && !line.glued(after + 1)) {
      return choice(d, after + 1, true);
    }
    if (d.figure.spelled() && !percent && (words.digit(id) > 0 || id == words.ten || id == words.twenty)) {
      return choice(d, after, true);
    }
    return line.word(after) && line.id(d.first - 1) == words.from && repeated(d, after);
  }

  private boolean span(Draft d, int next, boolean percent, boolean dash) {
    int token = dash ? next : pastApproximator(next);
    Figure top = figure(token, d.figure.spelled());
    boolean slash = line.sign(top.end()) == '/' && line.digits(top.end() + 1);
    if (!quantity(top) || slash || dash && line.dash(top.end()) && line.digits(top.end() + 1)) {
      return false;
    }
    boolean percentToo = percent(top.end()) > top.end();
    boolean year = top.yearLike() && !d.figure.yearLike()
        && !lexicon.counted(line, top.end(), lexicon.roles(line, top.end()));
    boolean five = top.spelled() && line.id(token) == words.five && top.end() == token + 1
        && !Role.COUNTED.in(lexicon.roles(line, top.end()));
    return percent && !percentToo || year || five ? false : widen(d, top);
  }

  /** từ 3 đến dưới 9: one past an approximator of one word, or of none. */
  private int pastApproximator(int token) {
    return lexicon.approximatorBefore(line, token + 1).length() == 1 ? token + 1 : token;
  }

  /** từ 2 triệu đồng đến 5 triệu đồng: the same unit behind both ends. */
  private boolean repeated(Draft d, int token) {
    int to = token;
    while (to < token + 2 && line.common(to) && line.id(to) != words.to && line.id(to) != words.until) {
      to++;
    }
    if (line.id(to) != words.to && line.id(to) != words.until) {
      return false;
    }
    Figure top = figure(to + 1, d.figure.spelled());
    if (!quantity(top) || Role.TIME.in(lexicon.roles(line, token))) {
      return false;
    }
    for (int i = 0; i < to - token; i++) {
      if (line.id(token + i) != line.id(top.end() + i) || line.id(token + i) == 0) {
        return false;
      }
    }
    return widen(d, top);
  }

  /** 2, 3 cuộc; hai ba chục; 2 hoặc 3 người: neighbours, before a counted noun. */
  private boolean choice(Draft d, int token, boolean neighbours) {
    boolean listed = line.sign(d.first - 1) == ',' && line.digits(d.first - 2);
    if (listed || !d.figure.between(1, LARGEST_CHOICE)) {
      return false;
    }
    Figure top = figure(token, d.figure.spelled());
    if (!quantity(top) || line.sign(top.end()) == ',' && line.digits(top.end() + 1)) {
      return false;
    }
    BigDecimal steps = top.value().divideToIntegralValue(top.unit()).subtract(d.value);
    boolean next = steps.compareTo(BigDecimal.ONE) == 0 || d.figure.spelled() && steps(d.value, top.value());
    long noun = lexicon.roles(line, percent(top.end()));
    boolean counted = Role.COUNTED.in(noun) || Role.UNIT.in(noun) || Role.AGE.in(noun)
        || Role.TIME.in(noun) && line.id(token) != words.five;
    boolean sure = token == d.end && top.scaled() || line.alone(d.first, top.end()) && line.id(top.end() - 1) != words.five;
    return (counted || sure) && (next || !neighbours) && widen(d, top);
  }

  /** năm bảy, năm mười, mười mười lăm, hai mươi hai lăm: the wider steps that are told without a word between. */
  private static boolean steps(BigDecimal low, BigDecimal top) {
    int from = low.intValue();
    int to = top.compareTo(THOUSAND) < 0 ? top.intValue() : 0;
    return from == 5 && to == 7 || from > 0 && from % 5 == 0 && to == from + 5;
  }

  private Figure figure(int token, boolean spelled) {
    if (line.digits(token)) {
      return digits.read(token, !spelled);
    }
    return spelled ? speller.read(token) : Figure.NONE;
  }

  private static boolean quantity(Figure figure) {
    return figure.found() && figure.refusal().isEmpty();
  }

  /** Makes a draft a range if it rises; its lower end shares the scale of the upper: 600-700 triệu. */
  private static boolean widen(Draft d, Figure top) {
    BigDecimal low = d.value;
    boolean shares = top.unit().compareTo(THOUSAND) >= 0 ? d.figure.unit().compareTo(THOUSAND) < 0 : !d.figure.scaled();
    if (top.scaled() && shares && low.multiply(top.unit()).compareTo(top.value()) < 0) {
      low = Figure.neat(low.multiply(top.unit()));
    }
    if (low.compareTo(top.value()) >= 0) {
      return false;
    }
    d.rangeTo(low, top.value(), top.end());
    return true;
  }

  /** 7 (bảy), bảy (07). */
  private void restated(Draft d) {
    int at = d.to + 1;
    Figure again = d.figure.spelled() == line.digits(at) ? figure(at, !d.figure.spelled()) : Figure.NONE;
    if (quantity(again) && line.sign(again.end()) == ')' && again.value().compareTo(d.value) == 0) {
      d.to = again.end() + 1;
    }
  }
}
