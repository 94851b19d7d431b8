package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.claim.Claim;
import vn.solieu.rule.Rule;
import vn.solieu.rule.RuleCheck;

/** What the whole program reads from articles whose figures careful readers have listed, and that its rules hold. */
class AccuracyTest {
  private static final Path ARTICLES = Path.of("src/test/resources/vn/solieu/articles");
  private static final Path SHARED = Path.of("../shared");
  private static Engine engine;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    engine = Engine.loadWhole(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "seeds, 0.97, 1.0",
    "corpus/provincial, 0.96, 0.99",
    "corpus/news, 0.88, 0.98",
  })
  void readsTheSharedArticles(String set, double rows, double precision) throws IOException {
    Path articles = SHARED.resolve(set);
    assumeTrue(Files.isDirectory(articles), "no shared articles here");
    Map<String, Number> figures = figures(articles, articles.resolve("gold.csv"));
    assertTrue(figures.get("row_f1").doubleValue() >= rows, set + " " + figures);
    assertTrue(figures.get("precision").doubleValue() >= precision, set + " " + figures);
  }

  @Test
  void readsTheSamples() throws IOException {
    Map<String, Number> figures = figures(Path.of("src/samples"), ARTICLES.resolve("samples-gold.csv"));
    assertTrue(figures.get("row_f1").doubleValue() >= 0.88, figures.toString());
    assertTrue(figures.get("precision").doubleValue() >= 0.98, figures.toString());
  }

  @Test
  void readsArticlesOfUnusualWording() throws IOException {
    Map<String, Number> figures = figures(ARTICLES, ARTICLES.resolve("gold.csv"));
    assertTrue(figures.get("row_f1").doubleValue() >= 0.75, figures.toString());
    assertTrue(figures.get("precision").doubleValue() >= 0.98, figures.toString());
    assertTrue(figures.get("value_accuracy").doubleValue() >= 0.98, figures.toString());
  }

  @Test
  void namesAlmostNothingWhereNothingIsReported() throws IOException {
    List<String> named = new ArrayList<>();
    List<String> paragraphs =
        Files.readAllLines(Path.of("src/test/resources/vn/solieu/negatives/paragraphs.txt"));
    for (String paragraph : paragraphs) {
      for (Claim c : engine.extractor().extract(Engine.plain(paragraph)).claims()) {
        if (!c.indicator().isOther()) {
          named.add(c.indicator().id() + " " + c.numberText() + ": " + paragraph);
        }
      }
    }
    assertTrue(named.size() * 50 <= paragraphs.size(), String.join("\n", named));
  }

  @Test
  void everyExampleOfEveryRuleHolds() {
    assertEquals(List.of(), RuleCheck.all(engine.extractor().rules(), new Examples(engine.extractor())));
  }

  @Test
  void everyIndicatorHasExamplesForAndAgainst() {
    Map<String, int[]> counts = new TreeMap<>();
    int all = 0;
    for (Rule rule : engine.extractor().rules().rules()) {
      int[] count = counts.computeIfAbsent(rule.indicator(), k -> new int[2]);
      for (Rule.Example example : rule.examples()) {
        count[example.gives().isEmpty() ? 1 : 0]++;
        all++;
      }
    }
    assertTrue(all >= 500, "examples: " + all);
    List<String> few = new ArrayList<>();
    for (String id : engine.extractor().rules().indicators().keySet()) {
      int[] count = counts.getOrDefault(id, new int[2]);
      if (!id.startsWith("other_") && (count[0] < 3 || count[1] < 2)) {
        few.add(id + " " + count[0] + " for, " + count[1] + " against");
      }
    }
    assertEquals(List.of(), few);
  }

  private Map<String, Number> figures(Path articles, Path gold) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    try (Stream<Path> files = Files.list(articles)) {
      for (Path p : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Files.copy(p, input.resolve(p.getFileName()));
      }
    }
    Path output = folder.resolve("out");
    Program.Ended run = Program.run("extract", input, "--output", output, "--formats", "csv", "--quiet");
    assertEquals(0, run.code(), run.err());
    return Evaluation.of(gold, output.resolve("claims.csv")).figures();
  }
}
