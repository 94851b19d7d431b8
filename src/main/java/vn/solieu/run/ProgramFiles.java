package vn.solieu.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.solieu.text.Packed;

/**
 * The rules that the program was packed with, whether it runs from its jar or from a folder of classes. Only in the jar
 * are parts of them ready: a folder of classes may hold rules that were changed since. Immutable; safe for any number of
 * threads.
 */
abstract class ProgramFiles {
  static final String ROOT = "rules/";

  /** Where {@link Ready} puts what it worked out, and the list of the rule files. */
  static final String READY = "ready/";

  static final String LIST = "files";

  /** The length of a file and the sum that archives keep of each. */
  record Sum(int length, long crc) {
    static Sum of(byte[] bytes) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return new Sum(bytes.length, crc.getValue());
    }
  }

  static ProgramFiles open() throws IOException {
    try {
      Path home = Path.of(ProgramFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? new InFolder(home.resolve(ROOT)) : new InJar(home);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** The paths of all rule files. */
  abstract SortedSet<String> rules();

  abstract InputStream open(String path) throws IOException;

  abstract Sum sum(String path) throws IOException;

  abstract Optional<Packed> ready(String part) throws IOException;

  private static final class InFolder extends ProgramFiles {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    InFolder(Path folder) throws IOException {
      if (Files.isDirectory(folder)) {
        for (String path : RulesFolder.below(folder, folder)) {
          files.put(path, Files.readAllBytes(folder.resolve(path)));
        }
      }
    }

    @Override
    SortedSet<String> rules() {
      return new TreeSet<>(files.keySet());
    }

    @Override
    InputStream open(String path) throws IOException {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new NoSuchFileException(path);
      }
      return new ByteArrayInputStream(bytes);
    }

    @Override
    Sum sum(String path) {
      return Sum.of(files.get(path));
    }

    @Override
    Optional<Packed> ready(String part) {
      return Optional.empty();
    }
  }

  /** The jar stays open until the program ends; it is the one that its classes are loaded from. */
  private static final class InJar extends ProgramFiles {
    private final ZipFile jar;
    private final SortedSet<String> files = new TreeSet<>();

    InJar(Path file) throws IOException {
      jar = new ZipFile(file.toFile());
      // The list spares a walk through the ten thousand classes of the jar.
      for (String path : text(READY + LIST).split("\n")) {
        files.add(path);
      }
    }

    private byte[] bytes(String name) throws IOException {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        throw new NoSuchFileException(name);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        byte[] bytes = new byte[(int) entry.getSize()];
        in.readNBytes(bytes, 0, bytes.length);
        return bytes;
      }
    }

    private String text(String name) throws IOException {
      return new String(bytes(name), StandardCharsets.UTF_8);
    }

    @Override
    SortedSet<String> rules() {
      return files;
    }

    @Override
    InputStream open(String path) throws IOException {
      return new ByteArrayInputStream(bytes(ROOT + path));
    }

    @Override
    Sum sum(String path) throws IOException {
      ZipEntry entry = jar.getEntry(ROOT + path);
      if (entry == null) {
        throw new NoSuchFileException(path);
      }
      return new Sum((int) entry.getSize(), entry.getCrc());
    }

    @Override
    Optional<Packed> ready(String part) throws IOException {
      return jar.getEntry(READY + part) == null ? Optional.empty() : Optional.of(new Packed(bytes(READY + part)));
    }
  }
}
