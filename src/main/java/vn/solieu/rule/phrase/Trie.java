package vn.solieu.rule.phrase;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * Many rows of labels as one tree, so that following it through a text costs what the text matches, not how many rows
 * there are. Node 0 is the root. Immutable and thread-safe; a {@link TrieBuilder} makes it.
 *
 * <p>The edges of all nodes lie in one array, node by node, so that a step looks at one or two neighbouring places of
 * memory: the text in between has always pushed the rest out of the processor's cache.
 */
public final class Trie {
  private static final int[] NONE = {};

  private static final byte ENDS = 1;
  private static final byte HAS_LISTS = 2;
  private static final byte HAS_GAPS = 4;
  private static final byte HAS_THINGS = 8;
  private static final byte AMBIGUOUS = 16;

  /** A node with more edges than this is searched by halves. */
  private static final int MOST_SCANNED = 8;

  private final byte[] kinds;

  /** The target of each word from the root, by the word's number. */
  private final int[] fromRoot;

  /** Where the edges of each node begin in {@link #edges}: word and target by turns, sorted by word. */
  private final int[] starts;

  private final int[] edges;

  /** List and target by turns. */
  private final int[][] lists;

  /** Of each node, the bits of its lists: most lists that a text offers are told off by them. */
  private final long[] listBits;

  private final int[][] things;
  private final Gaps[] gaps;

  /** What may follow behind the gaps that lead on from one node. */
  private static final class Gaps {
    private final int[] edges;
    private final int longest;
    private final boolean open;
    private final long lists;

    /** Of each word behind a gap, by its number: the longest gap that may stand before it. */
    private final byte[] words;

    Gaps(TrieBuilder.Node from, TrieBuilder.Node[] nodes) {
      edges = from.gaps;
      open = from.openBeyondGap;
      int most = 0;
      long bits = 0;
      int greatest = 0;
      for (int i = 0; i < edges.length; i += 2) {
        most = Math.max(most, edges[i]);
        bits |= bits(nodes[edges[i + 1]].lists);
        int[] behind = nodes[edges[i + 1]].words;
        for (int w = 0; w < behind.length; w += 2) {
          greatest = Math.max(greatest, behind[w]);
        }
      }
      words = new byte[greatest + 1];
      for (int i = 0; i < edges.length; i += 2) {
        int[] behind = nodes[edges[i + 1]].words;
        for (int w = 0; w < behind.length; w += 2) {
          words[behind[w]] = (byte) Math.max(edges[i], words[behind[w]]);
        }
      }
      longest = most;
      lists = bits;
    }

    Gaps(Packed in) {
      edges = in.ints();
      longest = in.number();
      open = in.number() != 0;
      lists = in.longs()[0];
      words = in.bytes();
    }

    void pack(Packing out) {
      out.ints(edges).number(longest).number(open ? 1 : 0).longs(new long[] {lists}).bytes(words);
    }
  }

  Trie(TrieBuilder.Node[] nodes) {
    int size = nodes.length;
    kinds = new byte[size];
    starts = new int[size + 1];
    lists = new int[size][];
    listBits = new long[size];
    things = new int[size][];
    gaps = new Gaps[size];
    int[] all = new int[2 * size];
    int used = 0;
    for (int n = 0; n < size; n++) {
      TrieBuilder.Node node = nodes[n];
      starts[n] = used;
      if (n > 0) {
        used = copySorted(node.words, all, used);
      }
      lists[n] = node.lists;
      listBits[n] = bits(node.lists);
      things[n] = node.things;
      gaps[n] = node.gaps.length == 0 ? null : new Gaps(node, nodes);
      kinds[n] = (byte) ((node.ends ? ENDS : 0) | (node.lists.length > 0 ? HAS_LISTS : 0)
          | (node.gaps.length > 0 ? HAS_GAPS : 0) | (node.things.length > 0 ? HAS_THINGS : 0)
          | (node.looseBefore > 1 ? AMBIGUOUS : 0));
    }
    starts[size] = used;
    edges = Arrays.copyOf(all, used);
    fromRoot = byWord(nodes[0].words);
  }

  /** A trie that was taken down. */
  public Trie(Packed in) {
    kinds = in.bytes();
    fromRoot = in.ints();
    starts = in.ints();
    edges = in.ints();
    lists = in.rows();
    listBits = in.longs();
    things = in.rows();
    gaps = new Gaps[kinds.length];
    for (int n : in.ints()) {
      gaps[n] = new Gaps(in);
    }
  }

