package vn.solieu.rule.phrase;

import java.util.BitSet;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/** The first two words of many phrases: a question cheap enough to ask at every token, before a {@link Walk}. */
public final class Starts {
  private final Lexicon lexicon;
  private final LongIndex pairs;
  private final BitSet singles;
  private boolean any;

  /** No phrases yet. */
  public Starts(Lexicon lexicon) {
    this.lexicon = lexicon;
    pairs = new LongIndex();
    singles = new BitSet();
  }

  /** Phrases that were taken down. */
  public Starts(Packed in, Lexicon lexicon) {
    this.lexicon = lexicon;
    pairs = new LongIndex(in);
    singles = BitSet.valueOf(in.longs());
    any = in.number() != 0;
  }

  /** Takes them down. */
  public void pack(Packing out) {
    pairs.pack(out);
    out.longs(singles.toLongArray()).number(any ? 1 : 0);
  }

  /** Puts in a wording of a phrase. */
  public void add(int[] row) {
    if (row[0] < 0) {
      any |= Label.kind(row[0]) != Label.LIST;
      if (Label.kind(row[0]) == Label.LIST) {
        singles.or(lexicon.firstWords(Label.value(row[0])));
      }
    } else if (row.length == 1 || row[1] < 0) {
      singles.set(row[0]);
    } else {
      pairs.put(key(row[0], row[1]), 1);
    }
  }

  /** Whether a phrase may start with a word and the next; never false where one does. */
  public boolean may(int word, int next) {
    return any || singles.get(word) || pairs.get(key(word, next)) != 0;
  }

  private static long key(int word, int next) {
    return (long) word << 32 | next;
  }
}
