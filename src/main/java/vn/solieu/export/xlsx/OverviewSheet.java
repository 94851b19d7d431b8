package vn.solieu.export.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.export.xlsx.Styles.Look;

/** The first sheet: what was read and found, which sheets there are, and charts. */
final class OverviewSheet {
  private static final String TITLE_VI = "Số liệu trong tin bài địa phương";
  private static final String TITLE_EN = "Figures in local news";
  private static final int NAME = 0;
  private static final int OTHER_NAME = 1;
  private static final int COUNT = 2;
  private static final int CHARTS = 4;
  private static final int NAME_WIDTH = 52;
  private static final int COUNT_WIDTH = 14;

  /** Rows that a lying chart takes besides its bars, and the fewest that it takes. */
  private static final int ROWS_BESIDE = 4;

  private static final int LEAST_ROWS = 8;
  private static final int STANDING_ROWS = 12;
  private static final int CHART_COLUMNS = 8;
  private static final int CHART_COLUMN_WIDTH = 10;
  private static final int BETWEEN_WIDTH = 4;

  /** Bars of a lying chart, the longest first. */
  private static final int BARS = 12;

  /** Bars of a standing chart, the latest. */
  private static final int YEARS = 30;

  private final Language language;
  private final Sheet sheet;
  private int nextChart;

  OverviewSheet(Book book) throws IOException {
    this.language = book.language();
    int[] widths = new int[CHARTS + CHART_COLUMNS];
    Arrays.fill(widths, CHART_COLUMN_WIDTH);
    widths[NAME] = NAME_WIDTH;
    widths[OTHER_NAME] = NAME_WIDTH;
    widths[COUNT] = COUNT_WIDTH;
    widths[COUNT + 1] = BETWEEN_WIDTH;
    this.sheet = book.add(Page.OVERVIEW.title(language), Layout.page(widths));
  }

  /**
   * A sheet that the overview lists.
   *
   * @param page what it is
   * @param parts the names of its sheets, more than one where it did not fit into one
   * @param rows how many rows it has; -1 where it is no table
   */
  record Listed(Page page, List<String> parts, long rows) {}

  /** A bar or line: its name in both languages, and how often. */
  private record Counted(String vi, String en, long count) {}

  /**
   * Fills the sheet.
   *
   * @param flagged how many claims have a flag
   * @param groups where in the sheet of flagged claims those of a flag begin: sheet and row from 0
   * @param noteVi what else is to be said, or empty
   * @param noteEn the same in English
   */
  void fill(
      Overview o, List<Listed> pages, long flagged, Map<String, ReviewSheet.Place> groups, String noteVi,
      String noteEn) throws IOException {
    sheet.row(Layout.TITLE);
    sheet.text(NAME, language.first(TITLE_VI, TITLE_EN), Look.TITLE);
    note(language.second(TITLE_VI, TITLE_EN));
    note(o.run().program());
    if (!noteVi.isEmpty()) {
      note(language.first(noteVi, noteEn));
      note(language.second(noteVi, noteEn));
    }
    sheet.row(Layout.LINE);
    nextChart = sheet.rows();
    found(o, flagged);
    read(o);
    sheets(pages);
    reasons(o, groups);
    table("Theo chỉ tiêu", "By indicator", byIndicator(o), true);
    table("Theo tỉnh", "By province", byProvince(o), true);
    table("Theo năm", "By year", byYear(o), false);
  }

  private void note(String text) throws IOException {
    sheet.row(Layout.LINE);
    sheet.text(NAME, text, Look.NOTE);
  }

  private void found(Overview o, long flagged) throws IOException {
    heading("Đã tìm thấy", "Found");
    line(new Counted("Số liệu", "Claims", o.claims()));
    line(new Counted("Chỉ tiêu", "Indicators", o.byIndicator().size()));
    line(new Counted("Tỉnh, thành phố", "Provinces", known(o.byProvince())));
    line(new Counted("Năm", "Years", known(o.byYear())));
    line(new Counted("Dòng trong chuỗi thời gian", "Rows of the panel", o.panelRows()));
    line(new Counted("Số liệu cần xem lại", "Claims to review", flagged));
    sheet.row(Layout.LINE);
  }

  private static long known(SortedMap<String, Long> counts) {
    return counts.keySet().stream().filter(k -> !k.isEmpty()).count();
  }

  private void read(Overview o) throws IOException {
    heading("Đã đọc", "Read");
    line(new Counted("Tài liệu", "Documents", o.documents().values().stream().mapToInt(Integer::intValue).sum()));
    for (Outcome outcome : Outcome.values()) {
      Value value = Texts.value(Values.OUTCOME, Value.id(outcome));
      line(new Counted("– " + value.vi(), "– " + value.en(), o.documents().getOrDefault(outcome, 0)));
    }
    line(new Counted("Bài trùng với bài trước", "Documents that repeat an earlier one", o.duplicates()));
    line(new Counted("Số byte", "Bytes", o.bytes()));
    sheet.row(Layout.LINE);
  }

  private void sheets(List<Listed> pages) throws IOException {
    heading("Các trang", "Sheets");
    for (Listed page : pages) {
      boolean first = true;
      for (String part : page.parts()) {
        String about =
            first ? language.both(page.page().aboutVi(), page.page().aboutEn()) : language.both("phần tiếp theo", "continued");
        sheet.row(Layout.height(List.of(part, about), NAME_WIDTH, NAME_WIDTH));
        sheet.text(NAME, part, Look.LINK);
        sheet.text(OTHER_NAME, about, Look.NOTE_PROSE);
        if (first && page.rows() >= 0) {
          sheet.number(COUNT, (double) page.rows(), Look.WHOLE);
        }
        link(part, "A1");
        first = false;
      }
    }
    sheet.row(Layout.LINE);
  }

