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
  private static final String[] SYLLABLES =
      ("đảng viên chi bộ huyện xã tổ chức cán hội nghị cuộc đối thoại kiểm tra giám sát quần chúng ưu tú kết nạp mới "
              + "thôn bản hộ nghèo cận thoát mô hình kinh tế lớp bồi dưỡng đào tạo ý kiến nghị đơn thư khiếu nại tố cáo "
              + "trường học đạt chuẩn quốc gia nông dân phụ nữ thanh niên công đoàn cựu chiến binh tiêu chí văn hóa gia "
              + "đình làng khu phố đường giao thông km tỷ đồng triệu thu ngân sách tăng giảm so với cùng kỳ năm trong đó "
              + "có được là của và cho tại trên địa bàn toàn tỉnh thành ủy ban nhân dân mặt trận")
          .split(" ");
  private static final int LINES = 4_000;
  private static final int ROUNDS = 12;

  private record Job(RuleSet rules, List<Sample> samples) {

    /** CPU time of one pass over all samples, in nanoseconds. */
    long run() {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int matches = 0;
      for (Sample sample : samples) {
        Scan scan = sample.scan(rules);
        for (NumberMention n : sample.numbers) {
          matches += scan.best(n).isPresent() ? 1 : 0;
        }
      }
      assertTrue(matches > LINES / 2, "matches: " + matches);
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
  }

  @Test
  void twoThousandRulesAreAsFastAsAHundred() {
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
    String speed = String.format("100 rules: %.0f MB/s, 2,000 rules: %.0f MB/s", 1e3 * bytes / least, 1e3 * bytes / leastOfMany);
    System.out.println(speed + ", ratio " + ratio);
    assertTrue(ratio < 1.5, speed);
  }

  private static Job job(List<String> rules, String[] lines) {
    Vocabulary vocabulary = new Vocabulary();
    RuleSet set = new TextFolder().with("claims/a.yaml", String.join("", rules)).load(vocabulary);
    return new Job(set, Arrays.stream(lines).map(l -> new Sample(l, vocabulary)).toList());
  }

  private static String rule(Random random, int i, List<String> phrases) {
    String plain = words(random, 2 + random.nextInt(2));
    phrases.add(plain);
    String more = " [" + words(random, 1) + "] {" + words(random, 2) + "|" + words(random, 1) + "}";
    StringBuilder rule = new StringBuilder();
    rule.append("- rule: r").append(i).append("\n  indicator: party_members\n  find:\n    - NUMBER ").append(plain);
    rule.append("\n    - NUMBER ").append(plain).append(more).append("\n    - '").append(words(random, 2));
    rule.append(" [").append(words(random, 1)).append("] NUMBER {").append(words(random, 1)).append("|@stand_ins}'\n");
    rule.append("    - NUMBER ").append(words(random, 1)).append(" ...2 ").append(words(random, 2)).append('\n');
    if (random.nextInt(4) == 0) {
      rule.append("    - NUMBER @stand_ins ").append(words(random, 1)).append('\n');
      rule.append("  near: [").append(words(random, 2)).append(", ").append(words(random, 2)).append("]\n");
    }
    return rule.append("  never: [").append(words(random, 2)).append("]\n").toString();
  }

  private static String line(Random random, List<String> phrases) {
    String phrase = phrases.get(random.nextInt(phrases.size()));
    return words(random, 12) + " 12 " + phrase + " " + words(random, 6) + ", 7 " + words(random, 8) + ".";
  }

  private static String words(Random random, int n) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < n; i++) {
      words.append(i == 0 ? "" : " ").append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return words.toString();
  }
}
