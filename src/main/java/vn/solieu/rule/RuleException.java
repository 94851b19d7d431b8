package vn.solieu.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.rule.phrase.Fault;

/** Rule files that cannot be used: all that is wrong with all of them. */
public final class RuleException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient List<Fault> faults;

  RuleException(List<Fault> faults) {
    super(faults.stream().sorted(order()).map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = faults.stream().sorted(order()).toList();
  }

  /** What is wrong, by file and line. */
  public List<Fault> faults() {
    return faults == null ? List.of() : faults;
  }

  static Comparator<Fault> order() {
    return Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparingInt(Fault::column);
  }
}
