package vn.solieu.rule.phrase;

/** A table from numbers other than 0 to numbers. Filling is not thread-safe; looking up is, once filling has ended. */
public final class LongIndex {
  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int used;

  /** What stands for a key, or 0. */
  public int get(long key) {
    int mask = keys.length - 1;
    for (int i = slot(key, mask); ; i = i + 1 & mask) {
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
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (keys[i] != 0 && keys[i] != key) {
      i = i + 1 & mask;
    }
    used += keys[i] == 0 ? 1 : 0;
    keys[i] = key;
    values[i] = value;
  }

  /** Where in a table of {@code mask + 1} slots the search for a key begins. */
  static int slot(long key, int mask) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h ^ h >>> 32) & mask;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
