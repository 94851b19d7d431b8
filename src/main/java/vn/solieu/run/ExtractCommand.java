package vn.solieu.run;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.export.DatasetOptions;
import vn.solieu.export.write.RunInfo;
import vn.solieu.read.FaultyTable;
import vn.solieu.read.Overrides;

/** {@code solieu extract}: articles in, the data set out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    header = "Reads articles and publishes the figures that they report.")
final class ExtractCommand implements Callable<Integer> {
  private static final Path SAMPLES = Path.of("src", "samples");

  /** Which language stands first in the workbook and the page. */
  enum Language {
    VI,
    EN
  }

  /** Which columns are shown. */
  enum Columns {
    ALL,
    SHORT
  }

  /** What can be written. */
  enum Format {
    CSV,
    XLSX,
    HTML,
    JSONL
  }

  private final Optional<FutureTask<Engine>> begun;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Text files, or folders with text files. Default: src/samples.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--output", paramLabel = "DIR", description = "Where the tables go. Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("output");

  @Option(names = "--rules", paramLabel = "DIR", description = "Your own rules, laid over the built-in ones file by file.")
  private Optional<Path> rules = Optional.empty();

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description = "Any of csv, xlsx, html, jsonl. Default: ${DEFAULT-VALUE}.",
      defaultValue = "csv,xlsx,html")
  private Set<Format> formats = new LinkedHashSet<>();

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "What you know of the articles: a CSV with document, published, outlet, url, title, locality.")
  private Optional<Path> metadata = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "How many articles at once. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--csv-bom", description = "Begin CSV with a byte-order mark, for a double click in Excel.")
  private boolean csvBom;

  @Option(names = "--csv-safe", description = "The same, and make text harmless that Excel would take for a formula.")
  private boolean csvSafe;

  @Option(names = "--include-planned", description = "Let planned figures into the panel, marked as such.")
  private boolean includePlanned;

  @Option(names = "--columns", paramLabel = "WHICH", description = "all or short: the columns most readers need. Default: all.")
  private Columns columns = Columns.ALL;

  @Option(names = "--lang", paramLabel = "LANG", description = "vi or en: which language stands first. Default: vi.")
  private Language language = Language.VI;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Name every document on stderr, and show the traces of faults.")
  private boolean verbose;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  /**
   * The command.
   *
   * @param begun the built-in rules, if they are being loaded already
   */
  ExtractCommand(Optional<FutureTask<Engine>> begun) {
    this.begun = begun;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give 1 or more.");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    inputs = inputs.isEmpty() ? samples() : inputs;
    Inputs sources = Inputs.of(inputs, output);
    Map<String, Overrides> overrides = overrides();
    Engine engine = begun.isPresent() && rules.isEmpty() ? Engine.result(begun.get()) : Engine.load(rules);
    ExtractRun.Settings settings =
        new ExtractRun.Settings(
            output, options(engine), threads, quiet ? Progress.Mode.NONE : Progress.fitting(), verbose);
    ExtractRun.Result result = new ExtractRun(engine, sources, overrides, settings, err).run();
    if (json) {
      out.println(Report.json(result));
    } else if (!quiet) {
      out.print(Report.text(result));
    }
    return result.exit().code();
  }

  private List<Path> samples() {
    if (!Files.isDirectory(SAMPLES)) {
      throw new ParameterException(spec.commandLine(), "No INPUT is named. Name the articles: files, or folders that hold them.");
    }
    return List.of(SAMPLES);
  }

  private Map<String, Overrides> overrides() {
    try {
      return metadata.isPresent() ? Overrides.read(metadata.get()) : Map.of();
    } catch (FaultyTable e) {
      throw new UserError(Exit.USAGE, e.getMessage());
    } catch (IOException e) {
      throw new UserError(
          Exit.USAGE, metadata.get() + ": cannot be read: " + Reasons.of(e) + ". Name a CSV file in UTF-8.");
    }
  }

  private DatasetOptions options(Engine engine) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    formats.stream().sorted().forEach(f -> names.add(Ascii.toLowerCase(f.name())));
    String lang = Ascii.toLowerCase(language.name());
    List<String> asked = new ArrayList<>(List.of("--formats " + String.join(",", names), "--lang " + lang));
    rules.ifPresent(folder -> asked.add("--rules " + folder));
    metadata.ifPresent(file -> asked.add("--metadata " + file));
    if (csvBom) {
      asked.add("--csv-bom");
    }
    if (csvSafe) {
      asked.add("--csv-safe");
    }
    if (includePlanned) {
      asked.add("--include-planned");
    }
    if (columns == Columns.SHORT) {
      asked.add("--columns short");
    }
    List<String> named = inputs.stream().map(Path::toString).toList();
    RunInfo run =
        new RunInfo(
            "solieu " + Version.NUMBER, engine.rules().fingerprint(),
            List.copyOf(engine.extractor().rules().indicators().values()), named, asked, Instant.now());
    return new DatasetOptions(names, csvBom, csvSafe, includePlanned, columns == Columns.SHORT, lang, run);
  }
}
