package vn.solieu.resolve;

import java.util.List;
import vn.solieu.claim.Change;

/**
 * Finds the earlier figure that an elliptical one speaks of: "kết nạp 120 đảng viên, vượt 20", "năm 2015 là 118, năm
 * 2016 là 126", "nữ 45".
 */
final class Antecedents {
  /** How many sentences back an elliptical figure may reach. */
  private static final int SENTENCES_BACK = 3;

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
      if (c == d || c.indicator == null || named && c.indicator.isOther()) {
        continue;
      }
      if (!c.number.percent() && (wanted.isEmpty() || matches(wanted, classOf(c)))) {
        return c;
      }
    }
    return null;
  }

  private static int reach(Draft d) {
    return d.change != Change.LEVEL || d.whole != null ? SENTENCES_BACK : 1;
  }

  private static boolean matches(String wanted, String kind) {
    return wanted.equals(kind)
        || wanted.equals("place") && (kind.equals("organisation") || kind.equals("commune") || kind.equals("hamlet"));
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
