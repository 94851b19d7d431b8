package vn.solieu.export.xlsx;

import java.io.IOException;
import java.util.List;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.export.xlsx.Styles.Look;

/** With what the data set was made. */
final class RunSheet {
  private static final int[] WIDTHS = {34, 34, 90};
  private static final int MOST_INPUTS = 10_000;

  private final Language language;
  private final Sheet sheet;

  RunSheet(Book book) throws IOException {
    this.language = book.language();
    this.sheet = book.add(Page.RUN.title(language), Layout.page(WIDTHS));
  }

  void fill(Overview overview) throws IOException {
    sheet.row(Layout.TITLE);
    sheet.text(0, language.both(Page.RUN.vi(), Page.RUN.en()), Look.TITLE);
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

  private void lines(String vi, String en, List<String> values) throws IOException {
    List<String> some = values.size() > MOST_INPUTS ? values.subList(0, MOST_INPUTS) : values;
    for (int i = 0; i < some.size(); i++) {
      line(i == 0 ? vi : "", i == 0 ? en : "", some.get(i));
    }
    if (some.size() < values.size()) {
      line("", "", "… " + (values.size() - some.size()) + " (run.json)");
    }
  }

  private void line(String vi, String en, String value) throws IOException {
    sheet.row(Layout.height(List.of(vi, en, value), WIDTHS));
    sheet.text(0, language.first(vi, en), Look.TEXT);
    sheet.text(1, language.second(vi, en), Look.NOTE);
    sheet.text(2, value.substring(0, CellText.fitting(value, 0)), Look.PROSE);
  }
}
