package vn.solieu.rule.phrase;

import java.util.Arrays;
import java.util.List;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Syllables;

/**
 * Follows a {@link Trie} from a point of one sentence, forward or backward, and tells the nodes where a phrase ends.
 * Belongs to one sentence and one thread; each {@link #run} replaces what the last one found.
 *
 * <p>Cost: words are followed one at a time, and only lists, gaps and names branch. No run follows more than {@link
 * #MOST_STATES} states, whatever the rules and the text: past that, longer ways are not looked at.
 */
public final class Walk {
  /** The most states that one run follows. */
  public static final int MOST_STATES = 4_000;

  private static final int LONGEST_NAME = 6;
  private static final int MOST_NEARNESS = (1 << 18) - 1;
  private static final int[] NONE = {};
  private static final long[] NO_KEYS = {};
  private static final byte[] NO_WALLS = {};
  private static final byte WALL = 1;
  private static final byte NO_WALL = 2;

  private final Syllables s;
  private final int first;
  private final int end;
  private final List<NumberMention> numbers;
  private final Lexicon lexicon;
  private final Marks marks;

  private int[] stack = NONE;
  private int top;
  private int[] found = NONE;
  private int count;
  private int states;
  private int touch;
  private int passed = -1;

  private long[] seen = NO_KEYS;
  private int[] seenScores = NONE;
  private int seenUsed;

  private byte[] walls = NO_WALLS;
  private int[] forwardMemo = NONE;
  private int[] backwardMemo = NONE;
  private long[] forwardBits = NO_KEYS;
  private long[] backwardBits = NO_KEYS;
  private int[] listEnds = NONE;
  private int listEndsUsed;

  /**
   * A walk through the tokens {@code [first, end)}.
   *
   * @param numbers the numbers of the sentence; accepted ones stop a gap
   */
  public Walk(Syllables s, int first, int end, List<NumberMention> numbers, Lexicon lexicon, Marks marks) {
    this.s = s;
    this.first = first;
    this.end = end;
    this.numbers = numbers;
    this.lexicon = lexicon;
    this.marks = marks;
  }

  /** Lets the runs to come pass over a token as if it did not stand there; -1 for none. */
  public void pass(int token) {
    passed = token;
  }

  /** Follows the trie from before token {@code at}: from there on, or with {@code backward} from the token before. */
  public void run(Trie trie, int at, boolean backward) {
    count = 0;
    states = 0;
    top = 0;
    if (seenUsed > 0) {
      Arrays.fill(seen, 0);
      seenUsed = 0;
    }
    push(trie, 0, at, 0, -1);
    while (top > 0) {
      top -= 4;
      int node = stack[top];
      int position = stack[top + 1];
      int words = stack[top + 2];
      touch = stack[top + 3];
      if (trie.isEnd(node)) {
        record(node, position, words);
      }
      int token = backward ? position - 1 : position;
      if (token >= first && token < end) {
        int child = trie.child(node, s.id(token));
        if (child != 0) {
          push(trie, child, backward ? token : token + 1, words + 1, touch < 0 ? position : touch);
        }
        if (token == passed && !backward) {
          push(trie, node, token + 1, words, touch);
        }
      }
      if (trie.hasLists(node) && (offered(position, backward) & trie.lists(node)) != 0) {
        lists(trie, node, position, words, backward);
      }
      if (trie.hasGaps(node)) {
        gaps(trie, node, position, words, backward);
      }
      if (trie.hasThings(node)) {
        things(trie, trie.things(node), position, words, backward);
      }
    }
  }

  /** How many ends the last run reached. One node may be among them more than once, with other extents. */
  public int count() {
    return count;
  }

  /** The node of an end. */
  public int node(int i) {
    return found[4 * i];
  }

  /** How far an end reaches: one past the last token, or with {@code backward} the first token. */
  public int position(int i) {
    return found[4 * i + 1];
  }

  /** How many words, signs and things in capitals the way to an end matched; what a gap skips does not count. */
  public int words(int i) {
    return found[4 * i + 2];
  }

  /** The edge of the word, sign or thing that stands nearest to where the run began; -1 where the way matched none. */
  public int touch(int i) {
    return found[4 * i + 3];
  }

