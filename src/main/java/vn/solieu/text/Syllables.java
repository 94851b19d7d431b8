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
  private static final byte WORD = 1;
  private static final byte DIGITS = 2;
  private static final byte SIGN = 3;
  private static final byte KIND = 3;
  private static final byte SPACE = 4;
  private static final byte BREAK = 8;
  private static final byte CAPITAL = 16;
  private static final byte CAPITALS = 32;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] ids;
  private final byte[] flags;

  private Syllables(String text, int size, int[] starts, int[] ends, int[] ids, byte[] flags) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.ids = ids;
    this.flags = flags;
  }

  /** Cuts a whole text and looks every word and sign up. Linear in the text. */
  public static Syllables of(String text, Vocabulary vocabulary) {
    int n = text.length();
    int capacity = Math.max(16, n / 3);
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    int[] ids = new int[capacity];
    byte[] flags = new byte[capacity];
    int size = 0;
    byte before = BREAK;
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (c == ' ' || isSpace(c)) {
        before |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' ? SPACE | BREAK : SPACE;
        i++;
        continue;
      }
      if (size == capacity) {
        capacity += capacity >> 1;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        ids = Arrays.copyOf(ids, capacity);
        flags = Arrays.copyOf(flags, capacity);
      }
      int start = i;
      byte flag = before;
      if (c >= '0' && c <= '9') {
        do {
          i++;
        } while (i < n && text.charAt(i) >= '0' && text.charAt(i) <= '9');
        flag |= DIGITS;
      } else if (isLetter(c)) {
        boolean marks = false;
        boolean allCapitals = true;
        do {
          marks |= c >= '\u0300' && c <= '\u036f';
          allCapitals &= Vocabulary.lower(c) != c || isMark(c);
          i++;
          c = i < n ? text.charAt(i) : ' ';
        } while (i < n && (isLetter(c) || isMark(c)));
        if (isPower(text, start, i, n)) {
          i++;
        }
        flag |= WORD;
        char first = text.charAt(start);
        if (Vocabulary.lower(first) != first) {
          flag |= allCapitals ? CAPITAL | CAPITALS : CAPITAL;
        }
        ids[size] = marks ? composed(text, start, i, vocabulary) : vocabulary.lookup(text, start, i);
      } else {
        i++;
        if (Character.isHighSurrogate(c) && i < n && Character.isLowSurrogate(text.charAt(i))) {
          i++;
        }
        flag |= SIGN;
        ids[size] = vocabulary.lookup(text, start, i);
      }
      starts[size] = start;
      ends[size] = i;
      flags[size] = flag;
      size++;
      before = 0;
    }
    return new Syllables(text, size, starts, ends, ids, flags);
  }

  /** The tokens of a short phrase, as strings in the case given. */
  public static List<String> split(String phrase) {
    Syllables s = of(phrase, new Vocabulary());
    List<String> parts = new ArrayList<>(s.size);
    for (int i = 0; i < s.size; i++) {
      parts.add(s.string(i));
    }
    return parts;
  }

  /** Whether a digit belongs to a unit of area or volume that ends before it: m2, km2, m3. */
  private static boolean isPower(String text, int start, int end, int n) {
    if (end >= n || end - start > 2 || (text.charAt(end - 1) | 32) != 'm') {
      return false;
    }
    char power = text.charAt(end);
    char next = end + 1 < n ? text.charAt(end + 1) : ' ';
    return (power == '2' || power == '3') && !(next >= '0' && next <= '9') && !isLetter(next)
        && !((next == '.' || next == ',') && end + 2 < n && text.charAt(end + 2) >= '0' && text.charAt(end + 2) <= '9');
  }

  private static int composed(String text, int start, int end, Vocabulary vocabulary) {
    String nfc = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    return vocabulary.lookup(nfc, 0, nfc.length());
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200d'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\ufeff'
        || c == '\u00ad';
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  /** The text that was cut. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** First UTF-16 unit of a token; the text's length at the end. */
  public int start(int token) {
    return token < 0 ? 0 : token < size ? starts[token] : text.length();
  }

  /** One past the last UTF-16 unit of a token; 0 before the first. */
  public int end(int token) {
    return token < 0 ? 0 : token < size ? ends[token] : text.length();
  }

  /** The vocabulary's number of a word or sign; {@link Vocabulary#UNKNOWN} for digits and unknown words. */
  public int id(int token) {
    return token < 0 || token >= size ? Vocabulary.UNKNOWN : ids[token];
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
    return kind(token) == SIGN ? text.charAt(starts[token]) : 0;
  }

  /** Whether a token is the given sign. */
  public boolean isSign(int token, char sign) {
    return sign(token) == sign;
  }

  /** Whether white space, or the text's edge, stands before a token. */
  public boolean spaceBefore(int token) {
    return token < 0 || token >= size || (flags[token] & (SPACE | BREAK)) != 0;
  }

  /** Whether a line begins with this token. */
  public boolean breakBefore(int token) {
    return token < 0 || token >= size || (flags[token] & BREAK) != 0;
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int token) {
    return token >= 0 && token < size && (flags[token] & CAPITAL) != 0;
  }

  /** Whether a word is all capitals. */
  public boolean isCapitals(int token) {
    return token >= 0 && token < size && (flags[token] & CAPITALS) != 0;
  }

  /** How many UTF-16 units a token has. */
  public int length(int token) {
    return end(token) - start(token);
  }

  /** A token as the text has it. */
  public String string(int token) {
    return token < 0 || token >= size ? "" : text.substring(starts[token], ends[token]);
  }

  /** The text of the tokens {@code [first, end)} as the source has it, from the first's start to the last's end. */
  public String string(int first, int end) {
    return first >= end ? "" : text.substring(starts[first], ends[end - 1]);
  }

  /** The characters that the tokens {@code [first, end)} cover. */
  public Span span(int first, int end) {
    return first >= end ? new Span(start(first), start(first)) : new Span(starts[first], ends[end - 1]);
  }

  /** The first token that starts at or after a UTF-16 offset; {@link #size()} if none does. */
  public int at(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }

  private int kind(int token) {
    return token < 0 || token >= size ? 0 : flags[token] & KIND;
  }
}
