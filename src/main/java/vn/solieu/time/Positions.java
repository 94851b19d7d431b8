package vn.solieu.time;

import vn.solieu.time.Part.Grain;

/**
 * The first, middle or last part of a time, and the whole of it: đầu năm 2005, cuối tháng 12, nửa đầu năm, cả năm; and
 * times told of many years, months or days: những năm 1990, các năm 2014, 2015, những năm gần đây.
 */
final class Positions {
  private static final int THIRD_OF_MONTH = 10;
  private static final int THIRD_OF_DECADE = 3;
  private static final int THIRD_OF_CENTURY = 33;
  private static final int HALF_YEAR = 6;

  private Positions() {}

  /** The time that begins with đầu, giữa or cuối at {@code i}. */
  static Part at(Tape t, int i, Frame f) {
    Word position = t.word(i);
    int j = t.is(i + 1, Word.OF) ? i + 2 : i + 1;
    return switch (t.word(j)) {
      case YEAR -> year(t, j, f, position);
      case MONTH -> month(t, j, f, position);
      case OFFICE -> narrow(Terms.at(t, j, f, true), position);
      case STAGE, TIME -> {
        Part stage = Points.at(t, j, f);
        yield stage.grain() == Grain.YEARS ? narrow(stage, position) : Part.NONE;
      }
      case WEEK -> {
        Part week = Days.week(t, j, f);
        yield week.found() ? week(week, position) : Part.NONE;
      }
      case QUARTER, TENFOLD, WORLD, THOSE, SEASON, CROP, YEARLY -> {
        Part whole = Points.at(t, j, f);
        yield whole.grain() == Grain.CONTEXT || whole.grain() == Grain.NOW ? Part.NONE : narrow(whole, position);
      }
      case OTHER -> {
        int bare = t.digitCount(j) == 4 && j == i + 1 ? Years.bare(t, j) : 0;
        yield bare == 0 ? Part.NONE : Part.stated(j + 1, Stretch.year(bare), Grain.YEAR);
      }
      default -> Part.NONE;
    };
  }

  private static Part year(Tape t, int j, Frame f, Word position) {
    Part year = Years.at(t, j, f);
    if (year.found()) {
      return year.grain() == Grain.CONTEXT ? year : narrow(year, position);
    }
    boolean counts = t.digits(j + 1) || t.is(j + 1, Word.SCHOOL) || t.is(j - 1, Word.OF) || Counts.at(t, j, f).found();
    return counts || Points.unclear(t, j + 1)
        ? Part.NONE
        : Part.stated(j + 1, Stretch.UNKNOWN, Grain.CONTEXT);
  }

  private static Part month(Tape t, int j, Frame f, Word position) {
    Part month = Months.month(t, j, f);
    if (month.grain() != Grain.MONTH || !month.found()) {
      return Part.NONE;
    }
    Stretch when = month.when();
    if (when.fromDay() == 0) {
      return month;
    }
    int base = when.fromDay() - 1;
    int third = position == Word.START ? 0 : position == Word.MIDDLE ? 1 : 2;
    int from = base + third * THIRD_OF_MONTH + 1;
    int to = third == 2 ? base + 31 : base + (third + 1) * THIRD_OF_MONTH;
    return new Part(month.end(), new Stretch(when.fromYear(), when.toYear(), from, to), Grain.MONTHS, month.relative());
  }

  /** "thượng tuần", "trung tuần", "hạ tuần" and a month. */
  static Part tenDays(Tape t, int i, Frame f) {
    int j = t.is(i + 2, Word.OF) ? i + 3 : i + 2;
    if (!t.is(i + 1, Word.WEEK) || !t.is(j, Word.MONTH)) {
      return Part.NONE;
    }
    Word position = t.is(i, Word.UPPER) ? Word.START : t.is(i, Word.CENTRE) ? Word.MIDDLE : Word.LAST;
    return month(t, j, f, position);
  }

