package vn.solieu.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * Reads the day of publication off the lines that tell it: "Thứ sáu, 21/04/2017 08:07", "29 tháng 8 năm 2025, 19:45".
 * Such a line holds a whole date and hardly anything else. Immutable.
 */
final class DateLines {
  /** A line with more words than these beside its date tells something else. */
  private static final int MOST_OTHER_WORDS = 6;

  private static final int LONGEST_LINE = 180;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final String SEPARATORS = "/-.–";

  /**
   * A date line.
   *
   * @param date the day it tells
   * @param labelled whether words say that it is the day of publication
   * @param clock whether a time of day stands beside it
   * @param otherWords how many words it holds that belong to no date
   */
  record DateLine(LocalDate date, boolean labelled, boolean clock, int otherWords) {}

  /** A date in a line: the day, and one past its last token. */
  record Stamp(LocalDate date, int end, boolean shortYear) {}

  private final PageWords pageWords;
  private final Set<Integer> dateWords = new HashSet<>();
  private final Map<Integer, Integer> months = new HashMap<>();
  private final int day;
  private final int month;
  private final int year;
  private final int ten;
  private final int hour;

  DateLines(PageWords pageWords, Vocabulary vocabulary) {
    this.pageWords = pageWords;
    this.day = vocabulary.add("ngày");
    this.month = vocabulary.add("tháng");
    this.year = vocabulary.add("năm");
    this.ten = vocabulary.add("mười");
    this.hour = vocabulary.add("h");
    List<String> numbers = List.of("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    for (int i = 0; i < numbers.size(); i++) {
      months.put(vocabulary.add(numbers.get(i)), i + 1);
    }
    months.put(vocabulary.add("bốn"), 4);
    months.put(vocabulary.add("giêng"), 1);
    months.put(vocabulary.add("chạp"), 12);
    for (String word :
        List.of("thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "cn", "t", "ngày", "tháng", "giờ", "phút",
            "giây", "h", "g", "lúc", "hồi", "sáng", "trưa", "chiều", "tối", "am", "pm", "sa", "gmt", "utc", "a", "z",
            "vào", "viết")) {
      dateWords.add(vocabulary.add(word));
    }
  }

  /** What a line tells, if it is a date line. */
  Optional<DateLine> read(Line line) {
    if (line.length() > LONGEST_LINE || !line.hasDigit()) {
      return Optional.empty();
    }
    Syllables s = line.words();
    LocalDate date = null;
    boolean shortYear = false;
    boolean labelled = false;
    boolean clock = false;
    int others = 0;
    int section = pageWords.lengthAt(PageWords.Kind.SECTION, s, PageWords.firstWord(s));
    for (int t = PageWords.firstWord(s) + section; t < s.size(); ) {
      int label = pageWords.lengthAt(PageWords.Kind.DATE_LABEL, s, t);
      Optional<Stamp> stamp = stampAt(s, t);
      if (label > 0) {
        labelled = true;
        t += label;
      } else if (stamp.isEmpty() && isFullDate(s, t)) {
        // "Kỷ niệm 85 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2015)": history, or no date at all.
        return Optional.empty();
      } else if (stamp.isPresent()) {
        if (date == null || shortYear) {
          date = stamp.get().date;
          shortYear = stamp.get().shortYear;
        }
        t = stamp.get().end;
      } else {
        clock |= isClock(s, t);
        others += s.isWord(t) && !dateWords.contains(s.id(t)) ? 1 : 0;
        if (others > MOST_OTHER_WORDS) {
          return Optional.empty();
        }
        t++;
      }
    }
    if (date == null || shortYear && !labelled && !clock) {
      return Optional.empty();
    }
    return Optional.of(new DateLine(date, labelled, clock, others));
  }

