package vn.solieu.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Walks the cells of a CSV file in memory without making strings: UTF-8, comma, header in the first row. A cell may
 * stand in double quotes but holds no quote of its own.
 */
final class CsvBytes {
  private final String file;
  private final byte[] bytes;
  private int at;
  private int line = 1;
  private int start;
  private int end;

  CsvBytes(String file, byte[] bytes, String header) throws IOException {
    this.file = file;
    this.bytes = bytes;
    int stop = 0;
    while (stop < bytes.length && bytes[stop] != '\n' && bytes[stop] != '\r') {
      stop++;
    }
    String found = new String(bytes, 0, stop, StandardCharsets.UTF_8).replace("\uFEFF", "");
    if (!found.equals(header)) {
      throw new IOException(file + ":1: the columns are " + found + ". They must be " + header + ".");
    }
    at = stop;
    skipLineEnds();
  }

  /** Whether another row begins here. */
  boolean hasRow() {
    return at < bytes.length;
  }

  /** Moves to the next cell of the row. */
  void next() throws IOException {
    if (at < bytes.length && bytes[at] == '"') {
      start = ++at;
      while (at < bytes.length && bytes[at] != '"') {
        at++;
      }
      end = at++;
    } else {
      start = at;
      while (at < bytes.length && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
        at++;
      }
      end = at;
    }
    if (at < bytes.length && bytes[at] == ',') {
      at++;
    }
  }

  /** Ends the row; what is left of it must be empty. */
  void endRow() throws IOException {
    if (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      throw fault("the row has too many cells", "Put a cell with a comma in double quotes");
    }
    skipLineEnds();
  }

  private void skipLineEnds() {
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r')) {
      line += bytes[at++] == '\n' ? 1 : 0;
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isEmpty() {
    return start == end;
  }

  String string() {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Whether the cell has exactly these bytes. */
  boolean is(byte[] word) {
    return java.util.Arrays.equals(bytes, start, end, word, 0, word.length);
  }

  IOException fault(String what, String remedy) {
    return new IOException(file + ":" + line + ": " + what + ". " + remedy + ".");
  }
}
