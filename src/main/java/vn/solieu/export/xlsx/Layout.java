package vn.solieu.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** What a sheet looks like around its cells: widths, folded columns, what stays in sight, and how it prints. */
final class Layout {
  /** Height of a line, in points. */
  static final float LINE = 15;

  /** Height of a line with a title, in points. */
  static final float TITLE = 28;

  private static final double MARGIN_FOOTER_INCHES = 0.2;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final double MARGIN_INCHES = 0.5;

  private static final int MOST_LINES = 20;

  /** No more columns than these fit onto a page's width. */
  private static final int COLUMNS_PER_PAGE = 16;

  private Layout() {}

  /** Lays out a table's sheet. */
  static void columns(XSSFSheet sheet, TableSheet.Plan plan) {
    int shown = 0;
    for (int i = 0; i < plan.fields().size(); i++) {
      Field field = plan.fields().get(i);
      width(sheet, i, field.width());
      shown += field.brief() || !plan.brief() ? 1 : 0;
    }
    if (plan.brief()) {
      fold(sheet, plan);
    }
    sheet.createFreezePane(plan.frozen(), TableSheet.HEADER_ROWS);
    sheet.setPrintGridlines(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, TableSheet.HEADER_ROWS - 1, -1, -1));
    page(sheet, (shown + COLUMNS_PER_PAGE - 1) / COLUMNS_PER_PAGE);
  }

  static void width(Sheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, characters * UNITS_PER_CHARACTER);
  }

  /** Makes a row high enough for the most lines that one of its texts needs in its column. */
  static void height(Row row, List<String> cells, int[] widths) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, lines(cells.get(i), widths[i]));
    }
    row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
  }

  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && used + word.length() > width) {
        lines++;
        used = 0;
      }
      lines += word.length() / width;
      used += word.length() % width + 1;
    }
    return lines;
  }

  private static void fold(XSSFSheet sheet, TableSheet.Plan plan) {
    boolean folded = false;
    for (int i = 0; i < plan.fields().size(); i++) {
      CTCol column = sheet.getColumnHelper().getColumn1Based(i + 1, false);
      if (folded && plan.fields().get(i).brief()) {
        column.setCollapsed(true);
      }
      folded = !plan.fields().get(i).brief();
      if (folded) {
        column.setHidden(true);
        column.setOutlineLevel((short) 1);
      }
    }
    sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
  }

  /** A sheet prints on A4 across, some pages wide, and as many high as it takes. */
  static void page(Sheet sheet, int pagesWide) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) pagesWide);
    print.setFitHeight((short) 0);
    for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
      sheet.setMargin(margin, MARGIN_INCHES);
    }
    sheet.setMargin(PageMargin.FOOTER, MARGIN_FOOTER_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
