package vn.solieu.export.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.export.xlsx.Styles.Look;

/** The first sheet: what was read and found, which sheets there are, and charts. */
final class OverviewSheet {
  private static final int NAME = 0;
  private static final int OTHER_NAME = 1;
  private static final int COUNT = 2;
  private static final int CHARTS = 4;
  private static final int NAME_WIDTH = 52;
  private static final int COUNT_WIDTH = 14;
  private static final int LYING_ROWS = 18;
  private static final int STANDING_ROWS = 14;
  private static final int CHART_COLUMNS = 8;
  private static final int CHART_COLUMN_WIDTH = 10;

  /** Bars of a lying chart, the longest first. */
  private static final int BARS = 12;

  /** Bars of a standing chart, the latest. */
  private static final int YEARS = 30;

  private final Book book;
  private final Language language;
  private final XSSFSheet sheet;
  private final Links links;
  private int next;
  private int nextChart;

  OverviewSheet(Book book) {
    this.book = book;
    this.language = book.language();
    this.sheet = book.hold(Page.OVERVIEW.title(language));
    this.links = new Links(sheet);
    Layout.width(sheet, NAME, NAME_WIDTH);
    Layout.width(sheet, OTHER_NAME, NAME_WIDTH);
    Layout.width(sheet, COUNT, COUNT_WIDTH);
    for (int i = CHARTS; i < CHARTS + CHART_COLUMNS; i++) {
      Layout.width(sheet, i, CHART_COLUMN_WIDTH);
    }
    sheet.setDisplayGridlines(false);
    Layout.page(sheet, 1);
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
      String noteEn) {
    Row title = row();
    title.setHeightInPoints(Layout.TITLE);
    book.text(title, NAME, language.first("Số liệu trong tin bài địa phương", "Figures in local news"), Look.TITLE);
    book.text(row(), NAME, language.second("Số liệu trong tin bài địa phương", "Figures in local news"), Look.NOTE);
    book.text(row(), NAME, o.run().program(), Look.NOTE);
    if (!noteVi.isEmpty()) {
      book.text(row(), NAME, language.first(noteVi, noteEn), Look.NOTE);
      book.text(row(), NAME, language.second(noteVi, noteEn), Look.NOTE);
    }
    next++;
    nextChart = next;
    found(o, flagged);
    read(o);
    sheets(pages);
    reasons(o, groups);
    table("Theo chỉ tiêu", "By indicator", byIndicator(o), true);
    table("Theo tỉnh", "By province", byProvince(o), true);
    table("Theo năm", "By year", byYear(o), false);
  }

  private void found(Overview o, long flagged) {
    heading("Đã tìm thấy", "Found");
    line(new Counted("Số liệu", "Claims", o.claims()));
    line(new Counted("Chỉ tiêu", "Indicators", o.byIndicator().size()));
    line(new Counted("Tỉnh, thành phố", "Provinces", known(o.byProvince())));
    line(new Counted("Năm", "Years", known(o.byYear())));
    line(new Counted("Dòng trong chuỗi thời gian", "Rows of the panel", o.panelRows()));
    line(new Counted("Số liệu cần xem lại", "Claims to review", flagged));
    next++;
  }

  private static long known(SortedMap<String, Long> counts) {
    return counts.keySet().stream().filter(k -> !k.isEmpty()).count();
  }

  private void read(Overview o) {
    heading("Đã đọc", "Read");
    line(new Counted("Tài liệu", "Documents", o.documents().values().stream().mapToInt(Integer::intValue).sum()));
    for (Outcome outcome : Outcome.values()) {
      Value value = Texts.value(Values.OUTCOME, Value.id(outcome));
      line(new Counted("– " + value.vi(), "– " + value.en(), o.documents().getOrDefault(outcome, 0)));
    }
    line(new Counted("Bài trùng với bài trước", "Documents that repeat an earlier one", o.duplicates()));
    line(new Counted("Số byte", "Bytes", o.bytes()));
    next++;
  }

