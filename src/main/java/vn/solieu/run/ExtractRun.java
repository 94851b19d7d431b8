package vn.solieu.run;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.solieu.export.Dataset;
import vn.solieu.export.DatasetOptions;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.Summary;
import vn.solieu.read.Limits;
import vn.solieu.read.Overrides;
import vn.solieu.resolve.Extraction;
import vn.solieu.text.Document;

/** One run of {@code extract}, from its inputs to the published tables. */
final class ExtractRun {
  /** So many refusals are told one by one; the rest stand in documents.csv. */
  private static final int MOST_TOLD = 20;

  private final Engine engine;
  private final Inputs sources;
  private final Map<String, Overrides> overrides;
  private final Settings settings;
  private final PrintWriter err;
  private final Set<String> unusedOverrides;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private int unusable;
  private long bytes;

  /**
   * How to run.
   *
   * @param output where the tables go
   * @param dataset how they are written
   * @param threads how many documents at once
   * @param progress how to tell how far it has come
   * @param verbose a line for every document, and the traces of faults
   */
  record Settings(Path output, DatasetOptions dataset, int threads, Progress.Mode progress, boolean verbose) {}

  /**
   * What a run came to.
   *
   * @param summary what was found
   * @param outcomes how many documents came to which outcome
   * @param bytes how much was read
   * @param took how long it took
   * @param output where the tables are
   */
  record Result(
      Summary summary, Map<Outcome, Integer> outcomes, long bytes, Duration took, Path output) {

    /** How many documents came to an outcome. */
    int documents(Outcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }

    /** How the process should end. */
    Exit exit() {
      int usable = documents(Outcome.EXTRACTED) + documents(Outcome.NO_CLAIMS);
      if (usable == 0) {
        return Exit.NOTHING_USABLE;
      }
      return documents(Outcome.REFUSED) + documents(Outcome.FAILED) > 0 ? Exit.SOME_UNUSABLE : Exit.DONE;
    }
  }

  ExtractRun(Engine engine, Inputs sources, Map<String, Overrides> overrides, Settings settings, PrintWriter err) {
    this.engine = engine;
    this.sources = sources;
    this.overrides = overrides;
    this.settings = settings;
    this.err = err;
    this.unusedOverrides = new LinkedHashSet<>(overrides.keySet());
  }

  /** Runs. Whatever goes wrong before the end leaves the last published set as it was. */
  Result run() throws InterruptedException {
    long start = System.nanoTime();
    try (Publication publication = Publication.open(settings.output)) {
      Summary summary = write(publication.folder());
      publication.publish();
      for (String document : unusedOverrides) {
        err.println(document + ": the metadata table names it, but it was not among the inputs.");
      }
      return new Result(summary, outcomes, bytes, Duration.ofNanos(System.nanoTime() - start), settings.output);
    } catch (UncheckedIOException e) {
      throw unwritten(e.getCause());
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private UserError unwritten(IOException e) {
    return new UserError(
        Exit.OUTPUT,
        settings.output + ": could not be written: " + Reasons.of(e)
            + ". The last published files are as they were. Make room, or choose another --output.");
  }

  private Summary write(Path folder) throws IOException, InterruptedException {
    try (Dataset dataset = new Dataset(folder, settings.dataset);
        Progress progress = Progress.start(err, settings.progress, sources)) {
      DocumentWay way =
          new DocumentWay(
              engine.reader(), way(dataset), Limits.DEFAULT, overrides, fault -> trace(fault, progress));
      Batch.run(sources.iterator(), settings.threads, way::go, done -> take(done, dataset, progress));
      if (unusable > MOST_TOLD && !settings.verbose) {
        progress.say("… and " + (unusable - MOST_TOLD) + " more; documents.csv names them all.");
      }
      return dataset.publish();
    }
  }

  /** A page shows what became of every number; tables need the claims alone. */
  private Function<List<Document>, List<Extraction>> way(Dataset dataset) {
    return dataset.wantsFindings() ? engine.extractor()::findings : engine.extractor()::extract;
  }

  private void take(DocumentWay.Done done, Dataset dataset, Progress progress) throws IOException {
    DocumentRow row = done.row();
    dataset.add(row, done.extraction());
    unusedOverrides.remove(row.document());
    bytes += row.bytes();
    outcomes.merge(row.outcome(), 1, Integer::sum);
    int claims = done.extraction().map(e -> e.claims().size()).orElse(0);
    progress.step(row.bytes(), claims);
    if (!row.reason().isEmpty() && (unusable++ < MOST_TOLD || settings.verbose)) {
      String what = row.outcome() == Outcome.REFUSED ? ": refused: " : ": failed: ";
      progress.say(row.document() + what + row.reason() + ".");
    } else if (settings.verbose) {
      progress.say(row.document() + ": " + claims + " figures.");
    }
  }

  private void trace(Throwable fault, Progress progress) {
    if (settings.verbose) {
      progress.say(Throwables.getStackTraceAsString(fault));
    }
  }
}
