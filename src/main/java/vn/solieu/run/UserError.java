package vn.solieu.run;

/** Something that the user can mend. Its message reads "where: what. How to mend."; it is shown without a stack trace. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Exit exit;

  /** An error that ends the program. */
  public UserError(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** How the program ends. */
  public Exit exit() {
    return exit;
  }
}
