package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.claim.TimeBasis;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.place.Level;
import vn.solieu.place.Locality;
import vn.solieu.resolve.Extraction;

/**
 * Many documents. By hand, with the classes of the build and of its tests on the class path: {@code java -Xmx256m
 * vn.solieu.export.GrowthTest 1000000 FOLDER}, which fails where it needs more memory.
 */
class GrowthTest {
  private static final int CLAIMS_PER_DOCUMENT = 3;
  private static final int DOCUMENTS = 1000;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final String[] WORDS =
      "huyện xã chi bộ đảng viên kết nạp tổ chức hội nghị đối thoại nhân dân thôn bản phát triển kinh tế công tác"
          .split(" ");

  @Test
  void publishesManyDocuments(@TempDir Path folder) throws IOException {
    publish(DOCUMENTS, folder);
  }

  /** Publishes as many documents as the first argument says, into the empty folder that the second one names. */
  public static void main(String[] args) throws IOException {
    publish(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  private static void publish(int documents, Path folder) throws IOException {
    Random random = new Random(7);
    long adding = 0;
    try (Dataset dataset = new Dataset(folder, Made.options("csv"))) {
      for (int i = 0; i < documents; i++) {
        Doc doc = document(i, random);
        DocumentRow row = doc.row();
        Optional<Extraction> extraction = doc.extraction();
        long start = CLOCK.getCurrentThreadCpuTime();
        dataset.add(row, extraction);
        adding += CLOCK.getCurrentThreadCpuTime() - start;
      }
      long start = CLOCK.getCurrentThreadCpuTime();
      Summary summary = dataset.publish();
      long publishing = CLOCK.getCurrentThreadCpuTime() - start;
      System.out.printf(
          "%d documents, %d claims, %d panel rows, %d duplicates: added in %.1f s, published in %.1f s of CPU%n",
          documents,
          summary.overview().claims(), summary.overview().panelRows(), summary.overview().duplicates(),
          adding / 1e9, publishing / 1e9);
      assertEquals((long) documents * CLAIMS_PER_DOCUMENT, summary.overview().claims());
      assertEquals(documents / 10, summary.overview().duplicates());
    }
    try (var files = Files.list(folder)) {
      assertEquals(7, files.count(), "working files are gone");
    }
  }

  /** Every tenth document repeats the one before it. */
  private static Doc document(int i, Random random) {
    if (i % 10 == 9) {
      return document(i - 1, new Random(i - 1), "b");
    }
    return document(i, i % 10 == 8 ? new Random(i) : random, "a");
  }

  private static Doc document(int i, Random random, String kind) {
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < 220; w++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    int[] numbers = random.ints(CLAIMS_PER_DOCUMENT, 1, 9000).toArray();
    for (int c = 0; c < CLAIMS_PER_DOCUMENT; c++) {
      text.append(c).append(": ").append(numbers[c]).append(" chi bộ. ");
    }
    Doc doc = new Doc(String.format("folder/%08d%s.txt", i, kind), text.toString());
    for (int c = 0; c < CLAIMS_PER_DOCUMENT; c++) {
      int commune = random.nextInt(10_000);
      String code = String.format("%05d", commune);
      Locality place =
          new Locality(
              "xã " + code, Level.COMMUNE, code, "xã " + code, "huyện " + commune / 20, "tỉnh " + commune / 160,
              String.format("%02d", commune / 160), "tỉnh " + commune / 160);
      doc.claim(
          new Fig(c + ": " + numbers[c], Integer.toString(numbers[c]))
              .at(place)
              .in(Fig.year(2000, 2000 + random.nextInt(25), TimeBasis.STATED))
              .sentence("Năm qua toàn xã " + code + " có " + numbers[c] + " chi bộ, nhiều chi bộ sinh hoạt ghép."));
    }
    return doc;
  }
}
