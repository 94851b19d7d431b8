package vn.solieu.resolve;

import java.util.List;
import vn.solieu.claim.Change;
import vn.solieu.claim.Modality;
import vn.solieu.number.Approximation;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/** Whether a figure is told as fact, as a plan or as a norm: by the last such word that stands before it. */
final class ModalityReader {
  private final Lexicons lexicons;

  ModalityReader(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The modality of a figure by the words of its sentence. */
  Modality read(Scene scene, Draft d) {
    Syllables s = scene.tokens;
    Sentence sentence = scene.sentence(d);
    Modality state = carried(d);
    boolean norm = false;
    int end = d.number.from();
    for (int t = sentence.first(); t < end; ) {
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
    if (norm && bounded(d.number.approximation())) {
      return state == Modality.PLANNED ? Modality.PLANNED : Modality.REQUIRED;
    }
    return state;
  }

  /** Parts and differences of a plan are planned, too; where it starts from is fact ("từ 67 xuống còn 63"). */
  private static Modality carried(Draft d) {
    if (d.startsPair) {
      return Modality.REPORTED;
    }
    Draft source = d.whole != null ? d.whole : d.change != Change.LEVEL || d.flow != null ? d.antecedent : null;
    return source != null && (source.modality == Modality.PLANNED || source.startsPair && planned(source))
        ? Modality.PLANNED
        : Modality.REPORTED;
  }

  private static boolean planned(Draft d) {
    return d.antecedent != null && d.antecedent.modality == Modality.PLANNED;
  }

  /** Whether the word is what a number counts or measures ("18 chỉ tiêu", "104% kế hoạch") and plans nothing. */
  private static boolean countedOrClosed(Scene scene, Phrases.Hit hit) {
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
    boolean aside = scene.tokens.string(hit.first()).equals("theo") && !scene.isBreak(hit.first() - 1);
    return aside || scene.tokens.isSign(hit.first() - 1, '%');
  }

  /** "cấp ủy mỗi xã không quá 15 đồng chí": an upper bound told for each of many is a norm. */
  private static boolean holdsEach(Scene scene, Draft d, Sentence sentence) {
    for (int t = d.number.from() - 1; t >= sentence.first(); t--) {
      if (scene.tokens.string(t).equalsIgnoreCase("mỗi")) {
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
