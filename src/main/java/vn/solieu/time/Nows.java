package vn.solieu.time;

import java.time.LocalDate;
import vn.solieu.time.Lexicon.Kind;
import vn.solieu.time.Part.Grain;

/**
 * The present, the recent past, and the time that the text is in: nay, hiện, vừa qua, thời gian này, cùng kỳ; and the
 * words behind a unit that place it before or after the day of publication: qua, vừa qua, gần đây, tới.
 */
final class Nows {
  private static final int YEAR_IS_LONG = 10;

  private Nows() {}

  /** The time that begins at {@code i} with a word of the present or of the text's own time. */
  static Part at(Tape t, int i, Frame f) {
    if (t.begins(i - 1, Kind.COMPOUND) || t.begins(i, Kind.COMPOUND)) {
      return Part.NONE;
    }
    return switch (t.word(i)) {
      case NOW -> now(t, i, f);
      case PRESENT -> name(t, i) ? Part.NONE : f.now(present(t, i + 1));
      case AT_THIS -> t.is(i + 1, Word.CLOCK) ? f.now(i + 2) : Part.NONE;
      case CLOCK -> t.is(i + 1, Word.HERE) ? f.now(i + 2) : leads(t, i) ? f.now(i + 1) : Part.NONE;
      case JUST -> t.is(i + 1, Word.PAST) || t.is(i + 1, Word.ALREADY) ? recent(t, i, i + 2, f) : Part.NONE;
      case NEAR, NEW -> t.is(i + 1, Word.HERE) ? recent(t, i, i + 2, f) : Part.NONE;
      case MOMENT, WHEN -> moment(t, i);
      case SAME -> same(t, i, f);
      default -> Part.NONE;
    };
  }

  /** Whether "Hiện" is a part of a person's name: Nguyễn Thị Hiện. */
  private static boolean name(Tape t, int i) {
    boolean title = t.s.isCapital(i) && !t.s.isCapitals(i);
    return title && t.has(i - 1) && t.s.isCapital(i - 1) && !t.s.isCapitals(i - 1);
  }

  /** Whether "giờ" opens a clause and so means now: "Giờ xã có 9 chi bộ", "trước có 31 hộ, giờ chỉ còn 5". */
  private static boolean leads(Tape t, int i) {
    boolean opens = t.opensSentence(i) && t.s.isCapital(i) || t.is(i - 1, ',') && !t.digits(i - 2);
    return opens && t.has(i + 1) && t.s.isWord(i + 1) && !t.s.isCapital(i + 1) && !t.newLine(i + 1);
  }

  /** One past the words that go on after "hiện": nay, tại, giờ. */
  static int present(Tape t, int j) {
    return t.is(j, Word.NOW) || t.is(j, Word.AT) || t.is(j, Word.CLOCK) ? j + 1 : j;
  }

  /** "nay" alone; "(nay là phường X)" only renames. */
  private static Part now(Tape t, int i, Frame f) {
    boolean renames = t.is(i + 1, Word.IS) && (t.is(i - 1, '(') || Points.unclear(t, i + 2));
    return renames || t.is(i + 1, Word.TOMORROW) ? Part.NONE : f.now(i + 1);
  }

  private static Part recent(Tape t, int i, int end, Frame f) {
    Part now = f.now(end);
    return t.is(i - 1, Word.BETWEEN) ? Part.NONE : new Part(end, now.when(), Grain.YEAR, true);
  }

  /** "lúc đó", "khi đó", "lúc này"; "trong khi đó" and "sau khi đó" are none. */
  private static Part moment(Tape t, int i) {
    boolean points = t.is(i + 1, Word.THERE) || t.are(i, Word.MOMENT, Word.THIS);
    boolean joined = t.is(i - 1, Word.IN) || t.is(i - 1, Word.AFTER) || t.is(i - 1, Word.BEFORE);
    return points && !joined ? context(i + 2) : Part.NONE;
  }

  private static Part context(int end) {
    return Part.stated(end, Stretch.UNKNOWN, Grain.CONTEXT);
  }

