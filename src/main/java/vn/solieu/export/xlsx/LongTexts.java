package vn.solieu.export.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.solieu.export.write.Language;
import vn.solieu.export.xlsx.Field.Kind;

/** Text that no cell holds: the cell gets its start, and a sheet of its own the whole, in as many rows as it takes. */
final class LongTexts {
  private static final String VI = "Văn bản dài";
  private static final String EN = "Long texts";
  private static final int ROOM_FOR_NOTE = 100;

  private final Book book;
  private final int most;
  private Optional<TableSheet> sheet = Optional.empty();

  LongTexts(Book book, int most) {
    this.book = book;
    this.most = most;
  }

  /**
   * Keeps a text, and gives what stands in the cell.
   *
   * @param row what tells its row from others
   * @param column title of its column
   */
  String cut(String row, String column, String text) throws IOException {
    if (sheet.isEmpty()) {
      sheet = Optional.of(new TableSheet(book, plan(), this));
    }
    int part = 1;
    for (int from = 0; from < text.length(); part++) {
      int end = from + CellText.fitting(text.substring(from), 0);
      List<String> cells = List.of(row, column, Integer.toString(part), text.substring(from, end));
      sheet.get().row(cells::get);
      from = end;
    }
    String start = text.substring(0, CellText.fitting(text, ROOM_FOR_NOTE));
    String name = sheet.get().parts().get(0);
    return start + "… [" + book.language().both("xem trang " + name, "see sheet " + name) + "]";
  }

  /** Ends its sheet, if there is one, and gives its name. */
  Optional<TableSheet> finish() {
    sheet.ifPresent(TableSheet::finish);
    return sheet;
  }

  private TableSheet.Plan plan() {
    Language language = book.language();
    return new TableSheet.Plan(
        language.first(VI, EN),
        "long_texts",
        List.of(
            field("row", "Mã số liệu hoặc tài liệu", "Claim id or document", Kind.TEXT, 32),
            field("column", "Cột", "Column", Kind.TEXT, 20),
            field("part", "Phần", "Part", Kind.PLAIN, 10),
            field("text", "Nội dung", "Text", Kind.PROSE, 120)),
        0, 0, 12, 0, 0, most);
  }

  private Field field(String name, String vi, String en, Kind kind, int width) {
    return new Field(name, book.language().first(vi, en), book.language().second(vi, en), "", kind, width);
  }
}
