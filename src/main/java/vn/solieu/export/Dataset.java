package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.solieu.export.collect.Ledger;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.TableWriter;
import vn.solieu.export.write.Written;
import vn.solieu.resolve.Extraction;

/**
 * The tables of one run. Documents are added in path order; when all are, {@link #publish} writes the files into the
 * folder. Equal documents give equal bytes in every file, but for the times in {@code run.json}. For one thread at a
 * time.
 *
 * <p>Rows wait in working files below the folder, which are gone after {@link #publish} or {@link #close}; they take
 * about as much room as the tables. Memory holds some dozen bytes a document, and no more than some 50 MB besides.
 */
public final class Dataset implements Closeable {
  private final Path folder;
  private final DatasetOptions options;
  private final List<TableWriter> writers;
  private final Ledger ledger;
  private final RunReport report = new RunReport();
  private final Sources sources = new Sources();

  /**
   * Opens the tables.
   *
   * @param folder where the files go; exists, and holds none of them yet
   */
  public Dataset(Path folder, DatasetOptions options) throws IOException {
    this(folder, options, Writers.of(folder, options));
  }

  Dataset(Path folder, DatasetOptions options, List<TableWriter> writers) throws IOException {
    this.folder = folder;
    this.options = options;
    this.writers = List.copyOf(writers);
    boolean articles = writers.stream().anyMatch(TableWriter::wantsArticles);
    this.ledger = new Ledger(folder.resolve(".work"), options.includePlanned(), articles);
  }

  /** Whether extractions should come with a finding for every number, for a writer that shows them. */
  public boolean wantsFindings() {
    return writers.stream().anyMatch(TableWriter::wantsArticles);
  }

  /** Adds a document, and what was extracted from it if it was read. */
  public void add(DocumentRow document, Optional<Extraction> extraction) throws IOException {
    ledger.add(document, extraction);
    if (document.outcome() == Outcome.REFUSED || document.outcome() == Outcome.FAILED) {
      report.unusable(document);
    } else {
      sources.add(document);
    }
  }

  /** Notes a file that was left out on purpose, for {@code run.json}. */
  public void skip(String document, String reason) {
    report.skipped(document, reason);
  }

  /** Writes all files, each on the disk when this returns. */
  public Summary publish() throws IOException {
    Overview overview = ledger.finish(options.run());
    List<Written> files = new ArrayList<>();
    for (TableWriter writer : writers) {
      writer.begin(overview);
    }
    ledger.tell(writers);
    for (TableWriter writer : writers) {
      files.addAll(writer.end());
    }
    ledger.close();
    if (options.formats().contains("csv")) {
      files.add(Codebook.write(folder, options));
      files.add(LoadScript.write(folder, options));
      files.add(DataPackage.write(folder, options, sources, files));
    }
    files.sort(Comparator.comparing(Written::name));
    files.add(report.write(folder, overview, files));
    return new Summary(overview, files);
  }

  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers) {
      writer.close();
    }
    ledger.close();
  }
}
