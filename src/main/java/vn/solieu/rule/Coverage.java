package vn.solieu.rule;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what the rules do over many documents: hits, overlaps lost, conflicts, and the counted things that no rule
 * names, which is where the next rule should be. Not thread-safe: count one a thread and add them up.
 */
public final class Coverage {
  private final List<Rule> rules;
  private final int[] hits;
  private final int[] lost;
  private final Map<String, Integer> conflicts = new TreeMap<>();
  private final Map<String, Integer> unnamed = new TreeMap<>();

  /** Nothing counted yet. */
  public Coverage(RuleSet rules) {
    this.rules = rules.rules();
    this.hits = new int[this.rules.size()];
    this.lost = new int[this.rules.size()];
  }

  /** Counts the matches of one number, best first. */
  public void add(List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      Match m = matches.get(i);
      Match winner = matches.get(0);
      (i == 0 ? hits : lost)[m.rule().order()]++;
      boolean even = m.words() == winner.words() && m.rule().priority() == winner.rule().priority();
      if (even && !m.rule().indicator().equals(winner.rule().indicator())) {
        conflicts.merge(winner.rule().id() + " over " + m.rule().id(), 1, Integer::sum);
      }
    }
  }

  /** Counts a claim that no rule names, by the indicator it fell to ({@code other_count} …) and its counted thing. */
  public void addUnnamed(String indicator, String concept) {
    unnamed.merge(indicator + "\t" + concept, 1, Integer::sum);
  }

  /** Adds what another has counted with the same rules. */
  public void addAll(Coverage other) {
    for (int i = 0; i < hits.length; i++) {
      hits[i] += other.hits[i];
      lost[i] += other.lost[i];
    }
    other.conflicts.forEach((k, n) -> conflicts.merge(k, n, Integer::sum));
    other.unnamed.forEach((k, n) -> unnamed.merge(k, n, Integer::sum));
  }

  /** How many numbers a rule names. */
  public int hits(Rule rule) {
    return hits[rule.order()];
  }

  /** How many numbers a rule fits but does not name, since another rule wins. */
  public int lost(Rule rule) {
    return lost[rule.order()];
  }

  /**
   * Writes three tables, tabs between columns: rules in file order; conflicts (rules of different indicators that only
   * nearness or file order tells apart); and the most frequent things that no rule names.
   *
   * @param most how many lines at most of the second and third
   */
  public void print(Appendable out, int most) throws IOException {
    out.append("hits\tlost\trule\tindicator\tfile\n");
    for (Rule rule : rules) {
      out.append(hits(rule) + "\t" + lost(rule) + "\t" + rule.id() + "\t" + rule.indicator() + "\t");
      out.append(rule.file() + ":" + rule.line() + "\n");
    }
    out.append("\ntimes\tconflict\n");
    print(out, conflicts, most);
    out.append("\ntimes\tindicator\tcounted thing that no rule names\n");
    print(out, unnamed, most);
  }

  private static void print(Appendable out, Map<String, Integer> counts, int most) throws IOException {
    List<Map.Entry<String, Integer>> lines =
        counts.entrySet().stream()
            .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
            .limit(most)
            .toList();
    for (Map.Entry<String, Integer> line : lines) {
      out.append(line.getValue() + "\t" + line.getKey() + "\n");
    }
  }
}
