package vn.solieu.text;

import java.util.Arrays;

/**
 * A set of words by their numbers in a vocabulary. A bit a word, so that the many lists of words that a text is held
 * against fit into the processor's nearest cache together. Filling is not thread-safe; asking is, once filling has ended.
 */
public final class WordSet {
  private long[] bits = {};

  /** Puts a word in. */
  public void add(int word) {
    if (word >> 6 >= bits.length) {
      bits = Arrays.copyOf(bits, (word >> 6) + 1);
    }
    bits[word >> 6] |= 1L << word;
  }

  /** Whether a word is in. */
  public boolean has(int word) {
    int at = word >> 6;
    return at < bits.length && (bits[at] >>> word & 1) != 0;
  }
}
