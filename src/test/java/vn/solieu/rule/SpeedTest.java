package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Vocabulary;

/** Many rules cost no more than few. */
class SpeedTest {
  private static final String[] ONSETS = "b c ch d đ g h kh l m n ng nh ph qu r s t th tr v x".split(" ");
  private static final String[] RHYMES =
      "an ao ân ôn ong ông ung ương iên uyên ai ay âu êu inh anh ach ich et ot ut am om ơm ập ệp ộc ực át".split(" ");
  /** Far more than is measured on a quiet machine, far less than twenty times the rules would cost one by one. */
  private static final double MOST = 4;

  private static final int HEADS = 80;
  private static final int LINES = 1_000;
  private static final int ROUNDS = 12;

  private record Job(RuleSet rules, List<Sample> samples) {

    /** CPU time of one pass over all samples, in nanoseconds. */
    long run() {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int matches = 0;
      for (Sample sample : samples) {
        Scan scan = sample.scan(rules);
        for (NumberMention n : sample.numbers) {
          matches += scan.matches(n).size();
        }
      }
      assertTrue(matches > LINES / 2, "matches: " + matches);
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
  }

  @Test
  void costsLittleMoreForTwentyTimesTheRules() {
    Random random = new Random(3);
    List<String> rules = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      rules.add(rule(random, i, phrases));
    }
    String[] lines = new String[LINES];
    Arrays.setAll(lines, i -> line(random, phrases.subList(0, 100)));
    Job few = job(rules.subList(0, 100), lines);
    Job many = job(rules, lines);
    long least = Long.MAX_VALUE;
    long leastOfMany = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      least = Math.min(least, few.run());
      leastOfMany = Math.min(leastOfMany, many.run());
    }
    double ratio = (double) leastOfMany / least;
    int bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8).length;
    String speed =
        String.format(
            "100 rules: %.0f MB/s, 2,000 rules: %.0f MB/s, %.2f times the time",
            1e3 * bytes / least, 1e3 * bytes / leastOfMany, ratio);
    System.out.println(speed);
    assertTrue(ratio < MOST, speed);
  }

  private static Job job(List<String> rules, String[] lines) {
    Vocabulary vocabulary = new Vocabulary();
    RuleSet set = new TextFolder().with("claims/a.yaml", String.join("", rules)).load(vocabulary);
    return new Job(set, Arrays.stream(lines).map(l -> new Sample(l, vocabulary)).toList());
  }

  /** A rule for a thing of its own, one of many that share its first two words. */
  private static String rule(Random random, int i, List<String> phrases) {
    String head = words(new Random(random.nextInt(HEADS)), 2);
    String plain = head + " " + words(random, 2);
    phrases.add(plain);
    StringBuilder rule = new StringBuilder();
    rule.append("- rule: r").append(i).append("\n  indicator: party_members\n  find:\n    - NUMBER ").append(plain);
    rule.append("\n    - NUMBER ").append(head).append(" [").append(words(random, 1)).append("] {");
    rule.append(words(random, 2)).append('|').append(words(random, 1)).append("}\n    - '").append(head);
    rule.append(" [").append(words(random, 2)).append("] {là|có} NUMBER {").append(words(random, 1));
    rule.append("|@stand_ins}'\n    - NUMBER ").append(words(random, 2)).append(" ...2 ").append(head).append('\n');
    if (random.nextInt(4) == 0) {
      rule.append("    - NUMBER @stand_ins ").append(words(random, 1)).append('\n');
      rule.append("  near: [").append(head).append(", ").append(words(random, 2)).append("]\n");
    }
    return rule.append("  never: [").append(words(random, 2)).append("]\n").toString();
  }

  private static String line(Random random, List<String> phrases) {
    String phrase = phrases.get(random.nextInt(phrases.size()));
    return words(random, 12) + " có 12 " + phrase + " " + words(random, 6) + ", 7 đồng chí " + words(random, 8) + ".";
  }

  private static String words(Random random, int n) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < n; i++) {
      words.append(i == 0 ? "" : " ").append(ONSETS[random.nextInt(ONSETS.length)]);
      words.append(RHYMES[random.nextInt(RHYMES.length)]);
    }
    return words.toString();
  }
}
