package vn.solieu.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.claim.Claim;
import vn.solieu.export.table.ClaimRow;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Table;
import vn.solieu.resolve.Extraction;
import vn.solieu.resolve.Extractor;
import vn.solieu.resolve.Finding;
import vn.solieu.rule.ExampleRunner;
import vn.solieu.text.Document;

/** Runs the examples of rules through the whole program. */
final class Examples implements ExampleRunner {
  private final Extractor extractor;

  Examples(Extractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Outcome run(String text, Optional<LocalDate> published) {
    Document plain = Engine.plain(text);
    Document document = published.map(day -> Engine.publishedOn(plain, day)).orElse(plain);
    Extraction extraction = extractor.explain(document);
    List<Map<String, String>> claims = extraction.claims().stream().map(c -> cells(document, c)).toList();
    List<String> steps = new ArrayList<>();
    for (Finding f : extraction.findings()) {
      steps.add(f.number().span().of(text) + ": " + f.reason());
      steps.addAll(f.steps());
    }
    return new Outcome(claims, steps);
  }

  private static Map<String, String> cells(Document document, Claim claim) {
    DocumentRow row =
        new DocumentRow(
            document.path(), vn.solieu.export.table.Outcome.EXTRACTED, "", "", 0, "", 0, document.metadata(),
            Optional.empty());
    ClaimRow line = new ClaimRow(row, claim, claim.span().start(), claim.span().end());
    Map<String, String> cells = new HashMap<>();
    for (Column<ClaimRow> column : Table.CLAIMS.columns()) {
      cells.put(column.name(), column.cell().apply(line));
    }
    return cells;
  }
}
