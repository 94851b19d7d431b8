package vn.solieu.run;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.Written;

/** What a run came to, for a reader and for a program. */
final class Report {
  private static final int TOP = 8;
  private static final List<String> LOOK_FIRST = List.of("report.html", "claims.xlsx", "claims.csv");

  private Report() {}

  /** A few lines: what was read, what was found, where to look. */
  static String text(ExtractRun.Result run) {
    Overview o = run.summary().overview();
    StringBuilder t = new StringBuilder();
    int all = run.outcomes().values().stream().mapToInt(Integer::intValue).sum();
    line(t, "Read %s (%.1f KB) in %.1f s: %d with figures, %d without, %d refused, %d failed.", count(all, "document"),
        run.bytes() / 1000.0, run.took().toMillis() / 1000.0, run.documents(Outcome.EXTRACTED),
        run.documents(Outcome.NO_CLAIMS), run.documents(Outcome.REFUSED), run.documents(Outcome.FAILED));
    line(t, "Found %s of %s, from %s.", count(o.claims(), "figure"), count(o.byIndicator().size(), "indicator"),
        count(o.byProvince().keySet().stream().filter(p -> !p.isEmpty()).count(), "province"));
    top(t, o);
    long flagged = o.byFlag().values().stream().mapToLong(Long::longValue).sum();
    if (flagged > 0) {
      line(t, "%nTo look at again: %s (%s).", count(flagged, "flag"), String.join(", ", o.byFlag().keySet()));
    }
    line(t, "%nPublished in %s:", run.output());
    files(t, run.summary().files());
    List<String> names = run.summary().files().stream().map(Written::name).toList();
    // Where nothing was found, the documents tell why.
    List<String> first = o.claims() == 0 ? List.of("documents.csv") : LOOK_FIRST;
    first.stream()
        .filter(names::contains)
        .findFirst()
        .ifPresent(f -> line(t, "Look first at %s.", run.output().resolve(f)));
    return t.toString().replaceAll("(?m) +$", "");
  }

  /** A line a file; the files of a folder share one. */
  private static void files(StringBuilder t, List<Written> files) {
    Map<String, List<Written>> folders = new LinkedHashMap<>();
    for (Written file : files) {
      int slash = file.name().indexOf('/');
      String name = slash < 0 ? file.name() : file.name().substring(0, slash + 1);
      folders.computeIfAbsent(name, n -> new ArrayList<>()).add(file);
    }
    folders.forEach((name, in) -> {
      long rows = in.get(0).rows();
      String what = name.endsWith("/") ? count(in.size(), "file") : rows < 0 ? "" : count(rows, "row");
      double kilobytes = in.stream().mapToLong(Written::bytes).sum() / 1000.0;
      line(t, "  %-18s %9.1f KB  %s", name, kilobytes, what);
    });
  }

  private static void top(StringBuilder t, Overview o) {
    if (o.byIndicator().isEmpty()) {
      return;
    }
    Map<String, String> labels = new HashMap<>();
    for (Indicator i : o.run().indicators()) {
      labels.put(i.id(), i.labelVi() + " / " + i.labelEn());
    }
    line(t, "%nMost often:");
    o.byIndicator().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP)
        .forEach(
            e ->
                line(
                    t, "  %6d  %s  %s", e.getValue(), Strings.padEnd(e.getKey(), 32, ' '),
                    labels.getOrDefault(e.getKey(), "")));
  }

  /** The same as one JSON object. */
  static String json(ExtractRun.Result run) {
    Overview o = run.summary().overview();
    Map<String, Object> documents = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      documents.put(Ascii.toLowerCase(outcome.name()), run.documents(outcome));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("documents", documents);
    all.put("bytes", run.bytes());
    all.put("claims", o.claims());
    all.put("indicators", o.byIndicator());
    all.put("provinces", o.byProvince());
    all.put("years", o.byYear());
    all.put("flags", o.byFlag());
    all.put("seconds", run.took().toMillis() / 1000.0);
    all.put("output", run.output().toString());
    all.put("files", run.summary().files().stream().map(Written::name).toList());
    all.put("exit", run.exit().code());
    return Json.of(all);
  }

  private static void line(StringBuilder t, String format, Object... args) {
    t.append(String.format(Locale.ROOT, format, args)).append('\n');
  }

  private static String count(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
