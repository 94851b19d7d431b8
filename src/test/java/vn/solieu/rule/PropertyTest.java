package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.phrase.Attempt;
import vn.solieu.rule.phrase.Marks;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.Walk;
import vn.solieu.text.Vocabulary;

/** What holds for any rules and any text. */
class PropertyTest {
  private static final String[] WORDS = {"a", "b", "c", "d", "đồng", "chí", "người", "khu", "phố", "có", "Kim", ","};
  private static final String[] LEAVES = {"...1", "...3", "@stand_ins", "@hamlets", "NAME", "người dân"};

  @Test
  void agreesWithTryingEveryPatternAlone() {
    Random random = new Random(5);
    int matched = 0;
    for (int round = 0; round < 100; round++) {
      Vocabulary vocabulary = new Vocabulary();
      RuleSet rules = new TextFolder().with("claims/a.yaml", yaml(random, 20)).load(vocabulary);
      for (int t = 0; t < 10; t++) {
        Sample sample = new Sample(text(random, 3 + random.nextInt(12)), vocabulary);
        Scan scan = sample.scan(rules);
        for (NumberMention n : sample.numbers) {
          List<String> found =
              scan.matches(n).stream()
                  .sorted(Comparator.comparingInt(m -> m.rule().order()))
                  .map(m -> m.rule().id() + " " + m.behind())
                  .toList();
          assertEquals(slowly(rules, sample, n), found, sample.syllables.text());
          matched += found.size();
        }
      }
    }
    assertTrue(matched > 500, "matches compared: " + matched);
  }

  private static List<String> slowly(RuleSet rules, Sample sample, NumberMention n) {
    List<String> found = new ArrayList<>();
    Walk walk =
        new Walk(sample.syllables, 0, sample.syllables.size(), sample.numbers, rules.lexicon(), Marks.NONE);
    Map<String, Integer> best = new LinkedHashMap<>();
    for (Patterns.Entry e : rules.patterns().entries()) {
      int left = words(rules, walk, e.written().left(), n.from(), n.first(), true);
      int right = words(rules, walk, e.written().right(), n.to(), n.end(), false);
      if (e.written().anchors().contains(Scan.anchor(n)) && left >= 0 && right >= 0) {
        best.merge(e.rule.id(), right, Math::max);
      }
    }
    best.forEach((id, words) -> found.add(id + " " + words));
    return found;
  }

  private static int words(RuleSet rules, Walk walk, Phrase phrase, int outer, int inner, boolean backward) {
    return IntStream.of(outer, inner)
        .mapToObj(at -> new Attempt(walk, rules.vocabulary(), rules.lexicon(), phrase, at, backward))
        .mapToInt(a -> a.isComplete() ? a.words() : -1)
        .max()
        .orElse(-1);
  }

  @Test
  void neverThrowsAndCoversTheNumberOnAnyText() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      Vocabulary vocabulary = new Vocabulary();
      String yaml = yaml(random, 10).replace("  find:", "  near: [a, có b]\n  never: [c d, 'x ...2 y']\n  find:");
      RuleSet rules = new TextFolder().with("claims/a.yaml", yaml).load(vocabulary);
      StringBuilder text = new StringBuilder(text(random, 10));
      for (int i = 0; i < 30; i++) {
        text.insert(random.nextInt(text.length()), (char) random.nextInt(0x3000));
      }
      Sample sample = new Sample(text.toString(), vocabulary);
      int size = sample.syllables.size();
      int first = random.nextInt(size + 1);
      int end = first + random.nextInt(size - first + 1);
      Scan scan = rules.scan(sample.syllables, first, end, sample.numbers);
      for (NumberMention n : sample.numbers) {
        if (n.from() >= first && n.to() <= end) {
          List<String> steps = new ArrayList<>();
          List<Match> matches = scan.matches(n, steps);
          for (Match m : matches) {
            assertTrue(first <= m.first() && m.first() <= n.from() && n.to() <= m.end() && m.end() <= end);
            assertTrue(m.nearEnd() <= n.from());
          }
        }
      }
    }
  }

  @Test
  void staysBoundedWhereEveryWordBranches() {
    Vocabulary vocabulary = new Vocabulary();
    StringBuilder yaml = new StringBuilder("- rule: x\n  indicator: party_members\n  find:\n");
    for (int i = 0; i < 40; i++) {
      String gaps = "a" + " ...12 a".repeat(8);
      yaml.append("    - '").append("b ".repeat(i)).append(gaps).append(" NUMBER ").append(gaps).append(" c'\n");
    }
    RuleSet rules = new TextFolder().with("claims/a.yaml", yaml.toString()).load(vocabulary);
    Sample sample = new Sample("a ".repeat(3000) + "1 " + "a ".repeat(3000), vocabulary);
    long start = System.nanoTime();
    assertEquals(List.of(), sample.matches(rules, 0));
    assertTrue(System.nanoTime() - start < 2_000_000_000L, "a number among gaps took too long");
  }

  private static String yaml(Random random, int rules) {
    StringBuilder yaml = new StringBuilder();
    for (int r = 0; r < rules; r++) {
      yaml.append("- rule: r").append(r).append("\n  indicator: party_members\n  find:\n");
      for (int p = 0; p <= random.nextInt(3); p++) {
        String left = random.nextInt(3) == 0 ? "" : phrase(random, 1);
        String right = left.isEmpty() || random.nextInt(2) == 0 ? phrase(random, 1) : "";
        String anchor = random.nextInt(5) == 0 ? "{NUMBER|PERCENT}" : random.nextInt(6) == 0 ? "ZERO" : "NUMBER";
        boolean open = (left + right).startsWith("[") || (left + right).startsWith("{");
        yaml.append("    - '").append((left + (open ? " a " : " ") + anchor + " " + right).strip()).append("'\n");
      }
    }
    return yaml.toString();
  }

  private static String phrase(Random random, int depth) {
    List<String> parts = new ArrayList<>();
    int n = 1 + random.nextInt(3);
    for (int i = 0; i < n; i++) {
      int kind = depth == 0 ? random.nextInt(6) : random.nextInt(10);
      if (kind < 5) {
        parts.add(WORDS[random.nextInt(WORDS.length)]);
      } else if (kind == 5) {
        parts.add(LEAVES[random.nextInt(LEAVES.length)]);
      } else if (kind < 8) {
        parts.add("[" + phrase(random, depth - 1) + "]");
      } else {
        parts.add("{" + phrase(random, depth - 1) + "|" + phrase(random, depth - 1) + "}");
      }
    }
    return parts.get(0).startsWith("...") || parts.get(n - 1).startsWith("...")
        ? phrase(random, depth)
        : String.join(" ", parts);
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder("1 ");
    for (int i = 0; i < words; i++) {
      int kind = random.nextInt(8);
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(kind == 0 ? "12" : kind == 1 ? "5%" : kind == 2 ? "trên 7" : kind == 3 ? "không còn" : word);
      text.append(' ');
    }
    return text.toString();
  }
}
