package vn.solieu.time;

import vn.solieu.time.Part.Grain;

/** Times told of many years, months or days: những năm 1990, các năm 2014, 2015, những năm gần đây, nhiều năm qua. */
final class Plurals {
  private Plurals() {}

  /** The time that begins with những, các, nhiều, mấy or vài at {@code i}. */
  static Part at(Tape t, int i, Frame f) {
    Word unit = t.word(i + 1);
    int j = i + 2;
    if (unit == Word.YEAR) {
      Part years = t.digits(j) ? numbered(t, i, j, f) : Part.NONE;
      if (years.found()) {
        return years;
      }
    } else if (unit != Word.MONTH && unit != Word.DAY && unit != Word.WEEK && unit != Word.QUARTER) {
      return Part.NONE;
    }
    if (t.is(j, Word.START) || t.is(j, Word.LAST)) {
      return edge(t, j, f);
    }
    int past = Recent.untilNow(t, j);
    if (past > j) {
      return f.now(past);
    }
    if (unit == Word.YEAR && t.is(j, Word.BEFORE)) {
      return Part.relative(Recent.skipThere(t, j + 1), Stretch.UNKNOWN, Grain.YEARS);
    }
    int ahead = Recent.ahead(t, j);
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
      return Positions.at(t, j, f);
    }
    return t.is(k, Word.YEAR) || t.is(k, Word.MONTH) || t.is(k, Word.OFFICE) || t.is(k, Word.TENFOLD)
        ? Points.at(t, k, f)
        : Part.NONE;
  }
}
