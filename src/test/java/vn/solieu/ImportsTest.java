package vn.solieu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports go down the order of the packages only, and the three readers of language are sisters. */
class ImportsTest {
  private static final Path MAIN = Path.of("src/main/java/vn/solieu");
  private static final Pattern NAME = Pattern.compile("\\bvn\\.solieu\\.([a-z]+)\\.(?:[a-z]+\\.)?[A-Z]");

  private static final Map<String, Set<String>> MAY = Map.ofEntries(
      Map.entry("text", Set.of()),
      Map.entry("read", Set.of("text")),
      Map.entry("number", Set.of("text")),
      Map.entry("time", Set.of("text")),
      Map.entry("place", Set.of("text")),
      Map.entry("claim", Set.of("text", "number", "time", "place")),
      Map.entry("rule", Set.of("text", "number", "time", "place", "claim")),
      Map.entry("resolve", Set.of("text", "number", "time", "place", "claim", "rule")),
      Map.entry("export", Set.of("text", "number", "time", "place", "claim", "rule", "resolve")),
      Map.entry("run", Set.of("text", "read", "number", "time", "place", "claim", "rule", "resolve", "export")));

  @Test
  void importsGoDownwardsOnly() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String own = MAIN.relativize(file).getName(0).toString();
      Matcher m = NAME.matcher(Files.readString(file));
      while (m.find()) {
        if (!m.group(1).equals(own) && !MAY.getOrDefault(own, Set.of()).contains(m.group(1))) {
          wrong.add(file + " uses " + m.group(1));
        }
      }
    }
    assertEquals(List.of(), wrong.stream().distinct().toList());
  }

  @Test
  void packagesAreKnownAndAtMostOneLevelDeep() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    for (Path file : sources()) {
      Path relative = MAIN.relativize(file);
      assertTrue(relative.getNameCount() <= 3, file + " lies too deep");
      files.merge(relative.getName(0).toString(), 1, Integer::sum);
    }
    assertEquals(MAY.keySet().stream().sorted().toList(), List.copyOf(files.keySet()));
  }

  @Test
  void noPackageIsNamedForNothing() throws IOException {
    for (Path file : sources()) {
      String name = file.getFileName().toString();
      assertFalse(name.matches(".*(Manager|Helper|Util|Utils|Processor|Impl)\\.java"), name);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }
}
