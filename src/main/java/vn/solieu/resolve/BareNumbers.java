package vn.solieu.resolve;

import java.math.BigDecimal;
import vn.solieu.claim.Change;
import vn.solieu.claim.Measure;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.Rule;
import vn.solieu.rule.RuleSet;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/**
 * Says what a number without a noun of its own counts: what the figure before it counts ("vượt 20"), what a line above it
 * names, or what heads its clause ("số vụ giảm 12").
 */
final class BareNumbers {
  private static final String OTHER_COUNT = "other_count";

  /** The largest number that the name of a place may end in: "Quang Trung 12". */
  private static final int LARGEST_OF_A_NAME = 20;

  /** How many tokens before a bare number its head noun may start. */
  private static final int HEAD = 10;

  private static final int YEAR_DIGITS = 4;

  private final RuleSet rules;
  private final Lexicons lexicons;
  private final Antecedents antecedents;
  private final NounPhrase nouns;

  BareNumbers(RuleSet rules, Lexicons lexicons, Antecedents antecedents, NounPhrase nouns) {
    this.rules = rules;
    this.lexicons = lexicons;
    this.antecedents = antecedents;
    this.nouns = nouns;
  }

  /** "vượt 20", "năm 2016 là 126", "nữ 45": no noun at all. */
  Draft name(Scene scene, Draft d, Topic topic, Sentence sentence) {
    Syllables s = scene.tokens;
    boolean count = d.whole != null && (d.whole.measure != Measure.SHARE || d.number.total().isPresent());
    Draft antecedent = count ? d.whole : antecedents.find(scene, d, "", false);
    boolean first = antecedent == null || antecedent.sentence != d.sentence;
    Rule listed = first && attached(scene, d, sentence) ? topic.heading() : null;
    if (listed != null) {
      return counted(scene, d, listed, "under a line that speaks of it");
    }
    boolean item = first && isYearsItem(s, d.number) && attached(scene, d, sentence);
    Rule headed = item ? topic.before(labels(scene, d, sentence)) : null;
    if (headed != null) {
      return counted(scene, d, headed, "in a list that what heads it counts");
    }
    Draft echoed = first && s.isSign(d.number.from() - 1, '(') && s.isSign(d.number.to(), ')')
        ? antecedents.echoed(scene, d, sentence)
        : null;
    if (echoed != null) {
      return d.inherit(scene, echoed, null);
    }
    if (antecedent == null && label(s, d.number)) {
      Draft last = antecedents.last(scene, d, 1);
      antecedent = last != null && !last.indicator.isOther() ? last : null;
    }
    if (antecedent == null || d.sentence - antecedent.sentence > 1) {
      return headed(scene, d, sentence);
    }
    int own = d.change == Change.LEVEL || d.whole != null ? -1 : head(scene, d, sentence);
    if (own >= 0 && antecedent.hasNoun() && own > antecedent.nounEnd && s.id(own) != s.id(antecedent.nounFirst)) {
      return headed(scene, d, sentence);
    }
    boolean secondOfPair = lexicons.pairEnds().before(s, d.number.from(), sentence.first()) != null;
    boolean firstOfPair = d.startsPair;
    boolean pair = firstOfPair || secondOfPair;
    if (!pair && !attached(scene, d, sentence)) {
      d.reason = "a number without a counted thing";
      return d;
    }
    d.inherit(scene, antecedent, null);
    if (pair) {
      String level = lexicons.levels().get(antecedent.indicator.id());
      if (level != null && antecedent.flow == null && (antecedent.change != Change.LEVEL || firstOfPair)) {
        d.indicator = rules.indicator(level);
      }
      d.change = Change.LEVEL;
      d.changedFrom = secondOfPair ? antecedent : null;
      d.flow = antecedent.flow != null || level == null ? antecedent.flow : antecedent.indicator;
    } else if (d.change != Change.LEVEL && antecedent.flow != null) {
      d.indicator = antecedent.flow;
    } else {
      fall(d);
    }
    return d;
  }

  /** A number that counts what a rule names, though its own words do not. */
  private Draft counted(Scene scene, Draft d, Rule rule, String reason) {
    d.indicator = rules.indicator(rule.indicator());
    d.rule = rule.id();
    d.concept = d.indicator.labelVi();
    d.reason = reason;
    scene.drafts.add(d);
    return d;
  }

