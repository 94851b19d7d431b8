package vn.solieu.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.export.xlsx.Styles.Look;

/** With what the data set was made. */
final class RunSheet {
  private static final int[] WIDTHS = {34, 34, 90};
  private static final int MOST_INPUTS = 10_000;

  private final Book book;
  private final Language language;
  private final XSSFSheet sheet;
  private int next;

  RunSheet(Book book) {
    this.book = book;
    this.language = book.language();
    this.sheet = book.hold(Page.RUN.title(language));
    for (int i = 0; i < WIDTHS.length; i++) {
      Layout.width(sheet, i, WIDTHS[i]);
    }
    sheet.setDisplayGridlines(false);
    Layout.page(sheet, 1);
  }

  void fill(Overview overview) {
    Row heading = sheet.createRow(next++);
    heading.setHeightInPoints(Layout.TITLE);
    book.text(heading, 0, language.both(Page.RUN.vi(), Page.RUN.en()), Look.TITLE);
    line("Chương trình", "Program", overview.run().program());
    line("Mã của bộ quy tắc", "Fingerprint of the rules", overview.run().rules());
    lines("Đầu vào", "Input", overview.run().inputs());
    lines("Tùy chọn", "Options", overview.run().options());
    line(
        "Thời gian chạy",
        "Time of the run",
        language.both(
            "xem tệp run.json; không ghi ở đây để cùng đầu vào cho ra cùng một tệp",
            "see run.json; not told here, so that equal input gives an equal file"));
  }

  private void lines(String vi, String en, List<String> values) {
    List<String> some = values.size() > MOST_INPUTS ? values.subList(0, MOST_INPUTS) : values;
    for (int i = 0; i < some.size(); i++) {
      line(i == 0 ? vi : "", i == 0 ? en : "", some.get(i));
    }
    if (some.size() < values.size()) {
      line("", "", "… " + (values.size() - some.size()) + " (run.json)");
    }
  }

  private void line(String vi, String en, String value) {
    Row row = sheet.createRow(next++);
    book.text(row, 0, language.first(vi, en), Look.TEXT);
    book.text(row, 1, language.second(vi, en), Look.NOTE);
    book.text(row, 2, value.substring(0, CellText.fitting(value, 0)), Look.PROSE);
    Layout.height(row, List.of(vi, en, value), WIDTHS);
  }
}
