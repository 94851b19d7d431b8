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
 * Many documents. By hand: {@code mvn -o test -Dtest=GrowthTest -Dsolieu.documents=1000000 -DargLine=-Xmx256m}, where a
 * run that needs more memory fails.
 */
class GrowthTest {
  private static final int CLAIMS_PER_DOCUMENT = 3;
  private static final int DOCUMENTS = Integer.getInteger("solieu.documents", 3000);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final String[] WORDS =
      "huyện xã chi bộ đảng viên kết nạp tổ chức hội nghị đối thoại nhân dân thôn bản phát triển kinh tế công tác".split(" ");

  @Test
  void publishesManyDocumentsWithinTheMemoryOfTheTests(@TempDir Path folder) throws IOException {
    Random random = new Random(7);
    long adding = 0;
    try (Dataset dataset = new Dataset(folder, Made.options("csv"))) {
      for (int i = 0; i < DOCUMENTS; i++) {
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
          "%d documents, %d claims, %d panel rows, %d duplicates: added in %.1f s, published in %.1f s of CPU%n", DOCUMENTS,
          summary.overview().claims(), summary.overview().panelRows(), summary.overview().duplicates(),
          adding / 1e9, publishing / 1e9);
      assertEquals((long) DOCUMENTS * CLAIMS_PER_DOCUMENT, summary.overview().claims());
      assertEquals(DOCUMENTS / 10, summary.overview().duplicates());
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
              .sentence("Năm qua toàn xã " + code + " có " + numbers[c] + " chi bộ, trong đó nhiều chi bộ sinh hoạt ghép."));
    }
    return doc;
  }
}
