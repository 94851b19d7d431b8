package vn.solieu.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.claim.Claim;
import vn.solieu.number.NumberMention;
import vn.solieu.read.Limits;
import vn.solieu.resolve.Extraction;
import vn.solieu.resolve.Finding;
import vn.solieu.rule.Coverage;
import vn.solieu.rule.RuleCheck;
import vn.solieu.rule.RuleDraft;
import vn.solieu.rule.RuleException;
import vn.solieu.rule.RuleSet;
import vn.solieu.rule.Scan;
import vn.solieu.rule.phrase.Fault;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** {@code solieu rules}: what analysts need who write rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Checks rules, starts new ones, and shows what they find.")
final class RulesCommand implements Runnable {
  private static final int MOST_SHOWN = 40;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: check, new or coverage");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = "Looks for faults in the rules and runs the examples of each.")
  int check(@Parameters(arity = "0..1", paramLabel = "DIR", description = "Your own rules.") Optional<Path> folder) {
    Engine engine = Engine.loadWhole(folder);
    RuleSet rules = engine.extractor().rules();
    List<Fault> faults = RuleCheck.all(rules, new Examples(engine.extractor()));
    if (!faults.isEmpty()) {
      throw Engine.faulty(faults.stream().map(Fault::toString).toList());
    }
    int examples = rules.rules().stream().mapToInt(r -> r.examples().size()).sum();
    out().println(rules.rules().size() + " rules, " + examples + " examples: all hold.");
    return Exit.DONE.code();
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      header = "Prints a first version of a rule for each number of a sentence that no rule names.")
  int draft(
      @Option(names = "--text", required = true, paramLabel = "TEXT", description = "A sentence with a figure.") String text,
      @Option(names = "--rules", paramLabel = "DIR", description = "Your own rules.") Optional<Path> folder) {
    Engine engine = Engine.load(folder);
    Document document = Engine.plain(text);
    Syllables s = Syllables.of(text, new Vocabulary());
    int drafts = 0;
    for (Finding f : engine.extractor().explain(document).findings()) {
      boolean named = f.claim().map(c -> !c.indicator().isOther()).orElse(false);
      if (f.number().accepted() && !named) {
        out().print(RuleDraft.of(s, 0, s.size(), f.number(), engine.extractor().rules()));
        drafts++;
      }
    }
    if (drafts == 0) {
      throw new UserError(
          Exit.USAGE, "--text: every number in it has a rule already, or is no figure. See: solieu explain --text …");
    }
    return Exit.DONE.code();
  }

  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      header = "Counts over articles how often each rule wins, and what no rule names.")
  int coverage(
      @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Articles.") List<Path> inputs,
      @Option(names = "--rules", paramLabel = "DIR", description = "Your own rules.") Optional<Path> folder)
      throws IOException {
    Engine engine = Engine.load(folder);
    Vocabulary vocabulary = new Vocabulary();
    RuleSet rules;
    try {
      rules = RuleSet.load(engine.rules(), vocabulary);
    } catch (RuleException e) {
      throw Engine.faulty(List.of(e.getMessage()));
    }
    Coverage coverage = new Coverage(rules);
    for (Source source : Inputs.of(inputs, Path.of("output"))) {
      if (source.problem().isEmpty() && Limits.DEFAULT.refusal(source.bytes()).isEmpty()) {
        engine.document(source).ifPresent(d -> count(engine.extractor().explain(d), rules, vocabulary, coverage));
      }
    }
    coverage.print(out(), MOST_SHOWN);
    return Exit.DONE.code();
  }

  private static void count(Extraction extraction, RuleSet rules, Vocabulary vocabulary, Coverage coverage) {
    Syllables s = Syllables.of(extraction.document().text(), vocabulary);
    for (Block block : extraction.document().blocks()) {
      List<NumberMention> numbers = new ArrayList<>();
      for (Finding f : extraction.findings()) {
        if (f.number().accepted() && f.number().span().overlaps(block.span())) {
          numbers.add(f.number());
        }
      }
      if (!numbers.isEmpty()) {
        Scan scan = rules.scan(s, s.at(block.span().start()), s.at(block.span().end()), numbers);
        numbers.forEach(n -> coverage.add(scan.matches(n)));
      }
    }
    for (Claim c : extraction.claims()) {
      if (c.indicator().isOther()) {
        coverage.addUnnamed(c.indicator().id(), c.concept());
      }
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
