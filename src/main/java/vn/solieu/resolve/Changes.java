package vn.solieu.resolve;

import vn.solieu.claim.Change;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Syllables;
import vn.solieu.time.TimeMention;

/** Differences and pairs: "tăng 12", "từ 67 xuống còn 63". Immutable. */
final class Changes {
  /** How many tokens the time may take that a difference is measured from. */
  private static final int YARDSTICK = 8;

  private final Lexicons lexicons;

  Changes(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** What the words right before a number make it, a level or a difference; none before {@code limit} are looked at. */
  Change before(Syllables s, NumberMention n, int limit) {
    Phrases.Hit hit = lexicons.change().before(s, n.from(), limit);
    return hit == null ? Change.LEVEL : switch (hit.value()) {
      case "increase" -> Change.INCREASE;
      case "decrease" -> Change.DECREASE;
      default -> Change.LEVEL;
    };
  }

  /**
   * The first token of a difference whose yardstick stands before its figure: "cao hơn năm 2021 là 214 người"; -1 where
   * there is none.
   */
  int compared(Scene scene, NumberMention n, int limit) {
    Syllables s = scene.tokens;
    int end = n.from();
    end -= lexicons.words().is(s, end - 1, "là", "tới", "đến") ? 1 : 0;
    for (TimeMention t : scene.timesIn(Math.max(limit, end - YARDSTICK), end)) {
      Phrases.Hit hit = t.end() == end ? lexicons.change().before(s, t.first(), limit) : null;
      if (hit != null && !hit.value().equals("level")) {
        return hit.first();
      }
    }
    return -1;
  }

  /** Whether a number is the first end of "từ A xuống còn B". */
  boolean startsPair(Syllables s, NumberMention n, NumberMention next) {
    return next != null && lexicons.words().is(s, n.from() - 1, "từ")
        && lexicons.pairEnds().before(s, next.from(), n.to()) != null;
  }

  /** Whether a pair only explains the change before it: "tinh giản 88 biên chế, từ 2.110 xuống 2.022". */
  static boolean isAside(Syllables s, NumberMention n) {
    return s.isSign(n.from() - 2, ',') || s.isSign(n.from() - 2, '(');
  }
}
