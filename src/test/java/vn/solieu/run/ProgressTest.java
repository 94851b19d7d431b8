package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final List<Source> SOURCES =
      List.of(new Source("a", Path.of("a"), 1_000_000, ""), new Source("b", Path.of("b"), 3_000_000, ""));

  private final StringWriter err = new StringWriter();

  @Test
  void tellsDocumentsSpeedClaimsAndTimeLeft() throws InterruptedException {
    try (Progress p = Progress.start(new PrintWriter(err), Progress.Mode.BAR, SOURCES)) {
      p.step(1_000_000, 7);
      String line = p.line(2);
      for (int i = 0; i < 200 && !line.contains("left"); i++) {
        Thread.sleep(10);
        line = p.line(2);
      }
      assertEquals("[#####...............] 1/2 documents, 0.5 MB/s, 7 claims, 0:06 left", line);
    }
  }

  @Test
  void saysNothingOfItselfWhenQuiet() {
    try (Progress p = Progress.start(new PrintWriter(err), Progress.Mode.NONE, SOURCES)) {
      p.step(1, 1);
      p.say("a.txt: refused: empty.");
    }
    assertEquals("a.txt: refused: empty.\n", err.toString());
  }

  @Test
  void clearsItsLineBeforeAndAfterOthers() {
    try (Progress p = Progress.start(new PrintWriter(err), Progress.Mode.BAR, SOURCES)) {
      p.say("x");
    }
    String written = err.toString();
    assertTrue(written.contains("\rx\n"), written);
    assertTrue(written.endsWith(" \r"), written);
  }
}
