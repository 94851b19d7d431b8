package vn.solieu.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * The lunar calendar of Viet Nam (that of UTC+7 since 1967), as {@code lexicon/time-moons.csv} has its months. A lunar
 * year bears the number of the year that most of it lies in. Immutable and thread-safe.
 */
final class Moons {
  private static final int MONTHS = 12;

  /**
   * A lunar year.
   *
   * @param first its first day, mùng 1 Tết
   * @param leap the month that is followed by one of the same number; 0 for none
   * @param lengths how many days each month has, the doubled one included
   */
  record Year(LocalDate first, int leap, List<Integer> lengths) {
    Year {
      lengths = List.copyOf(lengths);
      if (lengths.size() != (leap == 0 ? MONTHS : MONTHS + 1) || lengths.stream().anyMatch(n -> n != 29 && n != 30)) {
        throw new IllegalArgumentException("months");
      }
    }

    static Year of(String first, String leap, String lengths) {
      List<Integer> days = Arrays.stream(lengths.split(" ")).map(Integer::valueOf).toList();
      return new Year(LocalDate.parse(first), leap.isEmpty() ? 0 : Integer.parseInt(leap), days);
    }

    /** The day of a month that is not the second of its number; a day that the month lacks is its last. */
    LocalDate day(int month, int day) {
      int before = leap != 0 && month > leap ? month : month - 1;
      int days = lengths.stream().limit(before).mapToInt(Integer::intValue).sum();
      return first.plusDays(days + Math.min(day, lengths.get(before)) - 1L);
    }
  }

  private final List<Year> years;

  Moons(List<Year> years) {
    this.years = List.copyOf(years);
  }

  /** A calendar that was taken down. */
  Moons(Packed in) {
    List<Year> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      LocalDate first = LocalDate.ofEpochDay(in.number());
      int leap = in.number();
      List<Integer> lengths = new ArrayList<>();
      for (int days : in.ints()) {
        lengths.add(days);
      }
      all.add(new Year(first, leap, lengths));
    }
    years = List.copyOf(all);
  }

  /** Takes it down. */
  void pack(Packing out) {
    out.number(years.size());
    for (Year y : years) {
      out.number((int) y.first.toEpochDay()).number(y.leap);
      out.ints(y.lengths.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /** A day of the month of a lunar year; empty where the table does not reach. */
  Optional<LocalDate> day(int year, int month, int day) {
    int i = years.isEmpty() ? -1 : year - years.get(0).first().getYear();
    return i < 0 || i >= years.size() ? Optional.empty() : Optional.of(years.get(i).day(month, day));
  }

  /** The lunar year whose first day is nearest to a day. */
  int nearest(LocalDate day) {
    int year = day.getYear();
    Optional<LocalDate> now = day(year, 1, 1);
    Optional<LocalDate> next = day(year + 1, 1, 1);
    boolean later = now.isPresent() && next.isPresent()
        && next.get().toEpochDay() - day.toEpochDay() < day.toEpochDay() - now.get().toEpochDay();
    return later ? year + 1 : year;
  }
}
