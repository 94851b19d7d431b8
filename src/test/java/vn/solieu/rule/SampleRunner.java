package vn.solieu.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Vocabulary;

/** Runs examples with the rules alone: every number that a rule names is a claim with what the rule gives. */
final class SampleRunner implements ExampleRunner {
  private final RuleSet rules;
  private final Vocabulary vocabulary;

  SampleRunner(RuleSet rules, Vocabulary vocabulary) {
    this.rules = rules;
    this.vocabulary = vocabulary;
  }

  @Override
  public Outcome run(String text, Optional<LocalDate> published) {
    Sample sample = new Sample(text, vocabulary);
    Scan scan = sample.scan(rules);
    List<Map<String, String>> claims = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    for (NumberMention n : sample.numbers) {
      List<Match> matches = scan.matches(n, steps);
      if (!matches.isEmpty()) {
        Rule rule = matches.get(0).rule();
        Map<String, String> claim = new TreeMap<>(rule.give());
        claim.put("rule", rule.id());
        claim.put("indicator", rule.indicator());
        n.value().ifPresent(v -> claim.put("value", v.toPlainString()));
        claims.add(claim);
      }
    }
    return new Outcome(claims, steps);
  }
}
