package vn.solieu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.solieu.rule.phrase.Lexicon;
import vn.solieu.rule.phrase.LongIndex;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.Trie;
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

  private static final int[] NONE = {};

  private final Trie left = new Trie();
  private final Trie right = new Trie();
  private final LongIndex pairs = new LongIndex();
  private final List<List<Integer>> free = new ArrayList<>(List.of(List.of()));
  private final List<List<Integer>> near = new ArrayList<>(List.of(List.of()));
  private final LongIndex withNear = new LongIndex();
  private final List<List<Integer>> filed = new ArrayList<>(List.of(List.of()));
  private final List<RuleReader.Read> rules;
  private final List<Integer> ruleOf = new ArrayList<>();
  private final List<Integer> patternOf = new ArrayList<>();

  private final Trie phrases = new Trie();
  private final Map<String, Integer> phraseIds = new LinkedHashMap<>();
  private final List<String> phraseTexts = new ArrayList<>();
  private final List<int[]> nearAt = new ArrayList<>();
  private final List<int[]> neverAt = new ArrayList<>();
  private final List<Boolean> neutralAt = new ArrayList<>();
  private final List<int[]> nearOf = new ArrayList<>();
  private final List<int[]> neverOf = new ArrayList<>();

  Patterns(List<RuleReader.Read> rules, Lexicon lexicon, Vocabulary vocabulary) {
    this.rules = List.copyOf(rules);
    ToIntFunction<String> word = vocabulary::add;
    ToIntFunction<String> list = lexicon::id;
    for (int r = 0; r < rules.size(); r++) {
      RuleReader.Read rule = rules.get(r);
      nearOf.add(ids(rule.near(), nearAt, word, list));
      neverOf.add(ids(rule.never(), neverAt, word, list));
      for (int p = 0; p < rule.patterns().size(); p++) {
        int entry = ruleOf.size();
        ruleOf.add(r);
        patternOf.add(p);
        file(entry, rule.patterns().get(p), nearOf.get(r), word, list);
      }
    }
    if (lexicon.id(NEUTRAL) >= 0) {
      for (int[] row : new Phrase.ListOf(NEUTRAL).expand(word, list)) {
        set(neutralAt, phrases.add(row), true, false);
      }
    }
  }

  private void file(
      int entry, Pattern pattern, int[] nears, ToIntFunction<String> word, ToIntFunction<String> list) {
    List<int[]> rights = pattern.right().expand(word, list);
    for (int[] before : pattern.left().expand(word, list)) {
      int l = left.addBackward(before);
      for (int[] after : rights) {
        int r = right.add(after);
        for (Phrase.Thing anchor : pattern.anchors()) {
          int pair = pair(key(anchor, l, r));
          if (nears.length == 0) {
            free.set(pair, with(free.get(pair), entry));
          }
          for (int phrase : nears) {
            this.near.set(pair, with(this.near.get(pair), entry));
            long key = nearKey(pair, phrase);
            int at = withNear.get(key);
            if (at == 0) {
              at = filed.size();
              filed.add(List.of());
              withNear.put(key, at);
            }
            filed.set(at, with(filed.get(at), entry));
          }
        }
      }
    }
  }

  private int pair(long key) {
    int pair = pairs.get(key);
    if (pair == 0) {
      pair = free.size();
      pairs.put(key, pair);
      free.add(List.of());
      near.add(List.of());
    }
    return pair;
  }

  private static List<Integer> with(List<Integer> entries, int entry) {
    if (!entries.isEmpty() && entries.get(entries.size() - 1) == entry) {
      return entries;
    }
    List<Integer> more = new ArrayList<>(entries);
    more.add(entry);
    return more;
  }

  private int[] ids(
      List<RuleReader.Written> written, List<int[]> at, ToIntFunction<String> word, ToIntFunction<String> list) {
    int[] ids = new int[written.size()];
    for (int i = 0; i < ids.length; i++) {
      String text = written.get(i).text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      Integer known = phraseIds.get(text);
      ids[i] = known == null ? phraseTexts.size() : known;
      if (known == null) {
        phraseIds.put(text, ids[i]);
        phraseTexts.add(text);
      }
      for (int[] row : written.get(i).phrase().expand(word, list)) {
        int node = phrases.add(row);
        int[] there = node < at.size() ? at.get(node) : NONE;
        int id = ids[i];
        if (Arrays.stream(there).noneMatch(t -> t == id)) {
          int[] more = Arrays.copyOf(there, there.length + 1);
          more[there.length] = id;
          set(at, node, more, NONE);
        }
      }
    }
    Arrays.sort(ids);
    return ids;
  }

  private static <T> void set(List<T> list, int at, T value, T filler) {
    while (list.size() <= at) {
      list.add(filler);
    }
    list.set(at, value);
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

  /** The number of a pair of nodes, or 0 where no pattern ends in both. */
  int pairOf(Phrase.Thing anchor, int leftNode, int rightNode) {
    return pairs.get(key(anchor, leftNode, rightNode));
  }

  /** The entries of a pair that need no {@code near} phrase. */
  List<Integer> freeOf(int pair) {
    return free.get(pair);
  }

  /** The entries of a pair that need a {@code near} phrase, whichever. */
  List<Integer> withNear(int pair) {
    return near.get(pair);
  }

  /** One more than the greatest number of a pair; they count from 1. */
  int pairs() {
    return free.size();
  }

  /** The entries of a pair that a {@code near} phrase allows. */
  List<Integer> nearOf(int pair, int phrase) {
    return filed.get(withNear.get(nearKey(pair, phrase)));
  }

  /** The rule of an entry. */
  RuleReader.Read rule(int entry) {
    return rules.get(ruleOf.get(entry));
  }

  /** Which of its rule's patterns an entry is. */
  int pattern(int entry) {
    return patternOf.get(entry);
  }

  /** The phrases that an entry's rule forbids, sorted. */
  int[] never(int entry) {
    return neverOf.get(ruleOf.get(entry));
  }

  /** The phrases of which a rule, by its order, needs one; sorted. */
  int[] nearOfRule(int order) {
    return nearOf.get(order);
  }

  /** The phrases that a rule, by its order, forbids; sorted. */
  int[] neverOfRule(int order) {
    return neverOf.get(order);
  }

  int[] nearAt(int node) {
    return node < nearAt.size() ? nearAt.get(node) : NONE;
  }

  int[] neverAt(int node) {
    return node < neverAt.size() ? neverAt.get(node) : NONE;
  }

  boolean isNeutral(int node) {
    return node < neutralAt.size() && neutralAt.get(node);
  }

  String phrase(int id) {
    return phraseTexts.get(id);
  }
}
