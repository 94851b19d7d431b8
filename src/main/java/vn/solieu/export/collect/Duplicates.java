package vn.solieu.export.collect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import vn.solieu.export.table.Fingerprint;

/**
 * Which documents repeat an earlier one. A document does so if
 *
 * <ul>
 *   <li>its article has the same words in the same order, whatever their accents, case and punctuation; or
 *   <li>at least {@value #NEAR_BINS} of the {@value Fingerprint#BINS} bins of the two sketches agree, which estimates
 *       that four fifths of all runs of four words are in both; both articles have {@value #NEAR_WORDS} words or more;
 *       and each of its figures is in the earlier one. So a form letter that is filled in anew each month is no
 *       duplicate.
 * </ul>
 *
 * <p>Pairs are found by locality-sensitive hashing: documents are sorted by four bins at a time, and only neighbours
 * are compared. With {@value #PASSES} such passes a pair that has nine tenths in common is met with a chance of
 * 99.98 %, one that has eight tenths with 98.5 %. Takes time of n log n, and for each pass eight bytes a document, of
 * at most {@value #SORTED_AT_ONCE} documents.
 */
final class Duplicates {
  /** Bins that must agree. */
  static final int NEAR_BINS = 52;

  /** A sketch of fewer words says little. */
  static final int NEAR_WORDS = 100;

  private static final int PASSES = 8;
  private static final int SORTED_AT_ONCE = 4_000_000;

  /** So many different documents that look alike in a pass are remembered; later ones are compared with these only. */
  private static final int MOST_COMPARED = 16;

  private final Sketches sketches;
  private final int atOnce;
  private final int[] original;
  private final BitSet exact = new BitSet();

  private Duplicates(Sketches sketches, int atOnce) {
    this.sketches = sketches;
    this.atOnce = atOnce;
    this.original = new int[sketches.size()];
    Arrays.fill(original, -1);
  }

  /**
   * Finds them.
   *
   * @return for each document the number of the first one that it repeats, which repeats no other; -1 if there is none
   */
  static int[] find(Sketches sketches) throws IOException {
    return find(sketches, SORTED_AT_ONCE);
  }

  /** The same with so many documents sorted at once, more or less. */
  static int[] find(Sketches sketches, int atOnce) throws IOException {
    Duplicates duplicates = new Duplicates(sketches, atOnce);
    duplicates.pass(-1);
    for (int band = 0; band < PASSES; band++) {
      duplicates.pass(band);
    }
    int[] original = duplicates.original;
    for (int i = 0; i < original.length; i++) {
      if (original[i] >= 0 && original[original[i]] >= 0) {
        original[i] = original[original[i]];
      }
    }
    return original;
  }

  private void pass(int band) throws IOException {
    int size = sketches.size();
    int parts = 1 + size / atOnce;
    for (int part = 0; part < parts; part++) {
      long[] sorted = new long[Math.min(size, atOnce)];
      int n = 0;
      for (int document = 0; document < size; document++) {
        int words = sketches.words(document);
        if (words == 0 || band >= 0 && (words < NEAR_WORDS || exact.get(document))) {
          continue;
        }
        long key = mix(band < 0 ? sketches.text(document) : sketches.band(document, band));
        if (Long.remainderUnsigned(key, parts) == part) {
          if (n == sorted.length) {
            sorted = Arrays.copyOf(sorted, n + n / 2 + 1);
          }
          sorted[n++] = key & 0xffffffff00000000L | document;
        }
      }
      Arrays.sort(sorted, 0, n);
      compareNeighbours(sorted, n, band < 0);
    }
  }

  private void compareNeighbours(long[] sorted, int n, boolean whole) throws IOException {
    int end;
    for (int start = 0; start < n; start = end) {
      end = start + 1;
      while (end < n && sorted[end] >>> 32 == sorted[start] >>> 32) {
        end++;
      }
      if (end - start > 1) {
        compare(IntStream.range(start, end).map(i -> (int) sorted[i]).toArray(), whole);
      }
    }
  }

  /** Compares documents, in their order, each with those before it that repeat none of them. */
  private void compare(int[] alike, boolean whole) throws IOException {
    int[] originals = new int[MOST_COMPARED];
    ByteBuffer[] theirs = new ByteBuffer[MOST_COMPARED];
    int known = 0;
    for (int document : alike) {
      ByteBuffer sketch = sketches.sketch(document);
      boolean found = false;
      for (int i = 0; i < known && !found; i++) {
        found = whole ? Sketches.textOf(sketch) == Sketches.textOf(theirs[i]) : isNear(sketch, theirs[i]);
        if (found && (original[document] < 0 || original[document] > originals[i])) {
          original[document] = originals[i];
        }
      }
      if (found && whole) {
        exact.set(document);
      }
      if (!found && known < MOST_COMPARED) {
        originals[known] = document;
        theirs[known++] = sketch;
      }
    }
  }

  private boolean isNear(ByteBuffer later, ByteBuffer earlier) throws IOException {
    int common = 0;
    for (int band = 0; band < Fingerprint.BANDS; band++) {
      common += Fingerprint.common(Sketches.bandOf(later, band), Sketches.bandOf(earlier, band));
    }
    if (common < NEAR_BINS) {
      return false;
    }
    int[] figures = sketches.figures(earlier);
    Arrays.sort(figures);
    return Arrays.stream(sketches.figures(later)).allMatch(f -> Arrays.binarySearch(figures, f) >= 0);
  }

  private static long mix(long key) {
    long mixed = (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
    return (mixed ^ mixed >>> 29) * 0xC2B2AE3D27D4EB4FL;
  }
}
