package vn.solieu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.solieu.rule.phrase.Lexicon;
import vn.solieu.rule.phrase.LongIndex;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.PhraseParser;
import vn.solieu.rule.phrase.Starts;
import vn.solieu.rule.phrase.Trie;
import vn.solieu.rule.phrase.TrieBuilder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;
import vn.solieu.text.Vocabulary;

/**
 * All rules in one automaton. What stands before a number is a trie read backward from it, what stands after is another
 * read forward; where a wording of a pattern ends in both, the pair of nodes names the patterns. Patterns that need a
 * {@code near} phrase are filed under the pair and that phrase, so a number never costs more than what matches around
 * it. Phrases of {@code near} and {@code never} are a third trie, read once a sentence. Immutable once built.
 */
final class Patterns {
  /** The list whose phrases hide shorter ones: "trong đó có" is no "có". */
  static final String NEUTRAL = "neutral";

  /** A node that makes a pattern with nothing on the number's other side. */
  private static final byte ALONE = 1;

  /** A node that makes a pattern with words on the other side. */
  private static final byte TOGETHER = 2;

  private static final java.util.regex.Pattern SPACE = java.util.regex.Pattern.compile("\\s+");
  private static final int[] NONE = {};

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  private final Trie left;
  private final Trie right;
  private byte[] leftPartners = new byte[1];
  private byte[] rightPartners = new byte[1];
  private final LongIndex pairs;
  private final Groups free;
  private final Groups wanting;
  private final LongIndex nearPairs;
  private final Groups allowed;

  private final Trie phrases;
  private final Starts starts;
  private final Map<String, Integer> phraseIds = new LinkedHashMap<>();
  private final List<String> phraseTexts = new ArrayList<>();
  private int[][] nearAt = {NONE};
  private int[][] neverAt = {NONE};
  private boolean[] neutralAt = new boolean[1];
  private final List<Entry> entries = new ArrayList<>();

  /** One pattern of one rule, with the numbers of its rule's phrases, sorted. */
  static final class Entry {
    final Rule rule;
    final int pattern;
    final int[] near;
    final int[] never;
    private final int line;
    private final int column;

    private Entry(Rule rule, int pattern, int[] near, int[] never, int line, int column) {
      this.rule = rule;
      this.pattern = pattern;
      this.near = near;
      this.never = never;
      this.line = line;
      this.column = column;
    }

    /** The pattern as read; read again, for it is only wanted where something is explained. */
    Pattern written() {
      try {
        return Pattern.parse(rule.find().get(pattern), line, column);
      } catch (PhraseParser.PhraseException readBefore) {
        throw new IllegalStateException(readBefore);
      }
    }
  }

  Patterns(List<RuleReader.Read> rules, Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.pairs = new LongIndex();
    this.free = new Groups();
    this.wanting = new Groups();
    this.nearPairs = new LongIndex();
    this.allowed = new Groups();
    this.starts = new Starts(lexicon);
    TrieBuilder toLeft = new TrieBuilder();
    TrieBuilder toRight = new TrieBuilder();
    TrieBuilder toPhrases = new TrieBuilder();
    for (RuleReader.Read read : rules) {
      int[] near = new int[read.near().size()];
      for (int i = 0; i < near.length; i++) {
        near[i] = phrase(read.near().get(i));
        nearAt = note(toPhrases, nearAt, near[i], read.near().get(i));
      }
      int[] never = new int[read.never().size()];
      for (int i = 0; i < never.length; i++) {
        never[i] = phrase(read.never().get(i));
        neverAt = note(toPhrases, neverAt, never[i], read.never().get(i));
      }
      Arrays.sort(near);
      Arrays.sort(never);
      for (int p = 0; p < read.patterns().size(); p++) {
        Pattern pattern = read.patterns().get(p);
        Entry entry = new Entry(read.rule(), p, near, never, pattern.line(), pattern.column());
        entries.add(entry);
        file(entry, pattern, toLeft, toRight);
      }
    }
    if (lexicon.id(NEUTRAL) >= 0) {
      for (int[] row : expand(new Phrase.ListOf(NEUTRAL))) {
        int node = toPhrases.add(row);
        starts.add(row);
        neutralAt = Arrays.copyOf(neutralAt, Math.max(neutralAt.length, node + 1));
        neutralAt[node] = true;
      }
    }
    left = toLeft.build();
    right = toRight.build();
    phrases = toPhrases.build();
  }

  /** Patterns that were taken down, of rules with the same words and lists. */
  Patterns(Packed in, List<Rule> rules, Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    phraseTexts.addAll(in.texts());
    int[] places = in.ints();
    int at = 0;
    for (Rule rule : rules) {
      int[] near = in.ints();
      int[] never = in.ints();
      for (int p = 0; p < rule.find().size(); p++) {
        entries.add(new Entry(rule, p, near, never, places[at++], places[at++]));
      }
    }
    left = new Trie(in);
    right = new Trie(in);
    leftPartners = in.bytes();
    rightPartners = in.bytes();
    pairs = new LongIndex(in);
    free = new Groups(in, entries);
    wanting = new Groups(in, entries);
    nearPairs = new LongIndex(in);
    allowed = new Groups(in, entries);
    phrases = new Trie(in);
    starts = new Starts(in, lexicon);
    nearAt = in.rows();
    neverAt = in.rows();
    neutralAt = new boolean[in.number()];
    for (int node : in.ints()) {
      neutralAt[node] = true;
    }
  }

