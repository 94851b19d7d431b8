package vn.solieu.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code solieu evaluate}: how good a claims table is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Scores a claims table against a gold table: precision, recall, attributes, whole rows.")
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The gold table.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "CLAIMS", description = "A claims.csv.")
  private Path claims;

  @Option(names = "--errors", paramLabel = "N", description = "How many errors to show. Default: ${DEFAULT-VALUE}.")
  private int errors = 40;

  @Option(names = "--json", description = "The figures as JSON, without errors.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation;
    try {
      evaluation = Evaluation.of(gold, claims);
    } catch (NumberFormatException e) {
      throw new UserError(Exit.USAGE, gold + ", " + claims + ": not a number: " + e.getMessage() + ". Mend that cell.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(evaluation.figures()));
      return Exit.DONE.code();
    }
    evaluation.errors().stream().limit(Math.max(0, errors)).forEach(out::println);
    if (evaluation.errors().size() > errors) {
      out.println("... " + (evaluation.errors().size() - errors) + " more");
    }
    evaluation.figures().forEach(
        (name, value) -> out.println(name + ": " + (value instanceof Double d ? String.format(Locale.ROOT, "%.4f", d) : value)));
    return Exit.DONE.code();
  }
}