  /**
   * The date that begins at a token: 21/04/2017, 2.9.2015, 2025-06-28, 24 tháng 6 năm 2022, 12 Tháng Ba 2012, Tháng Ba 12,
   * 2015.
   */
  Optional<Stamp> stampAt(Syllables s, int t) {
    if (s.isWord(t) && s.id(t) == month) {
      return monthFirst(s, t);
    }
    if (!s.isDigits(t) || s.sign(t - 1) != 0 && SEPARATORS.indexOf(s.sign(t - 1)) >= 0 && s.isDigits(t - 2)
        && !s.spaceBefore(t)) {
      return Optional.empty();
    }
    int first = number(s, t);
    char sign = s.sign(t + 1);
    if (sign != 0 && SEPARATORS.indexOf(sign) >= 0 && s.isDigits(t + 2) && s.isSign(t + 3, sign) && s.isDigits(t + 4)) {
      boolean more = SEPARATORS.indexOf(s.sign(t + 5)) >= 0 && s.sign(t + 5) != 0 && s.isDigits(t + 6)
          && !s.spaceBefore(t + 5) && s.isSign(t + 5, sign);
      if (more) {
        return Optional.empty();
      }
      int second = number(s, t + 2);
      int third = number(s, t + 4);
      if (s.length(t) == 4) {
        return stamp(first, second, third, t + 5, false);
      }
      if (s.length(t + 4) == 4) {
        return second > 12 ? stamp(third, first, second, t + 5, false) : stamp(third, second, first, t + 5, false);
      }
      return s.length(t + 4) == 2 ? stamp(2000 + third, second, first, t + 5, true) : Optional.empty();
    }
    int at = t + 1;
    at += s.isSign(at, ',') || s.isSign(at, '-') ? 1 : 0;
    if (s.isWord(at) && s.id(at) == month) {
      int[] m = monthAt(s, at + 1);
      at = m[1];
      while (at < s.size() && (s.id(at) == year && s.isWord(at) || s.sign(at) != 0 && ",/-.".indexOf(s.sign(at)) >= 0)) {
        at++;
      }
      return s.isDigits(at) && s.length(at) == 4 ? stamp(number(s, at), m[0], first, at + 1, false) : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Stamp> monthFirst(Syllables s, int t) {
    int[] m = monthAt(s, t + 1);
    int at = m[1];
    at += s.isSign(at, ',') ? 1 : 0;
    if (m[0] == 0 || !s.isDigits(at) || s.length(at) > 2) {
      return Optional.empty();
    }
    int d = number(s, at);
    at++;
    at += s.isSign(at, ',') ? 1 : 0;
    return s.isDigits(at) && s.length(at) == 4 ? stamp(number(s, at), m[0], d, at + 1, false) : Optional.empty();
  }

  /** The month at a token, in digits or words, and one past its last token; 0 for none. */
  private int[] monthAt(Syllables s, int t) {
    if (s.isDigits(t)) {
      return new int[] {number(s, t), t + 1};
    }
    int m = s.isWord(t) ? months.getOrDefault(s.id(t), 0) : 0;
    int unit = s.isWord(t + 1) ? months.getOrDefault(s.id(t + 1), 0) : 0;
    boolean two = m == 10 && s.id(t) == ten && (unit == 1 || unit == 2);
    return two ? new int[] {10 + unit, t + 2} : new int[] {m, t + 1};
  }

  /** Whether a word before a token announces a day: "ngày 12/3/2015". */
  boolean isDayWord(Syllables s, int t) {
    return s.isWord(t) && s.id(t) == day;
  }

  /** Whether a token may stand in a date line without telling anything else. */
  boolean isDateWord(Syllables s, int t) {
    return s.isWord(t) && dateWords.contains(s.id(t));
  }

  private static boolean isFullDate(Syllables s, int t) {
    char sign = s.sign(t + 1);
    return s.isDigits(t) && s.length(t) <= 2 && sign != 0 && SEPARATORS.indexOf(sign) >= 0 && s.isDigits(t + 2)
        && s.length(t + 2) <= 2 && s.isSign(t + 3, sign) && s.isDigits(t + 4) && s.length(t + 4) == 4;
  }

  private boolean isClock(Syllables s, int t) {
    return s.isDigits(t)
        && s.length(t) <= 2
        && number(s, t) < 24
        && (s.isSign(t + 1, ':') && s.isDigits(t + 2) && s.length(t + 2) == 2 || s.isWord(t + 1) && s.id(t + 1) == hour);
  }

  private static Optional<Stamp> stamp(int year, int month, int day, int end, boolean shortYear) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Stamp(LocalDate.of(year, month, day), end, shortYear));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Syllables s, int t) {
    int n = 0;
    for (int i = s.start(t); i < s.end(t) && n < 100_000; i++) {
      n = n * 10 + s.charAt(i) - '0';
    }
    return n;
  }
}
