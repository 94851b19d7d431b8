package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/** A run reads the program's own rules without their examples; nothing else may differ. */
class LeftOutExamplesTest {
  private static final Path RULES = Path.of("rules");

  private record OnDisk(boolean tested) implements Folder {
    @Override
    public List<String> files(String under) throws IOException {
      if (!Files.isDirectory(RULES.resolve(under))) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(RULES.resolve(under))) {
        return files.map(f -> under + "/" + f.getFileName()).sorted().toList();
      }
    }

    @Override
    public InputStream open(String path) throws IOException {
      return Files.newInputStream(RULES.resolve(path));
    }

    @Override
    public boolean isTested(String path) {
      return tested;
    }
  }

  @Test
  void leavesOutTheExamplesOfEveryRuleAndNothingElse() throws IOException, RuleException {
    List<Rule> whole = RuleSet.load(new OnDisk(false), new Vocabulary()).rules();
    List<Rule> bare = RuleSet.load(new OnDisk(true), new Vocabulary()).rules();
    assertFalse(whole.stream().allMatch(r -> r.examples().isEmpty()));
    assertEquals(whole.stream().map(LeftOutExamplesTest::withoutExamples).toList(), bare);
  }

  @Test
  void keepsEveryLineInItsPlace() {
    String file =
        """
        - rule: a
          examples:
            - text: |
                examples:

                more
              gives: 1
          note: "examples:"
        - rule: b
          examples:
            - {text: x, gives: 2}
        """;
    assertEquals("- rule: a\n\n\n\n\n\n\n  note: \"examples:\"\n- rule: b\n\n\n", ExampleReader.leftOut(file));
  }

  @Test
  void leavesOtherLayoutsAlone() {
    String file = "  - rule: a\n    examples:\n      - {text: x, gives: 2}\n- {rule: b, examples: []}";
    assertEquals(file, ExampleReader.leftOut(file));
  }

  private static Rule withoutExamples(Rule r) {
    return new Rule(
        r.id(), r.indicator(), r.find(), r.near(), r.never(), r.priority(), r.give(), List.of(), r.file(), r.line(),
        r.order());
  }
}
