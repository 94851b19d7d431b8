package vn.solieu.export.table;

import java.text.Normalizer;
import java.util.Arrays;
import vn.solieu.text.Block;
import vn.solieu.text.Document;

/**
 * What a document's article is compared by, so that a repeated one is known without its text: a hash of its words, and
 * a sketch of its runs of {@value #RUN} words. Immutable; made by a pure function, at some hundred megabytes a second.
 *
 * <p>Words are compared without accents, case and punctuation, so that composed and decomposed text, hoà and hòa, tỷ
 * and tỉ are alike. Only the article counts: text and subheadings, not headline, captions and page furniture.
 *
 * <p>The sketch is one-permutation minhash (Li, Owen and Zhang, 2012): {@value #BINS} bins, in each the least hash of
 * the runs that fall into it. The share of bins that two sketches have in common estimates the share of runs (Jaccard)
 * that the two articles have in common.
 */
public final class Fingerprint {
  /** How many words make a run. */
  public static final int RUN = 4;

  /** How many bins a sketch has. */
  public static final int BINS = 64;

  /** How many longs hold a sketch, four bins of 16 bits each. */
  public static final int BANDS = BINS / 4;

  private static final int BIN_BITS = 6;
  private static final int CHUNK = 1024;
  private static final int LETTERS_END = 0x2000;
  private static final char[] LETTERS = letters();
  private static final long WORD_PRIME = 0x9E3779B97F4A7C15L;
  private static final long TEXT_PRIME = 0xC2B2AE3D27D4EB4FL;
  private static final long RUN_PRIME = 0x165667B19E3779F9L;

  private final long text;
  private final int words;
  private final long[] sketch;

  private Fingerprint(long text, int words, long[] sketch) {
    this.text = text;
    this.words = words;
    this.sketch = sketch;
  }

  /** The fingerprint of a document. */
  public static Fingerprint of(Document document) {
    Reader reader = new Reader(document.text());
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.SUBHEADING) {
        reader.read(block.span().start(), block.span().end());
      }
    }
    return new Fingerprint(reader.text, reader.words, reader.sketch());
  }

  /** A hash of all its words in order; two articles with equal words have the same. */
  public long text() {
    return text;
  }

  /** How many words the article has. */
  public int words() {
    return words;
  }

  /** Four bins of the sketch, from the first to {@link #BANDS} - 1. */
  public long band(int band) {
    return sketch[band];
  }

  /** How many bins of two bands agree, 0 to 4. */
  public static int common(long a, long b) {
    long differing = a ^ b;
    int common = 0;
    for (int shift = 0; shift < 64; shift += 16) {
      if ((differing >>> shift & 0xffff) == 0) {
        common++;
      }
    }
    return common;
  }

  /** Goes through the article once. */
  private static final class Reader {
    private final String source;
    private final int[] least = new int[BINS];
    private final char[] chunk = new char[CHUNK];
    private long word;
    private long text;
    private int words;
    private long one;
    private long two;
    private long three;

    Reader(String source) {
      this.source = source;
      Arrays.fill(least, -1);
    }

    void read(int start, int end) {
      word = 0;
      for (int from = start; from < end; from += CHUNK) {
        int n = Math.min(CHUNK, end - from);
        source.getChars(from, from + n, chunk, 0);
        readChunk(n);
      }
      if (word != 0) {
        add(word);
      }
    }

    private void readChunk(int n) {
      long hash = word;
      for (int i = 0; i < n; i++) {
        char c = chunk[i];
        char letter = c < LETTERS_END ? LETTERS[c] : Character.isLetterOrDigit(c) ? c : ' ';
        if (letter > ' ') {
          hash = (hash + letter) * WORD_PRIME;
        } else if (letter == ' ' && hash != 0) {
          add(hash);
          hash = 0;
        }
      }
      word = hash;
    }

    private void add(long hash) {
      long mixed = hash ^ hash >>> 29;
      text = (text ^ mixed) * TEXT_PRIME;
      text ^= text >>> 32;
      words++;
      if (words >= RUN) {
        long run = ((one * RUN_PRIME + two) * RUN_PRIME + three) * RUN_PRIME + mixed;
        run ^= run >>> 31;
        run *= TEXT_PRIME;
        run ^= run >>> 29;
        int bin = (int) (run >>> 64 - BIN_BITS);
        int value = (int) run;
        if (Integer.compareUnsigned(value, least[bin]) < 0) {
          least[bin] = value;
        }
      }
      one = two;
      two = three;
      three = mixed;
    }

    /** An empty bin takes the value of the next one that is not, as sketches of short texts have gaps. */
    long[] sketch() {
      long[] bands = new long[BANDS];
      for (int bin = 0; bin < BINS; bin++) {
        int steps = 0;
        while (steps < BINS && least[(bin + steps) % BINS] == -1) {
          steps++;
        }
        long value = (least[(bin + steps) % BINS] + steps * 0x9E37L) & 0xffff;
        bands[bin / 4] |= value << 16 * (bin % 4);
      }
      return bands;
    }
  }

  /**
   * What each character counts as: a plain lower-case letter or digit, a space for what parts words, NUL for what
   * stands inside a word and is not compared.
   */
  private static char[] letters() {
    char[] letters = new char[LETTERS_END];
    for (char c = 0; c < LETTERS_END; c++) {
      char letter = c;
      if (c >= 'À' && c < '\u0250' || c >= '\u1e00' && c < '\u1f00') {
        letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      }
      letter = Character.toLowerCase(letter);
      boolean mark = c >= '\u0300' && c < '\u0370' || c == '\u00ad';
      letters[c] = mark ? 0 : Character.isLetterOrDigit(letter) ? letter : ' ';
    }
    for (char d : "đĐðÐ".toCharArray()) {
      letters[d] = 'd';
    }
    for (char c = 0; c < LETTERS_END; c++) {
      letters[c] = letters[c] == 'y' ? 'i' : letters[c];
    }
    return letters;
  }
}
