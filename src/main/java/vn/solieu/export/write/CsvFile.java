package vn.solieu.export.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Row;

/** One table as CSV: RFC 4180 with LF, UTF-8, comma, header row, and an empty cell where nothing is known. */
public final class CsvFile implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setNullString(null).get();

  private final OutputFile file;
  private final boolean safe;
  private final String[] above;
  private final String[] printed;
  private long rows;

  /** How CSV files begin and whether their text is made harmless to spreadsheets. */
  public record Style(boolean bom, boolean safe) {
    /** Plain UTF-8, text as it is. */
    public static final Style PLAIN = new Style(false, false);
  }

  /** Opens a file and writes its header. */
  public CsvFile(Path folder, String name, List<String> header, Style style) throws IOException {
    file = new OutputFile(folder, name);
    safe = style.safe();
    if (style.bom()) {
      file.text().append('\ufeff');
    }
    FORMAT.printRecord(file.text(), header.toArray());
    above = new String[header.size()];
    printed = new String[header.size()];
  }

  /** Writes a row. A cell that is the same string as the one above it is printed as that was. */
  public void write(Row row) throws IOException {
    for (int i = 0; i < above.length; i++) {
      String cell = row.cell(i);
      if (!cell.equals(above[i])) {
        above[i] = cell;
        printed[i] = print(row.table().columns().get(i), cell, i == 0);
      }
      file.text().append(printed[i]);
    }
    FORMAT.println(file.text());
    file.release();
    rows++;
  }

  private String print(Column<?> column, String cell, boolean first) throws IOException {
    StringBuilder out = new StringBuilder(cell.length() + 3);
    boolean text = safe && column.type() == Column.Type.STRING;
    FORMAT.print(text ? harmless(cell) : cell, out, first);
    return out.toString();
  }

  /** Writes cells that are all text. */
  public void write(List<String> cells) throws IOException {
    FORMAT.printRecord(file.text(), cells.stream().map(c -> safe ? harmless(c) : c).toArray());
    file.release();
    rows++;
  }

  /** Completes the file. */
  public Written complete() throws IOException {
    return file.complete(rows);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Excel takes what begins with one of these for a formula; after an apostrophe it takes it for text. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
