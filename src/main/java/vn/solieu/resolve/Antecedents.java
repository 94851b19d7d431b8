package vn.solieu.resolve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import vn.solieu.claim.Change;
import vn.solieu.claim.Measure;
import vn.solieu.number.Approximation;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * Finds the earlier figure that an elliptical one speaks of: "kết nạp 120 đảng viên, vượt 20", "năm 2015 là 118, năm
 * 2016 là 126", "nữ 45".
 */
final class Antecedents {
  /** How many sentences back an elliptical figure may reach. */
  private static final int SENTENCES_BACK = 3;

  /** How many words of a noun must be named again. */
  private static final int ECHO = 2;

  /** How many figures back the whole of a list is looked for. */
  private static final int LOOK_BACK = 30;

  private final Lexicons lexicons;

  Antecedents(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The class of thing that a draft counts: person, organisation, event …; empty where it is not known. */
  String classOf(Draft d) {
    if (d.indicator == null) {
      return "";
    }
    return lexicons.classes().getOrDefault(d.indicator.isOther() ? d.unit : d.indicator.unit(), "");
  }

  /**
   * The nearest earlier figure of the same paragraph that counts things of a class.
   *
   * @param wanted the class, or empty for any
   * @param named whether only figures of a named indicator will do
   * @return null where there is none
   */
  Draft find(Scene scene, Draft d, String wanted, boolean named) {
    List<Draft> drafts = scene.drafts;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft c = drafts.get(i);
      if (c.title || !scene.sameBlock(c, d) || d.sentence - c.sentence > reach(d)) {
        return null;
      }
      if (c == d || c.indicator == null || named && c.indicator.isOther()
          || scene.closed(c.number.from(), c.number.to(), d.number.from())) {
        continue;
      }
      boolean share = c.number.percent() || c.measure == Measure.SHARE && d.number.total().isEmpty();
      if (!share && (wanted.isEmpty() || matches(wanted, classOf(c)))) {
        return c.sentence == d.sentence ? c : wider(scene, d, c, i);
      }
    }
    return null;
  }

  /** The figure that a list of kinds belongs to, where a new sentence speaks on: of those disciplined, not expelled. */
  private Draft wider(Scene scene, Draft d, Draft last, int index) {
    String whole = lexicons.supersets().get(last.indicator.id());
    int back = Math.max(0, index - LOOK_BACK);
    for (int i = index - 1; whole != null && i >= back && scene.sameBlock(scene.drafts.get(i), d); i--) {
      if (scene.drafts.get(i).indicator.id().equals(whole)) {
        return scene.drafts.get(i);
      }
    }
    return last;
  }

