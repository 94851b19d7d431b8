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

  private static final String VOWELS = "aăâeêioôơuưy";

  /** The combining grave, acute, tilde, hook and dot below. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

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

  /**
   * What a syllable is often mistyped as: the tone mark on another of its vowels (mừơi, triêụ, baỷ), and one horn
   * forgotten where ươ has two (muời, mưòi).
   */
  static List<String> slips(String syllable) {
    String tone = toneOf(syllable);
    String bare = withoutTone(syllable);
    List<String> slips = new ArrayList<>(toned(bare, tone));
    if (bare.contains("ươ")) {
      slips.addAll(toned(bare.replace("ươ", "uơ"), tone));
      slips.addAll(toned(bare.replace("ươ", "ưo"), tone));
    }
    slips.remove(syllable);
    return slips;
  }

  /** The syllable with the tone on each of its vowels in turn. */
  private static List<String> toned(String bare, String tone) {
    if (tone.isEmpty()) {
      return List.of(bare);
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < bare.length(); i++) {
      if (VOWELS.indexOf(bare.charAt(i)) >= 0) {
        String typed = bare.substring(0, i + 1) + tone + bare.substring(i + 1);
        all.add(Normalizer.normalize(typed, Normalizer.Form.NFC));
      }
    }
    return all;
  }

  private static String toneOf(String syllable) {
    return Normalizer.normalize(syllable, Normalizer.Form.NFD).replaceAll("[^" + TONES + "]", "");
  }

  private static String withoutTone(String syllable) {
    String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD).replaceAll("[" + TONES + "]", "");
    return Normalizer.normalize(apart, Normalizer.Form.NFC);
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
