package vn.solieu.number;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * Finds every number of a text, in digits and in words, and every run of digits that is none, with the reason.
 * Immutable and thread-safe once loaded; linear in the text.
 */
public final class NumberReader {
  private final NumberWords words;
  private final Lexicon lexicon;

  private NumberReader(NumberWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * Reads {@code lexicon/number-words.csv} and {@code lexicon/approximators.csv} and puts their words into the
   * vocabulary.
   *
   * @throws IOException where a file is missing or has faults; the message names each as {@code file:line: what}
   */
  public static NumberReader load(Folder rules, Vocabulary vocabulary) throws IOException {
    return new NumberReader(new NumberWords(vocabulary), Lexicon.load(rules, vocabulary));
  }

  /** The mentions of a whole text in its order, not overlapping, refusals included. */
  public List<NumberMention> read(Syllables s) {
    return read(s, 0, s.size());
  }

  /** The mentions of the tokens {@code [first, end)}; nothing beyond them is looked at. */
  public List<NumberMention> read(Syllables s, int first, int end) {
    return new Reading(new Line(s, first, end)).all(Math.max(0, first), Math.min(end, s.size()));
  }

  /** One pass over one text. */
  private final class Reading {
    private final Line line;
    private final Speller speller;
    private final Digits digits;
    private final Shapes shapes;
    private final Dates dates;
    private final Codes codes;
    private final Lengths lengths;
    private final Contexts contexts;
    private final OneWord oneWord;
    private final Denial denial;
    private final Approximators approximators;
    private final List<NumberMention> mentions = new ArrayList<>();

    Reading(Line line) {
      this.line = line;
      speller = new Speller(words, lexicon, line);
      digits = new Digits(words, lexicon, speller, line);
      shapes = new Shapes(words, lexicon, digits, speller, line);
      dates = new Dates(words, lexicon, line);
      codes = new Codes(lexicon, line);
      lengths = new Lengths(words, lexicon, line);
      contexts = new Contexts(words, lexicon, lengths, line);
      oneWord = new OneWord(words, lexicon, line);
      denial = new Denial(words, lexicon, line);
      approximators = new Approximators(words, lexicon, line);
    }

    List<NumberMention> all(int first, int end) {
      Syllables s = line.syllables();
      int i = first;
      while (i < end) {
        if (s.isDigits(i)) {
          line.moveTo(i);
          i = digits(i);
        } else {
          byte anchor = words.anchor(s.id(i));
          if (anchor == 0) {
            i++;
          } else {
            line.moveTo(i);
            i = word(i, anchor);
          }
        }
      }
      return mentions;
    }

    private int digits(int i) {
      if (codes.exponent(i)) {
        return i + 1;
      }
      Figure code = codes.read(i);
      if (!code.found()) {
        code = dates.read(i, contexts.listedDate(i));
      }
      Figure figure = code.found() ? code : digits.read(i, !contexts.named(i));
      if (figure.refusal().isPresent()) {
        return refuse(new Draft(i, figure), figure.refusal().get());
      }
      int end = figure.end();
      boolean version = end == i + 3 && line.sign(i + 1) == '.' && line.length(i) == 1 && line.number(i + 2) == 0;
      if (version && line.length(i + 2) == 1 && !lexicon.counted(line, end, lexicon.roles(line, end)) && line.sign(end) != '%') {
        return refuse(new Draft(i, figure), Refusal.VERSION);
      }
      boolean letters = line.glued(end) && line.word(end) && !figure.scaled() && !unitLetters(end);
      boolean mark = line.sign(end) == '-' && line.glued(end) && line.glued(end + 1) && line.word(end + 1)
          && line.upperCase(end + 1) == line.length(end + 1);
      if (mark || letters && !lexicon.counted(line, end, lexicon.roles(line, end)) && !line.accented(end)) {
        Draft d = new Draft(i, Figure.refused(codes.run(end), Refusal.IDENTIFIER));
        return refuse(d, contexts.codeReason(i));
      }
      Figure fraction = digits.fraction(i);
      if (fraction.found()) {
        return number(shapes.join(i - 1, fraction));
      }
      if (negative(i, end)) {
        Figure minus = Figure.digits(end, figure.value().negate(), figure.unit(), 0);
        return number(shapes.join(i - 1, minus));
      }
      return number(shapes.join(i, figure));
    }

    /** Whether a unit is glued to the digits; "5G" and "3D" are no units, "220V" is. */
    private boolean unitLetters(int token) {
      boolean letter = line.length(token) == 1 && line.capital(token);
      return lexicon.unit(line, token) && (!letter || line.first(token) == 'W' || line.first(token) == 'V');
    }

    /** A minus sign right before the digits, behind a word: "xuống -5 độ C". A dash before a counted noun is a bullet. */
    private boolean negative(int i, int end) {
      char sign = line.sign(i - 1);
      boolean minus = (sign == '-' || sign == '−') && (!line.glued(i - 1) || line.sign(i - 2) == '(');
      if (minus && !line.glued(i)) {
        // "lợi nhuận là - 1.200.000 đồng": apart from its digits it is a minus only between a verb and a measure
        boolean measure = lexicon.unit(line, end) && line.common(end) || line.sign(end) == '%';
        return measure && (line.id(i - 2) == words.is || lexicon.before(line, i - 1, Role.COUNTING));
      }
      int past = line.sign(end) == '%' ? end + 1 : end;
      char opens = line.sign(i - 2);
      char closes = line.sign(past);
      boolean cell = opens == '(' && closes == ')' || opens == '|' && closes == '|' || line.alone(i - 1, past);
      if (minus && cell) {
        return true;
      }
      boolean free = mentions.isEmpty() || mentions.get(mentions.size() - 1).to() < i;
      boolean behindWord = line.common(i - 2);
      boolean degrees = line.id(end) == words.degree || line.sign(end) == '°';
      return minus && free && (behindWord && !Role.COUNTED.in(lexicon.roles(line, end)) || degrees);
    }

    private int number(Draft d) {
      Optional<Refusal> refusal = contexts.judge(d);
      if (refusal.isEmpty() && d.figure.spelled()) {
        refusal = oneWord.judge(d);
      }
      if (refusal.isPresent()) {
        return refuse(d, refusal.get());
      }
      boolean halfMore = words.half(line.id(d.to + 1)) && d.bare() && lexicon.unit(line, d.to);
      if (halfMore) {
        d.value = d.value.add(new BigDecimal("0.5"));
      }
      return accept(d);
    }

    private int accept(Draft d) {
      mentions.add(approximators.finish(d));
      contexts.note(d.first, d.end, Optional.empty());
      return d.to;
    }

    private int refuse(Draft d, Refusal refusal) {
      mentions.add(approximators.refuse(d, refusal));
      contexts.note(d.first, d.end, refusal.known());
      return d.to;
    }

    private int word(int i, byte anchor) {
      return switch (anchor) {
        case NumberWords.DIGIT -> spelled(i);
        case NumberWords.SCALE -> scale(i);
        case NumberWords.VAGUE -> vague(i, i);
        case NumberWords.NEGATION -> zero(i);
        case NumberWords.TIMES -> times(i);
        case NumberWords.HALF -> half(i);
        default -> {
          lengths.noteBadge(i);
          yield i + 1;
        }
      };
    }

    private int spelled(int i) {
      if (line.id(i) == words.one && line.id(i + 1) == words.vai) {
        return vague(i, i + 1);
      }
      Figure figure = speller.read(i);
      if (!figure.found()) {
        return i + 1;
      }
      if (line.id(figure.end()) == words.may && (line.id(i) == words.ten || line.id(figure.end() - 1) == words.tens)) {
        // mười mấy, hai mươi mấy
        return vagueTo(i, figure.end() + 1);
      }
      if (line.id(i) == words.five && line.id(i + 1) == words.three) {
        Draft few = new Draft(i, figure);
        few.rangeTo(figure.value(), figure.value(), i + 2);
        if (oneWord.five(few)) {
          // có năm ba người, but not: trong năm ba xã
          return vagueTo(i, i + 2);
        }
      }
      Draft d = shapes.join(i, figure);
      if (line.id(i) == words.five && !oneWord.five(d)) {
        return i + 1;
      }
      return number(d);
    }

    /** trăm rưởi, hơn trăm hộ, cả nghìn người: a scale word without a numeral. */
    private int scale(int i) {
      int power = words.power(line, i);
      if (power == 0) {
        return i + 1;
      }
      BigDecimal unit = Figure.powerOfTen(power);
      if (words.half(line.id(i + 1))) {
        return number(shapes.join(i, Figure.spelled(i + 2, unit.multiply(new BigDecimal("1.5")), unit)));
      }
      int end = i + 1;
      int tenths = words.unit(line, end);
      boolean told = words.boundUnit(line, end) > 0 || line.id(end + 1) == words.dong || line.alone(i, end + 1);
      if (tenths > 0 && told && (line.closes(end + 1) || lexicon.counted(line, end + 1, lexicon.roles(line, end + 1)))) {
        // trăm mốt, triệu hai đồng: one and so many tenths
        BigDecimal tenth = Figure.powerOfTen(power - 1);
        return number(shapes.join(i, Figure.spelled(end + 1, tenth.multiply(BigDecimal.valueOf(10L + tenths)), unit)));
      }
      int top = words.power(line, end);
      if (top > power) {
        unit = unit.multiply(Figure.powerOfTen(top));
        end++;
      }
      boolean counted = lexicon.counted(line, end, lexicon.roles(line, end));
      if (counted && line.id(i - 1) == words.whole) {
        return vagueTo(i, end);
      }
      boolean bounded = lexicon.approximatorBefore(line, i).length() > 0 || line.id(i - 1) == words.times;
      return counted && bounded ? number(new Draft(i, Figure.spelled(end, unit, unit))) : i + 1;
    }

    /** hàng chục, vài trăm, mấy chục, vài ba người, một vài hộ, mươi hộ: a count without a value. */
    private int vague(int first, int i) {
      int id = line.id(i);
      int end = i + 1;
      boolean few = id != words.hang && (line.id(end) == words.three || line.id(end) == words.seven)
          || id == words.dam && line.id(end) == words.ten || id == words.tens && words.boundUnit(line, end) == 5;
      if (few) {
        end++;
      } else if (id == words.tens && line.id(end) == words.ten && words.boundUnit(line, end + 1) == 5) {
        // mươi mười lăm người
        Draft range = new Draft(i, Figure.spelled(end, BigDecimal.TEN, BigDecimal.ONE));
        range.rangeTo(BigDecimal.TEN, BigDecimal.valueOf(15), end + 2);
        return number(range);
      }
      boolean scaled = words.power(line, end) > 0 || line.id(end) == words.tens;
      while (words.power(line, end) > 0 || line.id(end) == words.tens) {
        end++;
      }
      boolean counted = lexicon.counted(line, end, lexicon.roles(line, end));
      boolean free = (id == words.vai || id == words.tens || few) && (counted || line.alone(first, end));
      boolean pair = id == words.twice && counted && words.power(line, i + 1) < 3;
      return free || scaled && (id != words.tens && id != words.twice || pair) ? vagueTo(first, end) : i + 1;
    }

    private int vagueTo(int first, int end) {
      Draft d = new Draft(first, Figure.spelled(end, BigDecimal.ZERO, BigDecimal.TEN));
      d.kind = NumberMention.Kind.VAGUE;
      Optional<Refusal> refusal = contexts.judge(d);
      return refusal.isPresent() ? refuse(d, refusal.get()) : accept(d);
    }

    /** không còn hộ nghèo; chưa có chi bộ nào; không một hộ nào; không phẩy năm. */
    private int zero(int i) {
      if (line.id(i + 1) == words.point || line.id(i + 1) == words.dot) {
        return spelled(i);
      }
      int end = denial.end(i);
      if (end < 0) {
        return i + 1;
      }
      Draft d = new Draft(i, Figure.spelled(end, BigDecimal.ZERO, BigDecimal.ONE));
      d.kind = NumberMention.Kind.ZERO;
      return accept(d);
    }

    /** gấp đôi, gấp rưỡi. */
    private int times(int i) {
      boolean twice = line.id(i + 1) == words.twice;
      if (!twice && !words.half(line.id(i + 1))) {
        return i + 1;
      }
      BigDecimal value = twice ? BigDecimal.valueOf(2) : new BigDecimal("1.5");
      return accept(new Draft(i + 1, Figure.spelled(i + 2, value, BigDecimal.ONE)));
    }

    /** nửa triệu; nửa tấn; quá nửa số hộ; âm 5 độ. */
    private int half(int i) {
      int[] part = words.part(line.id(i));
      if (part.length > 0) {
        Draft d = new Draft(i, Figure.spelled(i + 1, BigDecimal.valueOf(part[0]), BigDecimal.ONE));
        d.partOf(BigDecimal.valueOf(part[1]), i + 1);
        return accept(d);
      }
      if (line.id(i) == words.minus || line.id(i) == words.takenOff) {
        Figure figure = line.digits(i + 1) ? digits.read(i + 1, true) : speller.read(i + 1);
        boolean number = figure.found() && figure.refusal().isEmpty();
        if (line.id(i) == words.takenOff) {
          number &= line.id(figure.end()) == words.degree || line.sign(figure.end()) == '°' || line.alone(i, figure.end());
        }
        return number ? number(shapes.join(i, negated(figure))) : i + 1;
      }
      boolean counted = lexicon.counted(line, i + 2, lexicon.roles(line, i + 2));
      if (line.id(i + 1) == words.dozen && (counted || line.alone(i, i + 2))) {
        return number(new Draft(i, Figure.spelled(i + 2, BigDecimal.valueOf(6), BigDecimal.ONE)));
      }
      int power = words.power(line, i + 1);
      if (power < 3) {
        return halfOf(i);
      }
      BigDecimal unit = Figure.powerOfTen(power);
      return number(shapes.join(i, Figure.spelled(i + 2, unit.multiply(new BigDecimal("0.5")), unit)));
    }

    private int halfOf(int i) {
      long roles = lexicon.roles(line, i + 1);
      boolean counted = lexicon.counted(line, i + 1, roles);
      boolean bounded = lexicon.approximatorBefore(line, i).length() > 0;
      boolean some = line.id(i + 1) == words.some || line.id(i + 1) == words.people && line.id(i + 2) == words.some;
      if (some && (bounded || line.opens(i)) || bounded && counted && !Role.UNIT.in(roles) || bounded && !counted && then(i)) {
        Draft d = new Draft(i, Figure.spelled(i + 1, BigDecimal.ONE, BigDecimal.ONE));
        d.partOf(BigDecimal.valueOf(2), i + 1);
        return accept(d);
      }
      boolean measure = counted && Role.UNIT.in(roles) && !Role.COUNTED.in(roles) && !Role.TIME.in(roles);
      return measure ? accept(new Draft(i, Figure.spelled(i + 1, new BigDecimal("0.5"), BigDecimal.ONE))) : i + 1;
    }

    /** "1.460 hộ thì quá nửa sống bằng nghề biển": half of what was just told. */
    private boolean then(int i) {
      int before = i - lexicon.approximatorBefore(line, i).length() - 1;
      return line.id(before) == words.then && line.word(i + 1) && !Role.TIME.in(lexicon.roles(line, i + 1));
    }

    private Figure negated(Figure f) {
      return new Figure(f.end(), f.value().negate(), f.unit(), f.spelled(), 0, Optional.empty());
    }
  }
}
