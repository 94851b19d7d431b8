package vn.solieu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The known syllables, each with a number. Rules, lexicons and the gazetteer put theirs in while they load; texts are
 * then looked up in it. Variant spellings of a syllable (case, tone place, i/y) share one number.
 *
 * <p>Filling is not thread-safe; looking up is, once filling has ended.
 */
public final class Vocabulary {
  /** The number of every syllable that is not known. */
  public static final int UNKNOWN = 0;

  private static final char[] LOWER = new char[0x2000];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] = c == 'Ð' || c == 'ð' ? 'đ' : Character.toLowerCase(c);
    }
  }

  private String[] spellings = new String[1 << 15];
  private int[] ids = new int[1 << 15];
  private int used;
  private final List<String> canonical = new ArrayList<>(List.of(""));

  /** The number of a syllable, which becomes known by this call. */
  public int add(String syllable) {
    List<String> variants = Fold.variants(syllable);
    int id = idOf(variants.get(0));
    if (id == UNKNOWN) {
      id = canonical.size();
      canonical.add(variants.get(0));
      for (String v : variants) {
        put(v, id);
      }
    }
    return id;
  }

  /** The numbers of the syllables of a phrase, split as a text is: at every space and every sign. */
  public int[] addAll(String phrase) {
    List<String> parts = Syllables.split(phrase);
    return parts.stream().mapToInt(this::add).toArray();
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
    int mask = spellings.length - 1;
    int h = 0;
    for (int i = start; i < end; i++) {
      h = h * 31 + lower(text.charAt(i));
    }
    for (int at = mix(h) & mask; ; at = (at + 1) & mask) {
      String s = spellings[at];
      if (s == null) {
        return UNKNOWN;
      }
      if (matches(s, text, start, end)) {
        return ids[at];
      }
    }
  }

  static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
  }

  private static boolean matches(String s, CharSequence text, int start, int end) {
    if (s.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (s.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void put(String spelling, int id) {
    if (used * 3 >= spellings.length * 2) {
      String[] oldSpellings = spellings;
      int[] oldIds = ids;
      spellings = new String[oldSpellings.length * 2];
      ids = new int[spellings.length];
      used = 0;
      for (int i = 0; i < oldSpellings.length; i++) {
        if (oldSpellings[i] != null) {
          place(oldSpellings[i], oldIds[i]);
        }
      }
    }
    place(spelling, id);
  }

  private void place(String spelling, int id) {
    int mask = spellings.length - 1;
    int h = 0;
    for (int i = 0; i < spelling.length(); i++) {
      h = h * 31 + spelling.charAt(i);
    }
    int at = mix(h) & mask;
    while (spellings[at] != null) {
      if (spellings[at].equals(spelling)) {
        return;
      }
      at = (at + 1) & mask;
    }
    spellings[at] = spelling;
    ids[at] = id;
    used++;
  }

  private static int mix(int h) {
    int x = h * 0x9E3779B9;
    return x ^ (x >>> 15);
  }

  @Override
  public String toString() {
    return "Vocabulary of " + (size() - 1) + " syllables, load " + used + "/" + Arrays.asList(spellings).size();
  }
}
