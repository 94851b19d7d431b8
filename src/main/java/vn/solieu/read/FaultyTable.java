package vn.solieu.read;

import java.io.IOException;
import java.util.List;

/** A table that a user keeps has faults. The message lists all of them, one a line, each with file and line. */
public final class FaultyTable extends IOException {
  private static final long serialVersionUID = 1;

  /** All faults of one table. */
  public FaultyTable(List<String> faults) {
    super(String.join("\n", faults));
  }
}
