package vn.solieu.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.solieu.rule.RuleException;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/** The project's own rules folder, and an extractor loaded from it. */
final class ProjectRules implements Folder {
  private static final Path ROOT = Path.of("rules");
  static final Extractor EXTRACTOR = load();

  private static Extractor load() {
    try {
      return Extractor.load(new ProjectRules(), new Vocabulary());
    } catch (IOException | RuleException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> files(String under) throws IOException {
    if (!Files.isDirectory(ROOT.resolve(under))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(ROOT.resolve(under))) {
      return files.filter(Files::isRegularFile).map(f -> ROOT.relativize(f).toString().replace('\\', '/')).sorted().toList();
    }
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(ROOT.resolve(path));
  }
}
