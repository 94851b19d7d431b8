package vn.solieu.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.solieu.rule.phrase.Fault;
import vn.solieu.rule.phrase.Nearest;

/** One YAML file as nodes that know their place, and the faults found in it. */
final class Yaml {
  private final String file;
  private final String text;
  private final List<Fault> faults;

  Yaml(String file, String text, List<Fault> faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /** The file's node; empty where it holds none or is no YAML, which is then a fault. */
  Optional<Node> root() {
    LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    try {
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      syntax(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, e.getProblem());
    } catch (YamlEngineException e) {
      syntax(1, 1, e.getMessage().lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  private void syntax(int line, int column, String problem) {
    String[] lines = text.split("\n", -1);
    for (int l = Math.min(line, lines.length); l >= Math.max(1, line - 1); l--) {
      String item = lines[l - 1].strip();
      if (item.matches("- *[\\[{@].*")) {
        String pattern = item.substring(1).strip();
        faults.add(
            new Fault(
                file, l, lines[l - 1].indexOf(pattern) + 1, "a phrase that starts with " + pattern.charAt(0),
                "Put it in quotes: '" + pattern + "'."));
        return;
      }
    }
    String what = "not YAML: " + problem.replace("\n", " ").replaceAll("\\.$", "");
    faults.add(new Fault(file, line, column, what, "Check spaces and quotes here and in the line above."));
  }

  void fault(Node at, String what, String remedy) {
    faults.add(new Fault(file, line(at), column(at), what, remedy));
  }

  /** A fault inside a scalar, {@code offset} characters after its start. */
  void fault(ScalarNode at, int offset, String what, String remedy) {
    int quote = at.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
    boolean oneLine = at.getScalarStyle() != ScalarStyle.FOLDED && at.getScalarStyle() != ScalarStyle.LITERAL;
    faults.add(new Fault(file, line(at), column(at) + (oneLine ? offset + quote : 0), what, remedy));
  }

  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
  }

  /** The items of a list; a fault and nothing where the node is none. */
  List<Node> list(Node node, String of) {
    if (node instanceof SequenceNode s) {
      return s.getValue();
    }
    fault(node, of + " must be a list", "Write each on a line of its own after \"- \".");
    return List.of();
  }

  /** A scalar's text; a fault and nothing where the node is none or empty. */
  Optional<ScalarNode> scalar(Node node, String of) {
    if (node instanceof ScalarNode s && !s.getValue().isBlank()) {
      return Optional.of(s);
    }
    if (node instanceof ScalarNode) {
      fault(node, of + " is empty", "Write something there, or take the key out.");
    } else {
      fault(
          node, of + " must be plain text",
          "Text that starts with [ or {, or holds a colon and a space, stands in quotes: 'text: more'.");
    }
    return Optional.empty();
  }

  /** A mapping's nodes by key; unknown and repeated keys are faults and left out. */
  Map<String, Node> map(Node node, String of, List<String> keys) {
    Map<String, Node> map = new LinkedHashMap<>();
    if (!(node instanceof MappingNode m)) {
      fault(node, of + " must have keys", "Write key: value lines: " + String.join(", ", keys) + ".");
      return map;
    }
    for (NodeTuple tuple : m.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "";
      if (!keys.contains(key)) {
        fault(tuple.getKeyNode(), "unknown key " + key + " in " + of, Nearest.remedy(key, keys));
      } else if (map.putIfAbsent(key, tuple.getValueNode()) != null) {
        fault(tuple.getKeyNode(), "key " + key + " twice in " + of, "Keep one.");
      }
    }
    return map;
  }

  String file() {
    return file;
  }
}
