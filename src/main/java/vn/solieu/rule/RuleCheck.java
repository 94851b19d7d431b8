package vn.solieu.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.solieu.rule.phrase.Fault;

/** What can be wrong with rules that load: patterns that never win, and examples that fail. */
public final class RuleCheck {
  private static final int STEPS_SHOWN = 3;

  private RuleCheck() {}

  /** All faults, by file and line. */
  public static List<Fault> all(RuleSet rules, ExampleRunner runner) {
    List<Fault> faults = new ArrayList<>(shadowed(rules));
    for (Rule rule : rules.rules()) {
      for (Rule.Example example : rule.examples()) {
        faults.addAll(example(rule, example, runner));
      }
    }
    return faults.stream().sorted(RuleException.order()).toList();
  }

  /** A fault for every pattern that can never win, because another with the same words always does. */
  public static List<Fault> shadowed(RuleSet rules) {
    Patterns patterns = rules.patterns();
    Map<Patterns.Entry, Patterns.Entry> winners = new LinkedHashMap<>();
    Set<Patterns.Entry> free = new HashSet<>();
    for (int pair = 1; pair < patterns.pairs(); pair++) {
      List<Patterns.Entry> entries = new ArrayList<>(List.of(patterns.freeOf(pair)));
      entries.addAll(List.of(patterns.wantingOf(pair)));
      for (Patterns.Entry loser : entries) {
        entries.stream()
            .filter(e -> !e.equals(loser) && alwaysWins(e, loser))
            .findFirst()
            .ifPresentOrElse(e -> winners.putIfAbsent(loser, e), () -> free.add(loser));
      }
    }
    List<Fault> faults = new ArrayList<>();
    for (Patterns.Entry entry : patterns.entries()) {
      if (winners.containsKey(entry) && !free.contains(entry)) {
        faults.add(shadowed(entry, winners.get(entry)));
      }
    }
    return faults;
  }

  private static Fault shadowed(Patterns.Entry loser, Patterns.Entry winner) {
    String there = "\"" + winner.written().text() + "\"";
    Rule other = winner.rule;
    boolean same = other.order() == loser.rule.order();
    String what =
        same
            ? "this pattern adds nothing: " + there + " of this rule finds the same"
            : "this pattern can never win: rule " + other.id() + " (" + other.file() + ":" + other.line() + ") has "
                + there;
    String remedy = same ? "Take it out." : "Take it out, add words or near, or raise priority.";
    return new Fault(loser.rule.file(), loser.written().line(), loser.written().column(), what, remedy);
  }

  /** Whether one entry wins wherever another with the same words fits. */
  private static boolean alwaysWins(Patterns.Entry winner, Patterns.Entry loser) {
    Rule w = winner.rule;
    Rule l = loser.rule;
    boolean near = winner.near.length > 0;
    boolean loserNear = loser.near.length > 0;
    boolean fits = isSubset(winner.never, loser.never) && (!near || loserNear && isSubset(loser.near, winner.near));
    if (!fits || w.priority() != l.priority()) {
      return fits && w.priority() > l.priority();
    }
    boolean earlier = w.order() < l.order() || w.order() == l.order() && winner.pattern < loser.pattern;
    return near == loserNear && earlier;
  }

  private static boolean isSubset(int[] part, int[] whole) {
    return Arrays.stream(part).allMatch(p -> Arrays.binarySearch(whole, p) >= 0);
  }

  /**
   * Runs one example. A claim is expected from the example's own rule, but for one that is told with {@code indicator}
   * or {@code rule}, which any rule may give; the rule must give no claim that is not expected.
   *
   * @return what failed, with what came instead and the step where it failed; empty if it holds
   */
  public static List<Fault> example(Rule rule, Rule.Example example, ExampleRunner runner) {
    ExampleRunner.Outcome outcome = runner.run(example.text(), example.published());
    List<Map<String, String>> claims = outcome.claims();
    Set<Integer> used = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (Map<String, String> expected : example.gives()) {
      boolean any = expected.containsKey("indicator") || expected.containsKey("rule");
      int at =
          IntStream.range(0, claims.size())
              .filter(i -> !used.contains(i) && (any || isBy(rule, claims.get(i))) && fits(expected, claims.get(i)))
              .findFirst()
              .orElse(-1);
      if (at < 0) {
        missing.add(show(expected));
      } else {
        used.add(at);
      }
    }
    List<String> extra =
        IntStream.range(0, claims.size())
            .filter(i -> !used.contains(i) && isBy(rule, claims.get(i)))
            .mapToObj(i -> show(interesting(claims.get(i), example.gives())))
            .toList();
    if (missing.isEmpty() && extra.isEmpty()) {
      return List.of();
    }
    String expected = missing.isEmpty() ? "nothing more" : String.join(" and ", missing);
    List<String> instead =
        claims.stream().map(c -> c.getOrDefault("rule", "") + ": " + show(interesting(c, example.gives()))).toList();
    String came = claims.isEmpty() ? "nothing" : String.join("; ", instead);
    String what = "example of " + rule.id() + " fails: expected " + expected + ", came " + came;
    return List.of(
        new Fault(rule.file(), example.line(), example.column(), what, step(rule, outcome.steps(), missing.isEmpty())));
  }

  private static String step(Rule rule, List<String> steps, boolean tooMuch) {
    List<String> own =
        steps.stream().filter(s -> (s + " ").contains("rule " + rule.id() + " ")).limit(STEPS_SHOWN).toList();
    if (!own.isEmpty()) {
      return "Steps: " + String.join(" / ", own) + ".";
    }
    if (steps.isEmpty()) {
      return "No number was found in it: write the example with a number.";
    }
    String last = String.join(" / ", steps.stream().limit(STEPS_SHOWN).toList());
    return (tooMuch ? "Add never, or words to find. Steps: " : "The rule was not tried. Steps: ") + last + ".";
  }

  private static boolean isBy(Rule rule, Map<String, String> claim) {
    return rule.id().equals(claim.get("rule"));
  }

  private static boolean fits(Map<String, String> expected, Map<String, String> claim) {
    return expected.entrySet().stream()
        .allMatch(e -> isSame(e.getKey(), e.getValue(), claim.getOrDefault(e.getKey(), "")));
  }

  private static boolean isSame(String column, String expected, String actual) {
    if (ExampleReader.NUMERIC.contains(column) && !expected.isEmpty() && !actual.isEmpty()) {
      return new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
    }
    return expected.equals(actual);
  }

  /** The columns of a claim that an example tells, and its value. */
  private static Map<String, String> interesting(Map<String, String> claim, List<Map<String, String>> gives) {
    Map<String, String> some = new TreeMap<>();
    gives.forEach(g -> g.keySet().forEach(k -> some.put(k, claim.getOrDefault(k, ""))));
    some.put("value", claim.getOrDefault("value", ""));
    return some;
  }

  private static String show(Map<String, String> claim) {
    return claim.entrySet().stream()
        .map(e -> e.getKey().equals("value") ? e.getValue() : e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
