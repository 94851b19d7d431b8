package vn.solieu.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.place.Sighting.Form;
import vn.solieu.place.Sighting.Part;

/** The unit of a level that title, lead and text speak of most. */
final class Heaviest {
  private Heaviest() {}

  /**
   * Its row, or -1 where none is named.
   *
   * @param outlet the row of the newspaper's province, which counts as well, or -1
   */
  static int of(List<Sighting> sightings, UnitTable table, int levelBit, int outlet) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    if (outlet >= 0 && levelBit == UnitTable.PROVINCE_BIT) {
      weights.put(outlet, 3.0);
    }
    for (Sighting x : sightings) {
      if (x.row >= 0 && table.levelBit(x.row) == levelBit && !x.bystander) {
        double weight = x.part == Part.TITLE ? 6 : x.part == Part.LEAD ? 3 : 1;
        weights.merge(x.row, x.form == Form.TYPED ? weight * 1.5 : weight, Double::sum);
      }
    }
    int best = Sighting.NONE;
    for (Map.Entry<Integer, Double> e : weights.entrySet()) {
      best = best < 0 || e.getValue() > weights.get(best) ? e.getKey() : best;
    }
    return best;
  }
}
