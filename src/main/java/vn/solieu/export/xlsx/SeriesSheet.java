package vn.solieu.export.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.poi.xssf.streaming.SXSSFRow;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;
import vn.solieu.export.xlsx.Field.Kind;

/**
 * The panel made wide: a row for each indicator, place and unit, a column for each year. A number that is not exact is
 * slanted, one with a flag shaded; a range stands as text.
 */
final class SeriesSheet {
  private static final List<String> KEYS =
      List.of(
          "indicator_vi", "subgroup", "locality", "province", "measure", "unit", "locality_level", "locality_code",
          "province_code", "indicator");
  private static final int YEAR_WIDTH = 13;
  private static final int UNIT = KEYS.indexOf("unit");

  private final Book book;
  private final TableSheet sheet;
  private final Table<?> table;
  private final List<Integer> keys = new ArrayList<>();
  private final Map<String, Integer> years = new LinkedHashMap<>();
  private final int width;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private List<String> series = List.of();

  /** One series and unit. */
  private record Line(List<String> keys, Map<Integer, Row> byYear) {}

  SeriesSheet(
      Book book, TableSheet.Plan shape, boolean plans, SortedSet<Integer> yearsFound, LongTexts longTexts) {
    this.book = book;
    this.table = plans ? Table.PANEL_WITH_PLANS : Table.PANEL;
    List<Column<?>> columns = new ArrayList<>();
    List<String> names = new ArrayList<>(KEYS);
    if (plans) {
      names.add("modality");
    }
    for (String name : names) {
      keys.add(table.index(name));
      columns.add(table.columns().get(table.index(name)));
    }
    List<Field> fields = new ArrayList<>(Field.of(columns, book.language()));
    for (int year : yearsFound) {
      String title = Integer.toString(year);
      years.put(title, fields.size());
      fields.add(new Field(title, title, "", Kind.NUMBER, YEAR_WIDTH, true));
    }
    width = names.size();
    sheet =
        new TableSheet(
            book,
            new TableSheet.Plan(
                shape.name(), shape.table(), fields, shape.frozen(), shape.lines(), shape.brief(), shape.most()),
            longTexts);
  }

  /** Takes a row of the panel; rows of one series follow each other. */
  void panel(Row row) {
    List<String> key = keys.stream().map(row::cell).toList();
    List<String> same = new ArrayList<>(key);
    same.set(UNIT, "");
    int year = years.get(row.cell("year"));
    Line line = lines.get(key.get(UNIT));
    if (!same.equals(series) || line != null && line.byYear().containsKey(year)) {
      flush();
      series = same;
      line = null;
    }
    if (line == null) {
      line = new Line(key, new LinkedHashMap<>());
      lines.put(key.get(UNIT), line);
    }
    line.byYear().put(year, row);
  }

  /** Ends the sheet. */
  TableSheet finish() {
    flush();
    sheet.finish();
    return sheet;
  }

  private void flush() {
    for (Line line : lines.values()) {
      SXSSFRow written = sheet.row(i -> i < width ? line.keys().get(i) : "");
      line.byYear().forEach((column, row) -> figure(written, column, row));
    }
    lines.clear();
  }

  private void figure(SXSSFRow written, int column, Row row) {
    String value = row.cell("value");
    boolean vague = !row.cell("approximation").equals("exact");
    boolean flagged = !row.cell("flags").isEmpty();
    if (value.isEmpty() || !TableSheet.isExact(value)) {
      String text = value.isEmpty() ? row.cell("value_low") + "–" + row.cell("value_high") : value;
      book.text(written, column, text, flagged ? Styles.Look.TEXT_FLAGGED : Styles.Look.TEXT);
    } else {
      book.number(
          written, column, Double.parseDouble(value), Styles.number(value.indexOf('.') < 0, vague, flagged));
    }
  }
}
