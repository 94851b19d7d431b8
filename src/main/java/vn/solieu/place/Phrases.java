package vn.solieu.place;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.solieu.text.Syllables;
import vn.solieu.text.WordSet;

/** Phrases of one role, as numbers of the vocabulary. Immutable once filled. */
final class Phrases {
  private static final int[][] NONE = {};

  /** By the number of their first and of their last token. */
  private int[][][] byFirst = {};

  private int[][][] byLast = {};

  private final WordSet firsts = new WordSet();
  private final WordSet lasts = new WordSet();

  void add(int[] phrase) {
    byFirst = with(byFirst, phrase[0], phrase);
    byLast = with(byLast, phrase[phrase.length - 1], phrase);
    firsts.add(phrase[0]);
    lasts.add(phrase[phrase.length - 1]);
  }

  private static int[][][] with(int[][][] table, int word, int[] phrase) {
    int[][][] larger = word < table.length ? table : Arrays.copyOf(table, Math.max(word + 1, 2 * table.length));
    int[][] old = larger[word] == null ? NONE : larger[word];
    larger[word] = Arrays.copyOf(old, old.length + 1);
    larger[word][old.length] = phrase;
    return larger;
  }

  /** The same phrases, in an order that gives these again. */
  int[][] all() {
    return Arrays.stream(byFirst).filter(Objects::nonNull).flatMap(Arrays::stream).toArray(int[][]::new);
  }

  /** The first syllables of all phrases. */
  int[] firstSyllables() {
    return IntStream.range(0, byFirst.length).filter(word -> byFirst[word] != null).toArray();
  }

  /** How many tokens the longest phrase has that ends before token {@code end}; 0 if none does. */
  int endingAt(Syllables s, int end) {
    int word = s.id(end - 1);
    if (!lasts.has(word)) {
      return 0;
    }
    int longest = 0;
    for (int[] p : byLast[word]) {
      if (p.length > longest && matches(s, end - p.length, p)) {
        longest = p.length;
      }
    }
    return longest;
  }

  /** How many tokens the longest phrase has that begins at a token; 0 if none does. */
  int startingAt(Syllables s, int first) {
    int word = s.id(first);
    if (!firsts.has(word)) {
      return 0;
    }
    int longest = 0;
    for (int[] p : byFirst[word]) {
      if (p.length > longest && matches(s, first, p)) {
        longest = p.length;
      }
    }
    return longest;
  }

  private static boolean matches(Syllables s, int first, int[] phrase) {
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (s.id(first + i) != phrase[i] || i > 0 && s.breakBefore(first + i)) {
        return false;
      }
    }
    return true;
  }
}
