package vn.solieu.number;

import java.util.Optional;

/**
 * Decides whether a number word of one syllable counts something: "ba" may be a father or a name, "một" an article,
 * "năm" a year. Only what stands beside can tell.
 */
final class OneWord {
  private final NumberWords words;
  private final Lexicon lexicon;
  private final Line line;

  OneWord(NumberWords words, Lexicon lexicon, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.line = line;
  }

  /** Whether "năm" at a token is five; elsewhere it is a year, and no mention is made of it. */
  boolean five(Draft d) {
    if (!d.oneWord() && !d.range()) {
      return true;
    }
    long after = lexicon.roles(line, d.to);
    boolean years = line.id(d.to) == words.five && line.id(d.first) == words.five && d.oneWord();
    boolean is = line.id(d.first - 1) == words.is && line.closes(d.to);
    boolean alone = d.range() && line.alone(d.first, d.to);
    if (alone || d.percent || d.fraction() || d.to > d.end || years || is || line.id(d.first - 1) == words.times) {
      return true;
    }
    if (!lexicon.counted(line, d.to, after)) {
      return false;
    }
    long before = lexicon.before(line, d.first).mark();
    boolean counting = lexicon.before(line, d.first, Role.COUNTING) || Role.PREPOSITION.in(before);
    if (counting && !Role.DOCUMENT.in(before) || lexicon.approximatorBefore(line, d.first).length() > 0) {
      return true;
    }
    char sign = line.sign(d.first - 1);
    return (line.opens(d.first) || sign == ',') && !Role.PLACE.in(after) && !Role.EACH.in(before);
  }

  /** Why a number word of one syllable is no number; empty where it is one. */
  Optional<Refusal> judge(Draft d) {
    if (line.alone(d.first, d.to) && line.id(d.first) != words.five) {
      return Optional.empty();
    }
    boolean longer = !d.oneWord() && d.first + lexicon.at(line, d.first).length() <= d.end;
    if (Role.IDIOM.in(lexicon.roles(line, d.first)) && !d.fraction() && !d.range() && !d.percent && !longer) {
      return Refusal.IDIOM.known();
    }
    return counts(d) ? Optional.empty() : Refusal.WORD.known();
  }

  private boolean counts(Draft d) {
    long after = lexicon.roles(line, d.to);
    boolean noun = lexicon.counted(line, d.to, after) && line.common(d.to);
    long before = lexicon.before(line, d.first).mark();
    boolean proper = line.name(d.first);
    if (line.name(d.to) && proper || Role.TITLE.in(before) && (!noun || proper)) {
      return false;
    }
    if (proper && !line.opens(d.first) && (!noun || line.capital(d.first - 1))) {
      return false;
    }
    if (!d.oneWord() || d.percent || d.to > d.end || d.figure.scaled()) {
      return true;
    }
    int id = line.id(d.first);
    if (id == words.one) {
      int prior = line.id(d.first - 1);
      boolean article = prior == words.is || prior == words.into;
      boolean half = words.half(line.id(d.to + 1)) && lexicon.counted(line, d.to, after);
      return half || Role.ONE.in(after) && noun && !article || (prior == words.into || prior == words.left) && line.closes(d.to);
    }
    if (noun || line.id(d.first - 1) == words.times) {
      return true;
    }
    if (!line.common(d.to)) {
      return lexicon.before(line, d.first, Role.COUNTING) && line.closes(d.to);
    }
    boolean sure = id != words.three && id != words.seven && id != words.nine && id != words.five;
    return sure && !Role.FUNCTION.in(after);
  }
}
