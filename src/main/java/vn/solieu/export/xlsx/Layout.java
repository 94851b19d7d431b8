package vn.solieu.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** What a sheet looks like around its cells: widths, folded columns, what stays in sight, and how it prints. */
final class Layout {
  /** Height of a line, in points. */
  static final float LINE = 15;

  private static final int UNITS_PER_CHARACTER = 256;
  private static final double MARGIN_INCHES = 0.4;

  /** No more columns than these fit onto a page's width. */
  private static final int COLUMNS_PER_PAGE = 16;

  private Layout() {}

  /** Lays out a table's sheet. */
  static void columns(Sheet sheet, TableSheet.Plan plan) {
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
    sheet.setRepeatingRows(new CellRangeAddress(0, TableSheet.HEADER_ROWS - 1, -1, -1));
    page(sheet, (shown + COLUMNS_PER_PAGE - 1) / COLUMNS_PER_PAGE);
  }

  static void width(Sheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, characters * UNITS_PER_CHARACTER);
  }

  private static void fold(Sheet sheet, TableSheet.Plan plan) {
    int from = -1;
    for (int i = 0; i <= plan.fields().size(); i++) {
      boolean brief = i == plan.fields().size() || plan.fields().get(i).brief();
      if (!brief && from < 0) {
        from = i;
      }
      if (brief && from >= 0) {
        sheet.groupColumn(from, i - 1);
        sheet.setColumnGroupCollapsed(from, true);
        from = -1;
      }
    }
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
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
