package vn.solieu.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.solieu.export.write.Json;

/** Text and data as HTML has them: nothing in them is ever taken for markup. */
final class Html {
  private static final char REPLACEMENT = '\ufffd';

  private Html() {}

  /** Text for an element or a quoted attribute. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text(text, 0, text.length(), out);
    return out.toString();
  }

  /** A stretch of a text. Characters that HTML cannot hold become U+FFFD. */
  static void text(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
        default -> out.append(isHeld(text, i) ? c : REPLACEMENT);
      }
    }
  }

  private static boolean isHeld(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !Character.isISOControl(c) || c == '\n' || c == '\t';
  }

  /** A value as JSON that can stand in a script: no {@code <} is left in it that could end the script. */
  static String data(Object value) {
    StringBuilder out = new StringBuilder();
    try {
      Json.writeLine(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder never fails", e);
    }
    out.setLength(out.length() - 1);
    return out.toString().replace("<", "\\u003c");
  }
}
