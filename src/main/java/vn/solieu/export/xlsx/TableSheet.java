package vn.solieu.export.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.solieu.export.xlsx.Field.Kind;
import vn.solieu.export.xlsx.Styles.Look;

/**
 * A table: titles in the other language, the header, and the rows, as an Excel table with filters. Where the rows do
 * not fit into one sheet, they go on in "Name 2", "Name 3" behind it.
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
  private final List<Field> fields;
  private final List<Sheet> parts = new ArrayList<>();
  private final LongTexts longTexts;
  private final String[] row;
  private Sheet sheet;
  private long rows;

  /**
   * How a table is laid out.
   *
   * @param name of its sheet
   * @param table of the Excel table
   * @param fields its columns
   * @param key the field that tells a row from others
   * @param frozen how many columns stay on the left
   * @param lines how many lines of text a row shows at most
   * @param folded how many columns, the last, are folded away
   * @param printed how many columns, the first, print; 0 for all
   * @param most rows that a sheet takes
   */
  record Plan(
      String name, String table, List<Field> fields, int key, int frozen, int lines, int folded, int printed, int most) {
    /** Rows that a sheet has room for. */
    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows();

    /** No more columns than these fit onto a page's width. */
    private static final int COLUMNS_PER_PAGE = 16;

    Plan {
      fields = List.copyOf(fields);
    }

    private Layout layout() {
      int columns = printed > 0 ? printed : fields.size() - folded;
      return new Layout(
          fields.stream().map(Field::width).toList(), folded, printed, frozen, HEADER_ROWS, true,
          printed > 0 ? 1 : (columns + COLUMNS_PER_PAGE - 1) / COLUMNS_PER_PAGE);
    }
  }

  /** The cells of a row, one for each field. */
  interface Cells {
    /** What the CSV has there. */
    String text(int field);

    /** What it looks like, other than usual. */
    default Look look(int field, Look usual) {
      return usual;
    }
  }

  /** Starts the table in a new sheet behind the others. */
  TableSheet(Book book, Plan plan, LongTexts longTexts) throws IOException {
    this.book = book;
    this.plan = plan;
    this.fields = plan.fields();
    this.longTexts = longTexts;
    this.row = new String[fields.size()];
    start();
  }

  private void start() throws IOException {
    sheet =
        parts.isEmpty()
            ? book.add(plan.name(), plan.layout())
            : book.addBehind(sheet, plan.name() + " " + (parts.size() + 1), plan.layout());
    parts.add(sheet);
    sheet.row(BESIDE_HEIGHT);
    for (int i = 0; i < fields.size(); i++) {
      sheet.text(i, fields.get(i).beside(), Look.BESIDE);
    }
    sheet.row(HEADER_HEIGHT);
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      sheet.text(i, field.title(), Look.HEADER);
      if (!field.meaning().isEmpty()) {
        sheet.prompt(1, i, field.title(), field.meaning());
      }
    }
  }

  /** The names of the sheets that it fills so far. */
  List<String> parts() {
    return parts.stream().map(Sheet::name).toList();
  }

  /** The sheet that takes the next row, unless it is full. */
  Sheet sheet() {
    return sheet;
  }

  /** How many rows it has so far. */
  long rows() {
    return rows;
  }

  /** Whether the next row begins another sheet. */
  boolean isFull() {
    return sheet.rows() == plan.most();
  }

  /** The name of the sheet that the next row goes to. */
  String nextSheet() {
    return isFull() ? plan.name() + " " + (parts.size() + 1) : sheet.name();
  }

  /** The number of the next row in its sheet, from 0. */
  int nextRow() {
    return isFull() ? HEADER_ROWS : sheet.rows();
  }

  /** Writes a row. */
  void row(Cells cells) throws IOException {
    if (isFull()) {
      finish();
      start();
    }
    rows++;
    int lines = 1;
    for (int i = 0; i < row.length; i++) {
      row[i] = cells.text(i);
      if (lines < plan.lines() && fields.get(i).kind() == Kind.PROSE) {
        lines = Math.max(lines, Layout.lines(row[i], fields.get(i).width()));
      }
    }
    sheet.row(Layout.LINE * Math.min(lines, plan.lines()));
    for (int i = 0; i < row.length; i++) {
      if (!row[i].isEmpty()) {
        write(i, row[i], cells.look(i, usual(fields.get(i).kind(), row[i])), cells);
      }
    }
  }

  /** How a cell of a kind looks; one that no spreadsheet keeps as a number or day stays text. */
  private static Look usual(Kind kind, String cell) {
    return switch (kind) {
      case TEXT -> Look.TEXT;
      case PROSE -> Look.PROSE;
      case NUMBER -> !isExact(cell) ? Look.FIGURE : cell.indexOf('.') < 0 ? Look.WHOLE : Look.DECIMAL;
      case PLAIN -> Look.PLAIN;
      case DATE -> LocalDate.parse(cell).isBefore(FIRST_DAY) ? Look.FIGURE : Look.DATE;
    };
  }

  private void write(int at, String cell, Look look, Cells cells) throws IOException {
    if (look == Look.DATE) {
      sheet.number(at, DateUtil.getExcelDate(LocalDate.parse(cell)), look);
    } else if (look.isNumber()) {
      sheet.number(at, Double.parseDouble(cell), look);
    } else {
      boolean isLong = cell.length() * 7 > CellText.MOST && CellText.fitting(cell, 0) < cell.length();
      sheet.text(at, isLong ? longTexts.cut(cells.text(plan.key()), fields.get(at).title(), cell) : cell, look);
    }
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
    return sheet.rows() - 1;
  }

  /** Links cells of the current sheet to a web address, where there is one and there is room. */
  void link(int firstRow, int lastRow, int firstField, int lastField, String url) throws IOException {
    Optional<String> target = Links.target(url);
    if (target.isPresent()) {
      sheet.links().toWeb(Address.range(firstRow, lastRow, firstField, lastField), target.get());
    }
  }

  /** Ends the table. */
  void finish() {
    int end = Math.max(sheet.rows(), HEADER_ROWS + 1) - 1;
    String table = parts.size() == 1 ? plan.table() : plan.table() + "_" + parts.size();
    int lastField = fields.size() - 1;
    book.table(sheet, table, Address.range(1, end, 0, lastField), fields.stream().map(Field::title).toList());
    sheet.meansText(Address.range(0, end, 0, lastField));
  }
}
