package vn.solieu.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
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
    footer = {"", "Without any argument: extract src/samples into output/."})
public final class Main implements Runnable {
  private static final List<String> COMMANDS = List.of("extract", "explain", "text", "places", "rules", "evaluate");

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
    String[] named = args.length == 0 ? new String[] {"extract"} : args;
    // A program just started takes as long to read its command line as to load its rules: it does both at once.
    boolean begins = named[0].equals("extract") && List.of(named).stream().noneMatch(a -> a.startsWith("--rules"));
    Optional<FutureTask<Engine>> begun = begins ? Optional.of(Engine.begin()) : Optional.empty();
    CommandLine line = new CommandLine(new Main());
    // Reading the options of a command takes a cold program half as long as reading an article: only what is needed is read.
    if (COMMANDS.contains(named[0])) {
      line.addSubcommand(named[0], command(named[0], begun));
    } else {
      COMMANDS.forEach(name -> line.addSubcommand(name, command(name, begun)));
      line.addSubcommand(new CommandLine.HelpCommand());
    }
    line.setOut(out);
    line.setErr(err);
    line.registerConverter(Path.class, Locales::path);
    line.registerConverter(ExtractCommand.Format.class, s -> word(ExtractCommand.Format.class, s));
    line.registerConverter(ExtractCommand.Columns.class, s -> word(ExtractCommand.Columns.class, s));
    line.registerConverter(ExtractCommand.Language.class, s -> word(ExtractCommand.Language.class, s));
    line.setParameterExceptionHandler((e, rest) -> explainUsage(e));
    line.setExecutionExceptionHandler((e, command, result) -> explainError(e, command.getErr()));
    documentExitCodes(line);
    int code = line.execute(named);
    out.flush();
    err.flush();
    return code;
  }

  private static Object command(String name, Optional<FutureTask<Engine>> begun) {
    return switch (name) {
      case "extract" -> new ExtractCommand(begun);
      case "explain" -> new ExplainCommand();
      case "text" -> new TextCommand();
      case "places" -> new PlacesCommand();
      case "rules" -> new RulesCommand();
      case "evaluate" -> new EvaluateCommand();
      default -> throw new IllegalArgumentException(name);
    };
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
      codes.put(Strings.padStart(Integer.toString(exit.code()), 3, ' '), exit.meaning());
    }
    List<CommandLine> commands = new ArrayList<>(List.of(line));
    Optional.ofNullable(line.getSubcommands().get("extract")).ifPresent(commands::add);
    for (CommandLine command : commands) {
      command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8), false);
  }
}
