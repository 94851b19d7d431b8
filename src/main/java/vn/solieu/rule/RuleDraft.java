package vn.solieu.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.solieu.claim.Indicator;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Fold;
import vn.solieu.text.Syllables;

/** A first version of a rule, made from a sentence and a number in it, for an analyst to mend. */
public final class RuleDraft {
  private static final int WORDS_AFTER = 5;
  private static final int WORDS_BEFORE = 3;
  private static final int WORDS_BEFORE_ALONE = 5;
  private static final int CANDIDATES = 3;

  /** Words that end the name of a counted thing. */
  private static final Set<String> ENDS =
      fold(
          "và với trong tại ở của được bị để cho so đã đang sẽ do theo từ đến là thì mà như khi vào về có gồm đạt "
              + "chiếm tăng giảm vượt trên dưới này đó nhằm");

  private final Syllables s;
  private final int first;
  private final int end;
  private final NumberMention number;
  private final RuleSet rules;

  private RuleDraft(Syllables s, int first, int end, NumberMention number, RuleSet rules) {
    this.s = s;
    this.first = first;
    this.end = end;
    this.number = number;
    this.rules = rules;
  }

  /**
   * The text of a rule file with one rule, which loads as it is.
   *
   * @param s the text
   * @param first first token of the sentence
   * @param end one past its last token
   * @param number the number that the rule shall name
   * @param rules the rules that there are
   */
  public static String of(Syllables s, int first, int end, NumberMention number, RuleSet rules) {
    return new RuleDraft(s, first, end, number, rules).yaml();
  }

  private String yaml() {
    List<String> after = after();
    List<String> before = before(after.isEmpty() ? WORDS_BEFORE_ALONE : WORDS_BEFORE);
    String anchor = Scan.anchor(number).name();
    String pattern = after.isEmpty() ? String.join(" ", before) + " " + anchor : anchor + " " + String.join(" ", after);
    pattern = pattern.strip().equals(anchor) ? anchor + " ?" : pattern.strip();
    List<Indicator> candidates = candidates(before, after);
    StringBuilder yaml = new StringBuilder();
    yaml.append("- rule: ").append(name(after.isEmpty() ? before : after)).append('\n');
    yaml.append("  indicator: ").append(candidates.isEmpty() ? "other_count" : candidates.get(0).id());
    if (candidates.size() > 1) {
      String others = candidates.stream().skip(1).map(Indicator::id).collect(Collectors.joining(", "));
      yaml.append("  # or: ").append(others);
    }
    yaml.append("\n  find:\n    - ").append(quoted(pattern)).append('\n');
    if (!after.isEmpty() && !before.isEmpty()) {
      String near = quoted(String.join(" ", before));
      yaml.append("  # where the words after the number do not tell enough:\n  # near: [").append(near).append("]\n");
    }
    yaml.append("  examples:\n    - text: ").append(quoted(folded())).append('\n');
    return yaml.append("      gives: ").append(gives()).append('\n').toString();
  }

  private List<String> after() {
    List<String> words = new ArrayList<>();
    for (int t = number.to(); t < end && words.size() < WORDS_AFTER && isInName(t); t++) {
      words.add(s.string(t).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private boolean isInName(int token) {
    return s.isWord(token) && !s.isCapital(token) && !ENDS.contains(Fold.canonical(s.string(token)));
  }

  private List<String> before(int most) {
    int t = number.from() - 1;
    List<String> words = new ArrayList<>();
    if (s.isSign(t, ':') && t > first) {
      words.add(":");
      t--;
    }
    for (int n = 0; n < most && t >= first && s.isWord(t); n++) {
      words.add(0, s.string(t).toLowerCase(Locale.ROOT));
      t--;
    }
    return words;
  }

  /** The indicators whose labels share the most telling words with the number's neighbours. */
  private List<Indicator> candidates(List<String> before, List<String> after) {
    Map<String, Integer> labels = new HashMap<>();
    for (Indicator i : rules.indicators().values()) {
      fold(i.labelVi()).forEach(w -> labels.merge(w, 1, Integer::sum));
    }
    Set<String> near = fold(String.join(" ", after));
    Set<String> far = fold(String.join(" ", before));
    Map<Indicator, Double> scores = new HashMap<>();
    for (Indicator i : rules.indicators().values()) {
      Set<String> label = fold(i.labelVi());
      double score = 0;
      double all = 0;
      for (String word : label) {
        double tells = 1.0 / labels.get(word);
        all += tells;
        score += near.contains(word) ? tells : far.contains(word) ? tells / 2 : 0;
      }
      if (score > 0 && !i.isOther()) {
        scores.put(i, score * score / all);
      }
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Indicator, Double> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().id()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> fold(String text) {
    return Syllables.split(text).stream()
        .filter(w -> Character.isLetter(w.charAt(0)))
        .map(Fold::canonical)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String name(List<String> words) {
    String plain = Normalizer.normalize(String.join("-", words), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String base = plain.replace('đ', 'd').replaceAll("[^a-z0-9-]", "").replaceAll("^-+|-+$", "").replaceAll("--+", "-");
    base = base.isEmpty() ? "new-rule" : base;
    Set<String> taken = rules.rules().stream().map(Rule::id).collect(Collectors.toSet());
    String name = base;
    for (int i = 2; taken.contains(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }

  private String folded() {
    return s.string(first, end).strip().replaceAll("\\s+", " ");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private String gives() {
    if (number.value().isPresent()) {
      return plain(number.value());
    }
    String low = number.low().isPresent() ? "low: " + plain(number.low()) : "";
    String high = number.high().isPresent() ? "high: " + plain(number.high()) : "";
    String both = low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
    return "{" + (both.isEmpty() ? "value: ''" : both) + "}";
  }

  private static String plain(Optional<BigDecimal> value) {
    String plain = value.get().stripTrailingZeros().toPlainString();
    return plain.matches("[1-9]\\d{0,2}\\.\\d{3}") ? plain + "0" : plain;
  }
}
