package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  /** How many renames one publication takes: the folder, five files, the list. */
  private static final int RENAMES = 7;

  @TempDir private Path output;

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @BeforeEach
  void firstSet() throws IOException {
    Files.writeString(output.resolve("README.md"), "mine");
    publish("1", Publication.open(output), "claims.csv", "documents.csv", "old.csv", "pages/a.html", "run.json");
  }

  @Test
  void replacesTheSetAndLeavesWhatIsNotItsOwn() throws IOException {
    assertEquals("{README.md=mine, claims.csv=1, documents.csv=1, old.csv=1, pages/a.html=1, run.json=1}", published());
    publishSecond(Publication.open(output));
    assertEquals(second(), published());
    assertEquals(".lock .published", hidden());
  }

  @Test
  void leavesTheOldSetIfARunEndsEarly() throws IOException {
    String before = published();
    try (Publication p = Publication.open(output)) {
      Files.writeString(p.folder().resolve("claims.csv"), "half");
    }
    assertEquals(before, published());
    assertEquals(".lock .published", hidden());
  }

  @Test
  void letsNoSecondRunIn() {
    try (Publication first = Publication.open(output)) {
      assertTrue(Files.isDirectory(first.folder()));
      UserError e = assertThrows(UserError.class, () -> Publication.open(output));
      assertEquals(Exit.BUSY, e.exit());
    }
    Publication.open(output).close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void isOldOrNewAfterTheNextRunBeginsWhereverItIsKilled(int renames) throws IOException {
    String before = published();
    AtomicInteger left = new AtomicInteger(renames);
    assertThrows(
        Killed.class,
        () ->
            publishSecond(
                Publication.open(
                    output,
                    (from, to) -> {
                      if (left.getAndDecrement() == 0) {
                        throw new Killed();
                      }
                      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                    })));
    // Nothing is cleared away when a process is killed; this one cleared its folder if it was still its own.
    Publication.open(output).close();
    assertEquals(renames == 0 ? before : second(), published());
    assertEquals(".lock .published", hidden());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void putsAllBackIfAFileCannotBeReplaced(int renames) throws IOException {
    String before = published();
    AtomicInteger left = new AtomicInteger(renames);
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                publishSecond(
                    Publication.open(
                        output,
                        (from, to) -> {
                          if (left.getAndDecrement() == 0) {
                            throw new IOException("in use");
                          }
                          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                        })));
    assertEquals("in use", e.getMessage());
    assertEquals(before, published());
    assertEquals(".lock .published", hidden());
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(output.resolve("file"), "");
    UserError e = assertThrows(UserError.class, () -> Publication.open(file.resolve("out")));
    assertEquals(Exit.OUTPUT, e.exit());
    assertTrue(e.getMessage().startsWith(file.resolve("out") + ": cannot be written: "), e.getMessage());
  }

  private static void publishSecond(Publication p) throws IOException {
    publish("2", p, "claims.csv", "documents.csv", "new.csv", "pages/b.html", "run.json");
  }

  private static String second() {
    return "{README.md=mine, claims.csv=2, documents.csv=2, new.csv=2, pages/b.html=2, run.json=2}";
  }

  private static void publish(String content, Publication publication, String... names) throws IOException {
    assertEquals(RENAMES - 2, names.length);
    try (publication) {
      for (String name : names) {
        Path file = publication.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      }
      publication.publish();
    }
  }

  private String published() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(p).toString();
        if (!name.startsWith(".")) {
          files.put(name, Files.readString(p));
        }
      }
    }
    return files.toString();
  }

  private String hidden() throws IOException {
    try (Stream<Path> all = Files.list(output)) {
      return String.join(
          " ", all.map(p -> p.getFileName().toString()).filter(n -> n.startsWith(".")).sorted().toList());
    }
  }
}
