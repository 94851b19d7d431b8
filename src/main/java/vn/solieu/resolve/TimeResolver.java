package vn.solieu.resolve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.solieu.claim.Modality;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.text.Block;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;
import vn.solieu.time.TimeMention;

/**
 * Which time a figure stands in: the nearest that governs it in its sentence, else the one that an earlier sentence of
 * the paragraph set, else the period that the article reports on, else the day of publication.
 */
final class TimeResolver {
  /** How many tokens may stand between a figure's noun and a time behind it that dates it. */
  private static final int REACH = 6;

  private final Lexicons lexicons;

  TimeResolver(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Sets {@code when} of every draft of a scene. */
  void resolve(Scene scene) {
    Set<TimeMention> bound = new HashSet<>();
    Optional<TimeMention> topic = topic(scene);
    Draft previous = null;
    List<Draft> drafts = scene.drafts;
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).number.first() : Integer.MAX_VALUE;
      d.when = when(scene, d, previous, next, bound, topic);
      previous = d;
    }
  }

  private When when(
      Scene scene, Draft d, Draft previous, int next, Set<TimeMention> bound, Optional<TimeMention> topic) {
    Sentence sentence = scene.sentence(d);
    List<TimeMention> times = scene.timesIn(sentence.first(), sentence.end());
    TimeMention behind = behind(scene, d, times, next);
    if (behind != null) {
      bound.add(behind);
      return of(scene, d, behind, basis(behind));
    }
    TimeMention before = null;
    for (TimeMention t : times) {
      if (t.end() <= d.number.from() && usable(t) && !bound.contains(t)) {
        before = t;
      }
    }
    if (before != null) {
      return of(scene, d, before, basis(before));
    }
    if (d.antecedent != null && d.antecedent.sentence == d.sentence && d.antecedent.when.yearEnd().isPresent()
        && d.changedFrom == null) {
      return inherited(d.antecedent.when);
    }
    TimeMention ahead = opening(scene, d, times, bound);
    if (ahead != null) {
      return of(scene, d, ahead, basis(ahead));
    }
    TimeMention earlier = earlier(scene, sentence, bound);
    if (earlier != null) {
      return of(scene, d, earlier, TimeBasis.INHERITED);
    }
    if (topic.isPresent() && continues(scene, d, previous, topic.get())) {
      return of(scene, d, topic.get(), TimeBasis.INHERITED);
    }
    Optional<LocalDate> published = scene.document.metadata().published();
    if (published.isPresent()) {
      OptionalInt year = OptionalInt.of(published.get().getYear());
      return new When(year, year, Optional.empty(), Optional.empty(), "", TimeBasis.PUBLICATION);
    }
    return When.UNKNOWN;
  }

  /** A time behind the figure in its own clause, or in the bracket that follows it: "13.552 tỉ đồng năm 2000". */
  private static TimeMention behind(Scene scene, Draft d, List<TimeMention> times, int next) {
    int from = Math.max(d.nounEnd, d.number.to());
    for (TimeMention t : times) {
      if (t.first() < from || !usable(t)) {
        continue;
      }
      if (t.first() >= next || t.first() - from > REACH) {
        return null;
      }
      for (int k = from; k < t.first(); k++) {
        boolean bracket = scene.tokens.isSign(k, '(') && k == t.first() - 1 && t.first() - from <= 3;
        if (scene.isBreak(k) && !bracket) {
          return null;
        }
      }
      return opensClause(scene, t) ? null : t;
    }
    return null;
  }

  /** Whether a time is followed by a copula and a figure of its own: "năm 2016 là 126". */
  private static boolean opensClause(Scene scene, TimeMention t) {
    Syllables s = scene.tokens;
    String word = s.string(t.end());
    return word.equals("là") || word.equals("đạt") || word.equals("có") || word.equals("còn");
  }

  /** A time behind the figure, somewhere in the rest of its clause, where none stands before it. */
  private static TimeMention opening(Scene scene, Draft d, List<TimeMention> times, Set<TimeMention> bound) {
    int limit = scene.sentence(d).end();
    int end = d.number.to();
    while (end < limit && !scene.isBreak(end)) {
      end++;
    }
    for (TimeMention t : times) {
      if (t.first() >= d.number.to() && t.end() <= end && usable(t) && !bound.contains(t)) {
        return t;
      }
    }
    return null;
  }

  /** The last time that an earlier sentence of the same paragraph names. */
  private static TimeMention earlier(Scene scene, Sentence sentence, Set<TimeMention> bound) {
    int start = scene.tokens.at(scene.block(sentence).span().start());
    List<TimeMention> times = scene.timesIn(start, sentence.first());
    for (int i = times.size() - 1; i >= 0; i--) {
      if (usable(times.get(i)) && !bound.contains(times.get(i))) {
        return times.get(i);
      }
    }
    return null;
  }

  /** The period that the article reports on: the first time of its title or its opening paragraphs. */
  private static Optional<TimeMention> topic(Scene scene) {
    List<Block> blocks = scene.document.blocks();
    int bodies = 0;
    for (Block b : blocks) {
      if (b.kind() != Block.Kind.TITLE && b.kind() != Block.Kind.BODY) {
        continue;
      }
      List<TimeMention> times = scene.timesIn(scene.tokens.at(b.span().start()), scene.tokens.at(b.span().end()));
      for (TimeMention t : times) {
        if (t.role() == TimeMention.Role.REFERENCE && t.yearEnd().isPresent() && usable(t)) {
          return Optional.of(t);
        }
      }
      bodies += b.kind() == Block.Kind.BODY ? 1 : 0;
      if (bodies >= 2) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether a paragraph without a time of its own goes on reporting the article's period. */
  private static boolean continues(Scene scene, Draft d, Draft previous, TimeMention topic) {
    Optional<LocalDate> published = scene.document.metadata().published();
    if (published.isEmpty()) {
      return topic.yearStart().equals(topic.yearEnd());
    }
    int year = topic.yearEnd().orElseThrow();
    boolean lastYear = year == published.get().getYear() - 1 && topic.yearStart().equals(topic.yearEnd());
    return lastYear && (previous == null || previous.when.yearEnd().orElse(year) == year);
  }

  private static boolean usable(TimeMention t) {
    return t.role() == TimeMention.Role.REFERENCE || t.role() == TimeMention.Role.AS_OF;
  }

  private static TimeBasis basis(TimeMention t) {
    return t.basis() == TimeMention.Basis.STATED ? TimeBasis.STATED : TimeBasis.RELATIVE;
  }

  private static When inherited(When w) {
    TimeBasis basis = w.basis() == TimeBasis.PUBLICATION ? TimeBasis.PUBLICATION : w.basis();
    return new When(w.yearStart(), w.yearEnd(), w.periodStart(), w.periodEnd(), w.text(), basis);
  }

  /**
   * The time of a figure under a mention. A standing number told for a span of years is that of its end: "trong 5 năm
   * 2015-2019 … đưa tổng số đảng viên lên 3.164".
   */
  private When of(Scene scene, Draft d, TimeMention t, TimeBasis basis) {
    OptionalInt start = t.yearStart();
    Optional<LocalDate> periodStart = t.periodStart();
    boolean span = !t.yearStart().equals(t.yearEnd()) && t.yearEnd().isPresent();
    boolean standing = "stock".equals(d.indicator.temporal()) && d.modality == Modality.REPORTED;
    boolean ends = lexicons.pairEnds().before(scene.tokens, d.number.from(), scene.sentence(d).first()) != null;
    if (span && (standing || ends) && d.change == vn.solieu.claim.Change.LEVEL) {
      start = t.yearEnd();
      periodStart = Optional.empty();
    }
    Optional<LocalDate> periodEnd = periodStart.isEmpty() && span ? Optional.empty() : t.periodEnd();
    String text = t.span().of(scene.document.text()).strip().replaceAll("\\s+", " ");
    return new When(start, t.yearEnd(), periodStart, periodEnd, text, basis);
  }
}
