package vn.solieu.time;

import vn.solieu.text.Syllables;

/**
 * The tokens {@code [first, end)} of a text as the grammar looks at them. A token outside is neither a word nor a
 * number nor a sign, so that rules may look beyond the edge. Immutable.
 */
final class Tape {
  final Syllables s;
  final Words words;
  final int first;
  final int end;

  Tape(Syllables s, Words words, int first, int end) {
    this.s = s;
    this.words = words;
    this.first = first;
    this.end = end;
  }

  boolean has(int i) {
    return i >= first && i < end;
  }

  Word word(int i) {
    return has(i) ? words.of(s.id(i)) : Word.OTHER;
  }

  boolean is(int i, Word word) {
    return word(i) == word;
  }

  /** Whether two tokens are these two words. */
  boolean are(int i, Word one, Word two) {
    return word(i) == one && word(i + 1) == two;
  }

  boolean digits(int i) {
    return has(i) && s.isDigits(i);
  }

  /** How many digits a token has; 0 where it is no number. */
  int digitCount(int i) {
    return digits(i) ? s.length(i) : 0;
  }

  /** The value of up to four digits, or -1. */
  int number(int i) {
    int n = digitCount(i);
    if (n == 0 || n > 4) {
      return -1;
    }
    int value = 0;
    for (int at = s.start(i); at < s.end(i); at++) {
      value = value * 10 + (s.charAt(at) - '0');
    }
    return value;
  }

  int roman(int i) {
    return has(i) ? words.roman(s.id(i)) : 0;
  }

  char sign(int i) {
    return has(i) ? s.sign(i) : 0;
  }

  boolean is(int i, char sign) {
    return has(i) && s.isSign(i, sign);
  }

  /** Whether a token is a hyphen or dash of any length. */
  boolean dash(int i) {
    char c = sign(i);
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '~';
  }

  /** Whether a token stands in this stretch and no space parts it from the one before. */
  boolean glued(int i) {
    return has(i) && i > first && !s.spaceBefore(i);
  }

  /** Whether a line begins here, or the stretch ends. */
  boolean newLine(int i) {
    return !has(i) || s.breakBefore(i);
  }

  /** Whether a phrase of the kind begins at a token. */
  boolean begins(int i, Lexicon.Kind kind) {
    return has(i) && words.begins(s, i, kind.bit());
  }

  /** Whether the token can only go on a number before it: a unit, a counted noun, a percent sign. */
  boolean counted(int i) {
    // "2.000 từ" counts words, "giai đoạn 2006-2010 từ 13%" begins a range
    return has(i) && !newLine(i) && !(is(i, Word.FROM) && digits(i + 1)) && words.begins(s, i, Lexicon.Kind.COUNTED.bit())
        && !words.begins(s, i, Lexicon.Kind.COMPOUND.bit());
  }

  /** Whether a sentence begins here, or what stands before is a byline or a bullet. */
  boolean opensSentence(int i) {
    if (i <= first || s.breakBefore(i)) {
      return true;
    }
    char c = sign(i - 1);
    boolean bullet = dash(i - 1) && !digits(i - 2);
    return bullet || c == '.' && s.spaceBefore(i) || c == ':' || c == ')' || c == '!' || c == '?' || quote(i - 1);
  }

  /** Whether a token is a quotation mark. */
  boolean quote(int i) {
    char c = sign(i);
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb';
  }

  /** Whether a sentence or clause begins here: after the edge, a line break, a stop, a comma, a bracket, a quote. */
  boolean opensClause(int i) {
    if (i <= first || s.breakBefore(i)) {
      return true;
    }
    char c = sign(i - 1);
    return c != 0 && c != '%' && c != '/' && c != '.' || c == '.' && s.spaceBefore(i) || c == '/' && s.spaceBefore(i);
  }
}