  Syllables syllables() {
    return s;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /** Whether the tokens {@code [from, to)} are a name, place or time. */
  boolean isThing(Phrase.Thing thing, int from, int to, boolean backward) {
    if (thing == Phrase.Thing.NAME) {
      int capitals = 0;
      while (capitals < to - from && s.isCapital(from + capitals)) {
        capitals++;
      }
      return capitals == to - from && capitals <= LONGEST_NAME;
    }
    boolean place = thing == Phrase.Thing.PLACE;
    return backward
        ? (place ? marks.placeStart(to) : marks.timeStart(to)) == from
        : (place ? marks.placeEnd(from) : marks.timeEnd(from)) == to;
  }

  private void record(int node, int position, int words) {
    if (4 * count == found.length) {
      found = Arrays.copyOf(found, Math.max(32, found.length * 2));
    }
    found[4 * count] = node;
    found[4 * count + 1] = position;
    found[4 * count + 2] = words;
    found[4 * count + 3] = touch;
    count++;
  }

  private void push(Trie trie, int node, int position, int words, int nearest) {
    if (++states > MOST_STATES || trie.isAmbiguous(node) && !isNew(node, position, score(words, nearest))) {
      return;
    }
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, Math.max(32, stack.length * 2));
    }
    stack[top] = node;
    stack[top + 1] = position;
    stack[top + 2] = words;
    stack[top + 3] = nearest;
    top += 4;
  }

  /** Orders ways to one state: the more words the better, then the later (before the number: the nearer) first word. */
  private int score(int words, int nearest) {
    int near = nearest < 0 ? 0 : Math.min(nearest - first + 1, MOST_NEARNESS);
    return words * (MOST_NEARNESS + 1) + near;
  }

  /** Whether a state was not reached before, or by a worse way. */
  private boolean isNew(int node, int position, int score) {
    if (seenUsed * 2 >= seen.length) {
      growSeen();
    }
    long key = (long) node << 32 | position + 1;
    int mask = seen.length - 1;
    int i = (int) LongIndex.hash(key) & mask;
    while (seen[i] != 0 && seen[i] != key) {
      i = i + 1 & mask;
    }
    if (seen[i] == key && seenScores[i] >= score) {
      return false;
    }
    seenUsed += seen[i] == key ? 0 : 1;
    seen[i] = key;
    seenScores[i] = score;
    return true;
  }

  private void growSeen() {
    long[] old = seen;
    int[] oldScores = seenScores;
    seen = new long[Math.max(64, old.length * 4)];
    seenScores = new int[seen.length];
    int mask = seen.length - 1;
    for (int j = 0; j < old.length; j++) {
      if (old[j] != 0) {
        int i = (int) LongIndex.hash(old[j]) & mask;
        while (seen[i] != 0) {
          i = i + 1 & mask;
        }
        seen[i] = old[j];
        seenScores[i] = oldScores[j];
      }
    }
  }

  private void things(Trie trie, int[] edges, int position, int words, boolean backward) {
    for (int i = 0; i < edges.length; i += 2) {
      int kind = Label.kind(edges[i]);
      int target = edges[i + 1];
      if (kind == Label.NAME) {
        name(trie, target, position, words, backward);
      } else if (kind == Label.PLACE) {
        mark(trie, target, position, backward ? marks.placeStart(position) : marks.placeEnd(position), words);
      } else {
        mark(trie, target, position, backward ? marks.timeStart(position) : marks.timeEnd(position), words);
      }
    }
  }

  private void mark(Trie trie, int target, int position, int other, int words) {
    if (other >= first && other <= end && other != position) {
      push(trie, target, other, words + 1, touch < 0 ? position : touch);
    }
  }

  /** Skips tokens as far as the gaps of a node allow, and goes on only from where something may follow. */
  private void gaps(Trie trie, int node, int position, int words, boolean backward) {
    int longest = trie.longestGap(node);
    boolean open = trie.isOpenBeyondGap(node);
    long lists = trie.listsBeyondGap(node);
    int at = position;
    for (int n = 0; ; n++) {
      int token = backward ? at - 1 : at;
      boolean inside = token >= first && token < end;
      boolean word = inside && trie.gapBefore(node, s.id(token)) >= Math.max(n, 1);
      long offered = lists == 0 ? 0 : offered(at, backward) & lists;
      if (open || word || offered != 0) {
        int[] edges = trie.gaps(node);
        for (int i = 0; i < edges.length; i += 2) {
          int target = edges[i + 1];
          if (edges[i] >= n
              && (open || (offered & trie.lists(target)) != 0 || word && trie.child(target, s.id(token)) != 0)) {
            push(trie, target, at, words, touch);
          }
        }
      }
      if (n == longest || !inside || isWall(token) || !backward && s.isSign(token, ',')) {
        return;
      }
      at = backward ? token : token + 1;
    }
  }

  private void name(Trie trie, int target, int position, int words, boolean backward) {
    for (int n = 1; n <= LONGEST_NAME; n++) {
      int token = backward ? position - n : position + n - 1;
      if (token < first || token >= end || !s.isCapital(token)) {
        return;
      }
      push(trie, target, backward ? token : token + 1, words + 1, touch < 0 ? position : touch);
    }
  }

  private void lists(Trie trie, int node, int position, int words, boolean backward) {
    for (int at = listsAt(position, backward); listEnds[at] >= 0; at += 2) {
      if ((lexicon.listBits(backward, listEnds[at + 1]) & trie.lists(node)) == 0) {
        continue;
      }
      int other = listEnds[at];
      for (int list : lexicon.lists(backward, listEnds[at + 1])) {
        int child = trie.listChild(node, list);
        if (child != 0) {
          push(trie, child, other, words + Math.abs(other - position), touch < 0 ? position : touch);
        }
      }
    }
  }

  /** The bits of all lists of which a phrase stands at a position, as {@link Trie#lists} has them. */
  private long offered(int position, boolean backward) {
    listsAt(position, backward);
    return (backward ? backwardBits : forwardBits)[position - first];
  }

  /** Where in {@link #listEnds} the list phrases at a position are noted: end and node by turns, then -1. */
  private int listsAt(int position, boolean backward) {
    if (forwardMemo.length == 0) {
      forwardMemo = new int[end - first + 1];
      backwardMemo = new int[end - first + 1];
      forwardBits = new long[end - first + 1];
      backwardBits = new long[end - first + 1];
    }
    int[] memo = backward ? backwardMemo : forwardMemo;
    if (memo[position - first] == 0) {
      Trie words = lexicon.trie(backward);
      long bits = 0;
      int start = listEndsUsed;
      int node = 0;
      int token = backward ? position - 1 : position;
      while (token >= first && token < end) {
        node = words.child(node, s.id(token));
        if (node == 0) {
          break;
        }
        if (words.isEnd(node)) {
          note(backward ? token : token + 1);
          note(node);
          bits |= lexicon.listBits(backward, node);
        }
        token += backward ? -1 : 1;
      }
      note(-1);
      memo[position - first] = start + 1;
      (backward ? backwardBits : forwardBits)[position - first] = bits;
    }
    return memo[position - first] - 1;
  }

  private void note(int value) {
    if (listEndsUsed == listEnds.length) {
      listEnds = Arrays.copyOf(listEnds, Math.max(32, listEnds.length * 2));
    }
    listEnds[listEndsUsed++] = value;
  }

  /** Whether no gap reaches over a token: another number, or a sign that ends a thought. */
  boolean isWall(int token) {
    if (walls.length == 0) {
      walls = new byte[end - first];
      for (NumberMention n : numbers) {
        if (n.accepted() && n.to() > first && n.from() < end) {
          Arrays.fill(walls, Math.max(n.from(), first) - first, Math.min(n.to(), end) - first, WALL);
        }
      }
    }
    if (walls[token - first] == 0) {
      char sign = s.sign(token);
      boolean ends = sign == ';' || sign == ':' || sign == '.' && !isInsideDigits(s, token);
      walls[token - first] = ends ? WALL : NO_WALL;
    }
    return walls[token - first] == WALL;
  }

  /** Whether a sign joins two runs of digits without space, as in 2.2.2008 and 1,5. */
  public static boolean isInsideDigits(Syllables s, int token) {
    return s.isDigits(token - 1) && s.isDigits(token + 1) && !s.spaceBefore(token) && !s.spaceBefore(token + 1);
  }
}
