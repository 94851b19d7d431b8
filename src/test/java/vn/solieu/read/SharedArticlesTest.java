package vn.solieu.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.solieu.text.Document;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/** Title, day and outlet of real articles, which lie beside the project where they are at hand. */
class SharedArticlesTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final DocumentReader READER = reader();

  private static DocumentReader reader() {
    Folder rules =
        new Folder() {
          @Override
          public List<String> files(String under) {
            return List.of();
          }

          @Override
          public InputStream open(String path) throws IOException {
            Path file = Path.of("rules", path);
            if (!Files.exists(file)) {
              throw new NoSuchFileException(path);
            }
            return Files.newInputStream(file);
          }
        };
    try {
      return DocumentReader.load(rules, Limits.DEFAULT, new Vocabulary());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/vn/solieu/read/shared.csv", numLinesToSkip = 1, emptyValue = "")
  void readsTitleDayAndOutlet(String set, String name, int titleLine, String published, String outlet) throws IOException {
    Path file = SHARED.resolve(set).resolve(name);
    assumeTrue(Files.exists(file), "the shared articles are not here");
    byte[] bytes = Files.readAllBytes(file);
    Document d = assertInstanceOf(Reading.Accepted.class, READER.read(name, bytes, Optional.empty())).document();
    String line = new String(bytes, UTF_8).lines().toList().get(titleLine - 1).strip();
    assertTrue(line.startsWith(d.metadata().title()) && !d.metadata().title().isEmpty(), d.metadata().title());
    assertEquals(published == null ? "" : published, d.metadata().published().map(LocalDate::toString).orElse(""));
    assertEquals(outlet == null ? "" : outlet, d.metadata().outlet());
  }
}
