package vn.solieu.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Vietnamese file names and arguments under a locale that knows no Vietnamese, such as the C locale that cron gives. There
 * Java shows every byte above 127 as unknown, while the names on disk are UTF-8 all the same; only as addresses ({@code
 * file:///…%E1…}) does it keep their bytes.
 */
final class Locales {
  private static final boolean ASCII_NAMES = System.getProperty("sun.jnu.encoding", "").startsWith("ANSI_X3.4");
  private static final char LOST = '\ufffd';
  private static final int LAST_ASCII = 0x7f;

  private Locales() {}

  /** A path by its name. */
  static Path path(String name) {
    if (!ASCII_NAMES || name.chars().allMatch(c -> c <= LAST_ASCII)) {
      return Path.of(name);
    }
    StringBuilder address = new StringBuilder();
    if (!name.startsWith("/")) {
      address.append(Path.of("").toAbsolutePath().toUri().getRawPath());
    }
    for (byte b : name.getBytes(UTF_8)) {
      boolean plain = b == '/' || b == '.' || b == '_' || b == '-' || Character.isLetterOrDigit(b);
      address.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
    }
    return Path.of(URI.create("file://" + address));
  }

  /** The last name of a path. */
  static String fileName(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return path.toString();
    }
    if (!ASCII_NAMES || name.toString().chars().allMatch(c -> c <= LAST_ASCII)) {
      return name.toString();
    }
    String address = path.toUri().getRawPath();
    address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    String encoded = address.substring(address.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      boolean escape = encoded.charAt(i) == '%';
      bytes.write(escape ? Integer.parseInt(encoded.substring(i + 1, i + 3), 16) : encoded.charAt(i));
      i += escape ? 2 : 0;
    }
    return bytes.toString(UTF_8);
  }

  /** The arguments as they were typed: where Java has lost letters, the system still knows them. */
  static String[] intact(String[] args) {
    if (Arrays.stream(args).noneMatch(a -> a.indexOf(LOST) >= 0)) {
      return args;
    }
    try {
      String line = Files.readString(Path.of("/proc/self/cmdline"), UTF_8);
      List<String> all = Splitter.on('\0').splitToList(line);
      List<String> last = all.subList(all.size() - 1 - args.length, all.size() - 1);
      for (int i = 0; i < args.length; i++) {
        if (!ascii(last.get(i)).equals(ascii(args[i]))) {
          return args;
        }
      }
      return last.toArray(new String[0]);
    } catch (IOException | RuntimeException notOnThisSystem) {
      return args;
    }
  }

  private static String ascii(String s) {
    return s.replaceAll("[^\\x00-\\x7f]", "");
  }
}
