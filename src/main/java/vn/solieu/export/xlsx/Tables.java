package vn.solieu.export.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes ranges into Excel tables with filters. */
final class Tables {
  private static final String STYLE = "TableStyleLight1";

  private Tables() {}

  /**
   * Makes a table.
   *
   * @param name unlike all others in the workbook, letters and underscores
   * @param range header and rows, at least one
   * @param titles what the header's cells say
   */
  static void add(XSSFSheet sheet, String name, String range, List<String> titles) {
    XSSFTable table = sheet.createTable(new AreaReference(range, SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
    for (int i = 0; i < titles.size(); i++) {
      table.getCTTable().getTableColumns().getTableColumnArray(i).setName(CellText.escape(titles.get(i)));
    }
    table.getCTTable().addNewAutoFilter().setRef(range);
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
  }
}
