package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.RunInfo;
import vn.solieu.resolve.Extraction;

/**
 * The tables of one run. Documents are added in path order; when all are, {@link #publish} writes the files into the
 * folder. For one thread at a time.
 */
public final class Dataset implements Closeable {
  private final RunInfo run;

  /** Opens the tables in a folder, which exists and is empty. */
  public Dataset(Path folder, DatasetOptions options) throws IOException {
    run = options.run();
  }

  /** Adds a document, and what was extracted from it if it was read. */
  public void add(DocumentRow document, Optional<Extraction> extraction) throws IOException {}

  /** Notes a file that was left out on purpose. */
  public void skip(String document, String reason) {}

  /** Writes all files. */
  public Summary publish() throws IOException {
    return new Summary(
        new Overview(
            run, Map.of(), 0, 0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), 0,
            new TreeSet<>()),
        List.of());
  }

  @Override
  public void close() throws IOException {}
}