  /** Takes them down. */
  void pack(Packing out) {
    Map<Entry, Integer> numbers = new HashMap<>();
    entries.forEach(e -> numbers.put(e, numbers.size()));
    out.texts(phraseTexts).ints(entries.stream().flatMapToInt(e -> IntStream.of(e.line, e.column)).toArray());
    for (Entry first : entries) {
      if (first.pattern == 0) {
        out.ints(first.near).ints(first.never);
      }
    }
    left.pack(out);
    right.pack(out);
    out.bytes(leftPartners).bytes(rightPartners);
    pairs.pack(out);
    free.pack(out, numbers);
    wanting.pack(out, numbers);
    nearPairs.pack(out);
    allowed.pack(out, numbers);
    phrases.pack(out);
    starts.pack(out);
    out.rows(nearAt).rows(neverAt).number(neutralAt.length);
    out.ints(IntStream.range(0, neutralAt.length).filter(node -> neutralAt[node]).toArray());
  }

  private List<int[]> expand(Phrase phrase) {
    return phrase.expand(vocabulary::add, lexicon::id);
  }

  private void file(Entry entry, Pattern pattern, TrieBuilder toLeft, TrieBuilder toRight) {
    List<int[]> rights = expand(pattern.right());
    for (int[] before : expand(pattern.left())) {
      int l = toLeft.addBackward(before);
      for (int[] after : rights) {
        int r = toRight.add(after);
        leftPartners = with(leftPartners, l, r == 0 ? ALONE : TOGETHER);
        rightPartners = with(rightPartners, r, l == 0 ? ALONE : TOGETHER);
        for (Phrase.Thing anchor : pattern.anchors()) {
          file(entry, key(anchor, l, r));
        }
      }
    }
  }

  private void file(Entry entry, long key) {
    int pair = pairs.get(key);
    if (pair == 0) {
      pair = free.create();
      wanting.create();
      pairs.put(key, pair);
    }
    (entry.near.length == 0 ? free : wanting).add(pair, entry);
    for (int phrase : entry.near) {
      long nearKey = nearKey(pair, phrase);
      int group = nearPairs.get(nearKey);
      if (group == 0) {
        group = allowed.create();
        nearPairs.put(nearKey, group);
      }
      allowed.add(group, entry);
    }
  }

  private static byte[] with(byte[] partners, int node, byte partner) {
    byte[] enough = node < partners.length ? partners : Arrays.copyOf(partners, node * 2);
    enough[node] |= partner;
    return enough;
  }

  /** The number of a phrase; phrases written alike share one. */
  private int phrase(RuleReader.Written written) {
    String text = SPACE.matcher(written.text().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    Integer known = phraseIds.putIfAbsent(text, phraseTexts.size());
    if (known == null) {
      phraseTexts.add(text);
    }
    return known == null ? phraseTexts.size() - 1 : known;
  }

  /** Notes at each node where a wording of a phrase ends that the phrase does. */
  private int[][] note(TrieBuilder toPhrases, int[][] at, int phrase, RuleReader.Written written) {
    int[][] enough = at;
    for (int[] row : expand(written.phrase())) {
      int node = toPhrases.add(row);
      starts.add(row);
      if (node >= enough.length) {
        int old = enough.length;
        enough = Arrays.copyOf(enough, node * 2);
        Arrays.fill(enough, old, enough.length, NONE);
      }
      int[] there = enough[node];
      if (!holds(there, phrase)) {
        enough[node] = Arrays.copyOf(there, there.length + 1);
        enough[node][there.length] = phrase;
      }
    }
    return enough;
  }

  private static boolean holds(int[] phrases, int phrase) {
    for (int p : phrases) {
      if (p == phrase) {
        return true;
      }
    }
    return false;
  }

  private static long key(Phrase.Thing anchor, int left, int right) {
    long kind = anchor == Phrase.Thing.NUMBER ? 1 : anchor == Phrase.Thing.PERCENT ? 2 : 3;
    return kind << 60 | (long) left << 30 | right;
  }

  private static long nearKey(int pair, int phrase) {
    return (long) pair << 32 | phrase;
  }

  Trie left() {
    return left;
  }

  Trie right() {
    return right;
  }

  Trie phrases() {
    return phrases;
  }

  /** Whether a {@code near} or {@code never} phrase may start with two words. */
  boolean startsPhrase(int word, int next) {
    return starts.may(word, next);
  }

  /** The number of a pair of nodes, or 0 where no pattern ends in both. */
  int pairOf(Phrase.Thing anchor, int leftNode, int rightNode) {
    boolean may =
        (leftPartners[leftNode] & (rightNode == 0 ? ALONE : TOGETHER)) != 0
            && (rightPartners[rightNode] & (leftNode == 0 ? ALONE : TOGETHER)) != 0;
    return may ? pairs.get(key(anchor, leftNode, rightNode)) : 0;
  }

  /** One more than the greatest number of a pair; they count from 1. */
  int pairs() {
    return free.size();
  }

  /** The entries of a pair that need no {@code near} phrase. */
  Entry[] freeOf(int pair) {
    return free.of(pair);
  }

  /** The entries of a pair that need a {@code near} phrase, whichever. */
  Entry[] wantingOf(int pair) {
    return wanting.of(pair);
  }

  /** The entries of a pair that a {@code near} phrase allows. */
  Entry[] allowedOf(int pair, int phrase) {
    return allowed.of(nearPairs.get(nearKey(pair, phrase)));
  }

  /** All patterns of all rules, in order. */
  List<Entry> entries() {
    return entries;
  }

  int[] nearAt(int node) {
    return node < nearAt.length ? nearAt[node] : NONE;
  }

  int[] neverAt(int node) {
    return node < neverAt.length ? neverAt[node] : NONE;
  }

  boolean isNeutral(int node) {
    return node < neutralAt.length && neutralAt[node];
  }

  /** A {@code near} or {@code never} phrase as written. */
  String phrase(int id) {
    return phraseTexts.get(id);
  }
}
