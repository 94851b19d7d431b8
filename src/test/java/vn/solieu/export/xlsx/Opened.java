package vn.solieu.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was written, as a reader finds it. */
final class Opened implements Closeable {
  private final XSSFWorkbook book;

  Opened(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(WorkbookWriter.FILE))) {
      book = new XSSFWorkbook(in);
    }
  }

  XSSFWorkbook book() {
    return book;
  }

  XSSFSheet sheet(String name) {
    return book.getSheet(name);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    book.sheetIterator().forEachRemaining(s -> names.add(s.getSheetName()));
    return names;
  }

  /** The rows of a table below its header, cells by title, as the CSV writes them. */
  List<Map<String, String>> rows(String name) {
    Sheet sheet = sheet(name);
    Row header = sheet.getRow(1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int r = TableSheet.HEADER_ROWS; r <= sheet.getLastRowNum(); r++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Cell title : header) {
        cells.put(title.getStringCellValue(), text(sheet.getRow(r).getCell(title.getColumnIndex())));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** A cell as the CSV writes it. */
  static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.NUMERIC) {
      return DateUtil.isCellDateFormatted(cell)
          ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
          : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
    }
    return cell.getStringCellValue();
  }

  /** All text of a sheet. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet(name)) {
      row.forEach(cell -> texts.add(text(cell)));
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
