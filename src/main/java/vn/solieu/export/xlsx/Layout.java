package vn.solieu.export.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * What a sheet looks like around its cells: widths, folded columns, what stays in sight, and how it prints (on A4
 * across). Immutable.
 *
 * @param widths of the columns, in characters
 * @param folded so many columns, the last, are folded away
 * @param printed so many columns, the first, print; 0 for all
 * @param frozenColumns how many columns stay on the left
 * @param frozenRows how many rows stay on top, and stand on top of every page
 * @param gridlines whether lines part the cells
 * @param pagesWide on how many pages across it prints
 */
record Layout(
    List<Integer> widths,
    int folded,
    int printed,
    int frozenColumns,
    int frozenRows,
    boolean gridlines,
    int pagesWide) {
  /** Height of a line, in points. */
  static final float LINE = 15;

  /** Height of a line with a heading, in points. */
  static final float HEADING = 18;

  /** Height of a line with a title, in points. */
  static final float TITLE = 28;

  private static final int MOST_LINES = 20;

  /** Room at the sides of a cell. */
  private static final double MARGIN = 0.71;

  private static final double SIDE_INCHES = 0.4;
  private static final double TOP_INCHES = 0.5;
  private static final double FOOTER_INCHES = 0.2;

  Layout {
    widths = List.copyOf(widths);
  }

  /** Of a page of text: no lines, all on a page's width. */
  static Layout page(int... widths) {
    return new Layout(IntStream.of(widths).boxed().toList(), 0, 0, 0, 0, false, 1);
  }

  /** Lays out a sheet that has nothing yet. */
  void apply(XSSFSheet sheet) {
    columns(sheet.getCTWorksheet());
    sheet.setRowSumsRight(false);
    if (frozenRows > 0) {
      sheet.createFreezePane(frozenColumns, frozenRows);
    }
    sheet.setDisplayGridlines(gridlines);
    sheet.setPrintGridlines(gridlines);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) pagesWide);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, TOP_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, TOP_INCHES);
    sheet.setMargin(PageMargin.HEADER, FOOTER_INCHES);
    sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }

  private void columns(CTWorksheet sheet) {
    CTCols columns = sheet.sizeOfColsArray() > 0 ? sheet.getColsArray(0) : sheet.addNewCols();
    for (int i = 0; i < widths.size(); i++) {
      CTCol column = columns.addNewCol();
      column.setMin(i + 1L);
      column.setMax(i + 1L);
      column.setWidth(widths.get(i) + MARGIN);
      column.setCustomWidth(true);
      if (i >= widths.size() - folded) {
        column.setHidden(true);
        column.setOutlineLevel((short) 1);
      } else if (folded > 0 && i == widths.size() - folded - 1) {
        column.setCollapsed(true);
      }
    }
    if (folded > 0) {
      sheet.getSheetFormatPr().setOutlineLevelCol((short) 1);
    }
  }

  /** Says what prints of a sheet with so many rows, once all sheets stand in their order. */
  void print(XSSFSheet sheet, int rows) {
    if (frozenRows > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, frozenRows - 1, -1, -1));
    }
    if (printed > 0 && rows > 0) {
      int index = sheet.getWorkbook().getSheetIndex(sheet);
      sheet.getWorkbook().setPrintArea(index, 0, printed - 1, 0, rows - 1);
    }
  }

  /** How high a row must be for the most lines that one of its texts needs in its column. */
  static float height(List<String> cells, int... widths) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, lines(cells.get(i), widths[i]));
    }
    return LINE * Math.min(lines, MOST_LINES);
  }

  /** How many lines a text needs in a width of so many characters, more or less. */
  static int lines(String text, int width) {
    if (text.length() <= width && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 1;
    int used = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (c == ' ' || c == '\n') {
        int word = i - start;
        if (used > 0 && used + word > width) {
          lines++;
          used = 0;
        }
        lines += Math.max(0, word - 1) / width;
        used += word % width + 1;
        start = i + 1;
        if (c == '\n' && start < text.length()) {
          lines++;
          used = 0;
        }
      }
    }
    return lines;
  }
}
