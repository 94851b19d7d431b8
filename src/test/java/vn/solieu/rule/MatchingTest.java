package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.solieu.text.Vocabulary;

/** What each element of a pattern finds, by the table {@code matching.csv}. */
class MatchingTest {

  /** Columns: find, near, never (phrases parted by " / "), text, and per number whether the rule names it (x or -). */
  @ParameterizedTest
  @CsvFileSource(resources = "matching.csv", numLinesToSkip = 1)
  void findsWhatThePatternSays(String find, String near, String never, String text, String named) {
    StringBuilder yaml = new StringBuilder("- rule: x\n  indicator: party_members\n");
    list(yaml, "find", find);
    list(yaml, "near", near);
    list(yaml, "never", never);
    Vocabulary vocabulary = new Vocabulary();
    RuleSet rules =
        new TextFolder()
            .with("claims/a.yaml", yaml.toString())
            .load(vocabulary);
    assertEquals(named, new Sample(text, vocabulary).winners(rules));
  }

  private static void list(StringBuilder yaml, String key, String phrases) {
    if (phrases != null) {
      yaml.append("  ").append(key).append(":\n");
      for (String phrase : phrases.split(" / ")) {
        yaml.append("    - '").append(phrase.replace("'", "''")).append("'\n");
      }
    }
  }
}
