package vn.solieu.bench;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.solieu.export.Dataset;
import vn.solieu.export.DatasetOptions;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Fingerprint;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.write.RunInfo;
import vn.solieu.resolve.Extraction;
import vn.solieu.text.Document;

/** The whole extraction and then the tables as CSV, in a folder that is deleted after each pass. For one thread. */
final class CsvJob implements Job {
  private final SolieuJob extraction;
  private Path folder;
  private Dataset dataset;

  CsvJob(Optional<Path> rules) throws Exception {
    extraction = new SolieuJob(rules);
  }

  @Override
  public long count(String name, byte[] bytes) {
    return count(List.of(new Text(name, bytes)));
  }

  @Override
  public long count(List<Text> texts) {
    long sum = 0;
    try {
      for (Extraction e : extraction.extract(texts)) {
        dataset().add(row(e), Optional.of(e));
        sum += e.claims().size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum;
  }

  private Dataset dataset() throws IOException {
    if (dataset == null) {
      folder = Files.createTempDirectory("solieu-bench");
      RunInfo run = new RunInfo("bench", "", extraction.indicators(), List.of(), List.of(), Instant.EPOCH);
      dataset = new Dataset(folder, new DatasetOptions(Set.of("csv"), false, false, false, false, "vi", run));
    }
    return dataset;
  }

  private static DocumentRow row(Extraction e) {
    Document d = e.document();
    Outcome outcome = e.claims().isEmpty() ? Outcome.NO_CLAIMS : Outcome.EXTRACTED;
    int characters = d.text().length();
    return new DocumentRow(
        d.path(), outcome, "", "", characters, "UTF-8", characters, d.metadata(), Optional.of(Fingerprint.of(d)));
  }

  @Override
  public void end() throws IOException {
    dataset.publish();
    dataset.close();
    dataset = null;
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
