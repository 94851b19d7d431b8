package vn.solieu.export;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.table.Value;
import vn.solieu.export.write.Json;
import vn.solieu.export.write.OutputFile;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.RunInfo;
import vn.solieu.export.write.Written;

/**
 * {@code run.json}: what the run read, skipped, refused and wrote, with which rules and version. Equal runs differ in
 * {@code times} only.
 */
final class RunReport {
  static final String FILE = "run.json";

  /** So many files are named for each outcome; documents.csv names all that were found. */
  private static final int MOST_NAMED = 1000;

  private final Named skipped = new Named();
  private final Named refused = new Named();
  private final Named failed = new Named();

  /** Some files, of which the first are named. */
  private static final class Named {
    private final List<Map<String, String>> first = new ArrayList<>();
    private long count;

    void add(String document, String reason) {
      count++;
      if (first.size() < MOST_NAMED) {
        first.add(ImmutableMap.of("document", document, "reason", reason));
      }
    }

    Map<String, Object> told() {
      return ImmutableMap.of("count", count, "documents", first);
    }
  }

  void skipped(String document, String reason) {
    skipped.add(document, reason);
  }

  void unusable(DocumentRow document) {
    (document.outcome() == Outcome.FAILED ? failed : refused).add(document.document(), document.reason());
  }

  Written write(Path folder, Overview found, List<Written> files) throws IOException {
    RunInfo run = found.run();
    Instant finished = Instant.now();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("program", run.program());
    all.put("rules", run.rules());
    all.put("inputs", run.inputs());
    all.put("options", run.options());
    all.put(
        "times",
        ImmutableMap.of(
            "started", run.started().toString(),
            "finished", finished.toString(),
            "seconds", Duration.between(run.started(), finished).toMillis() / 1000.0));
    all.put("read", read(found));
    all.put("skipped", skipped.told());
    all.put("refused", refused.told());
    all.put("failed", failed.told());
    all.put(
        "found",
        ImmutableMap.of(
            "claims", found.claims(), "panel_rows", found.panelRows(), "indicators", found.byIndicator(), "flags",
            found.byFlag()));
    all.put("wrote", files.stream().map(RunReport::file).toList());
    try (OutputFile file = new OutputFile(folder, FILE)) {
      Json.writeIndented(all, file.text());
      return file.complete(-1);
    }
  }

  private static Map<String, Object> read(Overview found) {
    Map<String, Object> read = new LinkedHashMap<>();
    read.put("documents", found.documents().values().stream().mapToInt(Integer::intValue).sum());
    for (Outcome outcome : Outcome.values()) {
      read.put(Value.id(outcome), found.documents().getOrDefault(outcome, 0));
    }
    read.put("duplicates", found.duplicates());
    read.put("bytes", found.bytes());
    return read;
  }

  private static Map<String, Object> file(Written file) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", file.name());
    told.put("bytes", file.bytes());
    told.put("sha256", file.sha256());
    if (file.rows() >= 0) {
      told.put("rows", file.rows());
    }
    return told;
  }
}
