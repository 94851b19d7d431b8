package vn.solieu.run;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Vietnamese file names and arguments under a locale that knows no Vietnamese, such as the C locale that cron gives. There
 * Java takes every byte above 127 for unknown, while the names on disk are UTF-8 all the same.
 */
final class Locales {
  private static final String FILE_NAMES = "sun.jnu.encoding";
  private static final char LOST = '\ufffd';

  private Locales() {}

  /** Makes file names be read as UTF-8. Works as long as no file has been touched, so it comes first of all. */
  static void readFileNamesAsUtf8() {
    if (System.getProperty(FILE_NAMES, "").startsWith("ANSI_X3.4")) {
      System.setProperty(FILE_NAMES, "UTF-8");
    }
  }

  /** The arguments as they were typed: where Java has lost letters, the system still knows them. */
  static String[] intact(String[] args) {
    if (Arrays.stream(args).noneMatch(a -> a.indexOf(LOST) >= 0)) {
      return args;
    }
    try {
      String line = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
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
