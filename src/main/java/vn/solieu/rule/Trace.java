package vn.solieu.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.phrase.Attempt;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.Walk;

/** Tells in words what each rule made of a number: won, lost and to what, or where it failed. */
final class Trace {
  /** How many rules that failed are told of; those that came farthest. */
  private static final int MOST_FAILURES = 8;

  private final RuleSet rules;
  private final Scan scan;
  private final Walk walk;
  private final NumberMention number;

  private record Step(int words, String line) {}

  Trace(RuleSet rules, Scan scan, Walk walk, NumberMention number) {
    this.rules = rules;
    this.scan = scan;
    this.walk = walk;
    this.number = number;
  }

  void explain(List<Match> matches, List<String> steps) {
    Set<String> told = matches.stream().map(m -> m.rule().id()).collect(Collectors.toSet());
    for (Match m : matches) {
      Match winner = matches.get(0);
      String pattern = m.rule().find().get(m.pattern());
      String how = m.equals(winner) ? " wins" : " lost to " + winner.rule().id() + why(winner, m);
      steps.add("rule " + m.rule().id() + how + ": \"" + pattern + "\", " + words(m.words()));
    }
    Map<String, Step> failures = new LinkedHashMap<>();
    for (Patterns.Entry entry : rules.patterns().entries()) {
      if (!told.contains(entry.rule.id())) {
        Step step = failure(entry);
        if (step.words > 0) {
          failures.merge(entry.rule.id(), step, (a, b) -> b.words > a.words ? b : a);
        }
      }
    }
    failures.values().stream()
        .sorted(Comparator.comparingInt((Step f) -> -f.words))
        .limit(MOST_FAILURES)
        .forEach(f -> steps.add(f.line));
    if (matches.isEmpty() && failures.isEmpty()) {
      steps.add("no rule came near: the words beside the number are not those of any find");
    }
  }

  private static String words(int n) {
    return n + (n == 1 ? " word" : " words");
  }

  private static String why(Match winner, Match loser) {
    if (winner.behind() != loser.behind()) {
      return " (shorter behind the number)";
    }
    if (winner.rule().priority() != loser.rule().priority()) {
      return " (priority " + loser.rule().priority() + " against " + winner.rule().priority() + ")";
    }
    if (winner.governor() != loser.governor()) {
      return " (what governs it stands farther off)";
    }
    return winner.words() != loser.words() ? " (fewer words in all)" : " (stands later in the files)";
  }

  private Step failure(Patterns.Entry entry) {
    Pattern pattern = entry.written();
    Attempt left = best(pattern.left(), number.from(), number.first(), true);
    Attempt right = best(pattern.right(), number.to(), number.end(), false);
    int words = left.words() + right.words();
    String failed;
    if (!left.isComplete() || !right.isComplete()) {
      Attempt first = right.isComplete() ? left : right;
      String instead = first.instead().isEmpty() ? "the end of the sentence" : "\"" + first.instead() + "\"";
      String side = right.isComplete() ? " before the number" : " after it";
      failed = ": wants \"" + first.expected() + "\"" + side + " where " + instead + " stands";
    } else if (!pattern.anchors().contains(Scan.anchor(number))) {
      failed = ": fits, but wants " + pattern.anchors() + ", and this is " + Scan.anchor(number);
    } else {
      failed = ": fits, " + unmet(entry);
    }
    return new Step(words, "rule " + entry.rule.id() + " failed: \"" + pattern.text() + "\"" + failed);
  }

  private String unmet(Patterns.Entry entry) {
    String forbidden = scan.forbiddenBy(entry.never, number);
    if (!forbidden.isEmpty()) {
      return "but never where \"" + forbidden + "\" stands in the clause";
    }
    return entry.near.length == 0
        ? "but never where one of " + entry.rule.never() + " stands in the match"
        : "but none of near stands before it: " + String.join(", ", entry.rule.near());
  }

  private Attempt best(Phrase phrase, int outer, int inner, boolean backward) {
    Attempt at = new Attempt(walk, rules.vocabulary(), rules.lexicon(), phrase, outer, backward);
    if (inner == outer || at.isComplete()) {
      return at;
    }
    Attempt other = new Attempt(walk, rules.vocabulary(), rules.lexicon(), phrase, inner, backward);
    return other.isComplete() || other.words() > at.words() ? other : at;
  }
}
