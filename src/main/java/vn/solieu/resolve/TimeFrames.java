package vn.solieu.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.solieu.claim.Modality;
import vn.solieu.claim.TimeBasis;
import vn.solieu.text.Sentence;
import vn.solieu.time.TimeMention;

/** How far a time reaches beyond its own sentence: what frames those after it, and what a paragraph goes on with. */
final class TimeFrames {
  /** How many tokens of an article its opening time may take. */
  private static final int OPENING = 16;

  /** How many tokens may stand before a time that opens its sentence. */
  private static final int FRAME = 4;

  /** How many tokens from its start a time of an undated article frames all of it. */
  private static final int ARTICLE = 48;

  /** Until which day of a year the press mostly reports on the year before. */
  private static final int REVIEWS = 20;

  /** How many tokens before a time are looked through for a word that something ended then. */
  private static final int BEGUN = 14;

  private TimeFrames() {}

  /** Whether a time sets the frame of its sentence: it dates a figure there, or opens a sentence without figures. */
  static boolean frames(Scene scene, int index, TimeMention t) {
    for (int i = index - 1; i >= Math.max(0, index - TimeResolver.LOOK_BACK); i--) {
      Draft c = scene.drafts.get(i);
      Sentence s = scene.sentence(c);
      if (s.end() <= t.first()) {
        break;
      }
      if (s.first() <= t.first()) {
        return !looksBack(c, t);
      }
    }
    Optional<LocalDate> published = scene.document.metadata().published();
    boolean recent = published.isEmpty() || t.yearEnd().orElse(0) >= published.get().getYear() - 1;
    return recent || opensSentence(scene, t);
  }

  /** Whether a time stands in a clause behind the main one: "so với nền thấp của năm 2021, khi GDP quý III giảm 6,02%". */
  static boolean isSubordinate(Scene scene, Words words, TimeMention t) {
    int start = scene.clauseStart(t.first(), Math.max(0, t.first() - BEGUN));
    return scene.tokens.isSign(start - 1, ',') && words.is(scene.tokens, start, "khi");
  }

  /** Whether a sentence only compares what was told before with an earlier time: "Cả năm 2008, con số này là 7.200". */
  private static boolean looksBack(Draft c, TimeMention t) {
    return c.antecedent != null && c.antecedent.sentence < c.sentence
        && c.antecedent.when.yearEnd().orElse(0) > t.yearEnd().orElse(0);
  }

  /** Whether stated years stand in the sentence right before: "Năm học 2023-2024, có 487 trường. Giáo viên là …". */
  static boolean isJustBefore(Scene scene, int index, TimeMention t) {
    int sentence = scene.drafts.get(index).sentence;
    return sentence > 0 && t.first() >= scene.sentences.get(sentence - 1).first() && t.basis() == TimeMention.Basis.STATED;
  }

  /** Whether a time ended before the year before publication: "nâng tổng số lên 240" tells of no state so old. */
  static boolean isLongAgo(Scene scene, TimeMention t) {
    Optional<LocalDate> published = scene.document.metadata().published();
    return published.isPresent() && t.yearEnd().orElse(Integer.MAX_VALUE) < published.get().getYear() - 1;
  }

  /**
   * Whether a time only tells when something begins that goes on: "được triển khai ở huyện từ giữa năm 2011. Qua rà soát,
   * …"; or will begin: "từ ngày 1/1 năm tới còn 22 xã. Số cán bộ dôi dư là 71".
   */
  static boolean beginsWhatGoesOn(Scene scene, Words words, Draft d, TimeMention t) {
    int from = words.is(scene.tokens, t.first(), "từ") ? t.first() : t.first() - 1;
    if (!t.yearStart().equals(t.yearEnd()) || !words.is(scene.tokens, from, "từ")) {
      return false;
    }
    Optional<LocalDate> published = scene.document.metadata().published();
    if (published.isPresent() && t.yearEnd().orElse(0) > published.get().getYear()) {
      return d.modality == Modality.REPORTED;
    }
    for (int k = from - 1; k >= from - BEGUN && !scene.isBreak(k); k--) {
      if (words.is(scene.tokens, k, "hoàn", "xong")) {
        return false;
      }
    }
    return isFree(scene, t) && !opensSentence(scene, t) && scene.tokens.isSign(t.end(), '.');
  }

  /** Whether a time stands in a sentence without figures: "Ngày 8-1, quận tổng kết công tác năm 2007." */
  static boolean isFree(Scene scene, TimeMention t) {
    int next = scene.firstDraft(t.first());
    return next == scene.drafts.size() || scene.sentence(scene.drafts.get(next)).first() > t.first();
  }

