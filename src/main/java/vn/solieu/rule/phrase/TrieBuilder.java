package vn.solieu.rule.phrase;

import java.util.Arrays;

/** Collects rows of labels for a {@link Trie}. Rows that begin alike share their first nodes. Not thread-safe. */
public final class TrieBuilder {
  private static final int[] NONE = {};

  /** Told apart from the number of any word. */
  private static final long LIST = 1L << 30;

  private final LongIndex children = new LongIndex();
  private Node[] nodes = {new Node(-1, 0, 0)};
  private int size = 1;

  /** A node while the tree grows. Edges are label or length, and target, by turns. */
  static final class Node {
    final int gapFrom;
    final int gapLength;
    final int looseBefore;
    boolean ends;
    int[] words = NONE;
    int[] lists = NONE;
    int[] things = NONE;
    int[] gaps = NONE;
    boolean openBeyondGap;

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
   * @return the node where it ends; it keeps its number in the trie
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
    nodes[node].ends = true;
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

  /** The trie of all rows. */
  public Trie build() {
    return new Trie(Arrays.copyOf(nodes, size));
  }

  private int wordStep(int node, int word) {
    long key = (long) node << 32 | word;
    int target = children.get(key);
    if (target == 0) {
      target = create(-1, 0, nodes[node].looseBefore);
      children.put(key, target);
      nodes[node].words = with(nodes[node].words, word, target);
    }
    return target;
  }

  private int listStep(int node, int list) {
    long key = (long) node << 32 | LIST | list;
    int target = children.get(key);
    if (target == 0) {
      target = create(-1, 0, nodes[node].looseBefore + 1);
      children.put(key, target);
      nodes[node].lists = with(nodes[node].lists, list, target);
    }
    return target;
  }

  private int gapStep(int node, int length) {
    int target = target(nodes[node].gaps, length);
    if (target == 0) {
      target = create(node, length, nodes[node].looseBefore + 1);
      nodes[node].gaps = with(nodes[node].gaps, length, target);
      open(node);
    }
    return target;
  }

  private int thingStep(int node, int label) {
    int target = target(nodes[node].things, label);
    if (target == 0) {
      target = create(-1, 0, nodes[node].looseBefore + 1);
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
    }
    nodes[size] = new Node(gapFrom, gapLength, Math.min(2, looseBefore));
    return size++;
  }
}
