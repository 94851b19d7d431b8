package vn.solieu.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes down loaded tables as bytes, which {@link Packed} reads back in the same order. The build packs what the program
 * would else work out of the rules at every start. Equal tables give equal bytes. Not thread-safe.
 */
public final class Packing {
  private ByteBuffer out = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  /** Puts a number. */
  public Packing number(int n) {
    room(Integer.BYTES).putInt(n);
    return this;
  }

  /** Puts some bytes. */
  public Packing bytes(byte[] bytes) {
    number(bytes.length);
    room(bytes.length).put(bytes);
    return this;
  }

  /** Puts some numbers. */
  public Packing ints(int[] ints) {
    number(ints.length);
    room(ints.length * Integer.BYTES);
    for (int n : ints) {
      out.putInt(n);
    }
    return this;
  }

  /** Puts some long numbers. */
  public Packing longs(long[] longs) {
    number(longs.length);
    room(longs.length * Long.BYTES);
    for (long n : longs) {
      out.putLong(n);
    }
    return this;
  }

  /** Puts a table of rows of which most are null or empty; which of the two is not kept. */
  public Packing rows(int[][] rows) {
    List<Integer> filled = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != null && rows[i].length > 0) {
        filled.add(i);
        filled.add(rows[i].length);
        for (int n : rows[i]) {
          all.add(n);
        }
      }
    }
    return number(rows.length).ints(array(filled)).ints(array(all));
  }

  /** Puts a text. */
  public Packing text(String text) {
    return texts(List.of(text));
  }

  /** Puts some texts. */
  public Packing texts(Collection<String> texts) {
    ints(texts.stream().mapToInt(String::length).toArray());
    String all = String.join("", texts);
    number(all.length());
    room(all.length() * Character.BYTES);
    for (int i = 0; i < all.length(); i++) {
      out.putChar(all.charAt(i));
    }
    return this;
  }

  /** All that was put so far. */
  public byte[] toBytes() {
    byte[] bytes = new byte[out.position()];
    out.duplicate().flip().get(bytes);
    return bytes;
  }

  private ByteBuffer room(int bytes) {
    if (out.remaining() < bytes) {
      ByteBuffer larger = ByteBuffer.allocate(Math.max(out.capacity() * 2, out.position() + bytes));
      out = larger.order(ByteOrder.LITTLE_ENDIAN).put(out.flip());
    }
    return out;
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
