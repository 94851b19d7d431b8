package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.solieu.claim.Claim;
import vn.solieu.number.NumberMention;

/** What became of every number, for {@code explain}. */
final class Traces {
  private Traces() {}

  static List<Finding> of(Scene scene, Map<NumberMention, Claim> made) {
    Map<NumberMention, Draft> drafts = new HashMap<>();
    for (Draft d : scene.traced) {
      drafts.put(d.number, d);
    }
    List<Finding> findings = new ArrayList<>(scene.numbers.size());
    for (NumberMention n : scene.numbers) {
      Draft d = drafts.get(n);
      if (n.refusal().isPresent()) {
        findings.add(new Finding(n, Optional.empty(), "refused: " + n.refusal().get().reason(), List.of()));
      } else if (d == null) {
        findings.add(new Finding(n, Optional.empty(), "stands in no sentence", List.of()));
      } else {
        findings.add(new Finding(n, Optional.ofNullable(made.get(n)), d.reason, steps(d)));
      }
    }
    return findings;
  }

  private static List<String> steps(Draft d) {
    List<String> steps = new ArrayList<>(d.steps);
    if (d.indicator != null) {
      steps.add("place: " + d.locality.map(l -> l.name() + " " + l.code()).orElse("none")
          + ", from " + lower(d.localityBasis));
      steps.add("time: " + d.when.yearStart().orElse(0) + ".." + d.when.yearEnd().orElse(0)
          + ", from " + lower(d.when.basis()) + (d.when.text().isEmpty() ? "" : " «" + d.when.text() + "»"));
      if (d.whole != null) {
        steps.add("part of: «" + d.whole.number.span() + "»");
      }
    }
    return steps;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
