package vn.solieu.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits names in UTF-8 into numbered syllables, and spells out and folds each syllable only the first time it comes.
 * For use while loading, by one thread.
 */
final class Syllabary {
  /** Gives each syllable its number. */
  interface Numbers {
    int of(String syllable);
  }

  private final byte[] bytes;
  private final Numbers numbers;
  private int[] starts;
  private int[] ends;
  private int[] known;
  private int used;

  /**
   * Over some names.
   *
   * @param expected how many different syllables they may have; a power of two
   */
  Syllabary(byte[] bytes, int expected, Numbers numbers) {
    this.bytes = bytes;
    this.numbers = numbers;
    starts = new int[expected * 2];
    ends = new int[expected * 2];
    known = new int[expected * 2];
  }

  /** The syllables of {@code bytes[start, end)}, put into {@code into}; gives how many there are. */
  int split(int start, int end, int[] into) {
    int n = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      byte b = i < end ? bytes[i] : (byte) ' ';
      if (b == ' ' || b == '\'' || b == '-' || b == '.') {
        if (i > from && n < into.length) {
          into[n++] = number(from, i);
        }
        if (b == '-' && n < into.length) {
          into[n++] = NameTrie.HYPHEN;
        } else if (b == '.' && n < into.length) {
          into[n++] = NameTrie.DOT;
        }
        from = i + 1;
      }
    }
    return n;
  }

  private int number(int start, int end) {
    int hash = 1;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    int mask = known.length - 1;
    int at = (hash ^ hash >>> 13) & mask;
    for (; known[at] != 0; at = (at + 1) & mask) {
      if (Arrays.equals(bytes, starts[at], ends[at], bytes, start, end)) {
        return known[at];
      }
    }
    int number = numbers.of(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    if (used * 2 > known.length) {
      grow();
      return number;
    }
    starts[at] = start;
    ends[at] = end;
    known[at] = number;
    used++;
    return number;
  }

  private void grow() {
    int[] s = starts;
    int[] e = ends;
    int[] k = known;
    starts = new int[k.length * 2];
    ends = new int[k.length * 2];
    known = new int[k.length * 2];
    used = 0;
    for (int i = 0; i < k.length; i++) {
      if (k[i] != 0) {
        number(s[i], e[i]);
      }
    }
  }
}
