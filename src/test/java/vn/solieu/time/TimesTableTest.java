package vn.solieu.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of times.csv holds: the mention is read with those years, or the text names no time at all. */
class TimesTableTest {
  private static final int LEAST_LINES = 400;

  @TestFactory
  Stream<DynamicTest> readsEveryLineOfTheTable() throws IOException {
    return Times.table().stream()
        .map(line -> DynamicTest.dynamicTest(line.name(), () -> check(line)));
  }

  private static void check(Times.Line line) {
    List<String> read = Times.read(line.text(), line.published()).stream()
        .map(m -> Times.line(m, line.text()))
        .toList();
    if (line.mention().isEmpty()) {
      assertEquals(List.of(), read, line.text());
    } else {
      assertTrue(read.contains(line.expected()), () -> line.expected() + " is not in " + read);
    }
  }

  @Test
  void holdsEnoughLinesThatNameNoTime() throws IOException {
    List<Times.Line> lines = Times.table();
    long none = lines.stream().filter(l -> l.mention().isEmpty()).count();
    assertTrue(lines.size() >= LEAST_LINES, lines.size() + " lines");
    assertTrue(none * 3 >= lines.size(), none + " of " + lines.size() + " name no time");
  }
}
