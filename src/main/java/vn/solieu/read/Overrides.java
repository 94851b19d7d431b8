package vn.solieu.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a user knows of a document better than its text does: one row of a metadata table with the columns document,
 * published, outlet, url, title, locality. An empty field says nothing.
 *
 * @param published day of publication
 * @param outlet name of the newspaper
 * @param url address of the source
 * @param title the headline
 * @param locality the document's own unit: "huyện Kim Sơn, tỉnh Ninh Bình"
 */
public record Overrides(Optional<LocalDate> published, String outlet, String url, String title, String locality) {
  private static final List<String> COLUMNS = List.of("document", "published", "outlet", "url", "title", "locality");

  /**
   * Reads a metadata table; only the column {@code document} must be there.
   *
   * @return the rows by document name, in the table's order
   * @throws FaultyTable with all faults of the table, each with its line
   */
  public static Map<String, Overrides> read(Path table) throws IOException {
    Map<String, Overrides> rows = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    String text = Files.readString(table, StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text.startsWith("\ufeff") ? text.substring(1) : text, format)) {
      List<String> columns = parser.getHeaderNames();
      for (String column : columns) {
        if (!COLUMNS.contains(column)) {
          faults.add(table + ":1: unknown column \"" + column + "\". Use " + String.join(", ", COLUMNS) + ".");
        }
      }
      if (!columns.contains("document")) {
        faults.add(table + ":1: no column \"document\". Name the articles in a column of that name.");
      }
      if (faults.isEmpty()) {
        for (CSVRecord row : parser) {
          add(rows, row, columns, table + ":" + parser.getCurrentLineNumber() + ": ", faults);
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      faults.add(table + ": " + e.getMessage() + ". Write the table as CSV in UTF-8.");
    }
    if (!faults.isEmpty()) {
      throw new FaultyTable(faults);
    }
    return rows;
  }

  private static void add(
      Map<String, Overrides> rows, CSVRecord row, List<String> columns, String at, List<String> faults) {
    if (!row.isConsistent()) {
      faults.add(at + "it has " + row.size() + " cells where the header has " + columns.size() + ". Add or drop commas.");
      return;
    }
    String document = cell(row, "document");
    Optional<LocalDate> published = Optional.empty();
    try {
      String day = cell(row, "published");
      published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      faults.add(at + "\"" + cell(row, "published") + "\" is no date. Write it as 2020-09-08.");
    }
    if (document.isEmpty()) {
      faults.add(at + "the document is not named. Write its path as documents.csv has it.");
    } else if (rows.containsKey(document)) {
      faults.add(at + document + " stands in an earlier row too. Keep one row a document.");
    } else {
      Overrides known =
          new Overrides(
              published, cell(row, "outlet"), cell(row, "url"), cell(row, "title"), cell(row, "locality"));
      rows.put(document, known);
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isMapped(column) ? row.get(column).strip() : "";
  }
}
