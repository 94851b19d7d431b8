package vn.solieu.run;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import vn.solieu.text.Folder;

/**
 * The rules: those inside the program and, laid over them, a folder of the user's. A file of the user's replaces the
 * built-in file of the same path; all others stay. Immutable; safe for any number of threads.
 */
final class RulesFolder implements Folder {
  private static final String ROOT = "rules/";

  private final List<String> builtIn;
  private final Optional<Path> user;

  private RulesFolder(List<String> builtIn, Optional<Path> user) {
    this.builtIn = builtIn;
    this.user = user;
  }

  /**
   * Opens the rules.
   *
   * @param user a folder to lay over the built-in ones
   * @throws UserError where there is no such folder
   */
  static RulesFolder open(Optional<Path> user) throws IOException {
    if (user.isPresent() && !Files.isDirectory(user.get())) {
      throw new UserError(Exit.USAGE, user.get() + ": no such folder. Name the folder that holds your rules.");
    }
    return new RulesFolder(builtIn(), user);
  }

  /** Where the user's rules lie, if there are any. */
  Optional<Path> user() {
    return user;
  }

  /** A hash over all files in force, in hex: equal for equal rules. */
  String fingerprint() throws IOException {
    Hasher hash = Hashing.sha256().newHasher();
    for (String path : files("")) {
      try (InputStream in = open(path)) {
        hash.putUnencodedChars(path).putByte((byte) 0).putBytes(in.readAllBytes()).putByte((byte) 0);
      }
    }
    return hash.hash().toString();
  }

  @Override
  public List<String> files(String under) throws IOException {
    String prefix = under.isEmpty() || under.endsWith("/") ? under : under + "/";
    TreeSet<String> all = new TreeSet<>();
    for (String path : builtIn) {
      if (path.startsWith(prefix)) {
        all.add(path);
      }
    }
    if (user.isPresent() && Files.isDirectory(user.get().resolve(under))) {
      all.addAll(below(user.get(), user.get().resolve(under)));
    }
    return List.copyOf(all);
  }

  @Override
  public InputStream open(String path) throws IOException {
    if (user.isPresent() && Files.isRegularFile(user.get().resolve(path))) {
      return Files.newInputStream(user.get().resolve(path));
    }
    InputStream in = RulesFolder.class.getClassLoader().getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new NoSuchFileException(path);
    }
    return in;
  }

  private static List<String> below(Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
          .map(f -> root.relativize(f).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }

  /** The files that the program was packed with, whether it runs from its jar or from a folder of classes. */
  private static List<String> builtIn() throws IOException {
    Path home;
    try {
      home = Path.of(RulesFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(home)) {
      Path root = home.resolve(ROOT);
      return Files.isDirectory(root) ? below(root, root) : List.of();
    }
    try (JarFile jar = new JarFile(home.toFile())) {
      return jar.stream()
          .map(e -> e.getName())
          .filter(n -> n.startsWith(ROOT) && !n.endsWith("/"))
          .map(n -> n.substring(ROOT.length()))
          .sorted()
          .toList();
    }
  }
}