  /** Links the name in the last row. */
  private void link(String to, String cell) throws IOException {
    sheet.links().inside(Address.name(sheet.rows() - 1, NAME), to, cell);
  }

  private void reasons(Overview o, Map<String, ReviewSheet.Place> groups) throws IOException {
    if (o.byFlag().isEmpty()) {
      return;
    }
    heading("Lý do cần xem lại", "Reasons to review");
    for (Map.Entry<String, Long> flag : o.byFlag().entrySet()) {
      Value value = Texts.value(Values.FLAG, flag.getKey());
      ReviewSheet.Place place = groups.get(flag.getKey());
      line(new Counted(value.vi(), value.en(), flag.getValue()), place == null ? Look.TEXT : Look.LINK);
      if (place != null) {
        link(place.sheet(), Address.name(place.row(), 0));
      }
    }
    sheet.row(Layout.LINE);
  }

  private List<Counted> byIndicator(Overview o) {
    Map<String, Indicator> known =
        o.run().indicators().stream().collect(Collectors.toMap(Indicator::id, i -> i, (a, b) -> a));
    List<Counted> all = new ArrayList<>();
    o.byIndicator()
        .forEach(
            (id, n) ->
                all.add(
                    known.containsKey(id)
                        ? new Counted(known.get(id).labelVi(), known.get(id).labelEn(), n)
                        : new Counted(id, id, n)));
    all.sort(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::vi));
    return all;
  }

  private static List<Counted> byProvince(Overview o) {
    List<Counted> all = new ArrayList<>();
    o.byProvince().forEach((name, n) -> all.add(new Counted(name, "", n)));
    all.sort(
        Comparator.comparing((Counted c) -> c.vi().isEmpty())
            .thenComparing(Comparator.comparingLong(Counted::count).reversed())
            .thenComparing(Counted::vi));
    return all;
  }

  /** All years that occur, and of the latest also those that do not: a chart of time has no gaps. */
  private static List<Counted> byYear(Overview o) {
    List<Counted> all = new ArrayList<>();
    List<Integer> years = o.byYear().keySet().stream().filter(y -> !y.isEmpty()).map(Integer::valueOf).sorted().toList();
    int last = years.isEmpty() ? 0 : years.get(years.size() - 1);
    years.stream().filter(y -> y <= last - YEARS).forEach(y -> all.add(year(o, y)));
    if (!years.isEmpty()) {
      for (int y = Math.max(years.get(0), last - YEARS + 1); y <= last; y++) {
        all.add(year(o, y));
      }
    }
    if (o.byYear().containsKey("")) {
      all.add(new Counted("", "", o.byYear().get("")));
    }
    return all;
  }

  private static Counted year(Overview o, int year) {
    String name = Integer.toString(year);
    return new Counted(name, "", o.byYear().getOrDefault(name, 0L));
  }

  private void table(String vi, String en, List<Counted> lines, boolean lying) throws IOException {
    heading(vi, en);
    int first = sheet.rows();
    for (Counted line : lines) {
      line(line.vi().isEmpty() ? new Counted("không rõ", "unknown", line.count()) : line);
    }
    sheet.row(Layout.LINE);
    List<Counted> bars = lines.stream().filter(l -> !l.vi().isEmpty()).toList();
    int shown = Math.min(bars.size(), lying ? BARS : YEARS);
    if (shown == 0) {
      return;
    }
    int from = lying ? 0 : bars.size() - shown;
    List<Counted> some = bars.subList(from, from + shown);
    int height = lying ? Math.max(LEAST_ROWS, shown + ROWS_BESIDE) : STANDING_ROWS;
    BarChart.draw(
        sheet.held(),
        language.both(vi, en) + (shown < bars.size() && lying ? " (" + shown + "/" + bars.size() + ")" : ""),
        lying,
        cited(first + from, NAME, some.stream().map(this::name).toList()),
        cited(first + from, COUNT, some.stream().map(c -> (double) c.count()).toList()),
        new CellRangeAddress(nextChart, nextChart + height - 1, CHARTS, CHARTS + CHART_COLUMNS - 1));
    nextChart += height + 1;
  }

  private <T> BarChart.Cited<T> cited(int row, int column, List<T> values) {
    return new BarChart.Cited<>(Address.fixed(sheet.name(), row, row + values.size() - 1, column, column), values);
  }

  private void heading(String vi, String en) throws IOException {
    sheet.row(Layout.HEADING);
    sheet.text(NAME, language.first(vi, en), Look.HEADING);
    sheet.text(OTHER_NAME, language.second(vi, en), Look.HEADING);
    sheet.text(COUNT, " ", Look.HEADING);
  }

  private void line(Counted line) throws IOException {
    line(line, Look.TEXT);
  }

  private void line(Counted line, Look look) throws IOException {
    sheet.row(Layout.LINE);
    sheet.text(NAME, name(line), look);
    sheet.text(OTHER_NAME, line.en().isEmpty() ? "" : language.second(line.vi(), line.en()), Look.NOTE);
    sheet.number(COUNT, (double) line.count(), Look.WHOLE);
  }

  private String name(Counted line) {
    return line.en().isEmpty() ? line.vi() : language.first(line.vi(), line.en());
  }
}