  private static Part week(Part week, Word position) {
    Stretch when = week.when();
    if (week.grain() != Grain.WEEK || when.firstDay().isEmpty()) {
      return week;
    }
    int first = position == Word.START ? 0 : position == Word.MIDDLE ? 2 : 5;
    int last = position == Word.START ? 1 : position == Word.MIDDLE ? 4 : 6;
    return week.with(
        Stretch.of(when.firstDay().get().plusDays(first), when.firstDay().get().plusDays(last)));
  }

  /** The first, middle or last years of a span; a single year stays whole. */
  private static Part narrow(Part part, Word position) {
    Stretch when = part.when();
    int from = when.fromYear();
    int to = when.toYear();
    if (!part.found() || from == to || from == 0) {
      return part;
    }
    int width =
        part.grain() == Grain.DECADE
            ? THIRD_OF_DECADE
            : part.grain() == Grain.CENTURY || to - from > 2 * THIRD_OF_CENTURY ? THIRD_OF_CENTURY : 0;
    if (position == Word.START) {
      return part.with(Stretch.years(from, from + width));
    }
    if (position == Word.LAST) {
      return part.with(Stretch.years(to - width, to));
    }
    return part.with(
        width == 0 ? Stretch.years((from + to) / 2, (from + to + 1) / 2) : Stretch.years(from + width, to - width));
  }

  /** "nửa đầu năm", "nửa cuối nhiệm kỳ", "nửa đầu thế kỷ XX" at {@code i}. */
  static Part half(Tape t, int i, Frame f) {
    if (t.is(i + 1, Word.OFFICE)) {
      Part term = Terms.at(t, i + 1, f, true);
      int end = t.is(term.end(), Word.START) || t.is(term.end(), Word.LAST) ? term.end() + 1 : term.end();
      Stretch half = Points.halfTerm(term.when(), !t.is(term.end(), Word.LAST));
      return term.when().fromYear() == 0 ? term : term.upTo(end).with(half);
    }
    int j = t.is(i + 2, Word.OF) ? i + 3 : i + 2;
    boolean first = t.is(i + 1, Word.START);
    if (!first && !t.is(i + 1, Word.LAST) && !t.is(i + 1, Word.AFTER)) {
      return Part.NONE;
    }
    Stretch months = first ? Stretch.months(0, 1, HALF_YEAR) : Stretch.months(0, HALF_YEAR + 1, 2 * HALF_YEAR);
    return switch (t.word(j)) {
      case YEAR -> Counts.ofYear(t, j, months, f, first ? HALF_YEAR : 0);
      case OFFICE -> {
        Part term = Terms.at(t, j, f, true);
        yield term.when().fromYear() == 0 ? term : term.with(Points.halfTerm(term.when(), first));
      }
      case WORLD, TENFOLD -> {
        Part era = Points.at(t, j, f);
        int middle = (era.when().fromYear() + era.when().toYear()) / 2;
        yield era.when().fromYear() == 0
            ? era
            : era.with(
                first
                    ? Stretch.years(era.when().fromYear(), middle)
                    : Stretch.years(middle + 1, era.when().toYear()));
      }
      case MONTH -> {
        Part month = Months.month(t, j, f);
        Stretch when = month.when();
        int base = when.fromDay() - 1;
        yield month.grain() != Grain.MONTH || when.fromDay() == 0
            ? month
            : month.with(
                first
                    ? new Stretch(when.fromYear(), when.toYear(), base + 1, base + 15)
                    : new Stretch(when.fromYear(), when.toYear(), base + 16, base + 31));
      }
      default -> Part.NONE;
    };
  }

