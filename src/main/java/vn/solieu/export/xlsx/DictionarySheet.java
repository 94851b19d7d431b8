package vn.solieu.export.xlsx;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.export.xlsx.Styles.Look;

/** What the columns, their values and the indicators mean: three tables, one below the other. */
final class DictionarySheet {
  private static final int[] WIDTHS = {30, 30, 30, 22, 14, 60, 60};

  private final Book book;
  private final Language language;
  private final Sheet sheet;

  DictionarySheet(Book book) throws IOException {
    this.book = book;
    this.language = book.language();
    this.sheet = book.add(Page.DICTIONARY.title(language), Layout.page(WIDTHS));
  }

  /** A header in both languages. */
  private record Header(String vi, String en) {}

  private Header other(String vi, String en) {
    String suffixVi = language.first(" (tiếng Anh)", " (tiếng Việt)");
    return new Header(vi + suffixVi, en + language.first(" (English)", " (Vietnamese)"));
  }

  void fill(Overview overview, List<Table<?>> tables) throws IOException {
    columns(tables);
    values(tables);
    indicators(overview);
  }

  private void columns(List<Table<?>> tables) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Table<?> table : tables) {
      for (Column<?> c : table.columns()) {
        rows.add(
            List.of(
                language.first(table.titleVi(), table.titleEn()), language.first(c.labelVi(), c.labelEn()),
                language.second(c.labelVi(), c.labelEn()), c.name(), type(c),
                language.first(c.vi(), c.en()), language.second(c.vi(), c.en())));
      }
    }
    table(
        "Các cột", "Columns", "tu_dien_cot",
        List.of(
            new Header("Bảng", "Table"), new Header("Tên cột", "Title"), other("Tên cột", "Title"),
            new Header("Tên trong CSV", "Name in CSV"), new Header("Kiểu", "Type"), new Header("Ý nghĩa", "Meaning"),
            other("Ý nghĩa", "Meaning")),
        rows);
  }

  private String type(Column<?> column) {
    return switch (column.type()) {
      case STRING -> language.first("chữ", "text");
      case INTEGER -> language.first("số nguyên", "whole number");
      case NUMBER -> language.first("số", "number");
      case DATE -> language.first("ngày", "date");
      case ENUM -> language.first("giá trị chọn", "one of some values");
    };
  }

  private void values(List<Table<?>> tables) throws IOException {
    Map<String, List<Value>> all = new TreeMap<>();
    for (Table<?> table : tables) {
      for (Column<?> c : table.columns()) {
        if (!c.values().isEmpty()) {
          all.putIfAbsent(c.name(), c.values());
        }
      }
    }
    all.put("flags", Values.FLAG);
    List<List<String>> rows = new ArrayList<>();
    all.forEach(
        (column, values) ->
            values.forEach(
                v -> rows.add(List.of(column, v.id(), language.first(v.vi(), v.en()), language.second(v.vi(), v.en())))));
    table(
        "Các giá trị", "Values", "tu_dien_gia_tri",
        List.of(
            new Header("Tên trong CSV", "Name in CSV"), new Header("Giá trị", "Value"), new Header("Ý nghĩa", "Meaning"),
            other("Ý nghĩa", "Meaning")),
        rows);
  }

  private void indicators(Overview overview) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Indicator i : overview.run().indicators()) {
      rows.add(
          List.of(
              i.id(), language.first(i.labelVi(), i.labelEn()), language.second(i.labelVi(), i.labelEn()), i.group(),
              i.unit(), i.definition(), Ascii.toLowerCase(i.measure().name()) + ", " + i.temporal()));
    }
    if (!rows.isEmpty()) {
      table(
          "Các chỉ tiêu", "Indicators", "tu_dien_chi_tieu",
          List.of(
              new Header("Mã chỉ tiêu", "Indicator"), new Header("Tên", "Name"),
              other("Tên", "Name"), new Header("Nhóm", "Group"),
              new Header("Đơn vị", "Unit"), new Header("Định nghĩa", "Definition"), new Header("Loại số", "Measure")),
          rows);
    }
  }

  private void table(String vi, String en, String name, List<Header> headers, List<List<String>> rows)
      throws IOException {
    sheet.row(Layout.TITLE);
    sheet.text(0, language.both(vi, en), Look.TITLE);
    sheet.row(Layout.LINE);
    for (int i = 0; i < headers.size(); i++) {
      sheet.text(i, language.second(headers.get(i).vi(), headers.get(i).en()), Look.BESIDE);
    }
    int from = sheet.rows();
    List<String> titles = headers.stream().map(h -> language.first(h.vi(), h.en())).toList();
    row(titles, Look.HEADER, Layout.LINE);
    for (List<String> cells : rows) {
      row(cells, Look.PROSE, Layout.height(cells, WIDTHS));
    }
    book.table(sheet, name, Address.range(from, sheet.rows() - 1, 0, headers.size() - 1), titles);
    sheet.row(Layout.LINE);
  }

  private void row(List<String> cells, Look look, float height) throws IOException {
    sheet.row(height);
    for (int i = 0; i < cells.size(); i++) {
      sheet.text(i, cells.get(i), look);
    }
  }
}
