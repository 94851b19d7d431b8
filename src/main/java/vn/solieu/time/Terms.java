package vn.solieu.time;

import vn.solieu.time.Lexicon.Body;
import vn.solieu.time.Part.Grain;

/** The years of an office: nhiệm kỳ 2015-2020, nhiệm kỳ qua, nhiệm kỳ này, đầu nhiệm kỳ. */
final class Terms {
  private static final int YEARS = 5;

  private Terms() {}

  /**
   * The term that begins with "nhiệm" at {@code i}.
   *
   * @param governed whether a word before it makes a bare "nhiệm kỳ" a time: trong, đầu, suốt
   */
  static Part at(Tape t, int i, Frame f, boolean governed) {
    if (!t.is(i + 1, Word.SPELL)) {
      return Part.NONE;
    }
    int j = t.is(i + 2, '(') || t.is(i + 2, ',') ? i + 3 : i + 2;
    Part span = Years.span(t, t.is(j, Word.FROM) ? j + 1 : j, f);
    if (span.found()) {
      int end = t.is(i + 2, '(') && t.is(span.end(), ')') ? span.end() + 1 : span.end();
      return new Part(end, span.when(), Grain.TERM, span.relative());
    }
    j = i + 2;
    Part numbered = numbered(t, j, f);
    if (numbered.found()) {
      return numbered;
    }
    int past = Nows.past(t, j);
    if (past > j) {
      return t.is(i - 1, Word.HALF) ? running(f, past) : over(f, past);
    }
    if (t.is(j, Word.BEFORE)) {
      return before(f, Nows.skipThere(t, j + 1));
    }
    int ahead = Math.max(Nows.ahead(t, j), t.is(j, Word.NEW) ? j + 1 : j);
    if (ahead > j) {
      return next(f, ahead);
    }
    if (t.is(j, Word.THIS) || t.are(j, Word.PRESENT, Word.NOW)) {
      int end = t.is(j, Word.THIS) ? j + 1 : j + 2;
      return f.termFrom() != 0 ? years(end, f.termFrom(), f.termTo()) : running(f, end);
    }
    boolean last = t.is(i - 1, Word.LAST);
    return governed && !t.digits(j) ? named(f, j, last) : Part.NONE;
  }

  /** "nhiệm kỳ khóa XII", "nhiệm kỳ Đại hội XII". */
  private static Part numbered(Tape t, int i, Frame f) {
    int j = i;
    if (t.is(j, Word.CLASS)) {
      j++;
    } else if (t.are(j, Word.GREAT, Word.CONGRESS)) {
      j += t.is(j + 2, Word.OCCURRENCE) && t.is(j + 3, Word.WEEKDAY) ? 4 : 2;
    }
    Stretch when = t.roman(j) == 0 ? Stretch.UNKNOWN : f.term(Body.PARTY, t.roman(j));
    return when.fromYear() == 0 || Eras.local(t, i) ? Part.NONE : Part.stated(j + 1, when, Grain.TERM);
  }


  private static Part years(int end, int from, int to) {
    return Part.relative(end, Stretch.years(from, to), Grain.TERM);
  }

  /** Whether the term that the text named last has just begun, so that what was done was done in the one before. */
  private static boolean begins(Frame f) {
    boolean first = f.year() == f.termFrom() || f.year() == f.termFrom() + 1;
    return f.termFrom() != 0 && (f.year() == 0 ? f.isTermLabel() : first);
  }

  private static int length(Frame f) {
    return f.termTo() > f.termFrom() ? f.termTo() - f.termFrom() : YEARS;
  }

  /** "nhiệm kỳ qua": the one before the named one where that has just begun, the named one where it is over. */
  private static Part over(Frame f, int end) {
    if (begins(f)) {
      return years(end, f.termFrom() - length(f), f.termFrom());
    }
    if (f.termFrom() != 0 && (f.year() == 0 || f.termTo() <= f.year() && f.year() - f.termTo() <= 1)) {
      return years(end, f.termFrom(), f.termTo());
    }
    // every body has its own years: those up to the day of publication are right for most of them
    return f.year() == 0
        ? Part.relative(end, Stretch.UNKNOWN, Grain.TERM)
        : years(end, f.year() - YEARS, f.year());
  }

  /** "nhiệm kỳ trước": before the one that is spoken of. It is no term to go on with. */
  private static Part before(Frame f, int end) {
    boolean known = f.termFrom() != 0;
    int from = known ? f.termFrom() - (begins(f) && f.isTermLabel() ? length(f) : 0) : from(f, true);
    int length = known ? length(f) : YEARS;
    return from == 0
        ? Part.relative(end, Stretch.UNKNOWN, Grain.TERM)
        : Part.relative(end, Stretch.years(from - length, from), Grain.YEARS);
  }

  /** "nhiệm kỳ tới", "nhiệm kỳ mới": from the congress on. It is no term to go on with. */
  private static Part next(Frame f, int end) {
    if (begins(f) && f.year() == f.termFrom()) {
      return Part.relative(end, Stretch.years(f.termFrom(), f.termTo()), Grain.YEARS);
    }
    int from = f.year() == 0 ? 0 : from(f, false) + (f.year() % YEARS == 0 ? 0 : YEARS);
    return from == 0
        ? Part.relative(end, Stretch.UNKNOWN, Grain.TERM)
        : Part.relative(end, Stretch.years(from, from + YEARS), Grain.YEARS);
  }

  /** "đầu nhiệm kỳ", "toàn nhiệm kỳ": of the term that the text named; of the one before it where that only begins. */
  private static Part named(Frame f, int end, boolean last) {
    if (f.termFrom() == 0) {
      return running(f, end);
    }
    boolean old = !last && f.isTermLabel() && begins(f) && f.year() <= f.termFrom();
    int from = old ? f.termFrom() - length(f) : f.termFrom();
    return years(end, from, from + length(f));
  }

  /** The term at the day of publication, reported on. */
  private static Part running(Frame f, int end) {
    int from = from(f, true);
    return from == 0 ? Part.relative(end, Stretch.UNKNOWN, Grain.TERM) : years(end, from, from + YEARS);
  }

  /**
   * Terms of Party committees run from one year that five divides to the next (Party Statute, article 13: congresses
   * every five years). In such a year the old one is reported and the new one is promised.
   */
  private static int from(Frame f, boolean reported) {
    int from = f.year() - f.year() % YEARS;
    return from == f.year() && reported && from != 0 ? from - YEARS : from;
  }
}
