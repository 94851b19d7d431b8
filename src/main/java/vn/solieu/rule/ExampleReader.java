package vn.solieu.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the {@code examples} of a rule. */
final class ExampleReader {
  /** Columns of a claim whose values are numbers. */
  static final Set<String> NUMERIC =
      Set.of("value", "value_low", "value_high", "total", "year", "year_start", "year_end");

  /** Columns that an example may tell; {@code low} and {@code high} stand for value_low and value_high. */
  static final List<String> COLUMNS =
      List.of(
          "value", "low", "high", "value_low", "value_high", "total", "approximation", "unit", "measure", "period",
          "change", "modality", "indicator", "rule", "concept", "subgroup", "locality", "locality_code",
          "locality_level", "province", "year", "year_start", "year_end", "number_text", "part_of", "flags");

  private static final String GIVES = "gives";
  private static final String KEY = "  examples:\n";
  private static final String DEEPER = "   ";
  private final Yaml yaml;

  ExampleReader(Yaml yaml) {
    this.yaml = yaml;
  }

  /**
   * A rule file without its examples, each line where it was. Examples are known by their key, alone on its line as a
   * file lays it out that begins its rules at the left edge; others stay.
   */
  static String leftOut(String file) {
    StringBuilder rest = new StringBuilder(file.length());
    boolean inside = false;
    for (int at = 0; at < file.length(); ) {
      int next = file.indexOf('\n', at) + 1;
      next = next == 0 ? file.length() : next;
      boolean deeper = file.startsWith(DEEPER, at) || file.charAt(at) == '\n';
      inside = inside && deeper || next - at == KEY.length() && file.startsWith(KEY, at);
      rest.append(inside ? "\n" : file.substring(at, next));
      at = next;
    }
    return rest.toString();
  }

  List<Rule.Example> examples(Node list) {
    List<Rule.Example> examples = new ArrayList<>();
    for (Node node : yaml.list(list, "examples")) {
      example(node).ifPresent(examples::add);
    }
    return examples;
  }

  private Optional<Rule.Example> example(Node node) {
    Map<String, Node> keys = yaml.map(node, "an example", List.of("text", "published", GIVES));
    if (!(node instanceof MappingNode)) {
      return Optional.empty();
    }
    for (String key : List.of("text", GIVES)) {
      if (!keys.containsKey(key)) {
        yaml.fault(node, "an example without " + key, "Add the line \"" + key + ": …\".");
        return Optional.empty();
      }
    }
    String text = yaml.scalar(keys.get("text"), "text").map(ScalarNode::getValue).orElse("");
    Optional<LocalDate> published = Optional.empty();
    if (keys.containsKey("published")) {
      String day = yaml.scalar(keys.get("published"), "published").map(ScalarNode::getValue).orElse("");
      try {
        published = Optional.of(LocalDate.parse(day));
      } catch (DateTimeException e) {
        yaml.fault(keys.get("published"), "no date: " + day, "Write year-month-day: 2019-12-17.");
      }
    }
    return Optional.of(
        new Rule.Example(text, published, gives(keys.get(GIVES)), Yaml.line(node), Yaml.column(node)));
  }

  private List<Map<String, String>> gives(Node node) {
    if (node instanceof ScalarNode s && s.getValue().strip().equals("nothing")) {
      return List.of();
    }
    List<Map<String, String>> all = new ArrayList<>();
    List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    if (nodes.isEmpty()) {
      yaml.fault(node, "gives an empty list", "Write a number, or nothing.");
    }
    for (Node each : nodes) {
      Map<String, String> one = new LinkedHashMap<>();
      if (each instanceof MappingNode) {
        yaml.map(each, GIVES, COLUMNS).forEach((key, value) -> put(one, key, value));
      } else {
        put(one, "value", each);
      }
      all.add(one);
    }
    return all;
  }

  private void put(Map<String, String> one, String key, Node node) {
    String column = key.equals("low") || key.equals("high") ? "value_" + key : key;
    String value;
    if (node instanceof ScalarNode s) {
      value = s.getValue().strip();
    } else {
      yaml.fault(node, key + " must be one value", "Write " + key + ": 12.");
      return;
    }
    if (NUMERIC.contains(column) && !value.isEmpty()) {
      boolean thousands = value.matches("[1-9]\\d{0,2}([.,]\\d{3})+");
      if (thousands || value.contains(",")) {
        String plain = thousands ? value.replaceAll("[.,]", "") : value.replace(',', '.');
        String remedy = "Write " + plain + (thousands ? ", or " + value.replace(',', '.') + "0 for a fraction." : ".");
        yaml.fault(node, "a number that can be read in two ways: " + value, remedy);
        return;
      }
      try {
        new BigDecimal(value);
      } catch (NumberFormatException e) {
        yaml.fault(node, "no number: " + value, "Write digits, such as 12 or 2.5, or nothing.");
        return;
      }
    }
    one.put(column, value);
  }
}