  static boolean opensSentence(Scene scene, TimeMention t) {
    int first = t.first();
    while (first > 0 && t.first() - first <= FRAME && !scene.tokens.breakBefore(first)
        && !(scene.tokens.isSign(first - 1, '.') && scene.tokens.spaceBefore(first))) {
      first--;
    }
    return t.first() - first <= FRAME;
  }

  /** The last figure before one whose time the text tells; null where there is none. */
  static Draft lastDated(Scene scene, int index) {
    for (int i = index - 1; i >= Math.max(0, index - TimeResolver.LOOK_BACK); i--) {
      if (scene.drafts.get(i).when.basis() != TimeBasis.PUBLICATION) {
        return scene.drafts.get(i);
      }
    }
    return null;
  }

  /** Whether the figures of the sentence that names a time stand in different years. */
  static boolean mixed(Scene scene, int index, TimeMention t) {
    OptionalInt year = OptionalInt.empty();
    for (int i = index - 1; i >= Math.max(0, index - TimeResolver.LOOK_BACK); i--) {
      Draft c = scene.drafts.get(i);
      Sentence s = scene.sentence(c);
      if (s.end() <= t.first()) {
        break;
      }
      if (s.first() <= t.first()) {
        if (year.isPresent() && !year.equals(c.when.yearEnd())) {
          return true;
        }
        year = c.when.yearEnd();
      }
    }
    return false;
  }

  /**
   * Whether a time of an undated article reaches a figure of a later paragraph: it stands in the article's opening, or it
   * opens a clause and the figure tells what was done; how things stand is told of no time then.
   */
  static boolean framesArticle(Scene scene, TimeMention t, Draft d) {
    boolean done = d.indicator != null && "flow".equals(d.indicator.temporal());
    boolean opens = opensSentence(scene, t) || scene.isBreak(t.first() - 1);
    return isOfOpening(scene, t) || done && opens;
  }

  /** Whether a time stands in the article's first words. */
  static boolean isOfOpening(Scene scene, TimeMention t) {
    return t.first() < scene.bodyStart + ARTICLE;
  }

  /** Whether a figure of a time's sentence goes on with one of an earlier sentence: "Cả năm 2008, con số này là 7.200". */
  static boolean pointsBack(Scene scene, TimeMention t) {
    for (int i = scene.firstDraft(t.first()); i < scene.drafts.size(); i++) {
      Draft d = scene.drafts.get(i);
      if (scene.sentence(d).first() > t.first()) {
        return false;
      }
      if (d.antecedent != null && d.antecedent.sentence < d.sentence) {
        return true;
      }
    }
    return false;
  }

  /** Whether an article of the first weeks of a year goes on reporting what was done in the year before. */
  static boolean reviews(LocalDate published, Draft previous) {
    return published.getDayOfYear() <= REVIEWS && previous != null
        && previous.when.yearEnd().orElse(0) == published.getYear() - 1;
  }

  /** Whether a paragraph without a time of its own goes on reporting the article's period. */
  static boolean continues(Scene scene, Draft previous, TimeMention topic) {
    Optional<LocalDate> published = scene.document.metadata().published();
    if (published.isEmpty() || !topic.yearStart().equals(topic.yearEnd())) {
      return false;
    }
    int year = topic.yearEnd().orElseThrow();
    return year == published.get().getYear() - 1
        && (previous == null || previous.when.yearEnd().orElse(year) == year);
  }

  /**
   * Whether a paragraph without a time goes on with the span of years that the article opens with: "Nhiệm kỳ 2015-2020,
   * đã kỷ luật 178 đảng viên." and in the next "Khiển trách 121 đảng viên, …".
   */
  static boolean runsOn(Scene scene, Draft previous, Draft d) {
    Optional<LocalDate> published = scene.document.metadata().published();
    OptionalInt start = previous.when.yearStart();
    OptionalInt end = previous.when.yearEnd();
    boolean span = start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt();
    if (!span || published.isEmpty() || end.getAsInt() > published.get().getYear() || d.title
        || scene.sentence(d).block() - scene.sentence(previous).block() > 1) {
      return false;
    }
    for (TimeMention t : scene.timesIn(scene.bodyStart, scene.bodyStart + OPENING)) {
      if (t.role() == TimeMention.Role.REFERENCE) {
        return t.yearStart().equals(start) && t.yearEnd().equals(end) && t.first() - scene.bodyStart <= FRAME;
      }
    }
    return false;
  }
}
