package vn.solieu.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.text.Syllables;

/** A long line of anything takes time in proportion to its length. */
class LinearTimeTest {
  private static final int LONG = 10_000_000;
  private static final int SHORTER = 1_000_000;
  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest
  @ValueSource(strings = {"1", "một ", "năm "})
  void readsTenMegabytesInTwoSeconds(String piece) {
    assertRead(piece, LONG, 2 * SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016, ", "2016-", "năm 2016, ", "từ ", "từ năm ", "đến ", "ngày 1, ", "3, ", "tháng 3, ", "quý I, ", "1/",
        "12/5/", "(", "cách đây hơn ", "nhiệm kỳ ", "nghị quyết ", "cùng kỳ ", "so với ", "sáng ", "Tết a ", "thứ ba ",
        "thứ hai ngày ", "đầu những năm ", "tháng 1, 2, ", "15/8/2018 ", "từ ngày 1 đến "
      })
  void readsAMegabyteOfAnythingInASecond(String piece) {
    assertRead(piece, SHORTER, SECOND);
  }

  private static void assertRead(String piece, int bytes, long limit) {
    String line = piece.repeat(bytes / piece.getBytes(StandardCharsets.UTF_8).length);
    Syllables s = Syllables.of(line, Times.VOCABULARY);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int mentions = Times.READER.read(s, Optional.of(LocalDate.of(2020, 6, 15))).size();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertTrue(spent < limit, piece + ": " + spent / 1_000_000 + " ms for " + mentions + " mentions");
  }
}
