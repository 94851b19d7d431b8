package vn.solieu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;
import vn.solieu.text.Metadata.PublishedBasis;
import vn.solieu.text.Span;

/** No step may take more than a multiple of the text: eight times the text may take eight times the time, not 64. */
class GrowthTest {
  private static final int FACTOR = 8;

  /** Times of short runs vary; what is quadratic takes {@link #FACTOR} times as long a character. */
  private static final double TOLERANCE = 3;

  /** A run that other work on the machine disturbed is done again. */
  private static final int MOST_RUNS = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = ';', value = {
    "a paragraph of 5 MB; 40000; Năm 2016, xã Kim Sơn có 13 chi bộ và 245 đảng viên. Cấp ủy đã đổi mới nội dung sinh hoạt, ",
    "100,000 numbers in a sentence; 100000; '12 chi bộ, '",
    "bare numbers; 24000; '12, '",
    "numbers in words; 24000; 'hai mươi mốt xã, '",
    "nested parts; 24000; 'trong đó có 3 đảng viên nữ (5 chi bộ), '",
    "100,000 places; 100000; 'xã Tân Lập, '",
    "sentences about places; 24000; 'Huyện Kim Sơn có 3 xã. '",
    "times; 24000; 'năm 2016, '",
    "plans; 24000; 'phấn đấu đạt 5% và '",
    "lines; 24000; 'Chi bộ 3: 25 đảng viên|'"
  })
  void takesTimeInProportionToTheText(String name, int times, String part) {
    String once = part.replace('|', '\n');
    String eighth = once.repeat(times / FACTOR);
    String all = once.repeat(times);
    double small = Double.MAX_VALUE;
    double large = Double.MAX_VALUE;
    for (int run = 0; run < MOST_RUNS && (run == 0 || large >= TOLERANCE * FACTOR * small); run++) {
      read(once.repeat(times / FACTOR / FACTOR));
      small = Math.min(small, read(eighth));
      large = Math.min(large, read(all));
    }
    String told = String.format(Locale.ROOT, "%s: %.2f s for an eighth, %.2f s for all", name, small / 1e9, large / 1e9);
    assertTrue(large < TOLERANCE * FACTOR * small, told);
  }

  @Test
  void findsEveryFigureOfALongSentence() {
    assertEquals(5_000, ProjectRules.EXTRACTOR.extract(document("12 chi bộ, ".repeat(5_000))).claims().size());
  }

  /** CPU nanoseconds of this thread. */
  private static double read(String text) {
    Document document = document(text);
    long start = THREADS.getCurrentThreadCpuTime();
    ProjectRules.EXTRACTOR.extract(document);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static Document document(String text) {
    List<Block> blocks =
        text.contains("\n")
            ? lines(text)
            : List.of(new Block(Block.Kind.BODY, new Span(0, text.length())));
    Metadata metadata =
        new Metadata(
            "Tin", Optional.of(LocalDate.of(2017, 4, 21)), PublishedBasis.METADATA, "Báo Ninh Bình", "Ninh Bình", "", "");
    return new Document("a.txt", text, blocks, metadata);
  }

  private static List<Block> lines(String text) {
    int length = text.indexOf('\n') + 1;
    return Stream.iterate(0, at -> at < text.length(), at -> at + length)
        .map(at -> new Block(Block.Kind.BODY, new Span(at, at + length - 1)))
        .toList();
  }
}