  /** Whether a year labels a bare number: "2014 - 131", "2014: 131". */
  private static boolean isYearsItem(Syllables s, NumberMention n) {
    int sign = n.from() - 1;
    boolean mark = s.isSign(sign, '-') || s.isSign(sign, '–') || s.isSign(sign, ':');
    return mark && s.isDigits(sign - 1) && s.length(sign - 1) == YEAR_DIGITS;
  }

  /** The colon that the list of a number's sentence stands behind; its own first token where there is none. */
  private static int labels(Scene scene, Draft d, Sentence sentence) {
    int t = d.number.from() - 2;
    while (t > sentence.first() && !scene.tokens.isSign(t, ':')) {
      t--;
    }
    return t;
  }

  /** "72 biên chế, giảm 6": the fall in a stock is a figure of what was cut. */
  private void fall(Draft d) {
    String fall = d.change == Change.DECREASE ? lexicons.falls().get(d.indicator.id()) : null;
    if (fall != null) {
      d.indicator = rules.indicator(fall);
    }
  }

  /** "Số vụ giảm 12", "5 trong số 36 xã": a bare number whose noun stands before it, or behind the whole it is of. */
  private Draft headed(Scene scene, Draft d, Sentence sentence) {
    Syllables s = scene.tokens;
    boolean ahead = lexicons.words().is(s, d.number.to(), "trong", "trên")
        && (lexicons.words().is(s, d.number.to() + 1, "số") || lexicons.words().is(s, d.number.to() + 2, "số"));
    int head = ahead ? -1 : head(scene, d, sentence);
    if (!ahead && head < 0 || !attached(scene, d, sentence)) {
      d.reason = "a number without a counted thing";
      return d;
    }
    d.indicator = rules.indicator(OTHER_COUNT);
    d.rule = OTHER_COUNT;
    if (!ahead) {
      d.concept = s.folded(head, nouns.end(s, head, d.number.from()));
    }
    d.reason = "a counted thing named before it that no rule names";
    scene.drafts.add(d);
    return d;
  }

  /** The first token of what "số …" or "tổng số …" counts right before a number; -1 where nothing such stands there. */
  private int head(Scene scene, Draft d, Sentence sentence) {
    Syllables s = scene.tokens;
    int from = d.number.from();
    boolean verb = lexicons.change().before(s, from, sentence.first()) != null
        || lexicons.words().is(s, from - 1, "là", "đạt", "có") || s.isSign(from - 1, ':');
    boolean after = s.isSign(from - 1, ',');
    if (after) {
      for (int t = from - 2; t > sentence.first() && from - t <= HEAD && !scene.isBreak(t); t--) {
        if (lexicons.words().is(s, t, "số") && lexicons.words().is(s, t - 1, "trong", "tổng", "về")
            && nouns.opens(s, t + 1, from)) {
          return t + 1;
        }
      }
    }
    for (int t = from - 2; verb && t >= sentence.first() && from - t <= HEAD && !scene.isBreak(t); t--) {
      if (lexicons.words().is(s, t, "số") && nouns.opens(s, t + 1, from) && nouns.end(s, t + 1, from) > t + 1) {
        return t + 1;
      }
    }
    return -1;
  }

  /** Whether a word that names a subgroup stands right before a number: "nữ 4/5". */
  boolean label(Syllables s, NumberMention n) {
    return lexicons.subgroups().before(s, n.from(), Math.max(0, n.from() - 5)) != null;
  }

  /** Whether a bare number ties to an earlier figure: by a copula, a change word, a label before it or a list. */
  private boolean attached(Scene scene, Draft d, Sentence sentence) {
    Syllables s = scene.tokens;
    int to = d.number.to();
    boolean closes = to >= sentence.end() || !s.isWord(to) || lexicons.stopWords().isAt(s, to, sentence.end())
        || lexicons.subgroups().isAt(s, to, sentence.end());
    Phrases.Hit verb = to < sentence.end() ? lexicons.stopWords().at(s, to, sentence.end()) : null;
    boolean name = verb != null && "verb".equals(verb.value()) && s.isCapital(d.number.from() - 1)
        && d.number.from() - 1 > sentence.first() && isSmall(d.number);
    return closes && !name && (s.isWord(d.number.from() - 1) || s.sign(d.number.from() - 1) != 0);
  }

  /** Whether a number may be part of a name: "La Vân 1 là thôn làm trước". */
  private static boolean isSmall(NumberMention n) {
    return n.value().isPresent() && n.value().get().compareTo(BigDecimal.valueOf(LARGEST_OF_A_NAME)) <= 0;
  }
}
