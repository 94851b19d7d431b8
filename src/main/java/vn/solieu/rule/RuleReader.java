package vn.solieu.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.solieu.rule.phrase.Fault;
import vn.solieu.rule.phrase.Nearest;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.PhraseParser;

/** Reads one rule file. Every fault is noted with its place; a rule with a fault is left out. */
final class RuleReader {
  static final List<String> KEYS =
      List.of("rule", "indicator", "find", "near", "never", "priority", "give", "replaces", "examples", "note");

  /** What a rule may give, and the values allowed; an empty set allows any text. */
  static final Map<String, Set<String>> GIVE =
      Map.of(
          "subgroup", Set.of(),
          "concept", Set.of(),
          "unit", Set.of(),
          "measure", Set.of("count", "share", "amount", "rate"),
          "change", Set.of("level", "increase", "decrease"),
          "period", Set.of("per_year", "per_month", "per_week", "per_day"),
          "modality", Set.of("reported", "planned", "required"));

  private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");

  private final Yaml yaml;
  private final List<Fault> faults;
  private final Set<String> indicators;
  private final Set<String> lists;

  /**
   * A rule as read.
   *
   * @param rule the rule; its order is not yet known
   * @param replaces id of the rule that it stands in for, or empty
   * @param column where the rule starts
   * @param patterns what {@code find} says
   * @param near what {@code near} says
   * @param never what {@code never} says
   */
  record Read(
      Rule rule, String replaces, int column, List<Pattern> patterns, List<Written> near, List<Written> never) {

    Read withOrder(int order) {
      return new Read(rule.withOrder(order), replaces, column, patterns, near, never);
    }
  }

  /** A phrase of {@code near} or {@code never}. */
  record Written(String text, Phrase phrase) {}

  private RuleReader(Yaml yaml, List<Fault> faults, Set<String> indicators, Set<String> lists) {
    this.yaml = yaml;
    this.faults = faults;
    this.indicators = indicators;
    this.lists = lists;
  }

  /**
   * Reads a file's rules.
   *
   * @param file path as shown
   * @param indicators ids that a rule may name
   * @param lists names of lists that a rule may name
   * @param faults takes what is wrong
   */
  static List<Read> read(String file, String text, Set<String> indicators, Set<String> lists, List<Fault> faults) {
    Yaml yaml = new Yaml(file, text, faults);
    RuleReader reader = new RuleReader(yaml, faults, indicators, lists);
    List<Read> rules = new ArrayList<>();
    Optional<Node> root = yaml.root();
    if (root.isPresent()) {
      for (Node node : yaml.list(root.get(), "a rule file")) {
        reader.rule(node).ifPresent(rules::add);
      }
    }
    return rules;
  }

  private Optional<Read> rule(Node node) {
    int before = faults.size();
    Map<String, Node> keys = yaml.map(node, "a rule", KEYS);
    String id = text(keys, "rule", node);
    if (!id.isEmpty() && !NAME.matcher(id).matches()) {
      yaml.fault(keys.get("rule"), "rule name " + id, "Use small letters a-z, digits and hyphens: poor-households.");
    }
    String indicator = text(keys, "indicator", node);
    if (!indicator.isEmpty() && !indicators.contains(indicator)) {
      yaml.fault(keys.get("indicator"), "unknown indicator " + indicator, Nearest.remedy(indicator, indicators));
    }
    List<Pattern> patterns = new ArrayList<>();
    if (text(keys, "find", node) != null && keys.containsKey("find")) {
      scalars(keys.get("find"), "find").forEach(s -> pattern(s).ifPresent(patterns::add));
      if (patterns.isEmpty() && faults.size() == before) {
        yaml.fault(keys.get("find"), "find without a pattern", "Write one with NUMBER: \"- NUMBER hội nghị\".");
      }
    }
    List<Written> near = phrases(keys, "near");
    List<Written> never = phrases(keys, "never");
    for (Pattern p : patterns) {
      if (near.isEmpty() && p.left().isOptional() && p.right().isOptional()) {
        faults.add(
            new Fault(
                yaml.file(), p.line(), p.column(), "a pattern that names every number",
                "Write a word beside " + p.text() + ", or phrases in near."));
      }
    }
    Map<String, String> give = give(keys);
    List<Rule.Example> examples =
        keys.containsKey("examples") ? new ExampleReader(yaml).examples(keys.get("examples")) : List.of();
    int priority = priority(keys);
    if (faults.size() > before) {
      return Optional.empty();
    }
    Rule rule =
        new Rule(
            id, indicator, patterns.stream().map(Pattern::text).toList(), near.stream().map(Written::text).toList(),
            never.stream().map(Written::text).toList(), priority, give, examples, yaml.file(), Yaml.line(node), 0);
    String replaces = keys.containsKey("replaces") ? text(keys, "replaces", node) : "";
    return Optional.of(new Read(rule, replaces, Yaml.column(node), patterns, near, never));
  }

