package vn.solieu.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** The project's own rules folder, and a reader loaded from it. */
final class ProjectRules implements Folder {
  static final Vocabulary VOCABULARY = new Vocabulary();
  static final NumberReader READER = load();

  private static NumberReader load() {
    try {
      return NumberReader.load(new ProjectRules(), VOCABULARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<NumberMention> read(String text) {
    return READER.read(Syllables.of(text, VOCABULARY));
  }

  @Override
  public List<String> files(String under) throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of("rules", under))) {
      return paths.filter(Files::isRegularFile).map(p -> Path.of("rules").relativize(p).toString()).sorted().toList();
    }
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(Path.of("rules", path));
  }
}
