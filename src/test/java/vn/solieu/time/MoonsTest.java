package vn.solieu.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of lunar months against the astronomy of ICU's Chinese calendar, set to the meridian of Viet Nam. */
class MoonsTest {
  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2040;
  /** The new moons of 10 December 1996 and 29 December 1997 were at 23:56 in Ha Noi; ICU puts them past midnight. */
  private static final List<String> DISPUTED =
      List.of("1996-12-10", "1996-12-24", "1997-01-07", "1997-12-29", "1998-01-12", "1998-01-26");

  private static final int SEVEN_HOURS = 7 * 60 * 60 * 1000;

  /** ICU's calendar reckons by Beijing's time; a subclass may reckon by another. */
  @SuppressWarnings("deprecation")
  private static final class Vietnamese extends ChineseCalendar {
    private static final long serialVersionUID = 1L;

    Vietnamese() {
      super(new SimpleTimeZone(0, "UTC"), ULocale.ROOT, new SimpleTimeZone(SEVEN_HOURS, "ICT"));
    }
  }

  private static Moons moons() throws IOException {
    return Lexicon.load(Times.folder(Path.of("rules"))).moons();
  }

  @Test
  void agreesWithTheAstronomyOfIcu() throws IOException {
    Moons moons = moons();
    List<String> differ = new ArrayList<>();
    Vietnamese calendar = new Vietnamese();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int day : new int[] {1, 15, 29}) {
          LocalDate date = moons.day(year, month, day).orElseThrow();
          calendar.setTime(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
          List<Integer> read = List.of(
              calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH), calendar.get(Calendar.IS_LEAP_MONTH));
          if (!read.equals(List.of(month, day, 0))) {
            differ.add(date.toString());
          }
        }
      }
    }
    assertEquals(DISPUTED, differ);
  }

  @Test
  void knowsTheDaysOfTet() throws IOException {
    Moons moons = moons();
    assertEquals(Optional.of(LocalDate.of(2007, 2, 17)), moons.day(2007, 1, 1));
    assertEquals(Optional.of(LocalDate.of(2013, 2, 10)), moons.day(2013, 1, 1));
    assertEquals(Optional.of(LocalDate.of(2013, 2, 9)), moons.day(2012, 12, 30));
    assertEquals(Optional.of(LocalDate.of(2030, 2, 2)), moons.day(2030, 1, 1));
    assertTrue(moons.day(1900, 1, 1).isEmpty());
  }

  @Test
  void nearestIsTheTetThatPeopleSpeakOf() throws IOException {
    Moons moons = moons();
    assertEquals(2013, moons.nearest(LocalDate.of(2012, 12, 20)));
    assertEquals(2013, moons.nearest(LocalDate.of(2013, 1, 20)));
    assertEquals(2013, moons.nearest(LocalDate.of(2013, 6, 20)));
  }

  @Test
  void refusesMonthsOfOtherLengths() {
    assertThrows(IllegalArgumentException.class, () -> Moons.Year.of("2013-02-10", "", "30 29"));
  }
}
