package vn.solieu.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code solieu}. Results go to stdout, progress and messages to stderr, both in UTF-8 whatever the locale;
 * {@link Exit} lists the exit codes.
 */
@Command(
    name = "solieu",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Reads Vietnamese local news and turns every reported figure into a row.",
    subcommands = {
      ExtractCommand.class,
      ExplainCommand.class,
      TextCommand.class,
      PlacesCommand.class,
      RulesCommand.class,
      EvaluateCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {"", "Without any argument: extract src/samples into output/."})
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(Locales.intact(args), out, err);
    if (code != Exit.DONE.code()) {
      System.exit(code);
    }
  }

  /** Runs one command line and returns its exit code. */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.registerConverter(Path.class, Locales::path);
    line.registerConverter(ExtractCommand.Format.class, s -> word(ExtractCommand.Format.class, s));
    line.registerConverter(ExtractCommand.Columns.class, s -> word(ExtractCommand.Columns.class, s));
    line.registerConverter(ExtractCommand.Language.class, s -> word(ExtractCommand.Language.class, s));
    line.setParameterExceptionHandler((e, rest) -> explainUsage(e));
    line.setExecutionExceptionHandler((e, command, result) -> explainError(e, command.getErr()));
    documentExitCodes(line);
    int code = line.execute(args.length == 0 ? new String[] {"extract"} : args);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command is named.");
  }

  private static <E extends Enum<E>> E word(Class<E> type, String word) {
    for (E e : type.getEnumConstants()) {
      if (Ascii.equalsIgnoreCase(e.name(), word)) {
        return e;
      }
    }
    throw new TypeConversionException(
        "\"" + word + "\" is not one of " + Ascii.toLowerCase(Arrays.toString(type.getEnumConstants())));
  }

  private static int explainUsage(ParameterException e) {
    PrintWriter err = e.getCommandLine().getErr();
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    boolean unknown = e instanceof UnmatchedArgumentException u && !u.isUnknownOption();
    err.println(
        name
            + ": "
            + (unknown ? "unknown command or argument " + ((UnmatchedArgumentException) e).getUnmatched() : e.getMessage())
            + ".");
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See: " + name + " --help");
    return Exit.USAGE.code();
  }

  private static int explainError(Exception e, PrintWriter err) {
    if (e instanceof UserError known) {
      err.println(known.getMessage());
      return known.exit().code();
    }
    err.println("solieu: " + Reasons.ofFault(e) + ". This is a fault of the program; please report it with these lines:");
    e.printStackTrace(err);
    return Exit.FAULT.code();
  }

  private static void documentExitCodes(CommandLine line) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Exit exit : Exit.values()) {
      codes.put(String.format(Locale.ROOT, "%3d", exit.code()), exit.meaning());
    }
    for (CommandLine command : List.of(line, line.getSubcommands().get("extract"))) {
      command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8), false);
  }
}
