package vn.solieu.time;

import vn.solieu.time.Lexicon.Body;
import vn.solieu.time.Lexicon.Kind;
import vn.solieu.time.Part.Grain;

/** Spans of years with a name: giai đoạn, khóa XII, thập niên 1990, thế kỷ XX, vụ đông xuân, Tết 2018. */
final class Eras {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int LAST_CENTURY = 30;
  private static final int NEAR = 8;

  private Eras() {}

  /** "khóa XII" at {@code i}: a term of the Party or, behind its name, of the National Assembly. */
  static Part congress(Tape t, int i, Frame f) {
    int number = t.roman(i + 1);
    if (number == 0 || t.is(i - 1, Word.YEARLY)) {
      return Part.NONE;
    }
    boolean assembly = t.is(i - 1, Word.CONGRESS) && !t.is(i - 2, Word.GREAT);
    if (!assembly && local(t, i)) {
      return Part.NONE;
    }
    Stretch when = f.term(assembly ? Body.ASSEMBLY : Body.PARTY, number);
    return when.fromYear() == 0 ? Part.NONE : Part.stated(i + 2, when, Grain.TERM);
  }

  /** Whether the organ named last before {@code i} is one of a province or below, with numbers of its own. */
  static boolean local(Tape t, int i) {
    for (int k = i - 1; k >= i - NEAR && t.has(k); k--) {
      if (t.begins(k, Kind.CENTRAL)) {
        return false;
      }
      if (t.begins(k, Kind.LOCAL)) {
        return true;
      }
    }
    return false;
  }

  /** "giai đoạn 2015 - 2020" and "thời kỳ 2001-2010" behind their first two words. */
  static Part stage(Tape t, int j, Frame f) {
    Part span = Years.spanOrShort(t, t.is(j, '(') ? j + 1 : j, f);
    if (span.found()) {
      return t.is(j, '(') && t.is(span.end(), ')') ? span.upTo(span.end() + 1) : span;
    }
    return t.is(j, Word.THIS) || t.is(j, Word.THERE) ? Part.stated(j + 1, Stretch.UNKNOWN, Grain.CONTEXT) : Part.NONE;
  }

  /** A decade by its number at {@code j}: 1990, 90, chín mươi; with its century if that follows. */
  static Part decade(Tape t, int j, Frame f) {
    int end = t.digits(j) ? j + 1 : Numerals.end(t, j);
    int number = end == j ? -1 : t.digits(j) ? t.number(j) : Numerals.value(t, j, end);
    boolean round = number > 0 && number % DECADE == 0 && !t.counted(end);
    if (!round || number > CENTURY && (number < 1000 || number > 2100) || number == CENTURY) {
      return Part.NONE;
    }
    int last = number < CENTURY ? laterDecade(t, end, number) : 0;
    int first = number;
    if (last > 0) {
      number = last;
      end += 2;
    }
    int k = t.is(end, Word.OF) ? end + 1 : end;
    Part century = t.are(k, Word.WORLD, Word.ERA) ? century(t, k, f) : Part.NONE;
    int base = century.found() ? century.when().fromYear() - 1 : 1900;
    int from = number > CENTURY ? number : base + number;
    boolean ofCentury = century.found() && number < CENTURY;
    Stretch years = Stretch.years(from - number + first, from + DECADE - 1);
    return Part.stated(ofCentury ? century.end() : end, years, Grain.DECADE);
  }

  /** The decade that "80, 90" or "80 và 90" ends with, at the link behind the first; 0 where there is none. */
  private static int laterDecade(Tape t, int link, int first) {
    boolean links = t.is(link, ',') || t.is(link, Word.AND) || t.dash(link);
    int next = links && !t.newLine(link) && t.digitCount(link + 1) == 2 ? t.number(link + 1) : 0;
    boolean goesOn = t.counted(link + 2) || t.is(link + 2, '/') || t.is(link + 2, '%') || t.glued(link + 3) && t.digits(link + 3);
    return next > first && next % DECADE == 0 && !goesOn ? next : 0;
  }

  /** "thập niên 1990", "thập kỷ qua" at {@code i}. */
  static Part tenYears(Tape t, int i, Frame f) {
    if (!t.is(i + 1, Word.YEARLY) && !t.is(i + 1, Word.ERA)) {
      return Part.NONE;
    }
    int j = i + 2;
    int past = Nows.untilNow(t, j);
    if (past > j) {
      return f.yearsFromNow(past, 1 - DECADE, 0);
    }
    int ahead = Nows.ahead(t, j);
    if (ahead > j) {
      return f.yearsFromNow(ahead, 1, DECADE);
    }
    boolean before = t.is(j, Word.BEFORE) && !t.is(j + 1, Word.THERE);
    if (t.is(j, Word.THIS) || before) {
      int from = f.year() / DECADE * DECADE - (before ? DECADE : 0);
      Stretch when = f.year() == 0 ? Stretch.UNKNOWN : Stretch.years(from, from + DECADE - 1);
      return several(t, i - 1) ? Part.NONE : Part.relative(j + 1, when, Grain.DECADE);
    }
    return decade(t, j, f);
  }

