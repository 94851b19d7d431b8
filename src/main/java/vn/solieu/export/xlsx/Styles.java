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
  private static final int INK = 0x1f3a4d;
  private static final int GREY = 0x5f6b73;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;
  private static final int BLUE = 0x0b5cad;
  private static final int PALE = 0xfde9c9;
  private static final int BAND = 0xe6edf2;
  private static final int NONE = -1;
  private static final String FONT = "Calibri";
  private static final int SMALL = 9;
  private static final int USUAL = 11;
  private static final int LARGE = 13;
  private static final int LARGEST = 18;

  private final XSSFWorkbook book;
  private final Map<Type, XSSFFont> fonts = new EnumMap<>(Type.class);
  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook book, Language language) {
    this.book = book;
    fonts.put(Type.PLAIN, dress(book.getFontAt(0), Type.PLAIN));
    for (Look look : Look.values()) {
      styles.put(look, style(look, language));
    }
  }

  /** What a cell looks like, and what that is for. */
  enum Look {
    TITLE(Type.TITLE, NONE, Kind.TEXT),
    HEADING(Type.HEADING, BAND, Kind.TEXT),
    /** Header of a table. */
    HEADER(Type.HEADER, INK, Kind.HEADER),
    /** The same in the other language. */
    BESIDE(Type.BESIDE, NONE, Kind.PROSE),
    TEXT(Type.PLAIN, NONE, Kind.TEXT),
    /** Text that is folded in its cell. */
    PROSE(Type.PLAIN, NONE, Kind.PROSE),
    NOTE(Type.NOTE, NONE, Kind.TEXT),
    NOTE_PROSE(Type.NOTE, NONE, Kind.PROSE),
    LINK(Type.LINK, NONE, Kind.TEXT),
    LINK_PROSE(Type.LINK, NONE, Kind.PROSE),
    LINK_WHOLE(Type.LINK, NONE, Kind.WHOLE),
    WHOLE(Type.PLAIN, NONE, Kind.WHOLE),
    DECIMAL(Type.PLAIN, NONE, Kind.DECIMAL),
    /** A number that the text does not commit itself to. */
    WHOLE_VAGUE(Type.VAGUE, NONE, Kind.WHOLE),
    DECIMAL_VAGUE(Type.VAGUE, NONE, Kind.DECIMAL),
    WHOLE_FLAGGED(Type.PLAIN, PALE, Kind.WHOLE),
    DECIMAL_FLAGGED(Type.PLAIN, PALE, Kind.DECIMAL),
    WHOLE_VAGUE_FLAGGED(Type.VAGUE, PALE, Kind.WHOLE),
    DECIMAL_VAGUE_FLAGGED(Type.VAGUE, PALE, Kind.DECIMAL),
    /** Text where numbers stand otherwise: a range, or more digits than a cell keeps. */
    FIGURE(Type.PLAIN, NONE, Kind.FIGURE),
    FIGURE_FLAGGED(Type.PLAIN, PALE, Kind.FIGURE),
    /** A whole number without any mark: a year, an offset. */
    PLAIN(Type.PLAIN, NONE, Kind.PLAIN),
    DATE(Type.PLAIN, NONE, Kind.DATE);

    private final Type font;
    private final int fill;
    private final Kind kind;

    Look(Type font, int fill, Kind kind) {
      this.font = font;
      this.fill = fill;
      this.kind = kind;
    }

    /** Whether cells that look so hold numbers. */
    boolean isNumber() {
      return switch (kind) {
        case WHOLE, DECIMAL, PLAIN, DATE -> true;
        case TEXT, PROSE, HEADER, FIGURE -> false;
      };
    }
  }

  /** How what stands in a cell is spelled and aligned. */
  private enum Kind {
    TEXT,
    PROSE,
    HEADER,
    /** At the right like numbers, none of which touches the text behind it. */
    FIGURE,
    /** A number too wide for its cell is written smaller, rather than as {@code ####}. */
    WHOLE,
    DECIMAL,
    PLAIN,
    DATE;

    private String format(Language language) {
      return switch (this) {
        case TEXT, PROSE, HEADER, FIGURE -> "@";
        case WHOLE -> "#,##0";
        case DECIMAL -> "#,##0.0#########";
        case PLAIN -> "0";
        case DATE -> language.first("dd/mm/yyyy", "yyyy-mm-dd");
      };
    }

    private void align(CellStyle style) {
      boolean header = this == HEADER;
      style.setVerticalAlignment(header ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
      if (header || this == PROSE) {
        style.setWrapText(true);
      } else if (this != TEXT) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        style.setShrinkToFit(this == WHOLE || this == DECIMAL);
      }
    }
  }

  /** The fonts; colors are spelled as 0xRRGGBB. */
  private enum Type {
    TITLE(LARGEST, true, false, false, INK),
    HEADING(LARGE, true, false, false, INK),
    HEADER(USUAL, true, false, false, WHITE),
    BESIDE(SMALL, false, true, false, GREY),
    PLAIN(USUAL, false, false, false, BLACK),
    VAGUE(USUAL, false, true, false, INK),
    NOTE(USUAL, false, true, false, GREY),
    LINK(USUAL, false, false, true, BLUE);

    private final int points;
    private final boolean bold;
    private final boolean italic;
    private final boolean underlined;
    private final int color;

    Type(int points, boolean bold, boolean italic, boolean underlined, int color) {
      this.points = points;
      this.bold = bold;
      this.italic = italic;
      this.underlined = underlined;
      this.color = color;
    }
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

  private XSSFCellStyle style(Look look, Language language) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.font, type -> dress(book.createFont(), type)));
    style.setDataFormat(book.createDataFormat().getFormat(look.kind.format(language)));
    look.kind.align(style);
    if (look.fill != NONE) {
      style.setFillForegroundColor(rgb(look.fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static XSSFFont dress(XSSFFont font, Type type) {
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) type.points);
    font.setBold(type.bold);
    font.setItalic(type.italic);
    font.setUnderline(type.underlined ? Font.U_SINGLE : Font.U_NONE);
    font.setColor(rgb(type.color));
    return font;
  }

  private static XSSFColor rgb(int color) {
    return new XSSFColor(new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color});
  }
}
