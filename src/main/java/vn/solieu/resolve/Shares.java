package vn.solieu.resolve;

import vn.solieu.claim.Change;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/** What a share is a share of: a whole that its own words name, or the figure before it. Immutable. */
final class Shares {
  /** How many tokens may open a sentence whose percentage still tells of the figure before: "Tỷ lệ này là 85%". */
  private static final int OPENING = 6;

  private final Lexicons lexicons;
  private final NounPhrase nouns;

  Shares(Lexicons lexicons, NounPhrase nouns) {
    this.lexicons = lexicons;
    this.nouns = nouns;
  }

  /** Whether this is a share told as a fraction: "2/3 số hộ", "một nửa". */
  static boolean isFraction(NumberMention n) {
    return n.kind() == NumberMention.Kind.FRACTION && n.total().isPresent() && n.value().isPresent()
        && n.total().get().intValue() <= 10 && n.value().get().compareTo(n.total().get()) < 0;
  }

  /** Whether the words after a percentage say what it is a share of rather than what it counts: "% kế hoạch". */
  boolean isBase(Syllables s, int token, int limit) {
    Phrases.Hit hit = lexicons.modality().at(s, token, limit);
    return hit != null || lexicons.shareBases().isAt(s, token, limit);
  }

  /** Whether a share says what it is a share of: "một phần năm số phòng học". */
  boolean isOfAnother(Syllables s, int token, int limit) {
    Phrases.Hit base = lexicons.shareBases().at(s, token, limit);
    return base != null && base.value().equals("whole") && nouns.opens(s, base.end(), limit);
  }

  /**
   * Whether a share is of other things than the figure before counts: of a whole that its own words name ("già nửa số đảng
   * viên" behind "bốn xã"), or of people where things were counted ("10 thôn, 100% là đồng bào Nùng").
   */
  boolean isOfOthers(Scene scene, Draft d, Draft last, Sentence sentence) {
    Syllables s = scene.tokens;
    int to = d.number.to();
    Phrases.Hit base = lexicons.shareBases().at(s, to, sentence.end());
    if (base != null && base.value().equals("whole") && isOfAnother(s, to, sentence.end())) {
      return last.hasNoun() && s.id(last.nounFirst) != s.id(base.end());
    }
    String kind = lexicons.classes().getOrDefault(last.indicator.unit(), "");
    boolean people = lexicons.words().is(s, to, "là") && lexicons.words().is(s, to + 1, "đồng", "người");
    return people && d.number.percent() && (kind.equals("hamlet") || kind.equals("commune") || kind.equals("organisation"));
  }

  /** A percentage belongs to the figure before it where nothing but a verb, a label or a bracket stands between. */
  boolean ties(Scene scene, Draft d, Draft last, Sentence sentence) {
    if (last.sentence != d.sentence) {
      boolean verb = lexicons.stopWords().isAt(scene.tokens, sentence.first(), sentence.end());
      return scene.clauseStart(d.number.from(), sentence.first()) == sentence.first()
          && (verb || d.change != Change.LEVEL || d.number.from() - sentence.first() <= OPENING);
    }
    return !scene.holds(';', last.number.to(), d.number.from()) && !hasReason(scene, last.number.to(), d.number.from());
  }

  /** Whether a reason is given between two figures, whose own share the second may be. */
  private boolean hasReason(Scene scene, int from, int to) {
    for (int t = from; t < to; t++) {
      if (lexicons.words().is(scene.tokens, t, "vì", "do", "bởi")) {
        return true;
      }
    }
    return false;
  }
}
