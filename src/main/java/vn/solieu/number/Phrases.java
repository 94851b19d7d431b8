package vn.solieu.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * Phrases that can be met at a token or before one; the longest wins. Two tries, one read forwards and one backwards,
 * so that a look-up costs the same however many phrases share a word. Immutable and thread-safe.
 */
final class Phrases {

  /** A phrase and what the owner of the list wants to know of it. */
  static final class Phrase {
    static final Phrase NONE = new Phrase(new int[0], 0, false);

    private final int[] ids;
    private final long mark;
    private final boolean acronym;

    /**
     * A phrase.
     *
     * @param acronym whether it must stand in capitals, since it means something else in small letters (ĐA, đa)
     */
    Phrase(int[] ids, long mark, boolean acronym) {
      this.ids = ids;
      this.mark = mark;
      this.acronym = acronym;
    }

    int length() {
      return ids.length;
    }

    long mark() {
      return mark;
    }
  }

  /** Phrases that were taken down. */
  static List<Phrase> read(Packed in) {
    int[][] ids = in.rows();
    long[] marks = in.longs();
    byte[] acronyms = in.bytes();
    List<Phrase> phrases = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      phrases.add(new Phrase(ids[i], marks[i], acronyms[i] != 0));
    }
    return phrases;
  }

  /** Takes phrases down. */
  static void pack(List<Phrase> phrases, Packing out) {
    byte[] acronyms = new byte[phrases.size()];
    for (int i = 0; i < acronyms.length; i++) {
      acronyms[i] = (byte) (phrases.get(i).acronym ? 1 : 0);
    }
    out.rows(phrases.stream().map(p -> p.ids).toArray(int[][]::new));
    out.longs(phrases.stream().mapToLong(Phrase::mark).toArray()).bytes(acronyms);
  }

  private final Trie forwards;
  private final Trie backwards;

  Phrases(List<Phrase> phrases) {
    forwards = new Trie(phrases, 1);
    backwards = new Trie(phrases, -1);
  }

  /** The longest phrase that begins at a token, or {@link Phrase#NONE}. */
  Phrase at(Line line, int token) {
    return forwards.longest(line, token);
  }

  /** The longest phrase that ends right before a token, or {@link Phrase#NONE}. */
  Phrase before(Line line, int token) {
    return backwards.longest(line, token - 1);
  }

  /** The marks of all phrases that end right before a token, joined as bits. */
  long allBefore(Line line, int token) {
    return backwards.all(line, token - 1);
  }

  /** Nodes are numbered from 1, in the order in which they were made; the children are in one hash table. */
  private static final class Trie {
    private final int step;
    private final int[] roots;
    private final Phrase[] ends;
    private final long[] keys;
    private final int[] children;
    private int nodes = 1;

    Trie(List<Phrase> phrases, int step) {
      this.step = step;
      int words = 0;
      int greatest = 0;
      for (Phrase p : phrases) {
        words += p.length();
        greatest = Math.max(greatest, p.ids[step > 0 ? 0 : p.length() - 1]);
      }
      roots = new int[greatest + 1];
      ends = new Phrase[words + 2];
      Arrays.fill(ends, Phrase.NONE);
      int size = Integer.highestOneBit(Math.max(1, words)) * 2;
      keys = new long[size];
      children = new int[size];
      phrases.forEach(this::add);
    }

    private void add(Phrase p) {
      int last = p.ids.length - 1;
      int root = p.ids[step > 0 ? 0 : last];
      if (roots[root] == 0) {
        roots[root] = nodes++;
      }
      int node = roots[root];
      for (int i = 1; i <= last; i++) {
        long key = key(node, p.ids[step > 0 ? i : last - i]);
        int slot = slot(key);
        if (keys[slot] == 0) {
          keys[slot] = key;
          children[slot] = nodes++;
        }
        node = children[slot];
      }
      ends[node] = p;
    }

    private static long key(int node, int id) {
      return (long) node << 32 | id;
    }

    private int slot(long key) {
      long h = key * 0x9E3779B97F4A7C15L;
      int slot = (int) (h >>> 40) & keys.length - 1;
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    Phrase longest(Line line, int token) {
      Phrase best = Phrase.NONE;
      int id = line.id(token);
      int node = id < roots.length ? roots[id] : 0;
      int at = token;
      while (node != 0) {
        Phrase p = ends[node];
        if (p != Phrase.NONE && fits(p, line, token)) {
          best = p;
        }
        at += step;
        node = line.id(at) == 0 ? 0 : children[slot(key(node, line.id(at)))];
      }
      return best;
    }

    long all(Line line, int token) {
      long marks = 0;
      int id = line.id(token);
      int node = id < roots.length ? roots[id] : 0;
      int at = token;
      while (node != 0) {
        Phrase p = ends[node];
        marks |= fits(p, line, token) ? p.mark : 0;
        at += step;
        node = line.id(at) == 0 ? 0 : children[slot(key(node, line.id(at)))];
      }
      return marks;
    }

    private boolean fits(Phrase p, Line line, int token) {
      if (p.acronym) {
        for (int i = 0; i < p.ids.length; i++) {
          if (line.word(token + step * i) && !line.capital(token + step * i)) {
            return false;
          }
        }
      }
      return true;
    }
  }
}
