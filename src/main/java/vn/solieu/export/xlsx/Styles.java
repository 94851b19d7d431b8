package vn.solieu.export.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.solieu.export.write.Language;

/** The looks that cells have; a workbook has each once. */
final class Styles {
  /** What text looks like, and what it is for. */
  enum Look {
    TITLE,
    HEADING,
    /** Header of a table. */
    HEADER,
    /** The same in the other language. */
    BESIDE,
    TEXT,
    /** Text that is folded in its cell. */
    PROSE,
    NOTE,
    NOTE_PROSE,
    LINK,
    WHOLE,
    DECIMAL,
    /** A number that the text does not commit itself to. */
    WHOLE_VAGUE,
    DECIMAL_VAGUE,
    WHOLE_FLAGGED,
    DECIMAL_FLAGGED,
    WHOLE_VAGUE_FLAGGED,
    DECIMAL_VAGUE_FLAGGED,
    TEXT_FLAGGED,
    PLAIN,
    DATE
  }

  static final XSSFColor INK = rgb(0x1f3a4d);
  private static final XSSFColor GREY = rgb(0x5f6b73);
  private static final XSSFColor WHITE = rgb(0xffffff);
  private static final XSSFColor BLUE = rgb(0x0b5cad);
  private static final XSSFColor PALE = rgb(0xfde9c9);
  private static final XSSFColor BAND = rgb(0xe6edf2);
  private static final String FONT = "Calibri";
  private static final short SMALL = 9;
  private static final short USUAL = 11;
  private static final short LARGE = 13;
  private static final short LARGEST = 18;
  private static final String WHOLE_FORMAT = "#,##0";
  private static final String DECIMAL_FORMAT = "#,##0.0#########";

  private final XSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook book, Language language) {
    this.book = book;
    XSSFFont usual = book.getFontAt(0);
    usual.setFontName(FONT);
    usual.setFontHeightInPoints(USUAL);
    style(Look.TITLE, font(LARGEST, true, INK), "@");
    fill(style(Look.HEADING, font(LARGE, true, INK), "@"), BAND);
    XSSFCellStyle header = style(Look.HEADER, font(USUAL, true, WHITE), "@");
    fill(header, INK);
    header.setWrapText(true);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    style(Look.BESIDE, italic(font(SMALL, false, GREY)), "@").setWrapText(true);
    style(Look.TEXT, usual, "@");
    style(Look.PROSE, usual, "@").setWrapText(true);
    style(Look.NOTE, italic(font(USUAL, false, GREY)), "@");
    style(Look.NOTE_PROSE, italic(font(USUAL, false, GREY)), "@").setWrapText(true);
    XSSFFont link = font(USUAL, false, BLUE);
    link.setUnderline(Font.U_SINGLE);
    style(Look.LINK, link, "@");
    XSSFFont vague = italic(font(USUAL, false, INK));
    number(Look.WHOLE, usual, WHOLE_FORMAT);
    number(Look.DECIMAL, usual, DECIMAL_FORMAT);
    number(Look.WHOLE_VAGUE, vague, WHOLE_FORMAT);
    number(Look.DECIMAL_VAGUE, vague, DECIMAL_FORMAT);
    fill(number(Look.WHOLE_FLAGGED, usual, WHOLE_FORMAT), PALE);
    fill(number(Look.DECIMAL_FLAGGED, usual, DECIMAL_FORMAT), PALE);
    fill(number(Look.WHOLE_VAGUE_FLAGGED, vague, WHOLE_FORMAT), PALE);
    fill(number(Look.DECIMAL_VAGUE_FLAGGED, vague, DECIMAL_FORMAT), PALE);
    fill(style(Look.TEXT_FLAGGED, usual, "@"), PALE);
    number(Look.PLAIN, usual, "0");
    number(Look.DATE, usual, language.first("dd/mm/yyyy", "yyyy-mm-dd"));
  }

  CellStyle of(Look look) {
    return styles.get(look);
  }

  /** The look of a number in a series. */
  static Look number(boolean whole, boolean vague, boolean flagged) {
    if (vague) {
      return flagged
          ? whole ? Look.WHOLE_VAGUE_FLAGGED : Look.DECIMAL_VAGUE_FLAGGED
          : whole ? Look.WHOLE_VAGUE : Look.DECIMAL_VAGUE;
    }
    return flagged ? whole ? Look.WHOLE_FLAGGED : Look.DECIMAL_FLAGGED : whole ? Look.WHOLE : Look.DECIMAL;
  }

  /** A number does not touch the text at its right. */
  private XSSFCellStyle number(Look look, XSSFFont font, String format) {
    XSSFCellStyle style = style(look, font, format);
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention((short) 1);
    return style;
  }

  private XSSFCellStyle style(Look look, XSSFFont font, String format) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    styles.put(look, style);
    return style;
  }

  private XSSFFont font(short points, boolean bold, XSSFColor color) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(points);
    font.setBold(bold);
    font.setColor(color);
    return font;
  }

  private static XSSFFont italic(XSSFFont font) {
    font.setItalic(true);
    return font;
  }

  private static void fill(XSSFCellStyle style, XSSFColor color) {
    style.setFillForegroundColor(color);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor rgb(int color) {
    return new XSSFColor(new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color});
  }
}