  private void sheets(List<Listed> pages) {
    heading("Các trang", "Sheets");
    for (Listed page : pages) {
      boolean first = true;
      for (String part : page.parts()) {
        Row row = row();
        book.text(row, NAME, part, Look.LINK);
        links.toPlace(cell(row, NAME), part, "A1");
        if (first) {
          String about = language.both(page.page().aboutVi(), page.page().aboutEn());
          book.text(row, OTHER_NAME, about, Look.NOTE_PROSE);
          Layout.height(row, List.of(part, about), new int[] {NAME_WIDTH, NAME_WIDTH});
          if (page.rows() >= 0) {
            book.number(row, COUNT, (double) page.rows(), Look.WHOLE);
          }
        } else {
          book.text(row, OTHER_NAME, language.both("phần tiếp theo", "continued"), Look.NOTE);
        }
        first = false;
      }
    }
    next++;
  }

  private void reasons(Overview o, Map<String, ReviewSheet.Place> groups) {
    if (o.byFlag().isEmpty()) {
      return;
    }
    heading("Lý do cần xem lại", "Reasons to review");
    o.byFlag()
        .forEach(
            (flag, count) -> {
              Value value = Texts.value(Values.FLAG, flag);
              Row row = line(new Counted(value.vi(), value.en(), count));
              Optional.ofNullable(groups.get(flag))
                  .ifPresent(p -> links.toPlace(cell(row, NAME), p.sheet(), "A" + (p.row() + 1)));
              row.getCell(NAME).setCellStyle(book.style(groups.containsKey(flag) ? Look.LINK : Look.TEXT));
            });
    next++;
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

  private static List<Counted> byYear(Overview o) {
    List<Counted> all = new ArrayList<>();
    o.byYear().forEach((year, n) -> all.add(new Counted(year, "", n)));
    all.sort(Comparator.comparing((Counted c) -> c.vi().isEmpty()).thenComparing(Counted::vi));
    return all;
  }

  private void table(String vi, String en, List<Counted> lines, boolean lying) {
    heading(vi, en);
    int first = next;
    for (Counted line : lines) {
      line(line.vi().isEmpty() ? new Counted("không rõ", "unknown", line.count()) : line);
    }
    next++;
    int bars = (int) lines.stream().filter(l -> !l.vi().isEmpty()).count();
    int shown = Math.min(bars, lying ? BARS : YEARS);
    int height = lying ? LYING_ROWS : STANDING_ROWS;
    if (shown > 0) {
      int from = lying ? first : first + bars - shown;
      BarChart.draw(
          sheet,
          language.both(vi, en) + (shown < bars && lying ? " (" + shown + "/" + bars + ")" : ""),
          lying,
          new CellRangeAddress(from, from + shown - 1, NAME, NAME),
          new CellRangeAddress(from, from + shown - 1, COUNT, COUNT),
          new CellRangeAddress(nextChart, nextChart + height - 1, CHARTS, CHARTS + CHART_COLUMNS - 1));
      nextChart += height + 1;
    }
  }

  private void heading(String vi, String en) {
    Row row = row();
    book.text(row, NAME, language.first(vi, en), Look.HEADING);
    book.text(row, OTHER_NAME, language.second(vi, en), Look.HEADING);
    book.text(row, COUNT, " ", Look.HEADING);
  }

  private Row line(Counted line) {
    Row row = row();
    boolean alone = line.en().isEmpty();
    book.text(row, NAME, alone ? line.vi() : language.first(line.vi(), line.en()), Look.TEXT);
    book.text(row, OTHER_NAME, alone ? "" : language.second(line.vi(), line.en()), Look.NOTE);
    book.number(row, COUNT, (double) line.count(), Look.WHOLE);
    return row;
  }

  private Row row() {
    return sheet.createRow(next++);
  }

  private static CellRangeAddress cell(Row row, int column) {
    return new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column);
  }
}
