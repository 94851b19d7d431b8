package vn.solieu.read;

import java.time.LocalDate;
import java.util.Optional;
import vn.solieu.text.Syllables;

/**
 * The words that open a lead or a date line and name the paper: "(QNO) - …", "BHG - 09:20 …", "(Báo Hà Nam) …". Whether
 * they do name one, only the list of papers can tell.
 *
 * @param first first token of the mark in its line
 * @param end one past the last token of the mark
 * @param date the day that follows the mark, as in "(NBĐT) 2-9-2015 - …"
 */
record Dateline(int first, int end, Optional<LocalDate> date) {
  private static final int MOST_TOKENS = 14;
  private static final String DASHES = "-–—:|";

  static Optional<Dateline> read(Line line, DateLines dates) {
    Syllables s = line.words();
    int first = s.isSign(0, '(') || s.isSign(0, '[') ? 1 : 0;
    char close = s.isSign(0, '(') ? ')' : ']';
    for (int t = first; t < Math.min(s.size(), MOST_TOKENS); t++) {
      boolean ends = first == 1 ? s.isSign(t, close) : isDash(s, t);
      if (ends && t > first) {
        return Optional.of(new Dateline(first, t, date(s, t, dates)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Syllables s, int from, DateLines dates) {
    int t = from;
    while (t < s.size() && (s.sign(t) != 0 || dates.isDateWord(s, t)) && t < from + MOST_TOKENS) {
      t++;
    }
    Optional<DateLines.Stamp> stamp = dates.stampAt(s, t);
    // "Ngày 12/3/2015, huyện …" tells when something happened; a date that a dash closes is the paper's own.
    boolean closed = stamp.isPresent() && (isDash(s, stamp.get().end()) || stamp.get().end() >= s.size());
    return closed ? Optional.of(stamp.get().date()) : Optional.empty();
  }

  private static boolean isDash(Syllables s, int t) {
    return s.sign(t) != 0 && DASHES.indexOf(s.sign(t)) >= 0 && (s.spaceBefore(t) || s.spaceBefore(t + 1));
  }
}
