package vn.solieu.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.number.Approximation;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** A sentence whose numbers are its digit runs, each with "trên" or "khoảng" before and a percent sign after it. */
final class Sample {
  final Syllables syllables;
  final List<NumberMention> numbers = new ArrayList<>();

  Sample(String text, Vocabulary vocabulary) {
    syllables = Syllables.of(text, vocabulary);
    for (int t = 0; t < syllables.size(); t++) {
      boolean zero = syllables.string(t).equals("không") && syllables.string(t + 1).equals("còn");
      if (syllables.isDigits(t) || zero) {
        String before = syllables.string(t - 1);
        boolean approximate = before.equals("trên") || before.equals("khoảng");
        boolean percent = syllables.isSign(t + 1, '%');
        boolean ordinal = before.equals("thứ");
        int end = zero ? t + 2 : t + 1;
        Optional<BigDecimal> value = Optional.of(zero ? BigDecimal.ZERO : new BigDecimal(syllables.string(t)));
        numbers.add(
            new NumberMention(
                t,
                end,
                approximate ? t - 1 : t,
                percent ? end + 1 : end,
                syllables.span(t, end),
                zero ? NumberMention.Kind.ZERO : NumberMention.Kind.DIGITS,
                value,
                value,
                value,
                Optional.empty(),
                approximate ? Approximation.ABOUT : Approximation.EXACT,
                percent,
                ordinal ? Optional.of(vn.solieu.number.Refusal.ORDINAL) : Optional.empty()));
      }
    }
  }

  Scan scan(RuleSet rules) {
    return rules.scan(syllables, 0, syllables.size(), numbers);
  }

  /** The matches of the n-th number. */
  List<Match> matches(RuleSet rules, int n) {
    return scan(rules).matches(numbers.get(n));
  }

  /** For each number the rule that names it, or "-". */
  String winners(RuleSet rules) {
    Scan scan = scan(rules);
    List<String> winners = new ArrayList<>();
    for (NumberMention n : numbers) {
      List<Match> matches = scan.matches(n);
      winners.add(matches.isEmpty() ? "-" : matches.get(0).rule().id());
    }
    return String.join(" ", winners);
  }
}
