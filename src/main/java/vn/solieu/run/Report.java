package vn.solieu.run;

import com.google.common.base.Ascii;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.export.Outcome;
import vn.solieu.export.Summary;

/** What a run came to, for a reader and for a program. */
final class Report {
  private static final int TOP = 8;

  private Report() {}

  /** A few lines: what was read, what was found, where to look. */
  static String text(ExtractRun.Result run) {
    Summary s = run.summary();
    StringBuilder t = new StringBuilder();
    int all = s.documents().values().stream().mapToInt(Integer::intValue).sum();
    t.append(
        String.format(
            Locale.ROOT, "Read %s (%.1f KB) in %.1f s: %d with figures, %d without, %d refused, %d failed.%n",
            count(all, "document"), run.bytes() / 1000.0, run.took().toMillis() / 1000.0, run.documents(Outcome.EXTRACTED),
            run.documents(Outcome.NO_CLAIMS), run.documents(Outcome.REFUSED), run.documents(Outcome.FAILED)));
    t.append(
        String.format("Found %s of %s.%n", count(s.claims(), "figure"), count(s.byIndicator().size(), "indicator")));
    if (!s.byIndicator().isEmpty()) {
      t.append(String.format("%nMost often:%n"));
      s.byIndicator().entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
          .limit(TOP)
          .forEach(e -> t.append(String.format(Locale.ROOT, "  %6d  %s%n", e.getValue(), e.getKey())));
    }
    t.append(String.format("%nPublished in %s: %s%n", run.output(), String.join(", ", s.files())));
    return t.toString();
  }

  /** The same as one JSON object. */
  static String json(ExtractRun.Result run) {
    Summary s = run.summary();
    Map<String, Object> documents = new LinkedHashMap<>();
    for (Outcome o : Outcome.values()) {
      documents.put(Ascii.toLowerCase(o.name()), run.documents(o));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("documents", documents);
    all.put("bytes", run.bytes());
    all.put("claims", s.claims());
    all.put("indicators", s.byIndicator());
    all.put("seconds", run.took().toMillis() / 1000.0);
    all.put("output", run.output().toString());
    all.put("files", s.files());
    all.put("exit", run.exit().code());
    return Json.of(all);
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
