package vn.solieu.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Tables that {@link Packing} took down, read back in the same order. Whole arrays are copied at once: a program that has
 * just started runs loops a hundred times slower than later. Not thread-safe.
 */
public final class Packed {
  private static final int[] NONE = {};

  private final ByteBuffer in;

  /** The tables in some bytes. */
  public Packed(byte[] bytes) {
    in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The next number. */
  public int number() {
    return in.getInt();
  }

  /** The next bytes. */
  public byte[] bytes() {
    byte[] bytes = new byte[number()];
    in.get(bytes);
    return bytes;
  }

  /** The next numbers. */
  public int[] ints() {
    int[] ints = new int[number()];
    in.asIntBuffer().get(ints);
    skip(ints.length * Integer.BYTES);
    return ints;
  }

  /** The next long numbers. */
  public long[] longs() {
    long[] longs = new long[number()];
    in.asLongBuffer().get(longs);
    skip(longs.length * Long.BYTES);
    return longs;
  }

  /** The next rows. All empty ones are the same. */
  public int[][] rows() {
    return rows(NONE);
  }

  /** The next rows, with something else in the place of empty ones. */
  public int[][] rows(int[] empty) {
    int[][] rows = new int[number()][];
    Arrays.fill(rows, empty);
    int[] filled = ints();
    int[] all = ints();
    int at = 0;
    for (int i = 0; i < filled.length; i += 2) {
      rows[filled[i]] = Arrays.copyOfRange(all, at, at + filled[i + 1]);
      at += filled[i + 1];
    }
    return rows;
  }

  /** The next text. */
  public String text() {
    return texts().get(0);
  }

  /** The next texts. */
  public List<String> texts() {
    int[] lengths = ints();
    char[] all = new char[number()];
    in.asCharBuffer().get(all);
    skip(all.length * Character.BYTES);
    String[] texts = new String[lengths.length];
    int at = 0;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new String(all, at, lengths[i]);
      at += lengths[i];
    }
    return List.of(texts);
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
