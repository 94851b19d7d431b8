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
import vn.solieu.text.Phrases;
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

  /** How many tokens before a figure its verb is looked for. */
  private static final int VERB = 14;

  /** How many figures or times back one is looked for that dates others. */
  static final int LOOK_BACK = 100;

  private final Lexicons lexicons;
  private final Datable datable;
  private final ArticlePeriod period;
  private final TakeUps takeUps;

  TimeResolver(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.datable = new Datable(lexicons);
    this.period = new ArticlePeriod(lexicons.words(), datable);
    this.takeUps = new TakeUps(lexicons.takeUps());
  }

  /** Sets {@code when} of every draft of a scene. */
  void resolve(Scene scene) {
    Bound bound = new Bound(new HashSet<>(), new HashSet<>());
    Optional<TimeMention> topic = period.of(scene);
    scene.present = period.present(scene, topic);
    List<Draft> drafts = scene.drafts;
    for (int i = 0; i < drafts.size(); i++) {
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).number.first() : Integer.MAX_VALUE;
      drafts.get(i).when = when(scene, i, next, bound, topic);
    }
  }

  /** Times that were found to belong to one figure: those in brackets to it alone, others to what follows, too. */
  private record Bound(Set<TimeMention> alone, Set<TimeMention> open) {}

  private When when(Scene scene, int index, int next, Bound bound, Optional<TimeMention> topic) {
    Draft d = scene.drafts.get(index);
    Sentence sentence = scene.sentence(d);
    List<TimeMention> times = scene.timesIn(sentence.first(), sentence.end());
    TimeMention behind = behind(scene, d, times, next);
    if (behind != null) {
      (scene.tokens.isSign(behind.first() - 1, '(') ? bound.alone : bound.open).add(behind);
      return of(scene, d, behind, basis(behind));
    }
    TimeMention own = Yardsticks.own(scene, d, times);
    if (own != null) {
      return of(scene, d, own, basis(own));
    }
    TimeMention before = null;
    TimeMention shared = null;
    Draft start = index > 0 && scene.drafts.get(index - 1).startsPair ? scene.drafts.get(index - 1) : null;
    for (TimeMention t : times) {
      boolean ofStart = start != null && t.first() >= start.number.end() && t.role() != TimeMention.Role.AS_OF;
      if (t.end() <= d.number.from() && datable.is(scene, t) && !bound.alone.contains(t) && !ofStart
          && !isYetToCome(scene, d, t)
          && !scene.closed(t.first(), t.end(), d.number.from())) {
        before = bound.open.contains(t) ? before : t;
        shared = t;
      }
    }
    boolean ends = pairEnd(scene, d) != null;
    if (before == null && (start != null || !ends)) {
      before = shared;
    }
    if (before != null) {
      return of(scene, d, before, basis(before));
    }
    Draft reached = index > 0 ? scene.drafts.get(index - 1) : null;
    boolean restates = reached != null && reached.sentence == d.sentence && reached.changedFrom != null
        && reached.when.yearEnd().isPresent() && !reached.when.equals(reached.changedFrom.when);
    if (restates) {
      return reached.when;
    }
    if (d.startsPair) {
      return When.UNKNOWN;
    }
    if (d.antecedent != null && d.antecedent.sentence == d.sentence && d.antecedent.when.yearEnd().isPresent()
        && d.changedFrom == null) {
      return d.antecedent.when;
    }
    TimeMention ahead = ahead(scene, d, times, next);
    if (ahead != null) {
      return of(scene, d, ahead, basis(ahead));
    }
    When since = Yardsticks.sinceLastYear(scene, d, times);
    if (since != null) {
      return since;
    }
    When over = Stretches.of(scene, index, times, lexicons.words());
    if (over != null) {
      return over;
    }
    TimeMention earlier = earlier(scene, index, bound, topic.orElse(null));
    boolean past = ends && d.change == vn.solieu.claim.Change.LEVEL && earlier != null && TimeFrames.isLongAgo(scene, earlier);
    if (earlier != null && !past) {
      return of(scene, d, earlier, TimeBasis.INHERITED);
    }
    Draft previous = TimeFrames.lastDated(scene, index);
    boolean present = "stock".equals(d.indicator.temporal()) && d.whole == null;
    boolean told = topic.isPresent() && topic.get().first() < d.number.first();
    When result = takeUps.of(scene, index);
    if (result != null) {
      return result;
    }
    Optional<LocalDate> published = scene.document.metadata().published();
    if (told && (published.isEmpty() || !present && TimeFrames.continues(scene, previous, topic.get()))) {
      return of(scene, d, topic.get(), TimeBasis.INHERITED);
    }
    if (!present && previous != null && TimeFrames.runsOn(scene, previous, d)) {
      return When.inherited(previous.when.yearStart(), previous.when.yearEnd(), previous.when.text());
    }
    if (published.isPresent()) {
      boolean review = !present && d.modality == Modality.REPORTED && TimeFrames.reviews(published.get(), previous);
      OptionalInt year = OptionalInt.of(published.get().getYear() - (review ? 1 : 0));
      return new When(year, year, Optional.empty(), Optional.empty(), "", review ? TimeBasis.INHERITED : TimeBasis.PUBLICATION);
    }
    return When.UNKNOWN;
  }

  /** "được bố trí đến ngày 31/5/2026, tuy vậy 14 người đã xin nghỉ": what is done is of no time to come. */
  private boolean isYetToCome(Scene scene, Draft d, TimeMention t) {
    Optional<LocalDate> published = scene.document.metadata().published();
    return published.isPresent() && t.yearEnd().orElse(0) > published.get().getYear()
        && lexicons.contrasts().last(scene.tokens, t.end(), d.number.from()) != null
        && isDone(scene, d);
  }

  /** Whether "đã" stands in the figure's clause. */
  private boolean isDone(Scene scene, Draft d) {
    int end = scene.clauseEnd(d.number.to(), scene.sentence(d).end());
    for (int t = scene.clauseStart(d.number.from(), scene.sentence(d).first()); t < end; t++) {
      if (lexicons.words().is(scene.tokens, t, "đã")) {
        return true;
      }
    }
    return false;
  }

  /** A time behind the figure in its own clause, or in the bracket that follows it: "1.200 tỉ đồng năm 2004". */
  private TimeMention behind(Scene scene, Draft d, List<TimeMention> times, int next) {
    int from = Math.max(d.nounEnd, d.number.to());
    for (TimeMention t : times) {
      if (t.first() < from || !datable.is(scene, t)) {
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
      boolean bracket = scene.tokens.isSign(t.first() - 1, '(');
      if (bracket && holdsFigure(scene, t)) {
        return null;
      }
      return !bracket && (opensClause(scene, t) || isNow(scene, t)) ? null : t;
    }
    return null;
  }

  /** Whether the bracket that a time opens goes on with a figure: "14,4 (năm 2015 mới là 8,7)". */
  private boolean holdsFigure(Scene scene, TimeMention t) {
    Syllables s = scene.tokens;
    for (int i = t.end(); i < t.end() + REACH && !s.isSign(i, ')') && !s.isSign(i, ';'); i++) {
      if (s.isDigits(i) && (s.isSign(i - 1, ':') || lexicons.words().is(s, i - 1, "là", "đạt", "có", "còn", "mới"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time tells the moment that the next clause starts from: "… thì đến cuối năm 2019, …". */
  private boolean isNow(Scene scene, TimeMention t) {
    return t.role() == TimeMention.Role.AS_OF || lexicons.words().is(scene.tokens, t.first() - 1, "thì");
  }

  /** Whether a time is followed by a copula and a figure of its own: "năm 2016 là 126". */
  private boolean opensClause(Scene scene, TimeMention t) {
    Syllables s = scene.tokens;
    return lexicons.words().is(s, t.end(), "là", "đạt", "có", "còn");
  }

  /** The one time of the rest of the sentence, where it opens no clause of its own: "… bị kỷ luật nhiệm kỳ 2010-2015". */
  private TimeMention ahead(Scene scene, Draft d, List<TimeMention> times, int next) {
    TimeMention only = null;
    for (TimeMention t : times) {
      if (t.first() >= d.number.to() && datable.is(scene, t)) {
        if (only != null) {
          return null;
        }
        only = t;
      }
    }
    if (only != null && lexicons.contrasts().last(scene.tokens, d.number.to(), only.first()) != null) {
      return null;
    }
    Optional<LocalDate> published = scene.document.metadata().published();
    if (only != null && only.first() > next && d.modality == Modality.REPORTED && published.isPresent()
        && only.yearEnd().orElse(0) > published.get().getYear()) {
      // "mới được 3,1% so với yêu cầu 10% vào năm 2021": the year to come is the other figure's
      return null;
    }
    boolean fits = only != null && only.role() == TimeMention.Role.REFERENCE && !scene.isBreak(only.first() - 1)
        && !opensClause(scene, only) && !scene.holds(';', d.number.to(), only.first());
    return fits ? only : null;
  }

  /**
   * The time that an earlier sentence sets for those after it: the one that all its figures share, or the last that it
   * names where it has no figures. A sentence over several years sets none.
   *
   * @param topic the time that the article reports on, which "hiện nay" then means where it has no date; or null
   */
  private TimeMention earlier(Scene scene, int index, Bound bound, TimeMention topic) {
    Draft d = scene.drafts.get(index);
    Sentence sentence = scene.sentence(d);
    boolean undated = scene.document.metadata().published().isEmpty();
    int start = scene.tokens.at(scene.block(sentence).span().start());
    int own = start;
    if (scene.lines || undated) {
      start = scene.bodyStart;
    }
    List<TimeMention> times = scene.timesIn(start, sentence.first());
    for (int i = times.size() - 1; i >= Math.max(0, times.size() - LOOK_BACK); i--) {
      TimeMention t = times.get(i);
      if (undated && datable.isUnknownNow(scene, t)) {
        return topic != null && TimeFrames.isOfOpening(scene, topic) ? topic : t;
      }
      if (!datable.is(scene, t) || bound.alone.contains(t) || Datable.isEmpty(t)
          || isSeason(scene, t) && !TimeFrames.isJustBefore(scene, index, t)
          || TimeFrames.isSubordinate(scene, lexicons.words(), t) || !TimeFrames.frames(scene, index, t)
          || TimeFrames.beginsWhatGoesOn(scene, lexicons.words(), d, t)
          || undated && !scene.lines && t.first() < own && !TimeFrames.framesArticle(scene, t, d)) {
        continue;
      }
      return TimeFrames.mixed(scene, index, t) ? latest(scene, index, t) : t;
    }
    return null;
  }

  /** Whether a time is a school year or a crop's season, which frames nothing but its own figures. */
  private boolean isSeason(Scene scene, TimeMention t) {
    Words words = lexicons.words();
    return words.is(scene.tokens, t.first() + 1, "học") || words.is(scene.tokens, t.first(), "vụ");
  }

  /**
   * Of several times of a sentence the last year's, where the sentence comes to it: "từ 27,41% cuối năm 2021 về 21,06%
   * năm 2022"; null where it goes back in time. An undated article has no other time to turn to: "năm 2008 là 75%, năm 2007
   * là 66%" leaves it in 2008.
   */
  private TimeMention latest(Scene scene, int index, TimeMention any) {
    Draft last = null;
    int most = 0;
    for (int i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
      Draft c = scene.drafts.get(i);
      Sentence s = scene.sentence(c);
      if (s.end() <= any.first()) {
        break;
      }
      if (s.first() <= any.first()) {
        last = last == null ? c : last;
        most = Math.max(most, c.when.yearEnd().orElse(0));
      }
    }
    boolean undated = scene.document.metadata().published().isEmpty();
    if (last == null || last.when.yearEnd().orElse(0) != most && !undated) {
      return null;
    }
    Sentence s = scene.sentence(last);
    TimeMention found = null;
    for (TimeMention t : scene.timesIn(s.first(), s.end())) {
      found = datable.is(scene, t) && t.yearEnd().orElse(0) == most && !isSeason(scene, t) ? t : found;
    }
    return found;
  }

  private static TimeBasis basis(TimeMention t) {
    return t.basis() == TimeMention.Basis.STATED ? TimeBasis.STATED : TimeBasis.RELATIVE;
  }

  /** The words right before a figure that make it the end of a change, but for the "thành" of "hòa giải thành 12 vụ". */
  private Phrases.Hit pairEnd(Scene scene, Draft d) {
    Phrases.Hit hit = lexicons.pairEnds().before(scene.tokens, d.number.from(), scene.sentence(d).first());
    boolean success = hit != null && hit.end() - hit.first() == 1 && lexicons.words().is(scene.tokens, hit.first() - 1, "giải");
    return success ? null : hit;
  }

  /**
   * Whether the words before a figure tell of a state or a level: có, còn, là, đạt, lên; not of what was done, nor of
   * nothing but a verb behind its time: "từ năm 2016 đến năm 2019, huyện đăng ký 618 mô hình".
   */
  private boolean isState(Scene scene, Draft d, TimeMention time) {
    Words words = lexicons.words();
    int first = Math.max(scene.sentence(d).first(), d.number.from() - VERB);
    boolean before = time.end() <= d.number.from() && time.end() >= scene.sentence(d).first();
    for (int t = d.number.from() - 1; t >= (before ? Math.max(first, time.end()) : first); t--) {
      if (before && scene.tokens.isSign(t, ';')) {
        return false;
      }
      if (words.is(scene.tokens, t, "có", "còn", "là", "đạt", "lên", "xuống", "số", "tổng", "chiếm", "gồm", "lệ")) {
        return true;
      }
      if (words.is(scene.tokens, t, "xây", "dựng", "cấp", "hiến", "góp", "trao", "tổ", "làm", "hỗ", "sung")) {
        return false;
      }
    }
    return !before;
  }

  /** Whether a time ends in the present or is it, and the article says when that was: "từ năm 2015 đến nay", "hiện nay". */
  private boolean isUpToPresent(Scene scene, TimeMention t) {
    if (scene.present.isEmpty() || t.yearEnd().isPresent() || t.basis() == TimeMention.Basis.STATED) {
      return false;
    }
    Words words = lexicons.words();
    boolean now = words.is(scene.tokens, t.end() - 1, "nay") || words.is(scene.tokens, t.first(), "hiện");
    return t.yearStart().isPresent() ? t.yearStart().getAsInt() <= scene.present.getAsInt() : now;
  }

  /**
   * The time of a figure under a mention. A standing number told for a span of years is that of its end: "trong 5 năm
   * 2015-2019 … đưa tổng số đảng viên lên 3.164".
   */
  private When of(Scene scene, Draft d, TimeMention t, TimeBasis basis) {
    OptionalInt start = t.yearStart();
    Optional<LocalDate> periodStart = t.periodStart();
    OptionalInt end = t.yearEnd();
    if (isUpToPresent(scene, t)) {
      end = scene.present;
      start = start.isPresent() ? start : end;
    }
    boolean span = !start.equals(end) && end.isPresent() && !isSeason(scene, t);
    boolean stock = "stock".equals(d.indicator.temporal());
    boolean standing = stock && d.modality == Modality.REPORTED && isState(scene, d, t);
    Phrases.Hit pairEnd = pairEnd(scene, d);
    boolean ends = pairEnd != null && pairEnd.first() >= t.end();
    if (span && (standing || ends && d.modality == Modality.REPORTED) && d.change == vn.solieu.claim.Change.LEVEL) {
      Optional<LocalDate> published = scene.document.metadata().published();
      if (published.isPresent() && end.getAsInt() > published.get().getYear()) {
        end = OptionalInt.of(published.get().getYear());
      }
      start = end;
      periodStart = Optional.empty();
    }
    Optional<LocalDate> periodEnd = periodStart.isEmpty() && span ? Optional.empty() : t.periodEnd();
    String text = scene.tokens.folded(t.first(), t.end());
    return new When(start, end, periodStart, periodEnd, text, basis);
  }
}
