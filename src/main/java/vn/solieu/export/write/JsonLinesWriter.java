package vn.solieu.export.write;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;

/**
 * The claims as {@code claims.jsonl}: one JSON object a line, with the names of the columns. What the claim was read
 * from is nested in {@code evidence}; {@code flags} is a list; what is not known is null.
 */
public final class JsonLinesWriter implements TableWriter {
  private static final ImmutableSet<String> EVIDENCE =
      ImmutableSet.of(
          "number_text", "number_start", "number_end", "sentence", "time_text", "rule", "document", "title", "outlet",
          "published", "url");

  private final OutputFile file;
  private long rows;

  /** Opens the file in a folder. */
  public JsonLinesWriter(Path folder) throws IOException {
    file = new OutputFile(folder, "claims.jsonl");
  }

  @Override
  public void begin(Overview overview) {}

  @Override
  public void document(Row row, Optional<Article> article) {}

  @Override
  public void claim(Row row) throws IOException {
    Map<String, Object> claim = new LinkedHashMap<>();
    Map<String, Object> evidence = new LinkedHashMap<>();
    List<? extends Column<?>> columns = Table.CLAIMS.columns();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).name();
      Object value = value(columns.get(i), row.cell(i));
      (EVIDENCE.contains(name) ? evidence : claim).put(name, value);
    }
    claim.put("evidence", evidence);
    Json.writeLine(claim, file.text());
    file.release();
    rows++;
  }

  private static Object value(Column<?> column, String cell) {
    if (column.name().equals("flags")) {
      return Splitter.on(';').omitEmptyStrings().splitToList(cell);
    }
    if (cell.isEmpty()) {
      return null;
    }
    return switch (column.type()) {
      case INTEGER, NUMBER -> new BigDecimal(cell);
      case STRING, DATE, ENUM -> cell;
    };
  }

  @Override
  public void panel(Row row) {}

  @Override
  public List<Written> end() throws IOException {
    return List.of(file.complete(rows));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
