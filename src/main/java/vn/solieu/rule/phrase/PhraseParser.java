package vn.solieu.rule.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.solieu.text.Syllables;

/**
 * Reads a phrase: words and signs, optional words in square brackets, a choice in braces with bars, an at sign with the
 * name of a list, three dots with a number for a gap of up to so many tokens, and things in capitals.
 */
public final class PhraseParser {
  /** The longest gap. */
  public static final int LONGEST_GAP = 12;

  private static final List<String> DASHES = List.of("-", "–", "—", "‑");
  private static final List<String> QUOTES = List.of("\"", "“", "”");
  private static final Phrase ANY_DASH = anyOf(DASHES);
  private static final Phrase ANY_QUOTE = anyOf(QUOTES);
  private static final String STOPS = "[]{}|@";

  private final String text;
  private int at;

  private PhraseParser(String text) {
    this.text = text;
  }

  /** What is wrong with a phrase, and where. */
  public static final class PhraseException extends Exception {
    private static final long serialVersionUID = 1;
    private final int offset;
    private final String remedy;

    /** A fault at an offset of the phrase. */
    public PhraseException(int offset, String what, String remedy) {
      super(what);
      this.offset = offset;
      this.remedy = remedy;
    }

    /** Where in the phrase, in UTF-16 units from 0. */
    public int offset() {
      return offset;
    }

    /** How to mend it. */
    public String remedy() {
      return remedy;
    }
  }

  /**
   * Reads a phrase.
   *
   * @throws PhraseException at the first fault
   */
  public static Phrase parse(String text) throws PhraseException {
    PhraseParser parser = new PhraseParser(text);
    Phrase phrase = parser.sequence();
    if (parser.at < text.length()) {
      char c = text.charAt(parser.at);
      throw c == '|'
          ? parser.fault(parser.at, "| outside of brackets", "Put the choice in braces: {a|b}.")
          : parser.fault(parser.at, c + " closes nothing", "Take it out, or open it before.");
    }
    if (phrase.isEmpty()) {
      throw parser.fault(0, "empty phrase", "Write at least one word.");
    }
    if (phrase.wordings() > Phrase.MOST_WORDINGS) {
      throw parser.fault(0, "more than " + Phrase.MOST_WORDINGS + " wordings", "Split it into several phrases.");
    }
    return phrase;
  }

  private Phrase sequence() throws PhraseException {
    List<Phrase> parts = new ArrayList<>();
    while (skipSpace()) {
      char c = text.charAt(at);
      if (c == '[' || c == '{') {
        parts.add(bracket(c));
      } else if (c == '@') {
        parts.add(list());
      } else if (isGap()) {
        parts.add(gap(c == '…' ? 1 : 3));
      } else if (c == ']' || c == '}' || c == '|') {
        break;
      } else {
        words(parts);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Phrase.Sequence(parts);
  }

  private Phrase bracket(char open) throws PhraseException {
    int start = at++;
    char close = open == '[' ? ']' : '}';
    List<Phrase> alternatives = new ArrayList<>();
    do {
      int from = at;
      Phrase one = sequence();
      if (one.isEmpty()) {
        throw fault(from, "nothing between the signs of a choice", "Write a word there, or take the sign out.");
      }
      alternatives.add(one);
    } while (at < text.length() && text.charAt(at) == '|' && at++ >= 0);
    if (at >= text.length() || text.charAt(at) != close) {
      throw fault(start, "unclosed " + open, "Close it with " + close + ".");
    }
    at++;
    if (open == '[') {
      alternatives.add(Phrase.empty());
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new Phrase.Choice(alternatives);
  }

  private Phrase list() throws PhraseException {
    int start = at++;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == start + 1) {
      throw fault(start, "@ without the name of a list", "Write it on: @list.");
    }
    return new Phrase.ListOf(text.substring(start + 1, at));
  }

  private Phrase gap(int dots) throws PhraseException {
    int start = at;
    at += dots;
    int from = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int most = at - from > 0 && at - from < 3 ? Integer.parseInt(text.substring(from, at)) : 0;
    if (most < 1 || most > LONGEST_GAP) {
      throw fault(start, "a gap of unknown length", "Say how many words at most, from ...1 to ..." + LONGEST_GAP + ".");
    }
    return new Phrase.Gap(most);
  }

  private void words(List<Phrase> parts) throws PhraseException {
    int start = at;
    while (at < text.length()
        && STOPS.indexOf(text.charAt(at)) < 0
        && !Character.isWhitespace(text.charAt(at))
        && !isGap()) {
      at++;
    }
    String chunk = text.substring(start, at);
    Optional<Phrase.Thing> thing = thing(chunk, start);
    if (thing.isPresent()) {
      parts.add(new Phrase.Found(thing.get()));
      return;
    }
    for (String token : Syllables.split(chunk)) {
      if (Character.isDigit(token.charAt(0))) {
        throw fault(start, "digits (" + token + ") in a phrase", "Write NUMBER, PERCENT or TIME, or a gap: ...1.");
      }
      boolean sign = !Character.isLetter(token.charAt(0));
      parts.add(
          sign && DASHES.contains(token) ? ANY_DASH : sign && QUOTES.contains(token) ? ANY_QUOTE : new Phrase.Word(token));
    }
  }

  private static Phrase anyOf(List<String> signs) {
    return new Phrase.Choice(signs.stream().<Phrase>map(Phrase.Word::new).toList());
  }

  private boolean isGap() {
    char c = text.charAt(at);
    return c == '…' || c == '.' && text.startsWith("...", at);
  }

  private Optional<Phrase.Thing> thing(String chunk, int start) throws PhraseException {
    for (int i = 0; i < chunk.length(); i++) {
      if (chunk.charAt(i) < 'A' || chunk.charAt(i) > 'Z') {
        return Optional.empty();
      }
    }
    for (Phrase.Thing t : Phrase.Thing.values()) {
      if (t.name().equals(chunk)) {
        return Optional.of(t);
      }
    }
    for (Phrase.Thing t : Phrase.Thing.values()) {
      int allowed = t.name().length() > 5 ? 2 : 1;
      if (chunk.length() > 3 && Nearest.distance(chunk, t.name()) <= allowed) {
        throw fault(
            start,
            "unknown " + chunk,
            "Did you mean " + t + "? The words in capitals are " + Arrays.toString(Phrase.Thing.values()) + ".");
      }
    }
    return Optional.empty();
  }

  private boolean skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private PhraseException fault(int offset, String what, String remedy) {
    return new PhraseException(offset, what, remedy);
  }
}
