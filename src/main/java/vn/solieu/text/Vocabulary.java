package vn.solieu.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The known syllables, each with a number. Rules, lexicons and the gazetteer put theirs in while they load; texts are
 * then looked up in it. Variant spellings of a syllable (case, tone place, i/y) share one number.
 *
 * <p>Filling is not thread-safe; looking up is, once filling has ended.
 */
public final class Vocabulary {
  /** The number of every syllable that is not known. */
  public static final int UNKNOWN = 0;

  private static final String PART = "vocabulary";

  private static final int FIRST_CAPACITY = 1 << 14;

  /** Marks the key of a sign, so that it is no packed word. */
  private static final long SIGN = Long.MIN_VALUE;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] ids = new int[FIRST_CAPACITY];
  private int used;
  private final Map<String, Integer> unpacked = new HashMap<>();
  private final List<String> canonical = new ArrayList<>(List.of(""));

  /** Whether the build has filled it. */
  private final boolean ready;

  /** A vocabulary without words. */
  public Vocabulary() {
    ready = false;
  }

  private Vocabulary(Packed in) {
    ready = true;
    keys = in.longs();
    ids = in.ints();
    used = in.number();
    List<String> others = in.texts();
    int[] numbers = in.ints();
    for (int i = 0; i < numbers.length; i++) {
      unpacked.put(others.get(i), numbers[i]);
    }
    canonical.clear();
    canonical.addAll(in.texts());
  }

  /** All words of a folder if it has them {@link Folder#ready}; else one without words, for the folder's readers to fill. */
  public static Vocabulary load(Folder rules) throws IOException {
    Optional<Packed> ready = rules.ready(PART);
    Vocabulary vocabulary = ready.isPresent() ? new Vocabulary(ready.get()) : new Vocabulary();
    rules.keep(PART, vocabulary::pack);
    return vocabulary;
  }

  private void pack(Packing out) {
    Map<String, Integer> sorted = new TreeMap<>(unpacked);
    out.longs(keys).ints(ids).number(used).texts(sorted.keySet());
    out.ints(sorted.values().stream().mapToInt(Integer::intValue).toArray()).texts(canonical);
  }

  /** Whether it held all words of its folder from the start, so that the folder's readers may fill it at once. */
  public boolean isReady() {
    return ready;
  }

  /** What is ready of a part of a folder; empty where this vocabulary is not the folder's, with other numbers for words. */
  public Optional<Packed> ready(Folder rules, String part) throws IOException {
    return ready ? rules.ready(part) : Optional.empty();
  }

  /** The number of a syllable, which becomes known by this call. */
  public int add(String syllable) {
    int known = lookup(syllable, 0, syllable.length());
    if (known != UNKNOWN) {
      return known;
    }
    String folded = Fold.canonical(syllable);
    int id = lookup(folded, 0, folded.length());
    if (id == UNKNOWN) {
      id = canonical.size();
      canonical.add(folded);
      for (String v : Fold.variants(folded)) {
        put(v, id);
      }
    }
    return id;
  }

  /** The number of a syllable, which becomes known by this call together with what it is often mistyped as. */
  public int addWithSlips(String syllable) {
    int id = add(syllable);
    for (String slip : Fold.slips(canonical.get(id))) {
      put(slip, id);
    }
    return id;
  }

  /** The numbers of the syllables of a phrase, split as a text is: at every space and every sign. */
  public int[] addAll(String phrase) {
    Syllables s = Syllables.of(phrase, this);
    int[] ids = new int[s.size()];
    for (int t = 0; t < ids.length; t++) {
      ids[t] = s.id(t) != UNKNOWN ? s.id(t) : add(s.string(t));
    }
    return ids;
  }

  /** The number of a syllable in any spelling, or {@link #UNKNOWN}. */
  public int idOf(String syllable) {
    String s = Fold.letters(syllable);
    return lookup(s, 0, s.length());
  }

  /** The canonical spelling behind a number; empty for {@link #UNKNOWN}. */
  public String spelling(int id) {
    return canonical.get(id);
  }

  /** One more than the greatest number in use. */
  public int size() {
    return canonical.size();
  }

  /** The number of {@code text[start, end)} in any case; the characters must be composed (NFC). */
  int lookup(CharSequence text, int start, int end) {
    long key = key(text, start, end);
    return key != 0 ? find(key) : unpacked.getOrDefault(lower(text, start, end), UNKNOWN);
  }

  /** The number of a word that {@link Letters#pack} made a number of. */
  int find(long packed) {
    int mask = keys.length - 1;
    int at = slot(packed) & mask;
    while (keys[at] != packed) {
      if (keys[at] == 0) {
        return UNKNOWN;
      }
      at = (at + 1) & mask;
    }
    return ids[at];
  }

  /** The number of a sign, given as a code point. */
  int findSign(int sign) {
    return find(SIGN | sign);
  }

  private static long key(CharSequence text, int start, int end) {
    long packed = Letters.pack(text, start, end);
    if (packed != 0 || end == start) {
      return packed;
    }
    int first = Character.codePointAt(text, start);
    return end - start == Character.charCount(first) && !Character.isLetter(first) ? SIGN | first : 0;
  }

  private static String lower(CharSequence text, int start, int end) {
    char[] lower = new char[end - start];
    for (int i = start; i < end; i++) {
      lower[i - start] = Letters.lower(text.charAt(i));
    }
    return new String(lower);
  }

  private void put(String spelling, int id) {
    long key = key(spelling, 0, spelling.length());
    if (key == 0) {
      unpacked.putIfAbsent(spelling, id);
      return;
    }
    if (used * 2 >= keys.length) {
      long[] oldKeys = keys;
      int[] oldIds = ids;
      keys = new long[oldKeys.length * 2];
      ids = new int[keys.length];
      used = 0;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          place(oldKeys[i], oldIds[i]);
        }
      }
    }
    place(key, id);
  }

  private void place(long key, int id) {
    int mask = keys.length - 1;
    int at = slot(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return;
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    ids[at] = id;
    used++;
  }

  private static int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 32);
  }

  @Override
  public String toString() {
    return "Vocabulary of " + (size() - 1) + " syllables, load " + used + "/" + keys.length;
  }
}
