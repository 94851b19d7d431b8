package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.number.NumberMention;

/** Headlines and subheadings: their figures are claimed only where the body does not tell them. */
final class Headlines {
  private Headlines() {}

  /** Takes away the drafts of titles and subheadings that the body restates. */
  static void drop(Scene scene) {
    List<Draft> kept = new ArrayList<>(scene.drafts.size());
    for (Draft d : scene.drafts) {
      if (!d.title || !restated(scene, d)) {
        kept.add(d);
      } else {
        d.reason = "a headline's figure that the body tells";
      }
    }
    scene.drafts.clear();
    scene.drafts.addAll(kept);
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
