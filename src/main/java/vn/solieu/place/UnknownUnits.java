package vn.solieu.place;

import java.util.List;
import vn.solieu.place.Sighting.Form;

/** Places for names with a type word that the gazetteer does not know, or that nothing in the text decides. */
final class UnknownUnits {
  private final Gazetteer gazetteer;
  private final UnitTable table;
  private final int day;

  UnknownUnits(Gazetteer gazetteer, int day) {
    this.gazetteer = gazetteer;
    this.table = gazetteer.table();
    this.day = day;
  }

  /**
   * Gives what has a type word but no unit a place all the same: its words, within what all its candidates lie in, or
   * within the main unit where the gazetteer does not know the name.
   */
  void place(List<Sighting> all, int main) {
    for (Sighting x : all) {
      if (x.form != Form.TYPED || x.row >= 0) {
        continue;
      }
      if (x.candidates.isEmpty()) {
        x.reason = "no unit of that name is known";
      }
      x.ambiguous = true;
      int level = x.types & TypeWords.sameLevel(x.types);
      boolean commune = (level & TypeWords.COMMUNES) != 0;
      int district = Sighting.NONE;
      int province = Sighting.NONE;
      if (x.up != null && x.up.row >= 0) {
        district = gazetteer.ancestor(x.up.row, UnitTable.DISTRICT_BIT, day);
        province = gazetteer.province(x.up.row, day);
      } else if (!x.candidates.isEmpty()) {
        district = common(x.candidates, UnitTable.DISTRICT_BIT);
        province = common(x.candidates, UnitTable.PROVINCE_BIT);
      } else if (main >= 0) {
        district = gazetteer.ancestor(main, UnitTable.DISTRICT_BIT, day);
        province = gazetteer.province(main, day);
      }
      x.locality = gazetteer.unknown(x.types, name(x), commune ? district : Sighting.NONE, province);
    }
  }

  private String name(Sighting x) {
    return x.text.isEmpty() && !x.candidates.isEmpty() ? table.name(x.candidates.get(0)) : x.text;
  }

  private int common(List<Integer> rows, int levelBit) {
    int found = gazetteer.ancestor(rows.get(0), levelBit, day);
    for (int row : rows) {
      int other = gazetteer.ancestor(row, levelBit, day);
      if (found < 0 || other < 0 || !gazetteer.isSame(found, other)) {
        return Sighting.NONE;
      }
    }
    return found;
  }
}
