package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.solieu.text.Vocabulary;

/** The guide for analysts is true: its blocks load, and their examples hold. */
class GuideTest {
  private static final String GUIDE = resource("/rules/README.md");

  @TestFactory
  Stream<DynamicTest> examplesOfTheGuideHold() {
    Vocabulary vocabulary = new Vocabulary();
    RuleSet rules = guideRules().load(vocabulary);
    SampleRunner runner = new SampleRunner(rules, vocabulary);
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      for (Rule.Example e : rule.examples()) {
        String name = rule.id() + ": " + e.text();
        tests.add(
            DynamicTest.dynamicTest(name, () -> assertEquals(List.of(), RuleCheck.example(rule, e, runner))));
      }
    }
    assertTrue(tests.size() >= 9, "examples in the guide: " + tests.size());
    return tests.stream();
  }

  @Test
  void rulesOfTheGuideAreSound() {
    Vocabulary vocabulary = new Vocabulary();
    RuleSet rules = guideRules().load(vocabulary);
    assertEquals(List.of(), RuleCheck.all(rules, new SampleRunner(rules, vocabulary)));
  }

  @Test
  @SuppressWarnings("unchecked")
  void schemaKnowsTheKeysThatTheReaderKnows() {
    Object schema = new Load(LoadSettings.builder().build()).loadFromString(resource("/rules/rules.schema.json"));
    Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> root =
        (Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>>) schema;
    Map<String, Map<String, Map<String, Object>>> rule = root.get("$defs").get("rule");
    assertEquals(new TreeSet<>(RuleReader.KEYS), new TreeSet<>(rule.get("properties").keySet()));
    Map<String, Map<String, Object>> give =
        (Map<String, Map<String, Object>>) rule.get("properties").get("give").get("properties");
    assertEquals(new TreeSet<>(RuleReader.GIVE.keySet()), new TreeSet<>(give.keySet()));
    give.forEach(
        (key, type) -> {
          Object values = type.getOrDefault("enum", List.of());
          assertEquals(RuleReader.GIVE.get(key), new TreeSet<>((List<String>) values), key);
        });
    Map<String, Map<String, Map<String, Object>>> claim = root.get("$defs").get("claim");
    assertEquals(new TreeSet<>(ExampleReader.COLUMNS), new TreeSet<>(claim.get("properties").keySet()));
  }

  private static TextFolder guideRules() {
    TextFolder folder = new TextFolder().with("indicators.csv", resource("/rules/indicators.csv"));
    folder.with("lexicon/lists.csv", String.join("\n", blocks("csv")));
    List<String> rules = blocks("yaml");
    for (int i = 0; i < rules.size(); i++) {
      folder.with("claims/block-" + i + ".yaml", rules.get(i));
    }
    return folder;
  }

  private static List<String> blocks(String language) {
    return java.util.regex.Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(GUIDE).results()
        .map((MatchResult r) -> r.group(1)).toList();
  }

  private static String resource(String path) {
    try (InputStream in = GuideTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
