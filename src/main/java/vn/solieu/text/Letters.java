package vn.solieu.text;

import java.text.Normalizer;

/**
 * What each character is to the tokeniser, in one table: letter of the Vietnamese alphabet with its number, other letter,
 * combining mark, digit, space or sign. A word of up to {@link #MOST_PACKED} letters of the alphabet packs into one
 * {@code long}, so that it is looked up without comparing characters.
 */
final class Letters {
  /** The letter's number in the alphabet, the same for both cases; 0 for what is no letter of it. */
  static final int CODE = 0x7f;

  /** A capital letter; set for marks too, so that capitals with marks are all capitals. */
  static final int UPPER = 1 << 7;

  static final int LETTER = 1 << 8;

  /** A combining mark. */
  static final int MARK = 1 << 9;

  static final int SPACE = 1 << 10;
  static final int BREAK = 1 << 11;
  static final int DIGIT = 1 << 12;

  /** A letter or mark that cannot be packed. */
  static final int FOREIGN = 1 << 13;

  static final int CODE_BITS = 7;

  /** Letters that fit into 63 bits. */
  static final int MOST_PACKED = 9;

  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

  private static final char[] LOWER = new char[0x2000];

  /** Up to the signs that Vietnamese text has; what lies behind is as good as never met, and looked at when it is. */
  private static final short[] KINDS = new short[0x3000];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] = c == 'Ð' || c == 'ð' ? 'đ' : Character.toLowerCase(c);
    }
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (short) kindOf(c, lower(c));
    }
    for (int i = 0; i < ALPHABET.length(); i++) {
      char c = ALPHABET.charAt(i);
      KINDS[c] = (short) (LETTER | i + 1);
      KINDS[Character.toUpperCase(c)] = (short) (LETTER | UPPER | i + 1);
    }
    KINDS['ð'] = KINDS['đ'];
    KINDS['Ð'] = KINDS['Đ'];
  }

  private Letters() {}

  /** The bits of a character. */
  static int of(char c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c, lower(c));
  }

  /** One character in lower case, đ for ð. */
  static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
  }

  /** The number of a letter of the alphabet or of a digit; 0 for any other character. */
  static int code(char c) {
    int kind = of(c);
    return kind == DIGIT ? ALPHABET.length() + 1 + (c - '0') : kind & CODE;
  }

  /** Whether a word is written in lower-case letters of the alphabet only, composed. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      int kind = of(word.charAt(i));
      if ((kind & CODE) == 0 || (kind & UPPER) != 0 || word.charAt(i) == 'ð') {
        return false;
      }
    }
    return true;
  }

  /** A word in one number, the same for both cases; 0 where it is too long or has other characters than letters and digits. */
  static long pack(CharSequence text, int start, int end) {
    long packed = 0;
    if (end - start > MOST_PACKED) {
      return 0;
    }
    for (int i = start; i < end; i++) {
      int code = code(text.charAt(i));
      if (code == 0) {
        return 0;
      }
      packed = packed << CODE_BITS | code;
    }
    return packed;
  }

  /** The number of the letter that a letter and the mark after it make; 0 if they make none of the alphabet. */
  static int compose(int code, char mark) {
    int column = Marks.ALL.indexOf(mark);
    return column < 0 ? 0 : Marks.COMPOSED[code * Marks.ALL.length() + column];
  }

  private static int kindOf(char c, char lower) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return SPACE | BREAK;
    }
    if (isSpace(c)) {
      return SPACE;
    }
    if (c >= '\u0300' && c <= '\u036f') {
      return MARK | UPPER;
    }
    boolean letter = Character.isLetter(c);
    return letter ? LETTER | FOREIGN | (lower != c ? UPPER : 0) : 0;
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200d'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\ufeff'
        || c == '\u00ad';
  }

  /** Made when the first decomposed text is met. */
  private static final class Marks {
    static final String ALL = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";
    static final byte[] COMPOSED = new byte[(ALPHABET.length() + 1) * ALL.length()];

    static {
      for (int code = 1; code <= ALPHABET.length(); code++) {
        for (int column = 0; column < ALL.length(); column++) {
          String both = "" + ALPHABET.charAt(code - 1) + ALL.charAt(column);
          String one = Normalizer.normalize(both, Normalizer.Form.NFC);
          int made = one.length() == 1 ? ALPHABET.indexOf(one) + 1 : 0;
          COMPOSED[code * ALL.length() + column] = (byte) made;
        }
      }
    }
  }
}
