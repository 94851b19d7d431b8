package vn.solieu.time;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;
import vn.solieu.time.Part.Grain;
import vn.solieu.time.Spans.Reading;
import vn.solieu.time.TimeMention.Basis;
import vn.solieu.time.TimeMention.Role;

/**
 * Finds the times that a text names and resolves them against its day of publication. Immutable and thread-safe.
 *
 * <p>A time that leans on another is resolved from those before it in the same call: "tháng 6" takes the year of its
 * sentence, else that of publication; "mười năm sau" counts from the year named last; a bare "nhiệm kỳ" is the term
 * named last, else the one at the day of publication. Read a whole document in one call to have all of that.
 *
 * <p>Conventions: "3 năm qua" are the three years that end with the year of publication, "3 năm tới" the three after
 * it; "năm qua" is the year before publication until October, and the year itself from then on; "trước năm 2010" ends
 * with 2009 and "sau năm 2010" begins with 2011; "đầu nhiệm kỳ 2015-2020" is 2015.
 */
public final class TimeReader {
  private final Words words;
  private final List<Lexicon.Term> terms;
  private final Moons moons;

  private TimeReader(Words words, List<Lexicon.Term> terms, Moons moons) {
    this.words = words;
    this.terms = terms;
    this.moons = moons;
  }

  /**
   * Loads the lexicons {@code lexicon/time-*.csv} and adds the grammar's words to the vocabulary.
   *
   * @throws IOException where a file is missing or faulty; the message tells every fault with its place
   */
  public static TimeReader load(Folder rules, Vocabulary vocabulary) throws IOException {
    Lexicon lexicon = Lexicon.load(rules);
    return new TimeReader(new Words(vocabulary, lexicon.phrases()), lexicon.terms(), lexicon.moons());
  }

  /** The times of a whole text, in its order, not overlapping. */
  public List<TimeMention> read(Syllables s, Optional<LocalDate> published) {
    return read(s, 0, s.size(), published);
  }

  /** The times among the tokens {@code [first, end)}, in text order, not overlapping; nothing outside is looked at. */
  public List<TimeMention> read(Syllables s, int first, int end, Optional<LocalDate> published) {
    Tape t = new Tape(s, words, first, end);
    Frame f = new Frame(published, terms, moons);
    List<TimeMention> mentions = new ArrayList<>();
    int i = first;
    while (i < end) {
      if (s.breakBefore(i) || s.spaceBefore(i) && isStop(s.sign(i - 1))) {
        f.endSentence();
      }
      Reading reading = words.opens(s.id(i)) || s.isDigits(i) ? Spans.at(t, i, f) : Reading.NONE;
      int line = reading.found() ? nextLine(s, i, reading.part().end()) : i;
      if (line > i) {
        // a headline ends in "… sau ba năm", and the text begins "Từ năm 2015 …"
        reading = Spans.at(new Tape(s, words, first, line), i, f);
      }
      if (reading.found()) {
        if (reading.part().grain() != Grain.IMPOSSIBLE) {
          mentions.add(mention(t, i, reading, f));
        }
        i = reading.part().end();
      } else {
        i++;
      }
    }
    return mentions;
  }

  /** The first token between two that begins a line with a capital, as no line of a broken sentence begins; or the first. */
  private static int nextLine(Syllables s, int first, int end) {
    for (int t = first + 1; t < end; t++) {
      if (s.breakBefore(t) && s.isCapital(t)) {
        return t;
      }
    }
    return first;
  }

  private static boolean isStop(char sign) {
    return sign == '.' || sign == '!' || sign == '?' || sign == '…';
  }

  private static TimeMention mention(Tape t, int first, Reading reading, Frame f) {
    Role role = Roles.of(t, first, reading);
    Part part = f.complete(reading.part(), reading.ahead());
    Stretch when = part.when();
    if (role == Role.REFERENCE || role == Role.AS_OF) {
      f.remember(part);
    } else if (role == Role.BYSTANDER && part.grain() == Grain.TERM) {
      f.rememberTerm(when);
    }
    return new TimeMention(
        first,
        part.end(),
        t.s.span(first, part.end()),
        year(when.fromYear()),
        year(when.toYear()),
        when.toYear() == 0 ? Optional.empty() : when.firstDay(),
        when.fromYear() == 0 ? Optional.empty() : when.lastDay(),
        part.relative() ? Basis.RELATIVE : Basis.STATED,
        role);
  }

  private static OptionalInt year(int year) {
    return year <= 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
