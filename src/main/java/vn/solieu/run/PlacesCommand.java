package vn.solieu.run;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.place.Gazetteer;
import vn.solieu.place.Locality;
import vn.solieu.place.Unit;

/** {@code solieu places}: the units of a name. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    header = "Shows the administrative units of a name, with code, what contains them, and when they were in force.")
final class PlacesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name, with or without its type word.")
  private List<String> name;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The day, as 2020-09-08. Default: 2025-06-30, the last day of the districts.")
  private LocalDate at = LocalDate.of(2025, 6, 30);

  @Option(names = "--rules", paramLabel = "DIR", description = "Your own rules, laid over the built-in ones file by file.")
  private Optional<Path> rules = Optional.empty();

  @Override
  public Integer call() {
    Gazetteer gazetteer = Engine.load(rules).extractor().gazetteer();
    String words = String.join(" ", name);
    List<Unit> units = gazetteer.named(words, at);
    if (units.isEmpty()) {
      throw new UserError(
          Exit.USAGE, words + ": no unit of that name on " + at + ". Try another day (--at), or the name without its type word.");
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Unit u : units) {
      Locality l = gazetteer.locality(u, at);
      StringJoiner chain = new StringJoiner(", ");
      for (String part : List.of(l.commune(), l.district(), l.province())) {
        if (!part.isEmpty()) {
          chain.add(part);
        }
      }
      out.println(
          u.code() + "\t" + chain + "\t" + day(u.from(), LocalDate.MIN) + "…" + day(u.to(), LocalDate.MAX)
              + (l.province2025().isEmpty() ? "" : "\tsince 1 July 2025: " + l.province2025()));
    }
    return Exit.DONE.code();
  }

  private static String day(LocalDate day, LocalDate open) {
    return day.equals(open) ? "" : day.toString();
  }
}
