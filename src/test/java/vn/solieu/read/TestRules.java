package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/** The project's own furniture.csv over a handful of papers and units made for these tests. */
final class TestRules implements Folder {
  static final Path RESOURCES = Path.of("src/test/resources/vn/solieu/read");

  static DocumentReader reader() {
    return reader(Limits.DEFAULT);
  }

  static DocumentReader reader(Limits limits) {
    try {
      return DocumentReader.load(new TestRules(), limits, new Vocabulary());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> files(String under) {
    return List.of();
  }

  @Override
  public InputStream open(String path) throws IOException {
    Path file = path.startsWith("places/") ? RESOURCES.resolve("rules").resolve(path) : Path.of("rules", path);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(path);
    }
    return Files.newInputStream(file);
  }
}
