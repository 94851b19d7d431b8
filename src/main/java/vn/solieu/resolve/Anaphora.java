package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.claim.Change;
import vn.solieu.claim.Measure;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;

/** Figures told of what the text has just counted: "tỷ lệ này", "con số ấy", "con số tương ứng là 3 và 0". */
final class Anaphora {
  /** How many sentences back the figure may stand that such words point to. */
  private static final int BACK = 2;

  /** How many tokens may stand between the words and the number. */
  private static final int REACH = 16;

  private final Lexicons lexicons;
  private final Antecedents antecedents;

  Anaphora(Lexicons lexicons, Antecedents antecedents) {
    this.lexicons = lexicons;
    this.antecedents = antecedents;
  }

  /**
   * The earlier figure that the words before a number point to; null where no such words stand in its clause chain or
   * another figure stands between.
   *
   * @param kind the class of thing that a stand-in behind the number counts; empty where it has none
   */
  Draft find(Scene scene, Draft d, Sentence sentence, String kind) {
    int from = d.number.from();
    Phrases.Hit hit = lexicons.anaphors().last(scene.tokens, Math.max(sentence.first(), from - REACH), from);
    if (hit == null || scene.holds(';', hit.end(), from)) {
      return null;
    }
    int told = 0;
    List<Draft> earlier = new ArrayList<>();
    for (int i = scene.drafts.size() - 1; i >= 0; i--) {
      Draft c = scene.drafts.get(i);
      if (c.title || d.sentence - c.sentence > BACK) {
        break;
      }
      if (c.number.first() >= hit.end()) {
        told++;
      } else if (c.indicator != null && c.change == Change.LEVEL && isAlike(c, d)
          && (kind.isEmpty() || kind.equals(antecedents.classOf(c)))) {
        earlier.add(c);
      }
    }
    boolean order = "order".equals(hit.value()) && kind.isEmpty();
    int all = order ? told + 1 + joined(scene, d, sentence) : 1;
    if (!order && told > 0 && kind.isEmpty() || earlier.isEmpty()) {
      return null;
    }
    if (order) {
      earlier.removeIf(c -> c.whole != null);
    }
    int index = order ? all - 1 - told : 0;
    return index < earlier.size() ? earlier.get(index) : null;
  }

  private static boolean isAlike(Draft c, Draft d) {
    boolean share = c.number.percent() || c.measure == Measure.SHARE;
    return share == d.number.percent();
  }

  /** How many more numbers follow, each joined to the last by "và" or a comma: "3 và 0". */
  private int joined(Scene scene, Draft d, Sentence sentence) {
    int n = 0;
    int end = d.number.to();
    for (int i = scene.firstNumber(end); i < scene.numbers.size(); i++) {
      NumberMention m = scene.numbers.get(i);
      if (m.first() < end || !m.accepted()) {
        continue;
      }
      boolean next = m.from() == end + 1 && m.end() <= sentence.end()
          && (lexicons.words().is(scene.tokens, end, "và") || scene.tokens.isSign(end, ','));
      if (!next) {
        break;
      }
      n++;
      end = m.to();
    }
    return n;
  }
}
