package vn.solieu.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/** The project's own rules, and what the tests of places load from them once. */
final class RulesFolder implements Folder {
  private static final Path ROOT = Path.of("rules");

  static final Gazetteer GAZETTEER;
  static final Vocabulary VOCABULARY = new Vocabulary();
  static final PlaceReader READER;

  static {
    try {
      GAZETTEER = Gazetteer.load(new RulesFolder());
      READER = PlaceReader.load(GAZETTEER, new RulesFolder(), VOCABULARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }


  @Override
  public List<String> files(String under) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(under))) {
      return files.filter(Files::isRegularFile).map(p -> ROOT.relativize(p).toString()).sorted().toList();
    }
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(ROOT.resolve(path));
  }
}
