package vn.solieu.export.write;

import com.google.common.io.Closer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;

/** The tables as {@code claims.csv}, {@code documents.csv} and {@code panel.csv}. */
public final class CsvWriter implements TableWriter {
  private final Closer closer = Closer.create();
  private final CsvFile claims;
  private final CsvFile documents;
  private final CsvFile panel;

  /** Opens the files in a folder. */
  public CsvWriter(Path folder, Table<?> panelTable, CsvFile.Style style) throws IOException {
    claims = open(folder, Table.CLAIMS, style);
    documents = open(folder, Table.DOCUMENTS, style);
    panel = open(folder, panelTable, style);
  }

  private CsvFile open(Path folder, Table<?> table, CsvFile.Style style) throws IOException {
    return closer.register(new CsvFile(folder, table.name() + ".csv", table.header(), style));
  }

  @Override
  public void begin(Overview overview) {}

  @Override
  public void document(Row row, Optional<Article> article) throws IOException {
    documents.write(row);
  }

  @Override
  public void claim(Row row) throws IOException {
    claims.write(row);
  }

  @Override
  public void panel(Row row) throws IOException {
    panel.write(row);
  }

  @Override
  public List<Written> end() throws IOException {
    return List.of(claims.complete(), documents.complete(), panel.complete());
  }

  @Override
  public void close() throws IOException {
    closer.close();
  }
}
