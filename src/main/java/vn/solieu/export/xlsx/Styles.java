package vn.solieu.export.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
  private static final XSSFColor INK = rgb(0x1f3a4d);
  private static final XSSFColor GREY = rgb(0x5f6b73);
  private static final XSSFColor BLACK = rgb(0x000000);
  private static final XSSFColor WHITE = rgb(0xffffff);
  private static final XSSFColor BLUE = rgb(0x0b5cad);
  private static final XSSFColor PALE = rgb(0xfde9c9);
  private static final XSSFColor BAND = rgb(0xe6edf2);
  private static final Optional<XSSFColor> NONE = Optional.empty();
  private static final String FONT = "Calibri";
  private static final int SMALL = 9;
  private static final int USUAL = 11;
  private static final int LARGE = 13;
  private static final int LARGEST = 18;

  private static final Type PLAIN_TYPE = new Type(USUAL, false, false, false, BLACK);
  private static final Type VAGUE_TYPE = new Type(USUAL, false, true, false, INK);
  private static final Type NOTE_TYPE = new Type(USUAL, false, true, false, GREY);
  private static final Type LINK_TYPE = new Type(USUAL, false, false, true, BLUE);

  private final XSSFWorkbook book;
  private final Map<Type, XSSFFont> fonts = new HashMap<>();
  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook book, Language language) {
    this.book = book;
    fonts.put(PLAIN_TYPE, dress(book.getFontAt(0), PLAIN_TYPE));
    for (Look look : Look.values()) {
      styles.put(look, style(look, language));
    }
  }

  /** What a cell looks like, and what that is for. */
  enum Look {
    TITLE(new Type(LARGEST, true, false, false, INK), NONE, Kind.TEXT),
    HEADING(new Type(LARGE, true, false, false, INK), Optional.of(BAND), Kind.TEXT),
    /** Header of a table. */
    HEADER(new Type(USUAL, true, false, false, WHITE), Optional.of(INK), Kind.HEADER),
    /** The same in the other language. */
    BESIDE(new Type(SMALL, false, true, false, GREY), NONE, Kind.PROSE),
    TEXT(PLAIN_TYPE, NONE, Kind.TEXT),
    /** Text that is folded in its cell. */
    PROSE(PLAIN_TYPE, NONE, Kind.PROSE),
    NOTE(NOTE_TYPE, NONE, Kind.TEXT),
    NOTE_PROSE(NOTE_TYPE, NONE, Kind.PROSE),
    LINK(LINK_TYPE, NONE, Kind.TEXT),
    LINK_PROSE(LINK_TYPE, NONE, Kind.PROSE),
    LINK_WHOLE(LINK_TYPE, NONE, Kind.WHOLE),
    WHOLE(PLAIN_TYPE, NONE, Kind.WHOLE),
    DECIMAL(PLAIN_TYPE, NONE, Kind.DECIMAL),
    /** A number that the text does not commit itself to. */
    WHOLE_VAGUE(VAGUE_TYPE, NONE, Kind.WHOLE),
    DECIMAL_VAGUE(VAGUE_TYPE, NONE, Kind.DECIMAL),
    WHOLE_FLAGGED(PLAIN_TYPE, Optional.of(PALE), Kind.WHOLE),
    DECIMAL_FLAGGED(PLAIN_TYPE, Optional.of(PALE), Kind.DECIMAL),
    WHOLE_VAGUE_FLAGGED(VAGUE_TYPE, Optional.of(PALE), Kind.WHOLE),
    DECIMAL_VAGUE_FLAGGED(VAGUE_TYPE, Optional.of(PALE), Kind.DECIMAL),
    /** Text where numbers stand otherwise: a range, or more digits than a cell keeps. */
    FIGURE(PLAIN_TYPE, NONE, Kind.FIGURE),
    FIGURE_FLAGGED(PLAIN_TYPE, Optional.of(PALE), Kind.FIGURE),
    /** A whole number without any mark: a year, an offset. */
    PLAIN(PLAIN_TYPE, NONE, Kind.PLAIN),
    DATE(PLAIN_TYPE, NONE, Kind.DATE);

    private final Type font;
    private final Optional<XSSFColor> fill;
    private final Kind kind;

    Look(Type font, Optional<XSSFColor> fill, Kind kind) {
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

  private record Type(int points, boolean bold, boolean italic, boolean underlined, XSSFColor color) {}

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
    look.fill.ifPresent(
        color -> {
          style.setFillForegroundColor(color);
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    return style;
  }

  private static XSSFFont dress(XSSFFont font, Type type) {
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) type.points);
    font.setBold(type.bold);
    font.setItalic(type.italic);
    font.setUnderline(type.underlined ? Font.U_SINGLE : Font.U_NONE);
    font.setColor(type.color);
    return font;
  }

  private static XSSFColor rgb(int color) {
    return new XSSFColor(new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color});
  }
}
