package vn.solieu.rule.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * Named lists of phrases: units, stand-ins, subgroups, words of a plan. Immutable and thread-safe. A list is asked for
 * by its number, which {@link #id} tells once.
 */
public final class Lexicon {
  private final SortedMap<String, Integer> ids = new TreeMap<>();
  private final Map<String, List<String>> phrases = new LinkedHashMap<>();
  private final Trie forward;
  private final Trie backward;
  private final int[][] forwardLists;
  private final int[][] backwardLists;
  private final long[] forwardBits;
  private final long[] backwardBits;
  private final List<BitSet> firstWords = new ArrayList<>();

  /**
   * Compiles lists.
   *
   * @param lists phrases by list, each as written and as read, with no list, gap or thing in capitals in it
   */
  Lexicon(SortedMap<String, ? extends Map<String, Phrase>> lists, Vocabulary vocabulary) {
    TrieBuilder toForward = new TrieBuilder();
    TrieBuilder toBackward = new TrieBuilder();
    int[][] atForward = {};
    int[][] atBackward = {};
    for (Map.Entry<String, ? extends Map<String, Phrase>> list : lists.entrySet()) {
      int id = ids.size();
      ids.put(list.getKey(), id);
      phrases.put(list.getKey(), List.copyOf(list.getValue().keySet()));
      BitSet first = new BitSet();
      firstWords.add(first);
      for (Phrase member : list.getValue().values()) {
        for (int[] row : member.expand(vocabulary::add, unresolved -> -1)) {
          first.set(row[0]);
          atForward = with(atForward, toForward.add(row), id);
          atBackward = with(atBackward, toBackward.addBackward(row), id);
        }
      }
    }
    forward = toForward.build();
    backward = toBackward.build();
    forwardLists = Arrays.copyOf(atForward, forward.size());
    backwardLists = Arrays.copyOf(atBackward, backward.size());
    forwardBits = bits(forwardLists);
    backwardBits = bits(backwardLists);
  }

  /** Lists that were taken down. */
  public Lexicon(Packed in) {
    for (String list : in.texts()) {
      ids.put(list, ids.size());
      phrases.put(list, in.texts());
      firstWords.add(BitSet.valueOf(in.longs()));
    }
    forward = new Trie(in);
    backward = new Trie(in);
    forwardLists = in.rows(null);
    backwardLists = in.rows(null);
    forwardBits = in.longs();
    backwardBits = in.longs();
  }

  /** Takes them down. */
  public void pack(Packing out) {
    out.texts(ids.keySet());
    ids.forEach((list, id) -> out.texts(phrases.get(list)).longs(firstWords.get(id).toLongArray()));
    forward.pack(out);
    backward.pack(out);
    out.rows(forwardLists).rows(backwardLists).longs(forwardBits).longs(backwardBits);
  }

  /** A lexicon without lists. */
  public static Lexicon empty() {
    return new Lexicon(Collections.emptySortedMap(), new Vocabulary());
  }

  /** Notes that a list has a phrase that ends at a node. Lists come in the order of their numbers, so each is noted once. */
  private static int[][] with(int[][] byNode, int node, int list) {
    int[][] enough = node < byNode.length ? byNode : Arrays.copyOf(byNode, Math.max(64, node * 2));
    int[] there = enough[node];
    if (there == null) {
      enough[node] = new int[] {list};
    } else if (there[there.length - 1] != list) {
      enough[node] = Arrays.copyOf(there, there.length + 1);
      enough[node][there.length] = list;
    }
    return enough;
  }

  private static long[] bits(int[][] byNode) {
    long[] bits = new long[byNode.length];
    for (int node = 0; node < bits.length; node++) {
      for (int list : byNode[node] == null ? new int[0] : byNode[node]) {
        bits[node] |= Trie.bit(list);
      }
    }
    return bits;
  }

  /** The number of a list, or -1 where there is none of that name. */
  public int id(String list) {
    return ids.getOrDefault(list, -1);
  }

  /** The phrases of a list as written, in file order; empty where there is no such list. */
  public List<String> phrases(String list) {
    return phrases.getOrDefault(list, List.of());
  }

  /** Where the longest phrase of a list that starts at a token ends (exclusive), or -1. */
  public int longest(String list, Syllables s, int token) {
    return longest(id(list), s, token, s.size());
  }

  /** The same by the list's number, for phrases that end at or before {@code end}. A number of -1 finds nothing. */
  public int longest(int list, Syllables s, int token, int end) {
    int node = 0;
    int longest = -1;
    for (int t = token; t < end && t >= 0; t++) {
      node = forward.child(node, s.id(t));
      if (node == 0) {
        break;
      }
      if (isIn(forwardLists[node], list)) {
        longest = t + 1;
      }
    }
    return longest;
  }

  /** Where the longest phrase of a list that ends before token {@code end} starts, not before {@code first}, or -1. */
  public int longestBefore(int list, Syllables s, int first, int end) {
    int node = 0;
    int longest = -1;
    for (int t = end - 1; t >= first && t < s.size(); t--) {
      node = backward.child(node, s.id(t));
      if (node == 0) {
        break;
      }
      if (isIn(backwardLists[node], list)) {
        longest = t;
      }
    }
    return longest;
  }

  /** The words that a list's phrases start with. */
  BitSet firstWords(int list) {
    return firstWords.get(list);
  }

  Trie trie(boolean isBackward) {
    return isBackward ? backward : forward;
  }

  /** The lists of which a phrase ends at a node of the trie of that direction. */
  int[] lists(boolean isBackward, int node) {
    return (isBackward ? backwardLists : forwardLists)[node];
  }

  /** The bits of those lists, as {@link Trie#lists} has them. */
  long listBits(boolean isBackward, int node) {
    return (isBackward ? backwardBits : forwardBits)[node];
  }

  private static boolean isIn(int[] sorted, int list) {
    return sorted != null && (sorted.length == 1 ? sorted[0] == list : Arrays.binarySearch(sorted, list) >= 0);
  }
}
