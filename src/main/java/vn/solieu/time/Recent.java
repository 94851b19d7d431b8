package vn.solieu.time;

import java.time.LocalDate;
import vn.solieu.time.Part.Grain;

/** The words behind a unit that place it before or after the day of publication: qua, vừa qua, gần đây, tới, trước. */
final class Recent {
  private static final int YEAR_IS_LONG = 10;

  private Recent() {}

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
    if (t.is(j, Word.NEXT)) {
      return t.is(j + 1, Word.FOLLOWING) ? j + 2 : j + 1;
    }
    return j;
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
