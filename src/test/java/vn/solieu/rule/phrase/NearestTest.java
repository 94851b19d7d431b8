package vn.solieu.rule.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right word for a mistyped one. */
class NearestTest {

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "abcd, acbd, 1", "'', abc, 3", "same, same, 0", "ab, ba, 1"})
  void countsChanges(String a, String b, int changes) {
    assertEquals(changes, Nearest.distance(a, b));
    assertEquals(changes, Nearest.distance(b, a));
  }

  @Test
  void namesTheNearestWordOrWhatThereIs() {
    List<String> known = List.of("units", "stand_ins", "hamlets");
    assertEquals("Did you mean units?", Nearest.remedy("unit", known));
    assertEquals("Did you mean stand_ins?", Nearest.remedy("STANDINS", known));
    assertEquals("Known: hamlets, stand_ins, units.", Nearest.remedy("xyz", known));
    assertEquals("None is defined.", Nearest.remedy("xyz", List.of()));
  }

  @Test
  void cutsALongList() {
    List<String> known = IntStream.range(10, 30).mapToObj(i -> "indicator" + i).toList();
    assertEquals(
        "Known: " + String.join(", ", known.subList(0, 12)) + ", …", Nearest.remedy("zz", known));
  }
}
