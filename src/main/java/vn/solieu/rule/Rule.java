package vn.solieu.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * One rule as an analyst wrote it.
 *
 * @param id its name
 * @param indicator id of the indicator that it names
 * @param find its patterns
 * @param near phrases of which one must stand before the number; empty where none need
 * @param never phrases of which none may stand in the number's clause
 * @param priority the higher wins among patterns of equal length
 * @param give what else the rule says of the claim: subgroup, concept, unit, measure, change, period, modality
 * @param examples the texts that test it
 * @param file path as shown, such as {@code rules/claims/dialogue.yaml}
 * @param line where it starts, 1-based
 * @param order its place among all rules, in file order from 0
 */
public record Rule(
    String id,
    String indicator,
    List<String> find,
    List<String> near,
    List<String> never,
    int priority,
    Map<String, String> give,
    List<Example> examples,
    String file,
    int line,
    int order) {
  public Rule {
    find = List.copyOf(find);
    near = List.copyOf(near);
    never = List.copyOf(never);
    give = Map.copyOf(give);
    examples = List.copyOf(examples);
  }

  /**
   * A text and what the rule must give for it.
   *
   * @param text a sentence or more
   * @param published the day that the text is from
   * @param gives the claims expected, each by column name; none for {@code nothing}
   * @param line where the example stands, 1-based
   * @param column the same, 1-based
   */
  public record Example(
      String text, Optional<LocalDate> published, List<Map<String, String>> gives, int line, int column) {
    public Example {
      gives = List.copyOf(gives);
    }
  }

  static Rule of(Packed in) {
    List<String> names = in.texts();
    List<String> find = in.texts();
    List<String> near = in.texts();
    List<String> never = in.texts();
    List<String> keys = in.texts();
    List<String> values = in.texts();
    Map<String, String> give = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      give.put(keys.get(i), values.get(i));
    }
    int[] numbers = in.ints();
    return new Rule(
        names.get(0), names.get(1), find, near, never, numbers[0], give, List.of(), names.get(2), numbers[1], numbers[2]);
  }

  /** Takes the rule down, but not its examples, for which the rules are read whole. */
  void pack(Packing out) {
    Map<String, String> sorted = new TreeMap<>(give);
    out.texts(List.of(id, indicator, file)).texts(find).texts(near).texts(never);
    out.texts(sorted.keySet()).texts(sorted.values()).ints(new int[] {priority, line, order});
  }

  Rule withOrder(int other) {
    return new Rule(id, indicator, find, near, never, priority, give, examples, file, line, other);
  }
}
