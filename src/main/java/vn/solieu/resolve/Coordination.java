package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.claim.Change;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.RuleSet;
import vn.solieu.text.Phrases;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * Two counted things under one verb that stands behind both: "229 tổ chức đảng và hơn 8.300 đảng viên bị kỷ luật", "86%
 * gia đình, 72% thôn đạt chuẩn văn hóa". The first, which no rule could name, is named after the second. So is the part
 * in "3 trong số 7 bản".
 */
final class Coordination {
  /** How many tokens may stand between the first noun and the second number. */
  private static final int REACH = 3;

  /** How many tokens "trong tổng số" may take between a part and its whole. */
  private static final int OF = 4;

  /** How many tokens of a list told in turn may stand before one of its numbers. */
  private static final int LIST = 40;

  /** How many tokens before such a list "lần lượt" may stand. */
  private static final int TURN = 8;

  private final RuleSet rules;
  private final Lexicons lexicons;
  private final Map<String, String> counterparts;
  private final Phrases orders;

  /**
   * Makes an aligner.
   *
   * @param counterparts for an indicator, the one that tells the same of the thing coordinated with it
   * @param orders words that say that figures follow in the order of a list: lần lượt, tương ứng
   */
  Coordination(RuleSet rules, Lexicons lexicons, Map<String, String> counterparts, Phrases orders) {
    this.rules = rules;
    this.lexicons = lexicons;
    this.counterparts = counterparts;
    this.orders = orders;
  }

  /** Names the fallbacks among the drafts from index {@code from} on after what is coordinated with them. */
  void align(Scene scene, int from) {
    List<Draft> drafts = scene.drafts;
    for (int i = drafts.size() - 2; i >= from; i--) {
      Draft a = drafts.get(i);
      Draft b = drafts.get(i + 1);
      boolean start = a.startsPair && !a.hasNoun() && b.hasNoun() && a.sentence == b.sentence
          && a.number.percent() == b.number.percent() && a.number.total().isEmpty() && a.antecedent != b && b.antecedent == null;
      if (start) {
        // "giảm từ 480 xuống còn 460 đơn vị hành chính cấp xã"
        a.indicator = b.indicator;
        a.rule = b.rule;
        a.unit = b.unit;
        a.concept = b.concept;
      } else if (isOf(scene, a, b) || inTurn(scene, a, b)) {
        a.indicator = b.indicator;
        a.rule = b.rule;
        a.unit = b.unit;
        a.concept = b.concept;
        if (isOf(scene, a, b)) {
          a.whole = b;
          String whole = lexicons.wholes().get(b.indicator.id());
          b.indicator = whole == null ? b.indicator : rules.indicator(whole);
        }
      } else {
        coordinate(a, b);
      }
    }
    takeApart(scene, from);
  }

  /** "Trong số 40 hộ nghèo, 12 hộ …", "Trong 12 chi bộ, 9 chi bộ …": what follows by the same noun is a part. */
  private void takeApart(Scene scene, int from) {
    Draft whole = null;
    boolean behind = false;
    for (int i = from; i < scene.drafts.size(); i++) {
      Draft d = scene.drafts.get(i);
      int last = i > from ? scene.drafts.get(i - 1).number.to() : d.number.from();
      whole = scene.holds(';', last, d.number.from()) ? null : whole;
      behind |= scene.holds(',', last, d.number.from());
      if (isPlain(d)) {
        if (whole != null && behind && d.whole == null && isSameNoun(scene, whole, d)) {
          d.whole = whole;
        } else if (opens(scene, d)) {
          whole = d;
          behind = lexicons.words().is(scene.tokens, d.number.from() - 1, "số");
        }
      }
    }
  }

  private static boolean isPlain(Draft d) {
    return !d.title && !d.number.percent() && d.change == Change.LEVEL;
  }

  /** Whether "trong số", "trong tổng số" or a "trong" that begins the sentence stands before a number. */
  private boolean opens(Scene scene, Draft d) {
    Syllables s = scene.tokens;
    int before = d.number.from() - 1;
    return lexicons.words().is(s, before, "số") && lexicons.words().is(s, before - 1, "trong", "tổng")
        || before == scene.sentence(d).first() && lexicons.words().is(s, before, "trong");
  }

  /** Whether a part is counted by the noun of its whole, or by a word that stands for it. */
  private boolean isSameNoun(Scene scene, Draft whole, Draft part) {
    Syllables s = scene.tokens;
    int noun = part.number.to();
    if (s.isWord(noun) && s.id(noun) != Vocabulary.UNKNOWN && s.id(noun) == s.id(whole.number.to())) {
      return true;
    }
    Phrases.Hit standIn = lexicons.standIns().at(s, noun, scene.sentence(part).end());
    return standIn != null && standIn.value().equals(lexicons.classes().get(whole.indicator.unit()));
  }