  /**
   * The nearest earlier figure of a named indicator that counts the very noun this number counts: "164 khóa … nhiều
   * nhất là năm 2009: 41 khóa".
   *
   * @param end one past the last token of the number's noun
   */
  Draft sameNoun(Scene scene, Draft d, int end) {
    List<Draft> drafts = scene.drafts;
    int first = d.number.to();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft c = drafts.get(i);
      if (c.title || !scene.sameBlock(c, d) || d.sentence - c.sentence > 1) {
        return null;
      }
      if (c.nounEnd - c.nounFirst >= end - first && isSame(scene, c.nounFirst, first, end - first)) {
        return c.indicator.isOther() ? null : c;
      }
    }
    return null;
  }

  /**
   * The last figure of a named indicator whose noun the words of a later sentence before a number name again: "… kỷ luật
   * 161 đảng viên. Các huyện có số đảng viên vi phạm nhiều là A (18), B (15)". Null where none does, or no name stands
   * before the number's bracket.
   */
  Draft echoed(Scene scene, Draft d, Sentence sentence) {
    int from = d.number.from() - 1;
    if (!scene.tokens.isCapital(from - 1)) {
      return null;
    }
    int last = scene.drafts.size() - 1;
    for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      Draft c = scene.drafts.get(i);
      if (c.title || d.sentence - c.sentence > SENTENCES_BACK) {
        return null;
      }
      boolean counts = c.sentence < d.sentence && !c.indicator.isOther() && !c.number.percent()
          && c.change == Change.LEVEL && c.nounEnd - c.nounFirst >= ECHO;
      for (int t = sentence.first(); counts && t + ECHO <= from; t++) {
        if (isSame(scene, c.nounFirst, t, ECHO)) {
          return c;
        }
      }
    }
    return null;
  }

  private static boolean isSame(Scene scene, int a, int b, int length) {
    for (int i = 0; i < length; i++) {
      if (scene.tokens.id(a + i) == Vocabulary.UNKNOWN || scene.tokens.id(a + i) != scene.tokens.id(b + i)) {
        return false;
      }
    }
    return length > 0;
  }

  /** Whether a number is only what a rate is told for: "8,5 bác sĩ trên một vạn dân", "12 ca/100.000 người". */
  boolean isBase(Syllables s, NumberMention n) {
    boolean behind = lexicons.words().is(s, n.from() - 1, "trên") || s.isSign(n.from() - 1, '/')
        || n.approximation() == Approximation.MORE_THAN && lexicons.words().is(s, n.first() - 1, "trên");
    if (!behind || n.value().isEmpty() || n.percent()) {
      return false;
    }
    BigDecimal v = n.value().get();
    return v.signum() > 0 && v.precision() - v.stripTrailingZeros().scale() > 2
        && v.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  /** Whether several units were counted right before in the clause: "12 chi bộ chưa kết nạp được đảng viên nào". */
  boolean isSubject(Scene scene, Draft d) {
    Draft last = last(scene, d, 0);
    int from = d.number.from();
    boolean several = last != null && !last.number.percent() && last.number.total().isEmpty()
        && last.number.value().filter(v -> v.compareTo(BigDecimal.ONE) > 0).isPresent();
    return several && matches("place", classOf(last)) && scene.clauseStart(from, last.number.from()) == last.number.from();
  }

  private static int reach(Draft d) {
    return d.change != Change.LEVEL || d.whole != null ? SENTENCES_BACK : 1;
  }

  private static boolean matches(String wanted, String kind) {
    return wanted.equals(kind)
        || wanted.equals("place") && (kind.equals("organisation") || kind.equals("commune") || kind.equals("hamlet"));
  }

  /**
   * "xã A có 41 hộ thoát nghèo; xã B 26 hộ": the figure right before, where it counts the same noun and a place stands
   * before this one in a clause of its own; null else.
   */
  Draft parallel(Scene scene, Draft d, String kind) {
    Draft last = last(scene, d, 0);
    Syllables s = scene.tokens;
    boolean same = last != null && !kind.isEmpty() && d.change == Change.LEVEL && d.whole == null
        && last.number.first() < d.number.first() && !last.indicator.isOther() && !last.number.percent()
        && last.number.total().isEmpty() && kind.equals(classOf(last)) && last.hasNoun()
        && s.id(last.nounFirst) == s.id(d.number.to());
    int t = d.number.from() - 1;
    int first = scene.sentence(d).first();
    return same && s.isWord(t) && s.isCapital(t) && scene.clauseStart(t, first) > first ? last : null;
  }

  /** The last figure of a named indicator up to one sentence back that is of a kind; null where there is none. */
  Draft lastAlike(Scene scene, Draft d, Predicate<Draft> kind) {
    for (int i = scene.drafts.size() - 1; i >= 0; i--) {
      Draft c = scene.drafts.get(i);
      if (c.title || !scene.sameBlock(c, d) || d.sentence - c.sentence > 1) {
        return null;
      }
      if (c != d && c.indicator != null && kind.test(c)) {
        return c.indicator.isOther() ? null : c;
      }
    }
    return null;
  }

  /** The last figure before this one in its sentence that is of a kind; null where there is none. */
  Draft lastOf(Scene scene, Draft d, Predicate<Draft> kind) {
    for (int i = scene.drafts.size() - 1; i >= 0 && scene.drafts.get(i).sentence == d.sentence; i--) {
      Draft c = scene.drafts.get(i);
      if (c != d && !c.title && kind.test(c)) {
        return c;
      }
    }
    return null;
  }

  /** The figure right before this one in its sentence, percentages included, that is not older than {@code back}. */
  Draft last(Scene scene, Draft d, int back) {
    List<Draft> drafts = scene.drafts;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft c = drafts.get(i);
      if (c.title || !scene.sameBlock(c, d) || d.sentence - c.sentence > back) {
        return null;
      }
      if (c != d && c.indicator != null) {
        return c;
      }
    }
    return null;
  }
}
