package vn.solieu.run;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;

/**
 * The rules: those inside the program and, laid over them, a folder of the user's. A file of the user's replaces the
 * built-in file of the same path; all others stay. Immutable; safe for any number of threads.
 */
final class RulesFolder implements Folder {
  private final ProgramFiles builtIn;
  private final Optional<Path> user;
  private final boolean whole;

  private RulesFolder(ProgramFiles builtIn, Optional<Path> user, boolean whole) {
    this.builtIn = builtIn;
    this.user = user;
    this.whole = whole;
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
    return new RulesFolder(ProgramFiles.open(), user, false);
  }

  /** The same rules, with the examples of the built-in ones too. */
  RulesFolder whole() {
    return new RulesFolder(builtIn, user, true);
  }

  /** Where the user's rules lie, if there are any. */
  Optional<Path> user() {
    return user;
  }

  /** A hash over all files in force, in hex: equal for equal rules. */
  String fingerprint() throws IOException {
    Hasher hash = Hashing.sha256().newHasher();
    for (String path : files("")) {
      // The machine sums megabytes up at once; hashing them costs a cold program a tenth of a second.
      ProgramFiles.Sum sum = isReplaced(path) ? ProgramFiles.Sum.of(readAll(path)) : builtIn.sum(path);
      hash.putUnencodedChars(path).putByte((byte) 0).putInt(sum.length()).putLong(sum.crc());
    }
    return hash.hash().toString();
  }

  @Override
  public List<String> files(String under) throws IOException {
    String prefix = under.isEmpty() || under.endsWith("/") ? under : under + "/";
    TreeSet<String> all = new TreeSet<>();
    for (String path : builtIn.rules()) {
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
    return isReplaced(path) ? Files.newInputStream(user.get().resolve(path)) : builtIn.open(path);
  }

  private byte[] readAll(String path) throws IOException {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    }
  }

  @Override
  public boolean isTested(String path) {
    return !whole && builtIn.rules().contains(path) && !isReplaced(path);
  }

  @Override
  public Optional<Packed> ready(String part) throws IOException {
    return whole || user.isPresent() ? Optional.empty() : builtIn.ready(part);
  }

  private boolean isReplaced(String path) {
    return user.isPresent() && Files.isRegularFile(user.get().resolve(path));
  }

  /** The files below a folder, hidden ones aside, by their paths from a root. */
  static List<String> below(Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
          .map(f -> root.relativize(f).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }
}
