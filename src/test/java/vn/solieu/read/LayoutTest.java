package vn.solieu.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.text.Block;
import vn.solieu.text.Document;

/**
 * Reads the small articles in {@code layout/}. Each line there says what it must be read as: {@code KIND| text}; {@code
 * +KIND| text} goes on in the same line, {@code ~ text} in the same block on the next line, {@code |} alone is an empty
 * line. Lines with {@code #} tell title, date and outlet.
 */
class LayoutTest {
  private static final DocumentReader READER = TestRules.reader();

  /** An article with what it must be read as. */
  private record Expected(String text, List<String> blocks, Map<String, String> facts) {

    static Expected read(Path file) throws IOException {
      StringBuilder text = new StringBuilder();
      List<String> blocks = new ArrayList<>();
      Map<String, String> facts = new HashMap<>();
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("# ")) {
          facts.put(line.substring(2, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
        } else if (line.startsWith("~ ")) {
          text.append('\n').append(line.substring(2));
          blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + "\n" + line.substring(2));
        } else if (line.equals("|")) {
          text.append('\n');
        } else {
          boolean same = line.startsWith("+");
          String words = line.substring(line.indexOf('|') + 2);
          text.append(text.length() == 0 ? "" : same ? " " : "\n").append(words);
          blocks.add(line.substring(same ? 1 : 0, line.indexOf('|')) + "| " + words);
        }
      }
      return new Expected(text.toString(), blocks, facts);
    }
  }

  @TestFactory
  Stream<DynamicTest> readsEveryLineAsWhatItIs() throws IOException {
    return articles().map(file -> DynamicTest.dynamicTest(name(file), () -> compare(Expected.read(file), "")));
  }

  @TestFactory
  Stream<DynamicTest> readsDecomposedTextAlike() throws IOException {
    return articles()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> {
          Expected e = Expected.read(file);
          List<String> blocks = e.blocks.stream().map(LayoutTest::decomposed).toList();
          compare(new Expected(decomposed(e.text), blocks, e.facts), "NFD");
        }));
  }

  @TestFactory
  Stream<DynamicTest> readsWindowsLineEndsAlike() throws IOException {
    return articles()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> {
          Expected e = Expected.read(file);
          List<String> blocks = e.blocks.stream().map(b -> b.replace("\n", "\r\n")).toList();
          compare(new Expected("\ufeff" + e.text.replace("\n", "\r\n"), blocks, e.facts), "CRLF");
        }));
  }

  private static void compare(Expected expected, String how) {
    Reading reading = READER.read("a.txt", expected.text.getBytes(UTF_8), Optional.empty());
    Document d = assertInstanceOf(Reading.Accepted.class, reading).document();
    List<String> blocks = new ArrayList<>();
    int end = 0;
    for (Block b : d.blocks()) {
      blocks.add(b.kind() + "| " + b.span().of(d.text()));
      assertEquals(true, b.span().start() >= end, "blocks stand in order");
      end = b.span().end();
    }
    assertEquals(String.join("\n", expected.blocks), String.join("\n", blocks), how);
    assertEquals(expected.facts.get("title"), Normalizer.normalize(d.metadata().title(), Normalizer.Form.NFC));
    String published = d.metadata().published().map(LocalDate::toString).orElse("");
    assertEquals(expected.facts.get("published"), published);
    assertEquals(expected.facts.get("outlet"), Normalizer.normalize(d.metadata().outlet(), Normalizer.Form.NFC));
  }

  private static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(TestRules.RESOURCES.resolve("layout"))) {
      return files.sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String decomposed(String s) {
    return Normalizer.normalize(s, Normalizer.Form.NFD);
  }
}