  /** "cả năm 2022", "toàn nhiệm kỳ", and the year that the text is in: "trong năm", "cả năm". */
  static Part whole(Tape t, int i, Frame f) {
    int j = i + 1;
    return switch (t.word(j)) {
      case YEAR -> {
        Part year = Years.at(t, j, f);
        if (year.found()) {
          yield t.is(i, Word.IN) ? Part.NONE : year;
        }
        boolean counts = t.digits(j + 1) || t.is(j + 1, Word.SCHOOL) || Counts.at(t, j, f).found();
        yield counts || Points.unclear(t, j + 1)
            ? Part.NONE
            : Part.stated(j + 1, Stretch.UNKNOWN, Grain.CONTEXT);
      }
      case OFFICE -> t.is(i, Word.IN) ? Part.NONE : Terms.at(t, j, f, true);
      case MONTH, QUARTER -> {
        boolean bare = t.is(i, Word.IN) && t.sign(j + 1) != 0 && !t.is(j + 1, '(');
        yield bare
            ? Part.stated(j + 1, Stretch.UNKNOWN, Grain.CONTEXT)
            : t.is(i, Word.IN) ? Part.NONE : Points.at(t, j, f);
      }
      default -> {
        int named = t.is(i, Word.IN) && t.digitCount(j) == 4 ? Years.bare(t, j) : 0;
        yield named == 0 || t.dash(j + 1) ? Part.NONE : Part.stated(j + 1, Stretch.year(named), Grain.YEAR);
      }
    };
  }

  /** The time that begins with những, các, nhiều, mấy or vài at {@code i}. */
  static Part many(Tape t, int i, Frame f) {
    Word unit = t.word(i + 1);
    int j = i + 2;
    if (unit == Word.YEAR) {
      boolean words = t.is(i, Word.THOSE) && Numerals.end(t, j) > j;
      Part years = t.digits(j) ? numbered(t, i, j, f) : words ? Eras.decade(t, j, f) : Part.NONE;
      if (years.found()) {
        return years;
      }
    } else if (unit != Word.MONTH && unit != Word.DAY && unit != Word.WEEK && unit != Word.QUARTER) {
      return Part.NONE;
    }
    if (t.is(j, Word.START) || t.is(j, Word.LAST)) {
      return edge(t, j, f);
    }
    int past = Nows.untilNow(t, j);
    if (past > j) {
      return f.now(past);
    }
    if (unit == Word.YEAR && t.is(j, Word.BEFORE)) {
      return Part.relative(Nows.skipThere(t, j + 1), Stretch.UNKNOWN, Grain.YEARS);
    }
    int ahead = Nows.ahead(t, j);
    return unit == Word.YEAR && ahead > j ? Part.relative(ahead, Stretch.UNKNOWN, Grain.YEARS) : Part.NONE;
  }

  /** "những năm 90", "những năm 1990 - 2000", "các năm 2014, 2015 và 2016". */
  private static Part numbered(Tape t, int i, int j, Frame f) {
    Part span = Years.span(t, i + 1, f);
    if (span.found()) {
      return span;
    }
    int named = t.digitCount(j) == 4 ? Years.named(t, j) : 0;
    if (named != 0) {
      Part list = Years.list(t, Part.stated(j + 1, Stretch.year(named), Grain.YEAR));
      if (list.grain() == Grain.YEARS || !t.is(i, Word.THOSE)) {
        return list;
      }
    }
    Part decade = t.is(i, Word.THOSE) ? Eras.decade(t, j, f) : Part.NONE;
    return decade.found() || named == 0 ? decade : Part.stated(j + 1, Stretch.year(named), Grain.YEAR);
  }

  /** "những năm đầu thập niên 90", "những tháng cuối năm 2020", "những ngày đầu tháng 3". */
  private static Part edge(Tape t, int j, Frame f) {
    int k = t.is(j + 1, Word.FIRST) ? j + 2 : j + 1;
    k = t.is(k, Word.OF) ? k + 1 : k;
    if (k == j + 1) {
      return t.is(k, Word.THOSE) && !t.digits(k + 2) ? Part.NONE : at(t, j, f);
    }
    return t.is(k, Word.YEAR) || t.is(k, Word.MONTH) || t.is(k, Word.OFFICE) || t.is(k, Word.TENFOLD)
        ? Points.at(t, k, f)
        : Part.NONE;
  }
}
