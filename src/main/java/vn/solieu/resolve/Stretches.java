package vn.solieu.resolve;

import java.util.List;
import java.util.OptionalInt;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.number.NumberMention;
import vn.solieu.time.TimeMention;

/** Times that hang on the figures told before: "Trong 4 năm, …" up to the year just told, "Cùng thời gian, …". */
final class Stretches {
  /** How many tokens before a figure the words may stand. */
  private static final int REACH = 14;

  /** What the text of a time ends in that is told by its length. */
  private static final String LENGTH = " năm";

  /** The longest stretch of years that is read. */
  private static final int LONGEST = 20;

  private Stretches() {}

  /**
   * The time of a figure whose sentence only says how long, or that it was the same time as before; null where it says
   * neither, or nothing dated stands before.
   *
   * @param times the times of the figure's sentence
   */
  static When of(Scene scene, int index, List<TimeMention> times, Words words) {
    Draft d = scene.drafts.get(index);
    int first = scene.sentence(d).first();
    Draft head = head(scene, index);
    if (head == null || head.when.yearEnd().isEmpty() || head.when.basis() == TimeBasis.PUBLICATION) {
      return null;
    }
    for (TimeMention t : times) {
      if (t.role() == TimeMention.Role.CONTEXT && words.is(scene.tokens, t.first(), "cùng") && t.end() <= d.number.from()) {
        return When.inherited(head.when.yearStart(), head.when.yearEnd(), head.when.text());
      }
    }
    int years = years(scene, d, first, words);
    if (years == 0) {
      Draft last = scene.drafts.get(index - 1);
      boolean goesOn = last.sentence == d.sentence && last.when.basis() == TimeBasis.INHERITED
          && last.when.text().endsWith(LENGTH) && Character.isDigit(last.when.text().charAt(0));
      return goesOn ? last.when : null;
    }
    OptionalInt end = scene.drafts.get(index - 1).when.yearEnd();
    for (int i = index - 1; i >= 0 && scene.drafts.get(i) != head; i--) {
      if (scene.drafts.get(i).sentence < d.sentence) {
        end = scene.drafts.get(i).when.yearEnd();
        break;
      }
    }
    return end.isEmpty()
        ? null
        : When.inherited(OptionalInt.of(end.getAsInt() - years + 1), end, years + LENGTH);
  }

  /** The first figure of the sentence with figures before; null where a figure of its own sentence is dated or none is. */
  private static Draft head(Scene scene, int index) {
    Draft d = scene.drafts.get(index);
    Draft head = null;
    for (int i = index - 1; i >= Math.max(0, index - TimeResolver.LOOK_BACK); i--) {
      Draft c = scene.drafts.get(i);
      if (c.title || head != null && c.sentence != head.sentence) {
        break;
      }
      head = c.sentence == d.sentence ? head : c;
    }
    boolean near = head != null && scene.sentence(d).block() - scene.sentence(head).block() <= 1;
    return near ? head : null;
  }

  /** The years of "trong 4 năm" or "sau 10 năm" before a figure, or of "5 năm" right before its verb; 0 where there is none. */
  private static int years(Scene scene, Draft d, int first, Words words) {
    int from = Math.max(first, d.number.from() - REACH);
    for (int i = scene.firstNumber(from); i < scene.numbers.size(); i++) {
      NumberMention n = scene.numbers.get(i);
      if (n.first() >= d.number.from()) {
        return 0;
      }
      boolean years = !n.accepted() && n.value().isPresent() && words.is(scene.tokens, n.end(), "năm");
      boolean led = words.is(scene.tokens, n.first() - 1, "trong", "sau", "cả");
      boolean ends = scene.tokens.isSign(n.end() + 1, ',') || words.is(scene.tokens, n.end() + 1, "đạt", "là");
      if (years && ends && (led || !scene.tokens.isSign(n.end() + 1, ',')) && !scene.holds(';', n.end(), d.number.from())) {
        int count = n.value().get().intValue();
        return count > 1 && count <= LONGEST ? count : 0;
      }
    }
    return 0;
  }
}
