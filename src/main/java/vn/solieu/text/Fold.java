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

  private Fold() {}

  /** Lower case, composed, đ for ð; tone place and i/y as written. */
  public static String letters(String word) {
    if (Letters.isPlain(word)) {
      return word;
    }
    String nfc = Normalizer.normalize(word, Normalizer.Form.NFC);
    return nfc.toLowerCase(Locale.ROOT).replace('ð', 'đ');
  }

  /** The one spelling that stands for all variants: new tone place, i for a lone final y. */
  public static String canonical(String word) {
    String s = letters(word);
    int n = s.length();
    if (n >= 2 && !(s.startsWith("qu") && n == 3)) {
      int at = OLD_TONE.indexOf(s.substring(n - 2));
      if (at >= 0 && at % 2 == 0) {
        s = s.substring(0, n - 2) + NEW_TONE.substring(at, at + 2);
      }
    }
    int y = Y.indexOf(s.charAt(Math.max(0, n - 1)));
    boolean lone = n >= 2 && CONSONANTS.indexOf(s.charAt(n - 2)) >= 0 || n == 3 && s.startsWith("qu");
    return n >= 2 && y >= 0 && lone ? s.substring(0, n - 1) + I.charAt(y) : s;
  }

  /** All spellings, in lower case, that share the canonical one; the first is canonical. */
  static List<String> variants(String word) {
    String canonical = canonical(word);
    List<String> all = new ArrayList<>(List.of(canonical));
    int n = canonical.length();
    if (n >= 2) {
      int at = NEW_TONE.indexOf(canonical.substring(n - 2));
      if (at >= 0 && at % 2 == 0) {
        all.add(canonical.substring(0, n - 2) + OLD_TONE.substring(at, at + 2));
      }
      int i = I.indexOf(canonical.charAt(n - 1));
      String withY = i < 0 ? canonical : canonical.substring(0, n - 1) + Y.charAt(i);
      if (i >= 0 && canonical(withY).equals(canonical)) {
        all.add(withY);
      }
    }
    return all;
  }
}
