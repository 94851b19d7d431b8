package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.number.NumberMention;

/** Figures told twice: in a headline or subheading and in the body, or again as "145 đảng viên nói trên". */
final class Restated {
  /** How many tokens behind a number "nói trên" may stand. */
  private static final int REACH = 8;

  /** How many figures back the one is looked for that is told again. */
  private static final int LOOK_BACK = 100;

  private final Words words;

  Restated(Words words) {
    this.words = words;
  }

  /** Takes away the drafts of titles and subheadings that the body restates, and those that restate an earlier one. */
  void drop(Scene scene) {
    List<Draft> kept = new ArrayList<>(scene.drafts.size());
    Map<Draft, Draft> told = new HashMap<>();
    for (Draft d : scene.drafts) {
      Draft earlier = pointsBack(scene, d) ? earlier(kept, d) : null;
      if (d.title && restated(scene, d)) {
        d.reason = "a headline's figure that the body tells";
      } else if (earlier != null) {
        d.reason = "told before, as the words behind it say";
        told.put(d, earlier);
      } else {
        kept.add(d);
      }
    }
    scene.drafts.clear();
    scene.drafts.addAll(kept);
    if (!told.isEmpty()) {
      for (Draft d : kept) {
        d.whole = told.getOrDefault(d.whole, d.whole);
      }
    }
  }

  /** "145 đảng viên nói trên". */
  private boolean pointsBack(Scene scene, Draft d) {
    for (int t = d.number.to(); t < d.number.to() + REACH && scene.tokens.isWord(t); t++) {
      if (words.is(scene.tokens, t, "nói", "kể", "nêu") && words.is(scene.tokens, t + 1, "trên")) {
        return true;
      }
    }
    return false;
  }

  /** The last figure of the same value that counts something; null where there is none. */
  private static Draft earlier(List<Draft> before, Draft d) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      if (!before.get(i).title && equal(before.get(i).number, d.number)) {
        return before.get(i);
      }
    }
    return null;
  }

  private static boolean restated(Scene scene, Draft d) {
    for (Draft other : scene.drafts) {
      boolean same = other.indicator.id().equals(d.indicator.id()) || other.indicator.isOther() || d.indicator.isOther();
      if (!other.title && (equal(d.number, other.number) || same && close(d.number, other.number))) {
        return true;
      }
    }
    return false;
  }

  private static boolean equal(NumberMention a, NumberMention b) {
    return a.value().isPresent() && b.value().isPresent() && a.value().get().compareTo(b.value().get()) == 0
        && a.percent() == b.percent();
  }

  /** Whether a rounded figure of a headline allows the exact one of the body: "hơn 270", 271. */
  private static boolean close(NumberMention headline, NumberMention body) {
    if (headline.value().isEmpty() || body.value().isEmpty() || headline.percent() != body.percent()) {
      return false;
    }
    double a = headline.value().get().doubleValue();
    double b = body.value().get().doubleValue();
    return switch (headline.approximation()) {
      case EXACT -> false;
      case MORE_THAN, AT_LEAST -> b >= a && b <= a * 1.1;
      case NEARLY, LESS_THAN, AT_MOST -> b <= a && b >= a * 0.9;
      case ABOUT, RANGE -> b <= a * 1.1 && b >= a * 0.9;
    };
  }
}
