package vn.solieu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text cut into tokens: words (a run of letters with their combining marks), digit runs, and single signs. White
 * space is no token, but every token knows whether space or a line break stands before it. Immutable and thread-safe.
 *
 * <p>Token numbers run from 0 to {@link #size()}; every accessor takes one. A number one below the first or at the end
 * gives a neutral answer (unknown word, no sign), so that callers may look one token beyond the text.
 */
public final class Syllables {
  private static final Vocabulary NO_WORDS = new Vocabulary();
  private static final int WORD = 1;
  private static final int DIGITS = 2;
  private static final int SIGN = 3;
  private static final int KIND = 3;
  private static final int SPACE = 4;
  private static final int BREAK = 8;
  private static final int CAPITAL = 16;
  private static final int CAPITALS = 32;

  private static final int FLAGS = 8;

  /** The wide signs and digits of East Asian keyboards, from ! to @. */
  private static final char FIRST_WIDE = '\uff01';

  private static final char LAST_WIDE_SIGN = '\uff20';
  private static final char FIRST_WIDE_DIGIT = '\uff10';

  /** What stands before the first token and behind the last. */
  private static final int EDGE = SPACE | BREAK;

  private final String text;

  /**
   * The text's UTF-16 units, wide digits made common ones, and a 0 behind the last: a string of Vietnamese takes longer
   * to ask for one.
   */
  private final char[] chars;

  private final int[] starts;
  private final int[] ends;

  /** The vocabulary's number, shifted by {@link #FLAGS} bits, and the flags. */
  private final int[] words;

  private final Vocabulary vocabulary;

  private Syllables(String text, char[] chars, int[] starts, int[] ends, int[] words, Vocabulary vocabulary) {
    this.text = text;
    this.chars = chars;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** Cuts a whole text and looks every word and sign up. Linear in the text. */
  public static Syllables of(String text, Vocabulary vocabulary) {
    int n = text.length();
    char[] chars = new char[n + 1];
    text.getChars(0, n, chars, 0);
    int capacity = n / 4 + 16;
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    int[] words = new int[capacity];
    int size = 0;
    int before = BREAK;
    int i = 0;
    while (i < n) {
      int kind = Letters.of(chars[i]);
      if ((kind & Letters.SPACE) != 0) {
        before |= (kind & Letters.BREAK) != 0 ? SPACE | BREAK : SPACE;
        i++;
        continue;
      }
      if (size == capacity) {
        capacity += capacity >> 1;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
      }
      int start = i;
      int word;
      if ((kind & Letters.LETTER) != 0) {
        int all = kind;
        long packed = 0;
        int first = kind;
        while ((kind & Letters.CODE) != 0) {
          packed = packed << Letters.CODE_BITS | kind & Letters.CODE;
          all &= kind;
          kind = Letters.of(chars[++i]);
        }
        int id;
        if (kind == Letters.DIGIT && isPower(chars, start, i)) {
          packed = packed << Letters.CODE_BITS | Letters.code(chars[i]);
          kind = Letters.of(chars[++i]);
        }
        if ((kind & (Letters.LETTER | Letters.MARK)) == 0 && i - start <= Letters.MOST_PACKED) {
          id = vocabulary.find(packed);
        } else {
          while ((kind & (Letters.LETTER | Letters.MARK)) != 0) {
            all &= kind;
            kind = Letters.of(chars[++i]);
          }
          id = unusual(chars, start, i, vocabulary);
        }
        word = id << FLAGS | WORD;
        if ((first & Letters.UPPER) != 0) {
          word |= (all & Letters.UPPER) != 0 ? CAPITAL | CAPITALS : CAPITAL;
        }
      } else if ((kind & Letters.DIGIT) != 0) {
        do {
          i++;
        } while (chars[i] >= '0' && chars[i] <= '9');
        word = DIGITS;
      } else if (isWideDigit(chars[i])) {
        narrow(chars, i, n);
        continue;
      } else {
        int sign = Character.codePointAt(chars, i, n);
        i += Character.charCount(sign);
        word = vocabulary.findSign(sign) << FLAGS | SIGN;
      }
      starts[size] = start;
      ends[size] = i;
      words[size] = word | before;
      size++;
      before = 0;
    }
    return new Syllables(
        text, chars, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(words, size), vocabulary);
  }

  private static boolean isWideDigit(char c) {
    return c >= FIRST_WIDE_DIGIT && c < FIRST_WIDE_DIGIT + 10;
  }

  /** Makes the wide digits from an offset on, and the signs among them, the common ones. */
  private static void narrow(char[] chars, int from, int end) {
    for (int i = from; i < end; i++) {
      if (chars[i] >= FIRST_WIDE && chars[i] <= LAST_WIDE_SIGN) {
        chars[i] -= (char) (FIRST_WIDE - '!');
      }
    }
  }

  /** Whether a digit belongs to a unit of area or volume that ends before it: m2, km2, m3. */
  private static boolean isPower(char[] chars, int start, int end) {
    if (end - start > 2 || (chars[end - 1] | 32) != 'm' || chars[end] != '2' && chars[end] != '3') {
      return false;
    }
    char next = chars[end + 1];
    boolean decimal = (next == '.' || next == ',') && Letters.of(chars[end + 2]) == Letters.DIGIT;
    return !decimal && (Letters.of(next) & (Letters.LETTER | Letters.DIGIT)) == 0;
  }

  /** Looks a word up that is long, decomposed, or has letters or marks that Vietnamese has not. */
  private static int unusual(char[] chars, int start, int end, Vocabulary vocabulary) {
    long packed = 0;
    int letters = 0;
    boolean foreign = false;
    for (int i = start; i < end; i++) {
      int kind = Letters.of(chars[i]);
      int code = kind & Letters.CODE;
      if ((kind & Letters.MARK) != 0) {
        code = Letters.compose((int) packed & Letters.CODE, chars[i]);
        packed = packed & ~Letters.CODE | code;
      } else {
        packed = packed << Letters.CODE_BITS | code;
        letters++;
      }
      foreign |= code == 0;
    }
    if (!foreign && letters <= Letters.MOST_PACKED) {
      return vocabulary.find(packed);
    }
    String nfc = Normalizer.normalize(new String(chars, start, end - start), Normalizer.Form.NFC);
    return vocabulary.lookup(nfc, 0, nfc.length());
  }

  /** The tokens {@code [first, end)} as a text of their own, numbered from 0; offsets still count in the whole text. */
  public Syllables part(int first, int end) {
    return new Syllables(
        text, chars, Arrays.copyOfRange(starts, first, end), Arrays.copyOfRange(ends, first, end),
        Arrays.copyOfRange(words, first, end), vocabulary);
  }

  /** Whether the words were looked up in a vocabulary. */
  public boolean isOf(Vocabulary other) {
    return vocabulary == other;
  }

  /** The tokens of a short phrase, as strings in the case given. */
  public static List<String> split(String phrase) {
    Syllables s = of(phrase, NO_WORDS);
    List<String> parts = new ArrayList<>(s.size());
    for (int i = 0; i < s.size(); i++) {
      parts.add(s.string(i));
    }
    return parts;
  }

  /** The text that was cut. */
  public String text() {
    return text;
  }

  /** The UTF-16 unit at an offset of the text, a common digit for a wide one; 0 at its end. */
  public char charAt(int offset) {
    return chars[offset];
  }

  /** How many tokens there are. */
  public int size() {
    return words.length;
  }

  /** First UTF-16 unit of a token; the text's length at the end. */
  public int start(int token) {
    return token < 0 ? 0 : token < starts.length ? starts[token] : chars.length - 1;
  }

  /** One past the last UTF-16 unit of a token; 0 before the first. */
  public int end(int token) {
    return token < 0 ? 0 : token < ends.length ? ends[token] : chars.length - 1;
  }

  /** The vocabulary's number of a word or sign; {@link Vocabulary#UNKNOWN} for digits and unknown words. */
  public int id(int token) {
    return word(token) >> FLAGS;
  }

  /** Whether a token is a run of letters. */
  public boolean isWord(int token) {
    return kind(token) == WORD;
  }

  /** Whether a token is a run of the digits 0 to 9. */
  public boolean isDigits(int token) {
    return kind(token) == DIGITS;
  }

  /** The sign that a token is, or 0 where it is none. */
  public char sign(int token) {
    return kind(token) == SIGN ? chars[starts[token]] : 0;
  }

  /** Whether a token is the given sign. */
  public boolean isSign(int token, char sign) {
    return sign(token) == sign;
  }

  /** Whether white space, or the text's edge, stands before a token. */
  public boolean spaceBefore(int token) {
    return (word(token) & (SPACE | BREAK)) != 0;
  }

  /** Whether a line begins with this token. */
  public boolean breakBefore(int token) {
    return (word(token) & BREAK) != 0;
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int token) {
    return (word(token) & CAPITAL) != 0;
  }

  /** Whether a word is all capitals. */
  public boolean isCapitals(int token) {
    return (word(token) & CAPITALS) != 0;
  }

  /** How many UTF-16 units a token has. */
  public int length(int token) {
    return end(token) - start(token);
  }

  /** A token as the text has it. */
  public String string(int token) {
    return token < 0 || token >= words.length ? "" : text.substring(starts[token], ends[token]);
  }

  /** The text of the tokens {@code [first, end)} as the source has it, from the first's start to the last's end. */
  public String string(int first, int end) {
    return first >= end ? "" : text.substring(starts[first], ends[end - 1]);
  }

  /** The text of the tokens {@code [first, end)} with every run of white space made one space. */
  public String folded(int first, int end) {
    int odd = first + 1;
    while (odd < end && (starts[odd] == ends[odd - 1] || starts[odd] == ends[odd - 1] + 1 && chars[ends[odd - 1]] == ' ')) {
      odd++;
    }
    if (odd >= end) {
      return string(first, end);
    }
    StringBuilder folded = new StringBuilder();
    for (int t = first; t < end; t++) {
      if (t > first && spaceBefore(t)) {
        folded.append(' ');
      }
      folded.append(text, starts[t], ends[t]);
    }
    return folded.toString();
  }

  /** The characters that the tokens {@code [first, end)} cover. */
  public Span span(int first, int end) {
    return first >= end ? new Span(start(first), start(first)) : new Span(starts[first], ends[end - 1]);
  }

  /** The first token that starts at or after a UTF-16 offset; {@link #size()} if none does. */
  public int at(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  private int kind(int token) {
    return word(token) & KIND;
  }

  private int word(int token) {
    return token >= 0 && token < words.length ? words[token] : EDGE;
  }
}
