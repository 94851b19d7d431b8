package vn.solieu.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.text.Document;

/** {@code solieu explain}: what became of every number, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Shows what became of every number of a text: claim or refusal, with rule, place, time and reason.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Input input;

  @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, as 2020-09-08.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(names = "--rules", paramLabel = "DIR", description = "Your own rules, laid over the built-in ones file by file.")
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--all", description = "Show rules too that were tried and do not fit.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object a number.")
  private boolean json;

  private static final class Input {
    @Parameters(paramLabel = "FILE", description = "An article.")
    private Path file;

    @Option(names = "--text", paramLabel = "TEXT", description = "A few sentences.")
    private String text;
  }

  @Override
  public Integer call() {
    Engine engine = Engine.load(rules);
    Document document = input.file == null ? Engine.plain(input.text) : engine.document(input.file);
    if (published.isPresent()) {
      document = Engine.publishedOn(document, published.get());
    }
    Trace trace = new Trace(engine.extractor().explain(document), all);
    spec.commandLine().getOut().print(json ? trace.json() : trace.text());
    return Exit.DONE.code();
  }
}
