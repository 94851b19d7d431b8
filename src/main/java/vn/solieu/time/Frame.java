package vn.solieu.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.solieu.time.Part.Grain;

/**
 * What a time that is told by half hangs on: the day of publication, and the times that the text named before. It grows
 * as one text is read from left to right, and serves that one reading only.
 */
final class Frame {
  private final Optional<LocalDate> published;
  private final int year;
  private final int month;
  private final List<Lexicon.Term> terms;
  private final Moons moons;
  private int sentenceYear;
  private boolean sentenceFine;
  private boolean sentenceRelative;
  private int lastYear;
  private int termFrom;
  private int termTo;
  private boolean termLabel;
  private int spanFrom;
  private int spanTo;

  Frame(Optional<LocalDate> published, List<Lexicon.Term> terms, Moons moons) {
    this.published = published;
    this.year = published.map(LocalDate::getYear).orElse(0);
    this.month = published.map(LocalDate::getMonthValue).orElse(0);
    this.terms = terms;
    this.moons = moons;
  }

  /** The lunar calendar. */
  Moons moons() {
    return moons;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The year of publication, or 0. */
  int year() {
    return year;
  }

  /** The month of publication, or 0. */
  int month() {
    return month;
  }

  /** The year that the sentence named last, or 0. */
  int sentenceYear() {
    return sentenceYear;
  }

  /** The year that the text named last, or 0. */
  int lastYear() {
    return lastYear;
  }

  int termFrom() {
    return termFrom;
  }

  int termTo() {
    return termTo;
  }

  /** Whether the term only names a congress, a committee or a council. */
  boolean isTermLabel() {
    return termLabel;
  }

  /** The first year of the span of years that the text named last, or 0. */
  int spanFrom() {
    return spanFrom;
  }

  int spanTo() {
    return spanTo;
  }

  /** A new sentence begins. */
  void endSentence() {
    sentenceYear = 0;
    sentenceFine = false;
  }

  /** Keeps a time that figures stand in, for the times told by half that follow it. */
  void remember(Part part) {
    Stretch when = part.when();
    if (part.grain() == Grain.TERM && when.toYear() - when.fromYear() > 1) {
      termFrom = when.fromYear();
      termTo = when.toYear();
      termLabel = false;
    }
    if (when.fromYear() != 0 && when.toYear() > when.fromYear()) {
      spanFrom = when.fromYear();
      spanTo = when.toYear();
    }
    int year = when.toYear() == 0 ? when.fromYear() : when.toYear();
    if (year != 0) {
      lastYear = year;
      sentenceYear = year;
      sentenceFine = when.isFine();
      sentenceRelative = part.relative();
    }
  }

  /** A term named as a label counts only where no other was. */
  void rememberTerm(Stretch term) {
    if (termFrom == 0) {
      termFrom = term.fromYear();
      termTo = term.toYear();
      termLabel = true;
    }
  }

  /** A year counted from the year of publication. */
  Part yearFromNow(int end, int offset) {
    return Part.relative(end, year() == 0 ? Stretch.UNKNOWN : Stretch.year(year() + offset), Grain.YEAR);
  }

  /** Years counted from the year of publication. */
  Part yearsFromNow(int end, int from, int to) {
    Stretch when = year() == 0 ? Stretch.UNKNOWN : Stretch.years(year() + from, year() + to);
    return Part.relative(end, when, from == to ? Grain.YEAR : Grain.YEARS);
  }

  /** A year counted from the one that the sentence named last, or else from that of publication. */
  Part yearFromThen(int end, int offset) {
    return sentenceYear == 0 || sentenceYear + offset > 9999
        ? yearFromNow(end, offset)
        : Part.relative(end, Stretch.year(sentenceYear + offset), Grain.YEAR);
  }

  /** The present, as a state. */
  Part now(int end) {
    return Part.relative(end, year() == 0 ? Stretch.UNKNOWN : Stretch.year(year()), Grain.NOW);
  }

  /** The years of a numbered term, or unknown. */
  Stretch term(Lexicon.Body body, int number) {
    for (Lexicon.Term t : terms) {
      if (t.body() == body && t.number() == number) {
        return Stretch.years(t.from(), t.to());
      }
    }
    return Stretch.UNKNOWN;
  }

  /**
   * Gives days without a year the year that they most likely mean: that of the sentence, else that of publication. A
   * month much later than the day of publication is last year's, unless the words look ahead.
   */
  Part complete(Part part, boolean ahead) {
    Stretch when = part.when();
    if (!when.lacksYear()) {
      return part;
    }
    boolean near = sentenceFine || year() == 0 || Math.abs(sentenceYear - year()) <= 1;
    if (sentenceYear != 0 && (part.grain() != Grain.DAY || near)) {
      return new Part(part.end(), when.in(sentenceYear), part.grain(), sentenceRelative);
    }
    if (year() == 0) {
      return Part.relative(part.end(), when, part.grain());
    }
    boolean lastYears = !ahead && when.toDay() / 100 - month() > MONTHS_AHEAD;
    return Part.relative(part.end(), when.in(lastYears ? year() - 1 : year()), part.grain());
  }

  /** In January "tháng 12" has passed; in March it is to come. */
  private static final int MONTHS_AHEAD = 9;
}
