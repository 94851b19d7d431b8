package vn.solieu.export.collect;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rows of text cells in a file, written first and then read in the same order. A cell that equals the one above it
 * takes one byte. All rows have the same number of cells.
 */
public final class RowFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** As many bytes as the length of a cell can take. */
  private static final int MOST_LENGTH = 5;

  private final Path path;
  private final int width;
  private final OutputStream out;
  private final byte[] pending = new byte[BUFFER];
  private int used;
  private String[] above;

  /** Opens a new file for rows of a number of cells. */
  public RowFile(Path path, int width) throws IOException {
    this.path = path;
    this.width = width;
    this.above = new String[width];
    this.out = Files.newOutputStream(path);
  }

  /** Writes a row, which is kept until the next one comes. */
  public void write(String[] cells) throws IOException {
    for (int i = 0; i < width; i++) {
      String cell = cells[i];
      if (used > BUFFER - MOST_LENGTH) {
        flush();
      }
      if (cell.equals(above[i])) {
        pending[used++] = 0;
      } else {
        write(cell.getBytes(StandardCharsets.UTF_8));
      }
    }
    above = cells;
  }

  private void write(byte[] cell) throws IOException {
    int length = cell.length + 1;
    while (length > 0x7f) {
      pending[used++] = (byte) (length | 0x80);
      length >>>= 7;
    }
    pending[used++] = (byte) length;
    if (cell.length > BUFFER - used) {
      flush();
    }
    if (cell.length > BUFFER) {
      out.write(cell);
    } else {
      System.arraycopy(cell, 0, pending, used, cell.length);
      used += cell.length;
    }
  }

  private void flush() throws IOException {
    out.write(pending, 0, used);
    used = 0;
  }

  /** Ends writing, and opens the rows from the first. */
  public Reader read() throws IOException {
    flush();
    return new Reader();
  }

  /** Closes and deletes the file. */
  @Override
  public void close() throws IOException {
    try (out) {
      Files.deleteIfExists(path);
    }
  }

  /** Reads the rows once. */
  public final class Reader implements Closeable {
    private final InputStream in = Files.newInputStream(path);
    private byte[] held = new byte[BUFFER];
    private int at;
    private int end;
    private String[] last = new String[width];

    private Reader() throws IOException {}

    /**
     * The next row, in a new array.
     *
     * @throws EOFException after the last row
     */
    public String[] next() throws IOException {
      String[] cells = new String[width];
      for (int i = 0; i < width; i++) {
        int length = length();
        if (length == 0) {
          cells[i] = last[i];
        } else {
          need(length - 1);
          cells[i] = new String(held, at, length - 1, StandardCharsets.UTF_8);
          at += length - 1;
        }
      }
      last = cells.clone();
      return cells;
    }

    private int length() throws IOException {
      int length = 0;
      for (int shift = 0; ; shift += 7) {
        need(1);
        int b = held[at++];
        length |= (b & 0x7f) << shift;
        if (b >= 0) {
          return length;
        }
      }
    }

    /** Sees to it that so many bytes are held from the present place on. */
    private void need(int bytes) throws IOException {
      if (end - at >= bytes) {
        return;
      }
      byte[] room = bytes > held.length ? new byte[bytes] : held;
      System.arraycopy(held, at, room, 0, end - at);
      end -= at;
      at = 0;
      held = room;
      while (end < bytes) {
        int read = in.read(held, end, held.length - end);
        if (read < 0) {
          throw new EOFException(path + ": no more rows");
        }
        end += read;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
