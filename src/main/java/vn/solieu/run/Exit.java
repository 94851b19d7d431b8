package vn.solieu.run;

/** How the program ends. The numbers are part of its contract: scripts and timers read them. */
public enum Exit {
  /** All was done. */
  DONE(0, "done"),
  /** Published, but not one document could be read. */
  NOTHING_USABLE(1, "no document could be read; the tables say why"),
  /** The command line is wrong, or names something that is not there. */
  USAGE(2, "the command line is wrong"),
  /** Published; some documents were refused or failed, as documents.csv says. */
  SOME_UNUSABLE(3, "published, but some documents were refused or failed; documents.csv says why"),
  /** The rules, lexicons or tables have faults, or an example of a rule does not hold. Nothing was read. */
  RULES(4, "the rules have faults"),
  /** Another run holds the output folder. Nothing was changed. */
  BUSY(5, "another run holds the output folder"),
  /** The output could not be written. The last published set stands as it was. */
  OUTPUT(6, "the output could not be written; the last published files are as they were"),
  /** A fault of the program itself. The last published set stands as it was. */
  FAULT(70, "a fault of the program");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }
}
