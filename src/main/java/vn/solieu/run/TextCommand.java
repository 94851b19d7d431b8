package vn.solieu.run;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code solieu text}: the text that offsets count in. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    header = "Prints the decoded text of a file: what the offsets of its claims count in.")
final class TextCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "An article.")
  private Path file;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Engine.read(file).text());
    return Exit.DONE.code();
  }
}