  /**
   * Names the numbers told in turn that have no noun but the one behind the last of them: "kết nạp lần lượt 12, 7 và 21
   * đảng viên".
   *
   * @param from the index of the sentence's first draft
   * @param nameless the sentence's numbers that nothing has named, in text order
   * @return those that are figures after all; they are among the scene's drafts now
   */
  List<Draft> adopt(Scene scene, int from, List<Draft> nameless) {
    List<Draft> drafts = scene.drafts;
    List<Draft> named = new ArrayList<>();
    int at = drafts.size();
    for (int i = nameless.size() - 1; i >= 0; i--) {
      Draft a = nameless.get(i);
      while (at > from && drafts.get(at - 1).number.first() > a.number.first()) {
        at--;
      }
      if (at < drafts.size() && a.number.kind() != NumberMention.Kind.ZERO
          && (inTurn(scene, a, drafts.get(at)) || startsPairOf(scene, a, drafts.get(at)))) {
        Draft b = drafts.get(at);
        a.antecedent = b;
        a.indicator = b.indicator;
        a.rule = b.rule;
        a.unit = b.unit;
        a.reason = "told in turn with «" + b.number.span().of(scene.document.text()) + "» behind it";
        drafts.add(at, a);
        named.add(a);
      }
    }
    return named;
  }

  /** "giảm từ 286 xuống còn 245 thôn": the noun of the pair stands behind its end. */
  private static boolean startsPairOf(Scene scene, Draft a, Draft b) {
    return a.startsPair && b.hasNoun() && a.sentence == b.sentence && a.number.percent() == b.number.percent()
        && b.number.from() - a.number.to() <= OF && !scene.holds(',', a.number.to(), b.number.from());
  }

  private void coordinate(Draft a, Draft b) {
    String counterpart = counterparts.get(b.indicator.id());
    boolean fallback = a.match != null && a.match.rule().priority() < 0 || a.indicator.isOther() && a.hasNoun();
    boolean own = a.indicator.id().equals(b.indicator.id()) || a.number.percent() != b.number.percent();
    boolean same = counterpart != null && counterpart.equals(b.indicator.id());
    int between = b.number.from() - a.nounEnd;
    if (fallback && !own && counterpart != null && between >= 0 && between <= (same ? 1 : REACH)
        && (same ? isAlike(a, b) : kin(a, counterpart))) {
      a.indicator = rules.indicator(counterpart);
      a.rule = b.rule;
    }
  }

  /** Whether two coordinated figures are told alike: both shares, or the first a plain count of the second's things. */
  private boolean isAlike(Draft a, Draft b) {
    return a.number.percent() && a.indicator.isOther() || a.indicator.unit().equals(b.indicator.unit())
        || b.indicator.id().startsWith("dialogue_") && a.indicator.id().startsWith("conferences_");
  }

  /** Whether a fallback's indicator is of the group that its new one belongs to. */
  private static boolean kin(Draft a, String counterpart) {
    return a.indicator.id().startsWith("party_") && counterpart.startsWith("party_");
  }

  /** Whether a bare number shares the noun of the next or of one behind it: "lần lượt thiếu 210 và 95 phòng". */
  private boolean inTurn(Scene scene, Draft a, Draft b) {
    Syllables s = scene.tokens;
    boolean next = b.number.from() - a.number.to() == 1 && (lexicons.words().is(s, a.number.to(), "và")
        || s.isSign(a.number.to(), ','));
    boolean adopted = b.antecedent != null && b.antecedent.number.first() > b.number.first();
    if (!next || a.hasNoun() || !b.hasNoun() && !adopted || a.sentence != b.sentence
        || a.number.percent() != b.number.percent() || isScaled(s, b.number) && !isScaled(s, a.number)) {
      return false;
    }
    int first = scene.sentence(a).first();
    int list = a.number.from();
    while (list > Math.max(first, a.number.from() - LIST) && (s.isDigits(list - 1) || s.isSign(list - 1, ','))) {
      list--;
    }
    for (int end = list; end > first && list - end < TURN; end--) {
      if (orders.before(s, end, first) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number ends in a word that multiplies it: the scale of "12,5 và 14 tỷ đồng" is of both. */
  private static boolean isScaled(Syllables s, NumberMention n) {
    return s.isDigits(n.first()) && s.isWord(n.end() - 1);
  }

  /** Whether a bare number is the part of the whole that follows it: "3 trong số 7 bản". */
  private boolean isOf(Scene scene, Draft a, Draft b) {
    Syllables s = scene.tokens;
    int t = a.number.to();
    boolean opens = lexicons.words().is(s, t, "trong", "trên");
    boolean named = lexicons.words().is(s, b.number.from() - 1, "số") || b.number.from() - t == 1;
    return opens && !a.hasNoun() && b.number.from() - t <= OF && b.hasNoun() && named && a.number.percent() == b.number.percent();
  }
}
