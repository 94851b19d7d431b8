package vn.solieu.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.solieu.claim.Change;
import vn.solieu.claim.Modality;
import vn.solieu.number.Approximation;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;
import vn.solieu.time.TimeMention;

/** Whether a figure is told as fact, as a plan or as a norm: by the last such word that stands before it. */
final class ModalityReader {
  /** How many tokens behind a number "phải" may stand. */
  private static final int MUST = 10;

  /** How many tokens before a number the bracket may open that tells its year. */
  private static final int BRACKET = 8;

  private final Lexicons lexicons;

  ModalityReader(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The modality of a figure by the words of its sentence. */
  Modality read(Scene scene, Draft d) {
    Syllables s = scene.tokens;
    Sentence sentence = scene.sentence(d);
    Modality state = carried(scene, d);
    boolean norm = false;
    int end = d.number.from();
    if (isOfPastYear(scene, d, sentence)) {
      return Modality.REPORTED;
    }
    int semicolon = scene.holds(';', sentence.first(), end) ? afterSemicolon(s, end) : -1;
    for (int t = semicolon >= 0 && done(s, semicolon, end) ? semicolon : sentence.first(); t < end; ) {
      Phrases.Hit hit = lexicons.modality().at(s, t, end);
      if (hit == null) {
        t++;
        continue;
      }
      if (!countedOrClosed(scene, hit)) {
        switch (hit.value()) {
          case "planned" -> {
            state = Modality.PLANNED;
            norm = false;
          }
          case "required" -> norm = true;
          case "must" -> norm = d.number.approximation() != Approximation.MORE_THAN
              && d.number.approximation() != Approximation.RANGE;
          case "plan" -> {
            state = isItsFigure(s, hit, d) ? Modality.PLANNED : Modality.REPORTED;
            norm = false;
          }
          case "none" -> { }
          default -> {
            state = Modality.REPORTED;
            norm = false;
          }
        }
      }
      t = hit.end();
    }
    boolean each = d.number.approximation() == Approximation.AT_MOST && state == Modality.REPORTED
        && holdsEach(scene, d, sentence);
    if (each) {
      return Modality.REQUIRED;
    }
    if (d.startsPair) {
      return Modality.REPORTED;
    }
    if (state == Modality.REPORTED && isAll(d) && (norm || must(scene, d, sentence))) {
      return Modality.REQUIRED;
    }
    if (state == Modality.REPORTED && isOfPlan(scene, d, sentence)) {
      return Modality.PLANNED;
    }
    norm |= isByRule(scene, d);
    if (norm && bounded(d.number.approximation())) {
      if (holdsEach(scene, d, sentence)) {
        return Modality.REQUIRED;
      }
      return state == Modality.PLANNED ? Modality.PLANNED : Modality.REQUIRED;
    }
    return state;
  }

  /** Whether words of a plan tell the figure right behind them: "chưa đạt kế hoạch 5 thôn", "đạt mục tiêu giảm 10%". */
  private boolean isItsFigure(Syllables s, Phrases.Hit plan, Draft d) {
    int number = d.number.from();
    if (d.number.percent() && plan.end() == number && lexicons.words().is(s, plan.first(), "đạt", "hoàn")) {
      // "đạt kế hoạch 98%": how far it was met
      return false;
    }
    Phrases.Hit change = plan.end() < number ? lexicons.change().before(s, number, plan.end()) : null;
    return plan.end() == number || change != null && change.first() == plan.end();
  }

  /** Whether "theo quy định" right behind a bound makes it a norm: "không vượt quá 20% theo quy định". */
  private boolean isByRule(Scene scene, Draft d) {
    int to = Math.max(d.number.to(), d.nounEnd);
    Phrases.Hit hit = lexicons.modality().at(scene.tokens, to, scene.sentence(d).end());
    boolean bound = d.number.approximation() == Approximation.AT_MOST || d.number.approximation() == Approximation.AT_LEAST;
    return bound && hit != null && hit.value().equals("required");
  }

  /** Whether a bracket tells what the figure of a plan was in a year gone by: "90% thôn (năm 2020 là 76,4%)". */
  private static boolean isOfPastYear(Scene scene, Draft d, Sentence sentence) {
    Syllables s = scene.tokens;
    int open = d.number.from() - 1;
    while (open > sentence.first() && d.number.from() - open <= BRACKET && !s.isSign(open, '(') && !s.isSign(open, ')')) {
      open--;
    }
    if (!s.isSign(open, '(')) {
      return false;
    }
    int now = scene.document.metadata().published().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
    for (TimeMention t : scene.timesIn(open, d.number.from())) {
      if (t.first() == open + 1 && t.yearEnd().orElse(now) < now) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of a sentence tells what was done: a number in it stands behind "được". */
  private boolean done(Syllables s, int first, int end) {
    for (int t = first + 1; t <= end; t++) {
      if (lexicons.words().is(s, t - 1, "được") && (t == end || s.isDigits(t))) {
        return true;
      }
    }
    return false;
  }

  /** "đều có kế hoạch đối thoại; tổ chức được 41 buổi": what was done is no part of the plan before the semicolon. */
  private static int afterSemicolon(Syllables s, int end) {
    int t = end;
    while (!s.isSign(t - 1, ';')) {
      t--;
    }
    return t;
  }

  /** Parts and differences of a plan are planned, too; where it starts from is fact ("từ 67 xuống còn 63"). */
  private static Modality carried(Scene scene, Draft d) {
    if (d.startsPair) {
      return Modality.REPORTED;
    }
    Draft source = d.change != Change.LEVEL && d.antecedent == null && d.whole == null ? alike(scene, d) : null;
    if (source == null) {
      boolean difference = d.change != Change.LEVEL || d.flow != null;
      source = d.whole != null ? d.whole : difference ? d.antecedent : null;
    }
    return source != null && (source.modality == Modality.PLANNED || source.startsPair && planned(source))
        ? Modality.PLANNED
        : Modality.REPORTED;
  }

  /** The difference told right before this one in the sentence: "khối A giảm 4, …; khối B giảm 88". */
  private static Draft alike(Scene scene, Draft d) {
    for (int i = scene.drafts.size() - 1; i >= 0; i--) {
      Draft c = scene.drafts.get(i);
      if (c.sentence != d.sentence) {
        return null;
      }
      if (c != d && c.change == d.change && c.indicator.id().equals(d.indicator.id())) {
        return c;
      }
    }
    return null;
  }

  private static boolean planned(Draft d) {
    return d.antecedent != null && d.antecedent.modality == Modality.PLANNED;
  }

  /** Whether the word is what a number counts or measures ("18 chỉ tiêu", "104% kế hoạch") and plans nothing. */
  private boolean countedOrClosed(Scene scene, Phrases.Hit hit) {
    List<Draft> drafts = scene.drafts;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (d.number.to() == hit.first()) {
        return true;
      }
      if (d.number.to() < hit.first() - 3) {
        break;
      }
    }
    boolean aside = lexicons.words().is(scene.tokens, hit.first(), "theo") && !scene.isBreak(hit.first() - 1)
        && !lexicons.words().is(scene.tokens, hit.first() - 1, "khi");
    return aside || scene.tokens.isSign(hit.first() - 1, '%');
  }

  private static boolean isAll(Draft d) {
    return d.number.percent() && d.number.value().isPresent()
        && d.number.value().get().compareTo(BigDecimal.valueOf(100)) == 0;
  }

  /** Whether what a number counts must do something: "100% xã, phường phải có đủ". */
  private boolean must(Scene scene, Draft d, Sentence sentence) {
    for (int t = d.number.to(); t < Math.min(sentence.end(), d.number.to() + MUST) && !scene.isBreak(t); t++) {
      if (lexicons.words().is(scene.tokens, t, "phải")) {
        return true;
      }
    }
    return false;
  }

  /** "đạt 111% chỉ tiêu tỉnh giao (90 đảng viên)": the bracket tells the plan. */
  private boolean isOfPlan(Scene scene, Draft d, Sentence sentence) {
    if (!scene.tokens.isSign(d.number.from() - 1, '(')) {
      return false;
    }
    for (int end = d.number.from() - 1; end > d.number.from() - 4; end--) {
      Phrases.Hit hit = lexicons.shareBases().before(scene.tokens, end, sentence.first());
      if (hit != null && hit.value().equals("plan")) {
        return true;
      }
    }
    return false;
  }

  /** "cấp ủy mỗi xã không quá 15 đồng chí": an upper bound told for each of many is a norm. */
  private boolean holdsEach(Scene scene, Draft d, Sentence sentence) {
    for (int t = d.number.from() - 1; t >= sentence.first(); t--) {
      if (lexicons.words().is(scene.tokens, t, "mỗi")) {
        return true;
      }
    }
    return false;
  }

  private static boolean bounded(Approximation a) {
    return a == Approximation.AT_LEAST || a == Approximation.AT_MOST || a == Approximation.LESS_THAN
        || a == Approximation.MORE_THAN || a == Approximation.RANGE;
  }
}
