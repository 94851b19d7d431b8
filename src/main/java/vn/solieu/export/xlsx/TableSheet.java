package vn.solieu.export.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.solieu.export.xlsx.Styles.Look;

/**
 * A streamed table: titles in the other language, the header, and the rows, as an Excel table with filters. Where the
 * rows do not fit into one sheet, they go on in "Name 2", "Name 3" behind it.
 */
final class TableSheet {
  /** Rows above the first row of data. */
  static final int HEADER_ROWS = 2;

  /** Calendars of spreadsheets differ before. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Digits that a double surely keeps. */
  private static final int SAFE_DIGITS = 15;

  private static final float BESIDE_HEIGHT = 26;
  private static final float HEADER_HEIGHT = 34;

  private final Book book;
  private final Plan plan;
  private final List<String> parts = new ArrayList<>();
  private final LongTexts longTexts;
  private SXSSFSheet sheet;
  private Links links;
  private int next;
  private long rows;

  /**
   * How a table is laid out.
   *
   * @param name of its sheet
   * @param table of the Excel table
   * @param fields its columns
   * @param frozen how many columns stay on the left
   * @param lines how many lines of text a row shows
   * @param brief whether only the most needed columns show; the others are folded away
   * @param most rows that a sheet takes
   */
  record Plan(String name, String table, List<Field> fields, int frozen, int lines, boolean brief, int most) {
    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows();
  }

  /** Starts the table in a new sheet behind the others. */
  TableSheet(Book book, Plan plan, LongTexts longTexts) {
    this.book = book;
    this.plan = plan;
    this.longTexts = longTexts;
    start();
  }

  private void start() {
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    String name = parts.isEmpty() ? plan.name() : plan.name() + " " + (parts.size() + 1);
    sheet = parts.isEmpty() ? book.stream(name) : book.streamBehind(name, last);
    parts.add(name);
    links = new Links(book.held(name));
    Layout.columns(book.held(name), plan);
    Row beside = sheet.createRow(0);
    beside.setHeightInPoints(BESIDE_HEIGHT);
    Row header = sheet.createRow(1);
    header.setHeightInPoints(HEADER_HEIGHT);
    for (int i = 0; i < plan.fields().size(); i++) {
      book.text(beside, i, plan.fields().get(i).beside(), Look.BESIDE);
      book.text(header, i, plan.fields().get(i).title(), Look.HEADER);
    }
    next = HEADER_ROWS;
  }

  /** The sheets that it fills so far. */
  List<String> parts() {
    return parts;
  }

  /** How many rows it has so far. */
  long rows() {
    return rows;
  }

  /** Whether the next row begins another sheet. */
  boolean isFull() {
    return next == plan.most();
  }

  /**
   * Writes a row.
   *
   * @param cells the cell of each field, as the CSV has it
   */
  SXSSFRow row(IntFunction<String> cells) {
    if (isFull()) {
      finish();
      start();
    }
    SXSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(Layout.LINE * plan.lines());
    rows++;
    for (int i = 0; i < plan.fields().size(); i++) {
      String cell = cells.apply(i);
      if (!cell.isEmpty()) {
        write(row, i, cell, cells);
      }
    }
    return row;
  }

  private void write(Row row, int at, String cell, IntFunction<String> cells) {
    switch (plan.fields().get(at).kind()) {
      case TEXT -> text(row, at, cell, Look.TEXT, cells);
      case PROSE -> text(row, at, cell, Look.PROSE, cells);
      case NUMBER -> {
        if (isExact(cell)) {
          book.number(row, at, Double.parseDouble(cell), cell.indexOf('.') < 0 ? Look.WHOLE : Look.DECIMAL);
        } else {
          book.text(row, at, cell, Look.TEXT);
        }
      }
      case PLAIN -> book.number(row, at, Double.parseDouble(cell), Look.PLAIN);
      case DATE -> {
        LocalDate day = LocalDate.parse(cell);
        if (day.isBefore(FIRST_DAY)) {
          book.text(row, at, cell, Look.TEXT);
        } else {
          book.number(row, at, DateUtil.getExcelDate(day), Look.DATE);
        }
      }
      default -> throw new IllegalStateException(plan.fields().get(at).name());
    }
  }

  private void text(Row row, int at, String text, Look look, IntFunction<String> cells) {
    boolean isLong = text.length() * 7 > CellText.MOST && CellText.fitting(text, 0) < text.length();
    book.text(row, at, isLong ? longTexts.cut(cells.apply(0), plan.fields().get(at).title(), text) : text, look);
  }

  /** Whether a spreadsheet's number says the same as the text. */
  static boolean isExact(String number) {
    if (number.length() <= SAFE_DIGITS) {
      return true;
    }
    double nearest = Double.parseDouble(number);
    return !Double.isInfinite(nearest) && new BigDecimal(number).compareTo(BigDecimal.valueOf(nearest)) == 0;
  }

  /** The last row of the current sheet, from 0. */
  int last() {
    return next - 1;
  }

  /** Links cells of the current sheet to a web address, where there is one and there is room. */
  void link(int firstRow, int lastRow, int firstField, int lastField, String url) {
    if (links.hasRoom()) {
      Links.target(url)
          .ifPresent(t -> links.toAddress(new CellRangeAddress(firstRow, lastRow, firstField, lastField), t));
    }
  }

  /** Ends the table. */
  void finish() {
    int end = Math.max(next, HEADER_ROWS + 1);
    int width = plan.fields().size();
    XSSFSheet held = book.held(sheet.getSheetName());
    String table = parts.size() == 1 ? plan.table() : plan.table() + "_" + parts.size();
    Tables.add(
        held, table, new CellRangeAddress(1, end - 1, 0, width - 1),
        plan.fields().stream().map(Field::title).toList());
    held.addIgnoredErrors(
        new CellRangeAddress(0, end - 1, 0, width - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }
}
