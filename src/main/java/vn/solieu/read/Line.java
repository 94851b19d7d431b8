package vn.solieu.read;

import vn.solieu.text.Syllables;

/**
 * A line or paragraph of a text, without the white space around it. Of a long one, only the tokens of its head are looked
 * at: what a line is shows there, and long lines are body.
 */
final class Line {
  /** Longer lines are paragraphs, whatever they say. */
  private static final int LONGEST_SHORT = 320;

  /** Longer sentences are looked at by their heads only. */
  private static final int LONGEST_SEEN = 120;

  /** How long such a head is, in characters. */
  private static final int HEAD = 96;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private final String text;
  private final int start;
  private final int end;
  private final boolean gapBefore;
  private final Syllables all;
  private Syllables words;
  private int marks;

  Line(String text, int start, int end, boolean gapBefore, Syllables all) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.gapBefore = gapBefore;
    this.all = all;
  }

  /** First character in the document's text. */
  int start() {
    return start;
  }

  /** One past the last character in the document's text. */
  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  /** Whether an empty line, or the text's edge, stands before it. */
  boolean gapBefore() {
    return gapBefore;
  }

  /** Whether it may be something else than a paragraph. */
  boolean isShort() {
    return length() <= LONGEST_SHORT;
  }

  /** Whether all of it is looked at: a paragraph shows what it is at its head. */
  private boolean isSeenWhole() {
    return length() <= LONGEST_SEEN || isShort() && text.charAt(end - 1) != '.';
  }

  char charAt(int i) {
    return text.charAt(start + i);
  }

  String string() {
    return text.substring(start, end);
  }

  /** The tokens of its head, numbered from 0; offsets count in the whole text. */
  Syllables words() {
    if (words == null) {
      int first = all.at(start);
      words = all.part(first, all.at(isSeenWhole() ? end : start + HEAD));
    }
    return words;
  }

  /** Looks up what its words make it; before, it is of no kind. */
  void mark(PageWords pageWords) {
    marks = pageWords.marks(this);
  }

  /** Whether its words make it of a kind. */
  boolean is(PageWords.Kind kind) {
    return (marks & kind.bit) != 0;
  }

  /** Whether its words make all that follows of a kind too. */
  boolean startsTail(PageWords.Kind kind) {
    return (marks & kind.bit << PageWords.TAIL) != 0;
  }

  /** Number of words (runs of letters) in its head. */
  int wordCount() {
    Syllables s = words();
    int n = 0;
    for (int t = 0; t < s.size(); t++) {
      n += s.isWord(t) ? 1 : 0;
    }
    return n;
  }

  /** The last character that is no closing quote or bracket. */
  char lastSign() {
    int i = end - 1;
    while (i > start && "\"”’'»)]*".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  /** Whether a token is "và". */
  boolean isAnd(int token) {
    Syllables s = words();
    return s.length(token) == 2 && text.charAt(s.start(token)) == 'v' && text.charAt(s.end(token) - 1) == 'à';
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return ".!?…;:".indexOf(lastSign()) >= 0;
  }

  /** Whether it begins as the item of a list does. */
  boolean isItem() {
    char c = charAt(0);
    if ("-–—+•*·●▪◦".indexOf(c) >= 0) {
      return true;
    }
    int i = 0;
    while (i < length() && i < 3 && Character.isDigit(charAt(i))) {
      i++;
    }
    boolean letter = i == 0 && length() > 1 && c >= 'a' && c <= 'h';
    int sign = letter ? 1 : i;
    return sign > 0 && sign < length() && (charAt(sign) == ')' || charAt(sign) == '.' && !digitAt(sign + 1));
  }

  boolean hasDigit() {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether all its words are in capitals. */
  boolean isCapitals() {
    Syllables s = words();
    for (int t = 0; t < s.size(); t++) {
      if (s.isWord(t) && !s.isCapitals(t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a question. */
  boolean asks() {
    return lastSign() == '?';
  }

  /** Whether it ends in a bar that stands nowhere else in it, as captions out of a page's table do. */
  boolean endsWithBar() {
    int bar = end - 1;
    if (text.charAt(bar) != '|') {
      return false;
    }
    while (bar > start && text.charAt(bar - 1) != '|') {
      bar--;
    }
    return bar == start && length() > 1;
  }

  /** The latest of the years that it names; 0 for none. */
  int latestYear() {
    int latest = 0;
    int digits = 0;
    int value = 0;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        value = digits > 4 ? 0 : value * 10 + c - '0';
      } else {
        latest = digits == 4 && value >= FIRST_YEAR && value < LAST_YEAR ? Math.max(latest, value) : latest;
        digits = 0;
        value = 0;
      }
    }
    return latest;
  }

  private boolean digitAt(int i) {
    return i < length() && Character.isDigit(charAt(i));
  }

  @Override
  public String toString() {
    return string();
  }
}
