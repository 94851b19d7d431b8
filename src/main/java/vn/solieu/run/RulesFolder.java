package vn.solieu.run;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.solieu.text.Folder;

/**
 * The rules: those inside the program and, laid over them, a folder of the user's. A file of the user's replaces the
 * built-in file of the same path; all others stay. Immutable; safe for any number of threads.
 */
final class RulesFolder implements Folder {
  private static final String ROOT = "rules/";

  /** The bytes of each file by its path: all are wanted, some by several readers, and unpacking costs more than keeping. */
  private final SortedMap<String, byte[]> builtIn;

  private final Optional<Path> user;
  private final boolean whole;

  private RulesFolder(SortedMap<String, byte[]> builtIn, Optional<Path> user, boolean whole) {
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
    return new RulesFolder(builtIn(), user, false);
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
      try (InputStream in = open(path)) {
        byte[] bytes = in.readAllBytes();
        // The machine sums megabytes up at once; hashing them costs a cold program a tenth of a second.
        CRC32 sum = new CRC32();
        sum.update(bytes);
        hash.putUnencodedChars(path).putByte((byte) 0).putInt(bytes.length).putLong(sum.getValue());
      }
    }
    return hash.hash().toString();
  }

  @Override
  public List<String> files(String under) throws IOException {
    String prefix = under.isEmpty() || under.endsWith("/") ? under : under + "/";
    TreeSet<String> all = new TreeSet<>();
    for (String path : builtIn.keySet()) {
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
    if (isReplaced(path)) {
      return Files.newInputStream(user.get().resolve(path));
    }
    byte[] bytes = builtIn.get(path);
    if (bytes == null) {
      throw new NoSuchFileException(path);
    }
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean isTested(String path) {
    return !whole && builtIn.containsKey(path) && !isReplaced(path);
  }

  private boolean isReplaced(String path) {
    return user.isPresent() && Files.isRegularFile(user.get().resolve(path));
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
  private static SortedMap<String, byte[]> builtIn() throws IOException {
    Path home;
    try {
      home = Path.of(RulesFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.isDirectory(home)) {
      try (ZipFile jar = new ZipFile(home.toFile())) {
        for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
          ZipEntry entry = entries.nextElement();
          if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
            try (InputStream in = jar.getInputStream(entry)) {
              files.put(entry.getName().substring(ROOT.length()), in.readAllBytes());
            }
          }
        }
      }
    } else if (Files.isDirectory(home.resolve(ROOT))) {
      for (String path : below(home.resolve(ROOT), home.resolve(ROOT))) {
        files.put(path, Files.readAllBytes(home.resolve(ROOT).resolve(path)));
      }
    }
    return files;
  }
}
