package vn.solieu.number;

import vn.solieu.number.Phrases.Phrase;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * The line of text around the number that is being read: a window that hides every token beyond a line break or beyond
 * the stretch asked for, so that no number and no context reaches over one. Token numbers are those of the {@link
 * Syllables}. Moves along with the reader; not thread-safe.
 */
final class Line {
  private final Syllables s;
  private final int first;
  private final int end;
  private int left;
  private int right;
  private int lookedAt = -1;
  private Phrase found = Phrase.NONE;
  private int lookedBefore = -1;
  private Phrase foundBefore = Phrase.NONE;

  Line(Syllables s, int first, int end) {
    this.s = s;
    this.first = Math.max(0, first);
    this.end = Math.min(end, s.size());
    this.left = this.first;
    this.right = this.first;
  }

  /** Moves on to the line of a token, which must not lie before the present line. */
  void moveTo(int token) {
    while (token >= right && right < end) {
      left = right;
      right++;
      lookedAt = -1;
      lookedBefore = -1;
      while (right < end && !s.breakBefore(right)) {
        right++;
      }
    }
  }

  /** The longest phrase at a token; the same question again is answered from memory. */
  Phrase at(Phrases phrases, int token) {
    if (token != lookedAt) {
      found = phrases.at(this, token);
      lookedAt = token;
    }
    return found;
  }

  /** The longest phrase right before a token; the same question again is answered from memory. */
  Phrase before(Phrases phrases, int token) {
    if (token != lookedBefore) {
      foundBefore = phrases.before(this, token);
      lookedBefore = token;
    }
    return foundBefore;
  }

  Syllables syllables() {
    return s;
  }

  /** First token of the line. */
  int left() {
    return left;
  }

  /** One past the last token of the line. */
  int right() {
    return right;
  }

  boolean holds(int token) {
    return token >= left && token < right;
  }

  int id(int token) {
    return holds(token) ? s.id(token) : Vocabulary.UNKNOWN;
  }

  boolean digits(int token) {
    return holds(token) && s.isDigits(token);
  }

  boolean word(int token) {
    return holds(token) && s.isWord(token);
  }

  char sign(int token) {
    return holds(token) ? s.sign(token) : 0;
  }

  boolean sign(int token, char sign) {
    return holds(token) && s.isSign(token, sign);
  }

  /** Whether a token stands right against the one before it. */
  boolean glued(int token) {
    return token > left && token < right && !s.spaceBefore(token);
  }

  int length(int token) {
    return holds(token) ? s.length(token) : 0;
  }

  boolean capital(int token) {
    return holds(token) && s.isCapital(token);
  }

  /** Whether a token is a word in capitals: an acronym, or any word of a headline; one letter only before another. */
  boolean capitals(int token) {
    return holds(token) && s.isCapitals(token)
        && (s.length(token) > 1 || s.isCapitals(token + 1) && s.length(token + 1) > 1);
  }

  /** Whether a token is a word that no proper name is made of: in lower case, or all in capitals. */
  boolean common(int token) {
    return word(token) && (!s.isCapital(token) || capitals(token));
  }

  /** Whether a token begins like a name: Xxx. */
  boolean name(int token) {
    return word(token) && s.isCapital(token) && !capitals(token);
  }

  /** Whether a sentence, a line, a quotation or a list item begins here, so that a capital letter says nothing. */
  boolean opens(int token) {
    if (token <= left) {
      return true;
    }
    char c = sign(token - 1);
    return c != 0 && c != ',' && c != '/' && c != '-' && c != '–' && c != '&';
  }

  /** Whether the tokens [from, to) are all that the line holds, but for a sign that closes it. */
  boolean alone(int from, int to) {
    return from == left && (to >= right || to == right - 1 && sign(to) != 0);
  }

  /** Whether a clause ends before this token: a sign other than a percent sign, or the end. */
  boolean closes(int token) {
    return !holds(token) || sign(token) != 0 && sign(token) != '%';
  }

  char first(int token) {
    return holds(token) ? s.charAt(s.start(token)) : 0;
  }

  /** Whether a word is written with a letter that only Vietnamese has, which no code and no unit does. */
  boolean accented(int token) {
    if (!word(token)) {
      return false;
    }
    for (int i = s.start(token); i < s.end(token); i++) {
      if (s.charAt(i) > 0x7f) {
        return true;
      }
    }
    return false;
  }

  /** How many capital letters a word has. */
  int upperCase(int token) {
    int n = 0;
    for (int i = s.start(token); word(token) && i < s.end(token); i++) {
      n += Character.isUpperCase(s.charAt(i)) ? 1 : 0;
    }
    return n;
  }

  /** The value of a digit run of up to 18 digits; -1 for anything else. */
  long number(int token) {
    if (!digits(token) || length(token) > 18) {
      return -1;
    }
    long n = 0;
    for (int i = s.start(token); i < s.end(token); i++) {
      n = n * 10 + s.charAt(i) - '0';
    }
    return n;
  }

  /** Whether a digit run is longer than "0" and begins with a zero. */
  boolean leadingZero(int token) {
    return length(token) > 1 && first(token) == '0';
  }

  /** Whether a sign is an apostrophe, which may group thousands: 1'234'567. */
  static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean dash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '‑' || c == '−' || c == '‒' || c == '‐';
  }

  boolean dash(int token) {
    return dash(sign(token));
  }
}
