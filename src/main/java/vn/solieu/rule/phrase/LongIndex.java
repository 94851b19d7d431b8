package vn.solieu.rule.phrase;

import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * A table from numbers other than 0 to numbers. Most questions are for keys that are not there, and are answered by a
 * small bit filter that stays in the processor's cache, however large the table. Filling is not thread-safe; looking up
 * is, once filling has ended.
 */
public final class LongIndex {
  private static final int FILTER_BITS_PER_SLOT = 8;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private long[] filter = new long[64 * FILTER_BITS_PER_SLOT / Long.SIZE];
  private int used;

  /** A table without numbers. */
  public LongIndex() {}

  /** A table that was taken down. */
  public LongIndex(Packed in) {
    keys = in.longs();
    values = in.ints();
    filter = in.longs();
    used = in.number();
  }

  /** Takes it down. */
  public void pack(Packing out) {
    out.longs(keys).ints(values).longs(filter).number(used);
  }

  /** What stands for a key, or 0. */
  public int get(long key) {
    long h = hash(key);
    if ((filter[(int) (h >>> 6) & filter.length - 1] >>> h & 1) == 0) {
      return 0;
    }
    int mask = keys.length - 1;
    for (int i = (int) (h >>> 32) & mask; ; i = i + 1 & mask) {
      if (keys[i] == key) {
        return values[i];
      }
      if (keys[i] == 0) {
        return 0;
      }
    }
  }

  /** Puts a value for a key, in place of any other. */
  public void put(long key, int value) {
    if (used * 2 >= keys.length) {
      grow();
    }
    long h = hash(key);
    filter[(int) (h >>> 6) & filter.length - 1] |= 1L << h;
    int mask = keys.length - 1;
    int i = (int) (h >>> 32) & mask;
    while (keys[i] != 0 && keys[i] != key) {
      i = i + 1 & mask;
    }
    used += keys[i] == 0 ? 1 : 0;
    keys[i] = key;
    values[i] = value;
  }

  /** Mixes a key; the lower and the upper half of the bits are for different tables. */
  static long hash(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    h = (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
    return h ^ h >>> 32;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    filter = new long[keys.length * FILTER_BITS_PER_SLOT / Long.SIZE];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
