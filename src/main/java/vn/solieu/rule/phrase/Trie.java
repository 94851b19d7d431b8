package vn.solieu.rule.phrase;

import java.util.Arrays;

/**
 * Many rows of labels as one tree, so that following it through a text costs what the text matches, not how many rows
 * there are. Node 0 is the root. Filling is not thread-safe; looking up is, once filling has ended.
 */
public final class Trie {
  private static final int[] NONE = {};

  private final LongIndex children = new LongIndex();
  private int[] fromRoot = new int[64];
  private int[][] loose = {NONE};
  private boolean[] ends = new boolean[1];
  private byte[] looseBefore = new byte[1];
  private int nodes = 1;

  /**
   * Puts a row in.
   *
   * @return the node where it ends
   */
  public int add(int[] row) {
    int node = 0;
    for (int label : row) {
      node = label > 0 ? step(node, label) : looseStep(node, label);
    }
    ends[node] = true;
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
    return nodes;
  }

  /** Whether a row ends at a node. */
  public boolean isEnd(int node) {
    return ends[node];
  }

  /** The node that a word leads to, or 0. */
  int child(int node, int word) {
    if (node == 0) {
      return word < fromRoot.length ? fromRoot[word] : 0;
    }
    return children.get((long) node << 32 | word);
  }

  /** The edges of a node that are no words: label and target by turns. */
  int[] looseEdges(int node) {
    return loose[node];
  }

  /** Whether the way to a node holds two or more labels that are no words: one text may reach it in several ways. */
  boolean isAmbiguous(int node) {
    return looseBefore[node] > 1;
  }

  private int step(int node, int word) {
    int target = child(node, word);
    if (target != 0) {
      return target;
    }
    target = newNode(looseBefore[node]);
    if (node == 0) {
      if (word >= fromRoot.length) {
        fromRoot = Arrays.copyOf(fromRoot, Math.max(word + 1, fromRoot.length * 2));
      }
      fromRoot[word] = target;
    } else {
      children.put((long) node << 32 | word, target);
    }
    return target;
  }

  private int looseStep(int node, int label) {
    int[] edges = loose[node];
    for (int i = 0; i < edges.length; i += 2) {
      if (edges[i] == label) {
        return edges[i + 1];
      }
    }
    int target = newNode(Math.min(2, looseBefore[node] + 1));
    int[] more = Arrays.copyOf(edges, edges.length + 2);
    more[edges.length] = label;
    more[edges.length + 1] = target;
    loose[node] = more;
    return target;
  }

  private int newNode(int looseOnTheWay) {
    if (nodes == ends.length) {
      ends = Arrays.copyOf(ends, nodes * 2);
      looseBefore = Arrays.copyOf(looseBefore, nodes * 2);
      loose = Arrays.copyOf(loose, nodes * 2);
    }
    loose[nodes] = NONE;
    looseBefore[nodes] = (byte) looseOnTheWay;
    return nodes++;
  }
}