  /** A key's text, or empty and a fault where it is missing; for a list only whether it is there. */
  private String text(Map<String, Node> keys, String key, Node rule) {
    if (!keys.containsKey(key)) {
      yaml.fault(rule, "a rule without " + key, "Add the line \"" + key + ": …\".");
      return "";
    }
    return key.equals("find") ? "" : yaml.scalar(keys.get(key), key).map(s -> s.getValue().strip()).orElse("");
  }

  private List<ScalarNode> scalars(Node list, String key) {
    List<ScalarNode> scalars = new ArrayList<>();
    for (Node item : yaml.list(list, key)) {
      yaml.scalar(item, "a phrase of " + key).ifPresent(scalars::add);
    }
    return scalars;
  }

  private Optional<Pattern> pattern(ScalarNode node) {
    try {
      Pattern pattern = Pattern.parse(node.getValue(), Yaml.line(node), Yaml.column(node));
      Phrase both = new Phrase.Sequence(List.of(pattern.left(), pattern.right()));
      return knowsLists(both, node) ? Optional.of(pattern) : Optional.empty();
    } catch (PhraseParser.PhraseException e) {
      yaml.fault(node, e.offset(), e.getMessage(), e.remedy());
      return Optional.empty();
    }
  }

  private List<Written> phrases(Map<String, Node> keys, String key) {
    List<Written> phrases = new ArrayList<>();
    if (keys.containsKey(key)) {
      for (ScalarNode node : scalars(keys.get(key), key)) {
        try {
          Phrase phrase = PhraseParser.parse(node.getValue());
          if (knowsLists(phrase, node) && isPlain(phrase, node, key)) {
            phrases.add(new Written(node.getValue(), phrase));
          }
        } catch (PhraseParser.PhraseException e) {
          yaml.fault(node, e.offset(), e.getMessage(), e.remedy());
        }
      }
    }
    return phrases;
  }

  private boolean isPlain(Phrase phrase, ScalarNode node, String key) {
    List<Phrase> leaves = new ArrayList<>();
    phrase.leaves(leaves::add);
    for (Phrase leaf : leaves) {
      if (leaf instanceof Phrase.Found f && f.thing().isAnchor()) {
        yaml.fault(node, f.thing() + " in " + key, "Take it out: " + key + " holds words only.");
        return false;
      }
    }
    if (leaves.get(0) instanceof Phrase.Gap || leaves.get(leaves.size() - 1) instanceof Phrase.Gap) {
      yaml.fault(node, "a gap at the edge of a phrase", "Take it out: it finds nothing.");
      return false;
    }
    if (phrase.isOptional()) {
      yaml.fault(node, "a phrase of nothing but optional words", "Write one word without brackets.");
      return false;
    }
    return true;
  }

  private boolean knowsLists(Phrase phrase, ScalarNode node) {
    List<String> unknown = new ArrayList<>();
    phrase.leaves(
        leaf -> {
          if (leaf instanceof Phrase.ListOf l && !lists.contains(l.list())) {
            unknown.add(l.list());
          }
        });
    for (String list : unknown) {
      String remedy = Nearest.remedy("@" + list, lists.stream().map(n -> "@" + n).toList());
      yaml.fault(node, Math.max(0, node.getValue().indexOf("@" + list)), "unknown list @" + list, remedy);
    }
    return unknown.isEmpty();
  }

  private Map<String, String> give(Map<String, Node> keys) {
    Map<String, String> give = new LinkedHashMap<>();
    if (!keys.containsKey("give")) {
      return give;
    }
    List<String> allowed = GIVE.keySet().stream().sorted().toList();
    yaml.map(keys.get("give"), "give", allowed)
        .forEach(
            (key, node) ->
                yaml.scalar(node, key)
                    .ifPresent(
                        scalar -> {
                          String value = scalar.getValue().strip();
                          Set<String> values = GIVE.get(key);
                          if (!values.isEmpty() && !values.contains(value)) {
                            yaml.fault(node, "unknown " + key + " " + value, Nearest.remedy(value, values));
                          }
                          give.put(key, value);
                        }));
    return give;
  }

  private int priority(Map<String, Node> keys) {
    Node node = keys.get("priority");
    if (node == null) {
      return 0;
    }
    String text = yaml.scalar(node, "priority").map(s -> s.getValue().strip()).orElse("0");
    if (!text.matches("-?\\d{1,6}")) {
      yaml.fault(node, "priority " + text, "Write a whole number; 0 is usual.");
      return 0;
    }
    return Integer.parseInt(text);
  }
}
