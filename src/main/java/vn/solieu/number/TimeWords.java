package vn.solieu.number;

import vn.solieu.text.Vocabulary;

/** The few words of time that shape a date, a clock time or a span of years, as vocabulary numbers. Immutable. */
final class TimeWords {
  final int year;
  final int month;
  final int day;
  final int hour;
  final int minute;
  final int h;
  final int g;
  final int p;
  private final int less;
  private final int[] at;

  TimeWords(Vocabulary v) {
    year = v.add("năm");
    month = v.add("tháng");
    day = v.add("ngày");
    hour = v.add("giờ");
    minute = v.add("phút");
    h = v.add("h");
    g = v.add("g");
    p = v.add("p");
    less = v.add("kém");
    at = v.addAll("lúc vào hồi");
  }

  /** "kém", as in "9 giờ kém 5". */
  boolean less(int id) {
    return id == less;
  }

  /** Whether a word before an hour makes it a time of day. */
  boolean at(int id) {
    for (int a : at) {
      if (a == id) {
        return true;
      }
    }
    return false;
  }
}
