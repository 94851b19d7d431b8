package vn.solieu.time;

/**
 * What a rule of the grammar read: a time, or a piece that a larger one is made of. Immutable.
 *
 * @param end one past its last token; -1 where nothing was read
 * @param when the time
 * @param grain how fine it is and how it was named
 * @param relative whether the day of publication was needed
 */
record Part(int end, Stretch when, Grain grain, boolean relative) {
  /** Nothing read. */
  static final Part NONE = new Part(-1, Stretch.UNKNOWN, Grain.CONTEXT, false);

  /** How a time is named. */
  enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    MONTHS,
    SEASON,
    YEAR,
    YEARS,
    TERM,
    DECADE,
    CENTURY,
    /** The present: nay, hiện nay. */
    NOW,
    /** What the text speaks of: trong năm, thời gian này. */
    CONTEXT,
    /** A day that no calendar has; its words are passed over. */
    IMPOSSIBLE
  }

  static Part stated(int end, Stretch when, Grain grain) {
    return new Part(end, when, grain, false);
  }

  static Part relative(int end, Stretch when, Grain grain) {
    return new Part(end, when, grain, true);
  }

  boolean found() {
    return end >= 0;
  }

  Part upTo(int newEnd) {
    return new Part(newEnd, when, grain, relative);
  }

  Part with(Stretch newWhen) {
    return new Part(end, newWhen, grain, relative);
  }

  /** The one of two that reaches further; the first if both end alike. */
  Part orLonger(Part other) {
    return other.end > end ? other : this;
  }
}
