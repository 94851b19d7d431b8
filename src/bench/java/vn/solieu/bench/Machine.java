package vn.solieu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** On what the figures were taken. */
final class Machine {
  private Machine() {}

  static String describe() throws IOException {
    return String.format(
        "%s · %s · %d cores · load %s · %s %s · Java %s",
        LocalDate.now(ZoneOffset.UTC),
        first("/proc/cpuinfo", "model name").orElse("processor unknown"),
        Runtime.getRuntime().availableProcessors(),
        first("/proc/loadavg", "").map(s -> s.split(" ")[0]).orElse("unknown"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"));
  }

  private static Optional<String> first(String file, String key) throws IOException {
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(path)) {
      return lines.filter(l -> l.startsWith(key)).findFirst().map(l -> l.substring(l.indexOf(':') + 1).strip());
    }
  }
}
