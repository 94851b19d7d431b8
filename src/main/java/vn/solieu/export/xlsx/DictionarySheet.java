package vn.solieu.export.xlsx;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
  private final XSSFSheet sheet;
  private int next;

  DictionarySheet(Book book) {
    this.book = book;
    this.language = book.language();
    this.sheet = book.hold(Page.DICTIONARY.title(language));
    for (int i = 0; i < WIDTHS.length; i++) {
      Layout.width(sheet, i, WIDTHS[i]);
    }
    Layout.page(sheet, 1);
  }

  /** A header in both languages. */
  private record Header(String vi, String en) {}

  private Header other(String vi, String en) {
    String suffixVi = language.first(" (tiếng Anh)", " (tiếng Việt)");
    return new Header(vi + suffixVi, en + language.first(" (English)", " (Vietnamese)"));
  }

  void fill(Overview overview, List<Table<?>> tables) {
    columns(tables);
    values(tables);
    indicators(overview);
  }

  private void columns(List<Table<?>> tables) {
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

  private void values(List<Table<?>> tables) {
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

  private void indicators(Overview overview) {
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

  private void table(String vi, String en, String name, List<Header> headers, List<List<String>> rows) {
    Row title = sheet.createRow(next++);
    title.setHeightInPoints(Layout.TITLE);
    book.text(title, 0, language.both(vi, en), Look.TITLE);
    Row beside = sheet.createRow(next++);
    Row header = sheet.createRow(next++);
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      Header h = headers.get(i);
      book.text(beside, i, language.second(h.vi(), h.en()), Look.BESIDE);
      book.text(header, i, language.first(h.vi(), h.en()), Look.HEADER);
      titles.add(language.first(h.vi(), h.en()));
    }
    for (List<String> cells : rows) {
      Row row = sheet.createRow(next++);
      for (int i = 0; i < cells.size(); i++) {
        book.text(row, i, cells.get(i), Look.PROSE);
      }
      Layout.height(row, cells, WIDTHS);
    }
    int from = header.getRowNum();
    Tables.add(sheet, name, new CellRangeAddress(from, next - 1, 0, headers.size() - 1), titles);
    next++;
  }
}
