package vn.solieu.rule.phrase;

import java.util.Arrays;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * One phrase tried at one place, slowly, to tell how far it gets: what {@link Walk} does for all phrases at once, for
 * the eyes of an analyst. Belongs to one thread.
 */
public final class Attempt {
  private final Walk walk;
  private final Syllables s;
  private final int first;
  private final int end;
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final boolean backward;
  private int mostWords;
  private int stoppedAt;
  private String expected = "";
  private int[] reached;

  /**
   * Tries a phrase.
   *
   * @param walk the walk through the sentence
   * @param phrase what to look for
   * @param at the token before which it starts, or with {@code backward} ends
   */
  public Attempt(
      Walk walk, Vocabulary vocabulary, Lexicon lexicon, Phrase phrase, int at, boolean backward) {
    this.walk = walk;
    this.s = walk.syllables();
    this.first = walk.first();
    this.end = walk.end();
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.backward = backward;
    this.stoppedAt = at;
    int[] start = none();
    start[at - first] = 0;
    this.reached = advance(phrase, start);
  }

  /** Whether the whole phrase stands there. */
  public boolean isComplete() {
    return Arrays.stream(reached).anyMatch(w -> w >= 0);
  }

  /** The most words matched, on the whole way or up to where it failed. */
  public int words() {
    return isComplete() ? Arrays.stream(reached).max().orElse(0) : mostWords;
  }

  /** What was looked for where the phrase failed. */
  public String expected() {
    return expected;
  }

  /** The text that stood there instead; empty at the sentence's edge. */
  public String instead() {
    int token = backward ? stoppedAt - 1 : stoppedAt;
    return token < first || token >= end ? "" : s.string(token);
  }

  private int[] none() {
    int[] none = new int[end - first + 1];
    Arrays.fill(none, -1);
    return none;
  }

  private int[] advance(Phrase phrase, int[] from) {
    if (phrase instanceof Phrase.Sequence sequence) {
      int[] at = from;
      int n = sequence.parts().size();
      for (int i = 0; i < n; i++) {
        at = advance(sequence.parts().get(backward ? n - 1 - i : i), at);
      }
      return at;
    }
    int[] to = none();
    if (phrase instanceof Phrase.Choice choice) {
      for (Phrase one : choice.alternatives()) {
        int[] by = advance(one, from);
        for (int i = 0; i < to.length; i++) {
          to[i] = Math.max(to[i], by[i]);
        }
      }
      return to;
    }
    for (int i = 0; i < from.length; i++) {
      if (from[i] >= 0) {
        leaf(phrase, i + first, from[i], to);
      }
    }
    return to;
  }

  private void leaf(Phrase leaf, int at, int words, int[] to) {
    boolean any = false;
    int limit = backward ? first : end;
    for (int other = at; backward ? other >= limit : other <= limit; other += backward ? -1 : 1) {
      int gained = gained(leaf, Math.min(at, other), Math.max(at, other));
      if (gained >= 0) {
        any = true;
        to[other - first] = Math.max(to[other - first], words + gained);
      }
      if (Math.abs(other - at) > PhraseParser.LONGEST_GAP) {
        break;
      }
    }
    if (!any && words >= mostWords) {
      mostWords = words;
      stoppedAt = at;
      expected = leaf instanceof Phrase.Word w ? w.text() : leaf instanceof Phrase.ListOf l ? "@" + l.list() : "NAME";
      expected = leaf instanceof Phrase.Found f ? f.thing().name() : expected;
    }
  }

  /** How many words a leaf gains by standing for the tokens from one to another; -1 where it does not. */
  private int gained(Phrase leaf, int from, int to) {
    int length = to - from;
    if (leaf instanceof Phrase.Word w) {
      return length == 1 && s.id(from) != Vocabulary.UNKNOWN && s.id(from) == vocabulary.idOf(w.text()) ? 1 : -1;
    } else if (leaf instanceof Phrase.ListOf l) {
      return length > 0 && lexicon.longest(lexicon.id(l.list()), s, from, to) == to ? length : -1;
    } else if (leaf instanceof Phrase.Gap g) {
      for (int t = from; t < to; t++) {
        if (walk.isWall(t) || !backward && walk.syllables().isSign(t, ',')) {
          return -1;
        }
      }
      return length <= g.most() ? 0 : -1;
    }
    Phrase.Thing thing = ((Phrase.Found) leaf).thing();
    return length > 0 && walk.isThing(thing, from, to, backward) ? 1 : -1;
  }
}
