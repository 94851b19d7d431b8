package vn.solieu.rule.phrase;

import java.util.Arrays;

/**
 * Many rows of labels as one tree, so that following it through a text costs what the text matches, not how many rows
 * there are. Node 0 is the root. Filling is not thread-safe; looking up is, once filling has ended.
 */
public final class Trie {
  private static final int[] NONE = {};

  /** Told apart from the number of any word. */
  private static final long LIST = 1L << 30;

  private static final long BEYOND_GAP = 1L << 29;

  private static final byte ENDS = 1;
  private static final byte HAS_GAPS = 2;
  private static final byte HAS_THINGS = 4;
  private static final byte AMBIGUOUS = 8;

  private final LongIndex children = new LongIndex();
  private int[] fromRoot = new int[64];
  private Node[] nodes = {new Node(-1, 0, 0)};
  private byte[] kinds = new byte[1];

  /** Of each node, the bits of the words and lists that lead on; a step that cannot be needs no look into the table. */
  private long[] wordBits = new long[1];
  private long[] listBits = new long[1];
  private long[] beyondBits = new long[1];
  private int size = 1;

  /** What a node has besides its words. Edges are label or length, and target, by turns. */
  private static final class Node {
    private final int gapFrom;
    private final int gapLength;
    private final int looseBefore;
    private int[] things = NONE;
    private int[] gaps = NONE;
    private int longestGap;
    private boolean listsBeyondGap;
    private boolean openBeyondGap;

    /**
     * A node.
     *
     * @param gapFrom the node from which a gap leads here, or -1
     * @param gapLength how long that gap may be
     * @param looseBefore how many labels that are no words stand on the way here, at most 2
     */
    Node(int gapFrom, int gapLength, int looseBefore) {
      this.gapFrom = gapFrom;
      this.gapLength = gapLength;
      this.looseBefore = looseBefore;
    }
  }

  /**
   * Puts a row in.
   *
   * @return the node where it ends
   */
  public int add(int[] row) {
    int node = 0;
    for (int label : row) {
      node =
          switch (Label.kind(label)) {
            case 0 -> wordStep(node, label);
            case Label.LIST -> listStep(node, Label.value(label));
            case Label.GAP -> gapStep(node, Label.value(label));
            default -> thingStep(node, label);
          };
    }
    kinds[node] |= ENDS;
    open(node);
    return node;
  }

  /** Puts a row in from its last label to its first. */
  public int addBackward(int[] row) {
    int[] turned = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      turned[i] = row[row.length - 1 - i];
    }
    return add(turned);
  }

  /** How many nodes there are. */
  public int size() {
    return size;
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
    return (wordBits[node] >>> word & 1) == 0 ? 0 : children.get((long) node << 32 | word);
  }

  /** Bits of the lists that lead on from a node, as {@link #bit} has them; several lists may share one. */
  long lists(int node) {
    return listBits[node];
  }

  /** The bit of a word or list among 64. */
  static long bit(int number) {
    return 1L << number;
  }

  /** The node that a list leads to, or 0. */
  int listChild(int node, int list) {
    return children.get((long) node << 32 | LIST | list);
  }

  /** Whether a list leads on from a node. */
  boolean hasLists(int node) {
    return listBits[node] != 0;
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
    return nodes[node].things;
  }

  /** The gaps that lead on from a node: length and target by turns. */
  int[] gaps(int node) {
    return nodes[node].gaps;
  }

  /** The longest gap from a node, 0 where there is none. */
  int longestGap(int node) {
    return nodes[node].longestGap;
  }

  /** The longest gap from a node behind which a word may stand, 0 where there is none. */
  int gapBefore(int node, int word) {
    return (beyondBits[node] >>> word & 1) == 0 ? 0 : children.get((long) node << 32 | BEYOND_GAP | word);
  }

  /** Whether a list may stand behind a gap from a node. */
  boolean hasListsBeyondGap(int node) {
    return nodes[node].listsBeyondGap;
  }

  /** Whether a row may end behind a gap from a node, or go on with a thing or another gap. */
  boolean isOpenBeyondGap(int node) {
    return nodes[node].openBeyondGap;
  }

  /** Whether the way to a node holds two or more labels that are no words: one text may reach it in several ways. */
  boolean isAmbiguous(int node) {
    return (kinds[node] & AMBIGUOUS) != 0;
  }

  private int wordStep(int node, int word) {
    int target = child(node, word);
    if (target != 0) {
      return target;
    }
    target = create(-1, 0, nodes[node].looseBefore);
    if (node == 0) {
      if (word >= fromRoot.length) {
        fromRoot = Arrays.copyOf(fromRoot, Math.max(word + 1, fromRoot.length * 2));
      }
      fromRoot[word] = target;
    } else {
      children.put((long) node << 32 | word, target);
      wordBits[node] |= bit(word);
      int from = nodes[node].gapFrom;
      if (from >= 0 && gapBefore(from, word) < nodes[node].gapLength) {
        children.put((long) from << 32 | BEYOND_GAP | word, nodes[node].gapLength);
        beyondBits[from] |= bit(word);
      }
    }
    return target;
  }

  private int listStep(int node, int list) {
    int target = listChild(node, list);
    if (target == 0) {
      target = create(-1, 0, nodes[node].looseBefore + 1);
      children.put((long) node << 32 | LIST | list, target);
      listBits[node] |= bit(list);
      if (nodes[node].gapFrom >= 0) {
        nodes[nodes[node].gapFrom].listsBeyondGap = true;
      }
    }
    return target;
  }

  private int gapStep(int node, int length) {
    int target = target(nodes[node].gaps, length);
    if (target == 0) {
      target = create(node, length, nodes[node].looseBefore + 1);
      kinds[node] |= HAS_GAPS;
      nodes[node].gaps = with(nodes[node].gaps, length, target);
      nodes[node].longestGap = Math.max(nodes[node].longestGap, length);
      open(node);
    }
    return target;
  }

  private int thingStep(int node, int label) {
    int target = target(nodes[node].things, label);
    if (target == 0) {
      target = create(-1, 0, nodes[node].looseBefore + 1);
      kinds[node] |= HAS_THINGS;
      nodes[node].things = with(nodes[node].things, label, target);
      open(node);
    }
    return target;
  }

  private void open(int node) {
    if (nodes[node].gapFrom >= 0) {
      nodes[nodes[node].gapFrom].openBeyondGap = true;
    }
  }

  private static int target(int[] edges, int label) {
    for (int i = 0; i < edges.length; i += 2) {
      if (edges[i] == label) {
        return edges[i + 1];
      }
    }
    return 0;
  }

  private static int[] with(int[] edges, int label, int target) {
    int[] more = Arrays.copyOf(edges, edges.length + 2);
    more[edges.length] = label;
    more[edges.length + 1] = target;
    return more;
  }

  private int create(int gapFrom, int gapLength, int looseBefore) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      wordBits = Arrays.copyOf(wordBits, size * 2);
      listBits = Arrays.copyOf(listBits, size * 2);
      beyondBits = Arrays.copyOf(beyondBits, size * 2);
    }
    nodes[size] = new Node(gapFrom, gapLength, Math.min(2, looseBefore));
    kinds[size] = looseBefore > 1 ? AMBIGUOUS : 0;
    return size++;
  }
}
