package vn.solieu.export.xlsx;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import vn.solieu.export.xlsx.Styles.Look;

/** A worksheet in the making, row by row from the top. Its rows and links wait in files, all else in memory. */
final class Sheet {
  /** Excel shows no longer prompt, and no longer title of one. */
  private static final int PROMPT = 255;

  private static final int PROMPT_TITLE = 32;

  private final SXSSFSheet streamed;
  private final XSSFSheet held;
  private final Layout layout;
  private final Links links;
  private final Styles styles;
  private SXSSFRow row;
  private int rows;

  /**
   * A sheet without rows.
   *
   * @param streamed takes the rows
   * @param held takes what stands around them
   */
  Sheet(SXSSFSheet streamed, XSSFSheet held, Layout layout, Links links, Styles styles) {
    this.streamed = streamed;
    this.held = held;
    this.layout = layout;
    this.links = links;
    this.styles = styles;
    layout.apply(held);
  }

  String name() {
    return streamed.getSheetName();
  }

  /** What stands around its rows. */
  XSSFSheet held() {
    return held;
  }

  Layout layout() {
    return layout;
  }

  Links links() {
    return links;
  }

  /** How many rows it has, which is the number of the next one from 0. */
  int rows() {
    return rows;
  }

  /** Begins the next row. */
  void row(float height) throws IOException {
    try {
      row = streamed.createRow(rows++);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
    row.setHeightInPoints(height);
  }

  /** Writes text that fits; nothing where it is empty. */
  void text(int column, String text, Look look) {
    if (!text.isEmpty()) {
      Cell cell = row.createCell(column);
      cell.setCellValue(CellText.escape(text));
      cell.setCellStyle(styles.of(look));
    }
  }

  void number(int column, double number, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(styles.of(look));
  }

  /** Lets a cell explain itself when it is chosen. */
  void prompt(int atRow, int column, String title, String text) {
    CTWorksheet sheet = held.getCTWorksheet();
    CTDataValidations all = sheet.isSetDataValidations() ? sheet.getDataValidations() : sheet.addNewDataValidations();
    CTDataValidation prompt = all.addNewDataValidation();
    prompt.setSqref(List.of(Address.name(atRow, column)));
    prompt.setAllowBlank(true);
    prompt.setShowInputMessage(true);
    prompt.setPromptTitle(CellText.escape(shortened(title, PROMPT_TITLE)));
    // In an attribute a line's end would be read as a space.
    prompt.setPrompt(CellText.escape(shortened(text, PROMPT)).replace("\n", "_x000A_"));
    all.setCount(all.sizeOfDataValidationArray());
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /** Says of a range that its digits are meant as text. */
  void meansText(String range) {
    held.addIgnoredErrors(CellRangeAddress.valueOf(range), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }
}
