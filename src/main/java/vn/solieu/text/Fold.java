package vn.solieu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One spelling for the many ways a Vietnamese syllable is typed: case, composed or decomposed accents, the old and the
 * new place of the tone mark (hoà, hòa), i or y (tỷ, tỉ) and the Icelandic eth typed for đ.
 */
public final class Fold {
  private static final String OLD_TONE = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
  private static final String NEW_TONE = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
  private static final String Y = "yỳýỷỹỵ";
  private static final String I = "iìíỉĩị";
  private static final String CONSONANTS = "bcdđghklmnpqrstvxj";

  private static final char LAST_ASCII = '\u007f';

  private Fold() {}

  /** Lower case, composed, đ for ð; tone place and i/y as written. */
  public static String letters(String word) {
    if (Letters.isPlain(word)) {
      return word;
    }
    char[] lower = word.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      if (lower[i] > LAST_ASCII && Letters.code(lower[i]) == 0) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('ð', 'đ');
      }
      lower[i] = Letters.lower(lower[i]);
    }
    return new String(lower);
  }

  /** The one spelling that stands for all variants: new tone place, i for a lone final y. */
  public static String canonical(String word) {
    String s = letters(word);
    int n = s.length();
    if (n < 2 || s.charAt(n - 1) <= LAST_ASCII && s.charAt(n - 1) != 'y') {
      return s;
    }
    if (!(s.startsWith("qu") && n == 3)) {
      int at = OLD_TONE.indexOf(s.substring(n - 2));
      if (at >= 0 && at % 2 == 0) {
        s = s.substring(0, n - 2) + NEW_TONE.substring(at, at + 2);
      }
    }
    int y = Y.indexOf(s.charAt(n - 1));
    boolean lone = CONSONANTS.indexOf(s.charAt(n - 2)) >= 0 || n == 3 && s.startsWith("qu");
    return y >= 0 && lone ? s.substring(0, n - 1) + I.charAt(y) : s;
  }

  /** All spellings, in lower case, that share a canonical one; the first is the canonical one itself. */
  static List<String> variants(String canonical) {
    int n = canonical.length();
    if (n < 2) {
      return List.of(canonical);
    }
    List<String> all = new ArrayList<>();
    all.add(canonical);
    int at = NEW_TONE.indexOf(canonical.substring(n - 2));
    if (at >= 0 && at % 2 == 0) {
      all.add(canonical.substring(0, n - 2) + OLD_TONE.substring(at, at + 2));
    }
    int i = I.indexOf(canonical.charAt(n - 1));
    String withY = i < 0 ? canonical : canonical.substring(0, n - 1) + Y.charAt(i);
    if (i >= 0 && canonical(withY).equals(canonical)) {
      all.add(withY);
    }
    return all;
  }
}
