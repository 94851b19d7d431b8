package vn.solieu.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.text.Syllables;

/** Phrases of one role, as numbers of the vocabulary. Immutable once filled. */
final class Phrases {
  private final Map<Integer, List<int[]>> byFirst = new HashMap<>();
  private final Map<Integer, List<int[]>> byLast = new HashMap<>();

  void add(int[] phrase) {
    put(byFirst, phrase[0], phrase);
    put(byLast, phrase[phrase.length - 1], phrase);
  }

  private static void put(Map<Integer, List<int[]>> map, int key, int[] phrase) {
    List<int[]> phrases = map.get(key);
    if (phrases == null) {
      phrases = new ArrayList<>(1);
      map.put(key, phrases);
    }
    phrases.add(phrase);
  }

  /** The first syllables of all phrases. */
  Iterable<Integer> firstSyllables() {
    return byFirst.keySet();
  }

  /** How many tokens the longest phrase has that ends before token {@code end}; 0 if none does. */
  int endingAt(Syllables s, int end) {
    int longest = 0;
    for (int[] p : byLast.getOrDefault(s.id(end - 1), List.of())) {
      if (p.length > longest && matches(s, end - p.length, p)) {
        longest = p.length;
      }
    }
    return longest;
  }

  /** How many tokens the longest phrase has that begins at a token; 0 if none does. */
  int startingAt(Syllables s, int first) {
    int longest = 0;
    for (int[] p : byFirst.getOrDefault(s.id(first), List.of())) {
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
