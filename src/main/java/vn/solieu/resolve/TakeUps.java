package vn.solieu.resolve;

import java.util.OptionalInt;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.text.Phrases;
import vn.solieu.text.Syllables;

/**
 * Paragraphs that say how what the one before told was reached, and so are of its time: "Cuối năm 2018, huyện còn 1.200 hộ
 * nghèo." and then "Để có kết quả này, các hội đã cho 4.800 hộ vay vốn." Immutable.
 */
final class TakeUps {
  /** How many tokens into a paragraph the words may stand. */
  private static final int OPENING = 6;

  private final Phrases results;

  /**
   * Makes a reader of such openings.
   *
   * @param results words that point back to what was reached: kết quả này
   */
  TakeUps(Phrases results) {
    this.results = results;
  }

  /** The time of a figure that tells what was done, from the paragraph taken up; null where its own takes up none. */
  When of(Scene scene, int index) {
    Draft d = scene.drafts.get(index);
    int block = scene.sentence(d).block();
    Syllables s = scene.tokens;
    int start = s.at(scene.block(scene.sentence(d)).span().start());
    if (d.title || !"flow".equals(d.indicator.temporal()) || results.last(s, start, start + OPENING) == null) {
      return null;
    }
    for (int i = index - 1; i >= Math.max(0, index - TimeResolver.LOOK_BACK); i--) {
      Draft c = scene.drafts.get(i);
      OptionalInt year = c.when.yearEnd();
      if (scene.sentence(c).block() < block) {
        boolean dated = year.isPresent() && year.equals(c.when.yearStart()) && c.when.basis() != TimeBasis.PUBLICATION;
        return dated ? When.inherited(year, year, c.when.text()) : null;
      }
    }
    return null;
  }
}
