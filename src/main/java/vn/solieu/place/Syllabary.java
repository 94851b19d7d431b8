package vn.solieu.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits names in UTF-8 into syllables, which it counts from 1 in the order in which they come, and afterwards numbers as
 * another wishes: each different one is spelled out and folded once. For use while loading, by one thread.
 */
final class Syllabary {
  /** Gives each syllable its number. */
  interface Numbers {
    int of(String syllable);
  }

  /** Stand for the signs that are syllables of their own. */
  private static final int HYPHEN = -NameTrie.HYPHEN;

  private static final int DOT = -NameTrie.DOT;

  private final byte[] bytes;

  /** Where each syllable first stands, by its count. */
  private int[] starts = new int[16];

  private int[] ends = new int[16];
  private int[] slots = new int[32];
  private int size = 1;

  /** Over some names. */
  Syllabary(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The numbers of the syllables of one name. */
  static int[] numbers(byte[] name, Numbers numbers) {
    int[] word = new int[NameTrie.LONGEST];
    Syllabary syllabary = new Syllabary(name);
    int n = syllabary.split(0, name.length, word);
    int[] numberOf = syllabary.numbers(numbers);
    for (int i = 0; i < n; i++) {
      word[i] = number(word[i], numberOf);
    }
    return Arrays.copyOf(word, n);
  }

  /** The syllables of {@code bytes[start, end)} by their count, put into {@code into}; gives how many there are. */
  int split(int start, int end, int[] into) {
    int n = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      byte b = i < end ? bytes[i] : (byte) ' ';
      if (b == ' ' || b == '\'' || b == '-' || b == '.') {
        if (i > from && n < into.length) {
          into[n++] = count(from, i);
        }
        if (b == '-' && n < into.length) {
          into[n++] = HYPHEN;
        } else if (b == '.' && n < into.length) {
          into[n++] = DOT;
        }
        from = i + 1;
      }
    }
    return n;
  }

  /** The number of each syllable met so far, by its count; asked for in the order in which they came. */
  int[] numbers(Numbers numbers) {
    int[] of = new int[size];
    for (int s = 1; s < size; s++) {
      of[s] = numbers.of(new String(bytes, starts[s], ends[s] - starts[s], StandardCharsets.UTF_8));
    }
    return of;
  }

  /** The number of a syllable that {@link #split} gave. */
  static int number(int syllable, int[] numbers) {
    return syllable < 0 ? -syllable : numbers[syllable];
  }

  private int count(int start, int end) {
    int at = slot(start, end);
    if (slots[at] == 0) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        slots = new int[size * 4];
        for (int s = 1; s < size; s++) {
          slots[slot(starts[s], ends[s])] = s;
        }
        at = slot(start, end);
      }
      starts[size] = start;
      ends[size] = end;
      slots[at] = size++;
    }
    return slots[at];
  }

  /** Where a syllable is, or goes. */
  private int slot(int start, int end) {
    int hash = 1;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    int mask = slots.length - 1;
    int at = (hash ^ hash >>> 13) & mask;
    while (slots[at] != 0 && !Arrays.equals(bytes, starts[slots[at]], ends[slots[at]], bytes, start, end)) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
