package vn.solieu.export.xlsx;

import java.util.List;
import vn.solieu.export.table.Value;

/** Words for what the tables spell as a code. */
final class Texts {
  private Texts() {}

  /** A value of an enumeration; one that is not in it stands for itself. */
  static Value value(List<Value> values, String id) {
    return values.stream().filter(v -> v.id().equals(id)).findFirst().orElseGet(() -> new Value(id, id, id));
  }
}
