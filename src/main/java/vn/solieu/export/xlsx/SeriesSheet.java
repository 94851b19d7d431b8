package vn.solieu.export.xlsx;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.export.xlsx.Field.Kind;
import vn.solieu.export.xlsx.Styles.Look;

/**
 * The panel made wide: a row for each indicator, place and unit, a column for each year. A number that is not exact is
 * slanted, one with a flag shaded; a range stands as text.
 */
final class SeriesSheet {
  /** What stands before the years, behind the label of the indicator. */
  private static final List<String> FRONT = List.of("subgroup", "locality", "province", "measure", "unit");

  /** What stands behind the years, before the other label of the indicator. */
  private static final List<String> BACK = List.of("locality_level", "locality_code", "province_code", "indicator");

  private static final String LABEL_VI = "Chỉ tiêu";
  private static final String LABEL_EN = "Indicator name";
  private static final int YEAR_WIDTH = 13;
  private static final int LABEL_WIDTH = 30;
  private static final int UNIT = 1 + FRONT.indexOf("unit");

  private final Language language;
  private final TableSheet sheet;
  private final int indicator;
  private final Map<String, Indicator> indicators;
  private final List<Integer> keys = new ArrayList<>();
  private final int front;
  private final Map<String, Integer> years = new LinkedHashMap<>();
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private List<String> series = List.of();

  /** One series and unit. */
  private record Line(List<String> keys, Map<Integer, Row> byYear) {}

  SeriesSheet(Book book, TableSheet.Plan shape, boolean plans, Overview found, LongTexts longTexts)
      throws IOException {
    language = book.language();
    Table<?> table = plans ? Table.PANEL_WITH_PLANS : Table.PANEL;
    indicator = table.index("indicator");
    indicators = found.run().indicators().stream().collect(Collectors.toMap(Indicator::id, i -> i, (a, b) -> a));
    List<String> before = new ArrayList<>(FRONT);
    if (plans) {
      before.add("modality");
    }
    front = 1 + before.size();
    List<Column<?>> columns = new ArrayList<>();
    for (String name : Iterables.concat(before, BACK)) {
      keys.add(table.index(name));
      columns.add(table.columns().get(table.index(name)));
    }
    List<Field> fields = new ArrayList<>(Field.of(columns, language));
    fields.add(0, label("indicator_first", language.first(LABEL_VI, LABEL_EN), language.second(LABEL_VI, LABEL_EN)));
    fields.add(label("indicator_second", language.second(LABEL_VI, LABEL_EN), language.first(LABEL_VI, LABEL_EN)));
    List<Field> ofYears = new ArrayList<>();
    for (int year : found.panelYears()) {
      String title = Integer.toString(year);
      years.put(title, front + ofYears.size());
      ofYears.add(new Field(title, title, "", "", Kind.NUMBER, YEAR_WIDTH));
    }
    fields.addAll(front, ofYears);
    sheet =
        new TableSheet(
            book,
            new TableSheet.Plan(
                shape.name(), shape.table(), fields, shape.key(), shape.frozen(), shape.lines(), shape.folded(),
                shape.printed(), shape.most()),
            longTexts);
  }

  private static Field label(String name, String title, String beside) {
    return new Field(name, title, beside, "", Kind.PROSE, LABEL_WIDTH);
  }

  /** Takes a row of the panel; rows of one series follow each other. */
  void panel(Row row) throws IOException {
    List<String> key = key(row);
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

  /** All cells but the years'. */
  private List<String> key(Row row) {
    List<String> key = new ArrayList<>();
    Indicator named = indicators.get(row.cell(indicator));
    String vi = named == null ? row.cell(indicator) : named.labelVi();
    String en = named == null ? row.cell(indicator) : named.labelEn();
    key.add(language.first(vi, en));
    keys.forEach(k -> key.add(row.cell(k)));
    key.add(language.second(vi, en));
    return key;
  }

  /** Ends the sheet. */
  TableSheet finish() throws IOException {
    flush();
    sheet.finish();
    return sheet;
  }

  private void flush() throws IOException {
    for (Line line : lines.values()) {
      sheet.row(new Wide(line));
    }
    lines.clear();
  }

  /** A line as the cells of a row. */
  private final class Wide implements TableSheet.Cells {
    private final Line line;

    Wide(Line line) {
      this.line = line;
    }

    @Override
    public String text(int field) {
      if (field < front) {
        return line.keys().get(field);
      }
      if (field >= front + years.size()) {
        return line.keys().get(field - years.size());
      }
      Row row = line.byYear().get(field);
      if (row == null) {
        return "";
      }
      String value = row.cell("value");
      return value.isEmpty() ? row.cell("value_low") + "–" + row.cell("value_high") : value;
    }

    @Override
    public Look look(int field, Look usual) {
      Row row = line.byYear().get(field);
      if (row == null) {
        return usual;
      }
      boolean vague = !row.cell("approximation").equals("exact");
      boolean flagged = !row.cell("flags").isEmpty();
      if (row.cell("value").isEmpty() || usual == Look.FIGURE) {
        return flagged ? Look.FIGURE_FLAGGED : Look.FIGURE;
      }
      return Styles.number(usual == Look.WHOLE, vague, flagged);
    }
  }
}
