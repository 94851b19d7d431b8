package vn.solieu.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the whole program over the text of an example; given to {@link RuleCheck} from above. */
@FunctionalInterface
public interface ExampleRunner {

  /** The claims of a text that was published on a day. */
  Outcome run(String text, Optional<LocalDate> published);

  /**
   * What came of a text.
   *
   * @param claims in text order, each by the column names of claims.csv ({@code rule}, {@code indicator}, {@code
   *     value}, {@code value_low}, {@code subgroup}, {@code year}, {@code locality} …); empty cells may be left out
   * @param steps the trace: what became of each number and what each rule made of it, a line each
   */
  record Outcome(List<Map<String, String>> claims, List<String> steps) {
    public Outcome {
      claims = List.copyOf(claims);
      steps = List.copyOf(steps);
    }
  }
}
