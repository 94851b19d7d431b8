package vn.solieu.number;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.text.Syllables;

/** Broken and boundless text: nothing fails, every span quotes the source, time stays linear. */
class NumberStressTest {
  private static final int FUZZED = 100_000;

  /** The least time of so many runs counts: the first ones include compilation, and a shared machine slows any. */
  private static final int RUNS = 3;

  private static final int LINE = 10 << 20;

  @Test
  void neverFailsAndAlwaysQuotesTheSource() throws IOException {
    Random random = new Random(10);
    List<String> pieces = new ArrayList<>();
    for (List<String> row : NumberTableTest.rows()) {
      pieces.addAll(List.of(row.get(1).replaceAll("[{}]", "").split("(?<= )")));
    }
    String signs = " .,/-–:()%'\"“”\n\t\u00a0+°²#@0123456789aàmkgđTỷ…\ud83d\ude00\u0301";
    for (int i = 0; i < FUZZED; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        for (int j = random.nextInt(4); j > 0; j--) {
          text.insert(random.nextInt(text.length() + 1), signs.charAt(random.nextInt(signs.length())));
        }
      }
      assertSound(text.toString());
    }
  }

  private static void assertSound(String text) {
    Syllables s = Syllables.of(text, ProjectRules.VOCABULARY);
    int end = 0;
    for (NumberMention m : ProjectRules.READER.read(s)) {
      String where = text + " " + m;
      assertTrue(m.from() <= m.first() && m.first() < m.end() && m.end() <= m.to() && m.to() <= s.size(), where);
      assertTrue(m.first() >= end, where);
      assertEquals(s.string(m.first(), m.end()), m.span().of(text), where);
      boolean ordered = m.low().isEmpty() || m.high().isEmpty() || m.low().get().compareTo(m.high().get()) <= 0;
      assertTrue(ordered, where);
      end = m.end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "một ", "năm ", "Một", "năm năm "})
  void readsTenMegabytesOfOneThingInTwoSeconds(String piece) {
    assertQuick(piece, LINE, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 ", "1.", "1,", "1/", "1-", "2015-", "2015, ", "123 ", "không ", "hai ba ", "tổ 1, ", "001 ", "01 ",
        "hai mươi ", "1 triệu ", "( 1 ", "hơn ", "gần 3 ", "A ", "\"3 ", "huy hiệu 30 năm ", "5 đến ", "trở lên ",
        "3 xã/", "hàng triệu tỷ ", "ba phẩy ", "1:", "Hà Nội Ba ", "3 người trở ", "không có ", "a1", "1-NQ/", "Thôn A "
      })
  void takesTimeLinearInTheText(String piece) {
    assertQuick(piece, LINE / 8, 1);
  }

  private static void assertQuick(String piece, int length, double limit) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Syllables s = Syllables.of(piece.repeat(length / piece.getBytes(UTF_8).length), ProjectRules.VOCABULARY);
    double seconds = Double.MAX_VALUE;
    for (int run = 0; run < RUNS && seconds >= limit; run++) {
      long start = threads.getCurrentThreadCpuTime();
      ProjectRules.READER.read(s);
      seconds = Math.min(seconds, (threads.getCurrentThreadCpuTime() - start) / 1e9);
    }
    assertTrue(seconds < limit, seconds + " s for " + length + " bytes of " + piece);
  }
}
