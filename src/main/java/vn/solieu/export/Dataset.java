package vn.solieu.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.solieu.claim.Claim;
import vn.solieu.resolve.Extraction;

/** The tables of one run. */
public final class Dataset implements AutoCloseable {
  private final Writer documents;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, Integer> byIndicator = new TreeMap<>();
  private int claims;

  /** Opens the tables in a folder. */
  public Dataset(Path folder, DatasetOptions options) throws IOException {
    documents = Files.newBufferedWriter(folder.resolve("documents.csv"));
    documents.write((options.csvBom() ? "\ufeff" : "") + "document,outcome,reason,sha256\n");
  }

  /** Adds one document. */
  public void add(DocumentRow row, Optional<Extraction> extraction) throws IOException {
    documents.write(row.document() + "," + row.outcome() + ",\"" + row.reason() + "\"," + row.sha256() + "\n");
    outcomes.merge(row.outcome(), 1, Integer::sum);
    for (Claim c : extraction.map(Extraction::claims).orElse(List.of())) {
      claims++;
      byIndicator.merge(c.indicator().id(), 1, Integer::sum);
    }
  }

  /** Closes the tables. */
  public Summary publish() throws IOException {
    documents.close();
    return new Summary(outcomes, claims, byIndicator, List.of("documents.csv"));
  }

  @Override
  public void close() throws IOException {
    documents.close();
  }
}