  /** What begins with "thời": thời gian qua, thời gian này, thời điểm hiện tại, thời kỳ 2001-2010. */
  static Part time(Tape t, int i, Frame f) {
    int j = i + 2;
    if (t.is(i + 1, Word.SPELL)) {
      return Eras.stage(t, j, f);
    }
    boolean span = t.is(i + 1, Word.BETWEEN);
    if (!span && !t.is(i + 1, Word.POINT)) {
      return Part.NONE;
    }
    int past = past(t, j);
    if (span && past > j) {
      return new Part(past, f.now(past).when(), Grain.YEAR, true);
    }
    if (t.is(j, Word.PRESENT) && present(t, j + 1) > j + 1) {
      return f.now(present(t, j + 1));
    }
    return t.is(j, Word.THIS) || t.is(j, Word.THERE) ? context(j + 1) : Part.NONE;
  }

  /** "cùng kỳ năm 2022", "cùng thời gian này", "cùng ngày", "cùng năm". */
  private static Part same(Tape t, int i, Frame f) {
    int j = i + 2;
    return switch (t.word(i + 1)) {
      case SPELL -> period(t, j, f);
      case TIME -> {
        if (!t.is(j, Word.BETWEEN) && !t.is(j, Word.POINT)) {
          yield Part.NONE;
        }
        yield t.is(j + 1, Word.THIS) || t.is(j + 1, Word.THERE) ? context(j + 2) : period(t, j + 1, f);
      }
      case DAY, YEAR, MONTH -> t.digits(j) || t.is(j, Word.WITH) ? Part.NONE : context(t.is(j, Word.THERE) ? j + 1 : j);
      default -> Part.NONE;
    };
  }

  private static Part period(Tape t, int j, Frame f) {
    int k = t.is(j, Word.OF) || t.is(j, Word.IN) ? j + 1 : j;
    int year = Years.bare(t, k);
    if (year != 0) {
      return Part.stated(k + 1, Stretch.year(year), Grain.YEAR);
    }
    Part point = t.is(k, Word.YEAR) || t.is(k, Word.THOSE) || t.is(k, Word.EVERY_ONE) || t.is(k, Word.MONTH)
        ? Points.at(t, k, f)
        : Part.NONE;
    return point.found() ? point : context(j);
  }

  /** One past the words at {@code j} that mean "just past"; {@code j} where there are none. */
  static int past(Tape t, int j) {
    return switch (t.word(j)) {
      case PAST, ALREADY -> j + 1;
      case DONE -> t.is(j + 1, Word.PAST) ? j + 2 : j;
      case JUST -> t.is(j + 1, Word.PAST) || t.is(j + 1, Word.ALREADY) ? j + 2 : j;
      case NEAR -> t.is(j + 1, Word.HERE) ? j + 2 : j;
      case BACK -> t.is(j + 1, Word.HERE) ? j + 2 : j;
      case TURN -> t.are(j + 1, Word.BACK, Word.HERE) ? j + 3 : j;
      default -> j;
    };
  }

  /** One past the words at {@code j} that mean "up to now" after a count: qua, nay, gần đây. */
  static int untilNow(Tape t, int j) {
    return t.is(j, Word.NOW) ? j + 1 : past(t, j);
  }

  /** One past the words at {@code j} that mean "to come"; {@code j} where there are none. */
  static int ahead(Tape t, int j) {
    if (t.is(j, Word.COMING)) {
      return j + 1;
    }
    if (t.are(j, Word.SOON, Word.COMING)) {
      return j + 2;
    }
    if (t.is(j, Word.NEXT) && t.is(j + 1, Word.FOLLOWING)) {
      return j + 2;
    }
    // "đến ngày 20/11 tiếp nhận": part of the next word
    boolean closes = !t.has(j + 1) || !t.s.isWord(j + 1) || t.s.breakBefore(j + 1);
    return t.is(j, Word.NEXT) && closes ? j + 1 : j;
  }

  /** Past a "đó" or "đây" that only points. */
  static int skipThere(Tape t, int j) {
    return t.is(j, Word.THERE) || t.is(j, Word.HERE) ? j + 1 : j;
  }

  /** Whether "năm qua" means the year before that of publication: it does until the year has nearly gone by. */
  static boolean lastYearIsMeant(Frame f) {
    return f.month() < YEAR_IS_LONG;
  }

  /** The days from one day to another, both counted from the day of publication. */
  static Part days(Frame f, int end, Grain grain, Shift from, Shift to) {
    Stretch when =
        f.published().map(p -> Stretch.of(from.of(p), to.of(p))).orElse(Stretch.UNKNOWN);
    return Part.relative(end, when, grain);
  }

  /** A day counted from another. */
  interface Shift {
    LocalDate of(LocalDate day);
  }
}
