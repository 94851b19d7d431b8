package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.rule.phrase.Fault;
import vn.solieu.text.Vocabulary;

/** Every fault is told with its place and how to mend it, by the file {@code faults.txt}. */
class FaultsTest {

  @TestFactory
  Stream<DynamicTest> tellsEachFaultWithItsPlace() throws IOException {
    String all;
    try (InputStream in = FaultsTest.class.getResourceAsStream("faults.txt")) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return Arrays.stream(all.split("(?m)^=== "))
        .filter(c -> !c.isBlank())
        .map(
            c -> {
              String[] parts = c.split("(?m)^---\n");
              int line = parts[0].indexOf('\n');
              String yaml = parts[0].substring(line + 1);
              return DynamicTest.dynamicTest(
                  parts[0].substring(0, line), () -> assertEquals(parts[1].strip(), faults(yaml)));
            });
  }

  private static String faults(String yaml) throws IOException {
    try {
      RuleSet rules = RuleSet.load(new TextFolder().with("claims/a.yaml", yaml), new Vocabulary());
      return RuleCheck.shadowed(rules).stream().map(Fault::toString).collect(Collectors.joining("\n"));
    } catch (RuleException e) {
      return e.getMessage();
    }
  }

  @Test
  void tellsTheFaultsOfAllFilesAtOnce() {
    TextFolder folder =
        new TextFolder()
            .with("claims/a.yaml", "- rule: a\n  indicator: x\n  find: [NUMBER y]\n")
            .with("claims/b.yaml", "- {\n")
            .with("lexicon/lists.csv", "list,phrase\na,[b\na,...2 c\na,@d\nf,@f\nf\n")
            .with("lexicon/units.csv", "unit,phrase\nkm,ki lô mét\n")
            .with("indicators.csv", "id,group,label_vi,label_en,unit_vi,measure,temporal,definition\nx,,,,,cuont,,\n");
    RuleException e = assertThrows(RuleException.class, () -> RuleSet.load(folder, new Vocabulary()));
    assertEquals(
        """
        rules/claims/a.yaml:2:14: unknown indicator x. None is defined.
        rules/claims/b.yaml:1:3: a phrase that starts with {. Put it in quotes: '{'.
        rules/indicators.csv:2:1: unknown measure cuont. Did you mean count?
        rules/lexicon/lists.csv:2:3: unclosed [. Close it with ].
        rules/lexicon/lists.csv:3:3: ...2 in a list. Keep it for the rules: lists hold words.
        rules/lexicon/lists.csv:4:3: unknown list @d. Did you mean @a?
        rules/lexicon/lists.csv:5:3: list @f holds itself. Write its words here.
        rules/lexicon/lists.csv:6:1: a line without a phrase. Write list,phrase.\
        """,
        e.getMessage());
    assertEquals(8, e.faults().size());
  }

  @Test
  void loadsFilesWithWindowsLineEndsAndByteOrderMark() {
    TextFolder folder =
        new TextFolder()
            .with("claims/a.yaml", "\ufeff- rule: a\r\n  indicator: party_members\r\n  find: ['NUMBER @l']\r\n")
            .with("lexicon/lists.csv", "\ufefflist,phrase\r\nl,đảng viên\r\n")
            .with("claims/empty.yaml", "# nothing yet\n");
    Vocabulary vocabulary = new Vocabulary();
    RuleSet rules = folder.load(vocabulary);
    assertEquals("a", new Sample("12 đảng viên", vocabulary).winners(rules));
  }
}