  /** Takes it down. */
  public void pack(Packing out) {
    out.bytes(kinds).ints(fromRoot).ints(starts).ints(edges).rows(lists).longs(listBits).rows(things);
    int[] with = IntStream.range(0, gaps.length).filter(n -> gaps[n] != null).toArray();
    out.ints(with);
    for (int n : with) {
      gaps[n].pack(out);
    }
  }

  private static long bits(int[] lists) {
    long bits = 0;
    for (int i = 0; i < lists.length; i += 2) {
      bits |= bit(lists[i]);
    }
    return bits;
  }

  private static int copySorted(int[] words, int[] all, int used) {
    long[] sorted = new long[words.length / 2];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) words[2 * i] << 32 | words[2 * i + 1];
    }
    Arrays.sort(sorted);
    int at = used;
    for (long edge : sorted) {
      all[at++] = (int) (edge >>> 32);
      all[at++] = (int) edge;
    }
    return at;
  }

  private static int[] byWord(int[] words) {
    int greatest = 0;
    for (int i = 0; i < words.length; i += 2) {
      greatest = Math.max(greatest, words[i]);
    }
    int[] targets = new int[greatest + 1];
    for (int i = 0; i < words.length; i += 2) {
      targets[words[i]] = words[i + 1];
    }
    return targets;
  }

  /** How many nodes there are. */
  public int size() {
    return kinds.length;
  }

  /** Whether a row ends at a node. */
  public boolean isEnd(int node) {
    return (kinds[node] & ENDS) != 0;
  }

  /** The node that a word leads to, or 0. */
  int child(int node, int word) {
    if (node == 0) {
      return word < fromRoot.length ? fromRoot[word] : 0;
    }
    int from = starts[node];
    int to = starts[node + 1];
    while (to - from > 2 * MOST_SCANNED) {
      int middle = from + (to - from >>> 2) * 2;
      if (edges[middle] <= word) {
        from = middle;
      } else {
        to = middle;
      }
    }
    for (int e = from; e < to; e += 2) {
      if (edges[e] == word) {
        return edges[e + 1];
      }
    }
    return 0;
  }

  /** Bits of the lists that lead on from a node, as {@link #bit} has them; several lists may share one. */
  long lists(int node) {
    return listBits[node];
  }

  /** The bit of a list among 64. */
  static long bit(int list) {
    return 1L << list;
  }

  /** The node that a list leads to, or 0. */
  int listChild(int node, int list) {
    int[] there = lists[node];
    for (int i = 0; i < there.length; i += 2) {
      if (there[i] == list) {
        return there[i + 1];
      }
    }
    return 0;
  }

  /** Whether a list leads on from a node. */
  boolean hasLists(int node) {
    return (kinds[node] & HAS_LISTS) != 0;
  }

  /** Whether a gap leads on from a node. */
  boolean hasGaps(int node) {
    return (kinds[node] & HAS_GAPS) != 0;
  }

  /** Whether a name, place or time leads on from a node. */
  boolean hasThings(int node) {
    return (kinds[node] & HAS_THINGS) != 0;
  }

  /** The edges of a node that are names, places or times: label and target by turns. */
  int[] things(int node) {
    return things[node];
  }

  /** The gaps that lead on from a node: length and target by turns. */
  int[] gaps(int node) {
    return gaps[node] == null ? NONE : gaps[node].edges;
  }

  /** The longest gap from a node that has any. */
  int longestGap(int node) {
    return gaps[node].longest;
  }

  /** The longest gap from a node that has any, behind which a word may stand; 0 where there is none. */
  int gapBefore(int node, int word) {
    byte[] words = gaps[node].words;
    return word < words.length ? words[word] : 0;
  }

  /** The bits of the lists that may stand behind a gap from a node that has any. */
  long listsBeyondGap(int node) {
    return gaps[node].lists;
  }

  /** Whether a row may end behind a gap from a node that has any, or go on with a thing or another gap. */
  boolean isOpenBeyondGap(int node) {
    return gaps[node].open;
  }

  /** Whether the way to a node holds two or more labels that are no words: one text may reach it in several ways. */
  boolean isAmbiguous(int node) {
    return (kinds[node] & AMBIGUOUS) != 0;
  }
}
