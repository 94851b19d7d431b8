package vn.solieu.place;

import java.time.LocalDate;
import java.util.Optional;
import vn.solieu.text.Syllables;

/** Guesses when a text without a date was written, only to tell which units were there. */
final class WrittenDates {
  private static final int FIRST = 1990;
  private static final int LAST = 2030;

  private WrittenDates() {}

  /** The latest full date of a text (30-11-2021, 1/7/2025); else the end of its latest year where all are old. */
  static Optional<LocalDate> latest(Syllables s) {
    LocalDate latest = LocalDate.MIN;
    int lastYear = 0;
    for (int i = 0; i < s.size(); i++) {
      int year = s.isDigits(i) && s.length(i) == 4 ? number(s, i) : 0;
      if (year < FIRST || year > LAST) {
        continue;
      }
      lastYear = Math.max(lastYear, year);
      char c = s.sign(i - 1);
      boolean date = (c == '/' || c == '-' || c == '.') && s.isSign(i - 3, c) && s.isDigits(i - 2) && s.isDigits(i - 4);
      int month = date ? number(s, i - 2) : 0;
      int dayOfMonth = date ? number(s, i - 4) : 0;
      if (month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 28) {
        LocalDate day = LocalDate.of(year, month, dayOfMonth);
        latest = day.isAfter(latest) ? day : latest;
      }
    }
    if (latest.isAfter(LocalDate.MIN)) {
      return Optional.of(latest);
    }
    return lastYear > 0 && lastYear < 2009 ? Optional.of(LocalDate.of(lastYear, 12, 31)) : Optional.empty();
  }

  private static int number(Syllables s, int token) {
    int n = 0;
    for (int i = s.start(token); i < s.end(token) && i < s.start(token) + 4; i++) {
      n = n * 10 + s.charAt(i) - '0';
    }
    return n;
  }
}