  private static boolean several(Tape t, int i) {
    boolean some = t.is(i, Word.THOSE) || t.is(i, Word.EVERY_ONE) || t.is(i, Word.MANY) || t.is(i, Word.SEVERAL);
    return some || t.is(i, Word.SOME) || t.is(i, Word.EACH) || Numerals.end(t, i) > i;
  }

  /** "thế kỷ XX", "thế kỷ 21", "thế kỷ trước" at {@code i}. */
  static Part century(Tape t, int i, Frame f) {
    if (!t.is(i + 1, Word.ERA)) {
      return Part.NONE;
    }
    int j = t.is(i + 2, Word.WEEKDAY) ? i + 3 : i + 2;
    int end = t.roman(j) > 0 ? j + 1 : Numerals.end(t, j);
    int number = t.roman(j) > 0 ? t.roman(j) : end == j ? 0 : Numerals.value(t, j, end);
    if (Years.isBeforeChrist(t, end)) {
      return Part.NONE;
    }
    if (number >= 1 && number <= LAST_CENTURY) {
      return Part.stated(end, Stretch.years((number - 1) * CENTURY + 1, number * CENTURY), Grain.CENTURY);
    }
    int current = f.year() == 0 ? 0 : (f.year() - 1) / CENTURY;
    int offset = t.is(j, Word.THIS) || t.is(j, Word.NOW) ? 0 : t.is(j, Word.BEFORE) || t.is(j, Word.PAST) ? -1 : 1;
    if (offset == 1 || j > i + 2) {
      return Part.NONE;
    }
    int from = (current + offset) * CENTURY + 1;
    return Part.relative(
        j + 1, current == 0 ? Stretch.UNKNOWN : Stretch.years(from, from + CENTURY - 1), Grain.CENTURY);
  }

  /** "mùa hè năm 2010", "vụ đông xuân 2015 - 2016", "hè 2010" at {@code i}. */
  static Part season(Tape t, int i, Frame f) {
    int j = t.is(i, Word.SEASON) || t.is(i, Word.CROP) ? i + 1 : i;
    int k = j;
    while (k < j + 2 && (seasonName(t.word(k)) || t.is(k, '-') || k > i && t.is(k, Word.SEASON))) {
      k++;
    }
    boolean lunar = t.is(k, Word.STEM) || t.is(k, Word.ERA) || t.is(k, Word.QUARTER);
    k = lunar && t.is(k + 1, Word.BRANCH) ? k + 2 : k;
    boolean named = seasonName(t.word(j)) || t.are(i, Word.CROP, Word.SEASON);
    if (!named) {
      return Part.NONE;
    }
    Part span = Years.span(t, k, f);
    if (span.found()) {
      return new Part(span.end(), span.when(), Grain.SEASON, false);
    }
    if (t.is(k, Word.THIS) && (j > i || t.is(i, Word.SUMMER))) {
      return f.yearFromNow(k + 1, 0);
    }
    Part year = t.is(k, ',') || t.is(k, '.') ? Part.NONE : Years.reference(t, k, f);
    int cyclic = year.found() || !lunar || !t.is(i, Word.SPRING) ? 0 : MoonDays.cyclic(t, k - 2, f);
    if (cyclic != 0) {
      return Part.relative(k, Stretch.year(cyclic), Grain.SEASON);
    }
    return year.found() ? new Part(year.end(), year.when(), Grain.SEASON, year.relative()) : Part.NONE;
  }

  private static boolean seasonName(Word w) {
    return w == Word.SPRING || w == Word.SUMMER || w == Word.LOWER || w == Word.AUTUMN || w == Word.WINTER;
  }

  /** "Tết 2018", "Tết Nguyên đán Canh Tý năm 2020": up to four words of its name may stand before the year. */
  static Part newYear(Tape t, int i, Frame f) {
    for (int k = i + 1; k <= i + 5 && (k == i + 1 || t.s.isWord(k - 1)); k++) {
      boolean year = t.is(k, Word.YEAR) || t.digitCount(k) == 4;
      Part reference = year && t.has(k) ? Years.reference(t, k, f) : Part.NONE;
      if (reference.found()) {
        return new Part(reference.end(), reference.when(), Grain.SEASON, reference.relative());
      }
      if (t.newLine(k) || t.is(k, Word.YEAR)) {
        break;
      }
    }
    int end = MoonDays.name(t, i);
    int cyclic = MoonDays.cyclic(t, end, f);
    if (cyclic != 0) {
      return Part.relative(end + 2, Stretch.year(cyclic), Grain.SEASON);
    }
    boolean ends = t.sign(end) != 0 || t.newLine(end);
    boolean occasion = t.is(i - 1, Word.OCCASION) && (end > i + 1 || ends);
    boolean opens = t.opensSentence(i) && end > i + 1 && t.is(end, ',');
    return f.published().isPresent() && (occasion || opens)
        ? Part.relative(end, Stretch.year(f.moons().nearest(f.published().get())), Grain.SEASON)
        : Part.NONE;
  }
}
