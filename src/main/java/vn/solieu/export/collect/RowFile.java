package vn.solieu.export.collect;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
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

  private final Path path;
  private final int width;
  private final OutputStream out;
  private String[] above;

  /** Opens a new file for rows of a number of cells. */
  public RowFile(Path path, int width) throws IOException {
    this.path = path;
    this.width = width;
    this.above = new String[width];
    this.out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
  }

  /** Writes a row, which is kept until the next one comes. */
  public void write(String[] cells) throws IOException {
    for (int i = 0; i < width; i++) {
      String cell = cells[i];
      if (cell.equals(above[i])) {
        out.write(0);
      } else {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length + 1;
        while (length > 0x7f) {
          out.write(length | 0x80);
          length >>>= 7;
        }
        out.write(length);
        out.write(bytes);
      }
    }
    above = cells;
  }

  /** Ends writing, and opens the rows from the first. */
  public Reader read() throws IOException {
    out.flush();
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
    private final InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
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
        cells[i] = length == 0 ? last[i] : new String(in.readNBytes(length - 1), StandardCharsets.UTF_8);
      }
      last = cells.clone();
      return cells;
    }

    private int length() throws IOException {
      int length = 0;
      for (int shift = 0; ; shift += 7) {
        int b = in.read();
        if (b < 0) {
          throw new EOFException(path + ": no more rows");
        }
        length |= (b & 0x7f) << shift;
        if (b < 0x80) {
          return length;
        }
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
