package vn.solieu.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.solieu.text.Folder;

/** The rules of this build, from the folder of classes, with a folder laid over them. */
final class RuleFolder implements Folder {
  private final Path builtIn;
  private final Optional<Path> over;

  RuleFolder(Optional<Path> over) throws IOException {
    URL found = RuleFolder.class.getResource("/rules/indicators.csv");
    if (found == null) {
      throw new NoSuchFileException("rules/indicators.csv is not on the class path. Compile first");
    }
    try {
      builtIn = Path.of(found.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    this.over = over;
  }

  @Override
  public List<String> files(String under) throws IOException {
    TreeSet<String> all = new TreeSet<>(below(builtIn, under));
    if (over.isPresent()) {
      all.addAll(below(over.get(), under));
    }
    return List.copyOf(all);
  }

  @Override
  public InputStream open(String path) throws IOException {
    if (over.isPresent() && Files.isRegularFile(over.get().resolve(path))) {
      return Files.newInputStream(over.get().resolve(path));
    }
    return Files.newInputStream(builtIn.resolve(path));
  }

  private static List<String> below(Path root, String under) throws IOException {
    if (!Files.isDirectory(root.resolve(under))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root.resolve(under))) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> root.relativize(f).toString().replace(File.separatorChar, '/'))
          .toList();
    }
  }
}
