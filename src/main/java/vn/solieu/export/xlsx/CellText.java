package vn.solieu.export.xlsx;

/** Text as a workbook's XML can hold it. */
final class CellText {
  /** Excel holds no more UTF-16 units in a cell. */
  static final int MOST = 32_767;

  private static final int ESCAPE = "_x0041_".length();

  private CellText() {}

  /**
   * Spells what XML cannot hold (control characters, halves of surrogate pairs) as {@code _x001F_}, and what a reader
   * would take for such a spelling as {@code _x005F_x001F_}: ECMA-376 part 1, 22.9.2.19, ST_Xstring.
   */
  static String escape(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = c == '_' ? isEscape(text, i) : !isXml(text, i);
      if (escaped && out == null) {
        out = new StringBuilder(text.length() + ESCAPE).append(text, 0, i);
      }
      if (out != null) {
        if (escaped) {
          out.append(String.format("_x%04X_", (int) c));
        } else {
          out.append(c);
        }
      }
    }
    return out == null ? text : out.toString();
  }

  /** The longest start of a text that a cell holds, once escaped, with so much room left; whole pairs only. */
  static int fitting(String text, int room) {
    int most = MOST - room;
    if (text.length() * ESCAPE <= most) {
      return text.length();
    }
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean escaped = text.charAt(i) == '_' ? isEscape(text, i) : !isXml(text, i);
      used += escaped ? ESCAPE : 1;
      if (used > most) {
        boolean insidePair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
        return insidePair ? i - 1 : i;
      }
    }
    return text.length();
  }

  private static boolean isEscape(String text, int at) {
    if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + ESCAPE - 1; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }

  /** Whether a character may stand in XML 1.0 and is the same when read back. */
  private static boolean isXml(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c < '\ufffe';
  }
}
