package vn.solieu.resolve;

import vn.solieu.number.NumberMention;
import vn.solieu.rule.Match;
import vn.solieu.rule.RuleSet;
import vn.solieu.rule.Scan;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/**
 * What a zero told in words counts: "chưa có xã nào đạt chuẩn nông thôn mới", "không có trường hợp nào bị khai trừ",
 * "chưa kết nạp được đảng viên nào". Immutable.
 */
final class Denials {
  /** How many tokens of a noun may stand before its "nào". */
  private static final int NOUN = 5;

  private final RuleSet rules;
  private final Lexicons lexicons;
  private final Antecedents antecedents;

  Denials(RuleSet rules, Lexicons lexicons, Antecedents antecedents) {
    this.rules = rules;
    this.lexicons = lexicons;
    this.antecedents = antecedents;
  }

  /**
   * The rule that would name a count in the place of the denial; null where none does by more than the bare noun of a
   * thing that stands: "không có đảng viên nào đứng ngoài cuộc" denies no members.
   */
  Match rule(Scene scene, Scan scan, NumberMention zero, Sentence sentence) {
    int any = any(scene.tokens, zero, sentence.end());
    if (any < 0) {
      return null;
    }
    for (Match m : scan.denied(zero, any)) {
      boolean done = "flow".equals(rules.indicator(m.rule().indicator()).temporal());
      boolean led = m.nearFirst() >= sentence.first() || m.first() < zero.to();
      boolean more = m.nounEnd() > any + 1;
      if (m.rule().priority() >= 0 && m.behind() > 0 && m.nounEnd() >= any && (more || done && led)) {
        return m;
      }
    }
    return null;
  }

  /** The figure of the sentence that a denied stand-in speaks of: "… 8 cuộc; riêng xã A chưa có cuộc nào"; or null. */
  Draft spokenOf(Scene scene, Draft d, Phrases.Hit standIn, Sentence sentence) {
    int any = standIn == null ? -1 : any(scene.tokens, d.number, sentence.end());
    boolean ends = any >= 0 && any == standIn.end() && (any + 1 >= sentence.end() || !scene.tokens.isWord(any + 1)
        || lexicons.stopWords().isAt(scene.tokens, any + 1, sentence.end()));
    Draft earlier = ends ? antecedents.find(scene, d, standIn.value(), true) : null;
    return earlier != null && earlier.sentence == d.sentence ? earlier : null;
  }

  /** The token of "nào" behind the denied noun; -1 where there is none. */
  private int any(Syllables s, NumberMention zero, int end) {
    for (int t = zero.to() + 1; t < Math.min(end, zero.to() + NOUN) && s.isWord(t); t++) {
      if (lexicons.words().is(s, t, "nào")) {
        return t;
      }
    }
    return -1;
  }
}
