package vn.solieu.rule.phrase;

/**
 * Something wrong in a file that an analyst writes.
 *
 * @param file path as shown, such as {@code rules/claims/dialogue.yaml}
 * @param line 1-based
 * @param column 1-based, in characters
 * @param what what is wrong, without a full stop
 * @param remedy how to mend it, a sentence with a full stop
 */
public record Fault(String file, int line, int column, String what, String remedy) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + what + ". " + remedy;
  }
}
