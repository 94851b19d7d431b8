package vn.solieu.export.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes maps, iterables, text, numbers, truth values and null as JSON (RFC 8259). Names stand in the map's order.
 */
public final class Json {
  private final Appendable out;
  private final boolean indented;

  private Json(Appendable out, boolean indented) {
    this.out = out;
    this.indented = indented;
  }

  /** Writes a value over many lines, for people, and ends the last line. */
  public static void writeIndented(Object value, Appendable out) throws IOException {
    new Json(out, true).write(value, 0);
    out.append('\n');
  }

  /** Writes a value on one line, and ends the line. */
  public static void writeLine(Object value, Appendable out) throws IOException {
    new Json(out, false).write(value, 0);
    out.append('\n');
  }

  private void write(Object value, int depth) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.append('{');
      for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
        Map.Entry<?, ?> entry = i.next();
        line(depth + 1);
        text(entry.getKey().toString());
        out.append(indented ? ": " : ":");
        write(entry.getValue(), depth + 1);
        out.append(i.hasNext() ? "," : "");
      }
      close('}', map.isEmpty(), depth);
    } else if (value instanceof Iterable<?> items) {
      Iterator<?> i = items.iterator();
      boolean empty = !i.hasNext();
      out.append('[');
      while (i.hasNext()) {
        line(depth + 1);
        write(i.next(), depth + 1);
        out.append(i.hasNext() ? "," : "");
      }
      close(']', empty, depth);
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      out.append(String.valueOf(value));
    } else {
      text(value.toString());
    }
  }

  private void close(char bracket, boolean empty, int depth) throws IOException {
    if (!empty) {
      line(depth);
    }
    out.append(bracket);
  }

  private void line(int depth) throws IOException {
    if (indented) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void text(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || isLone(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Whether half of a surrogate pair stands there without its other half: UTF-8 has no bytes for it. */
  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
