package vn.solieu.place;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.place.Sighting.Form;

/**
 * Finds out which commune a name without its type word means, where it means one: names of communes are like words and
 * like one another, so that only what the text says in full and the unit that the article is about tell. For one
 * document, after its larger units are resolved.
 */
final class BareCommunes {
  private static final int UNKNOWN = -1;
  /** How many places back a district is looked for. */
  private static final int LOOK_BACK = 200;

  private final Gazetteer gazetteer;
  private final UnitTable table;
  private final NameTrie trie;
  private final List<Sighting> all;
  private final Standing standing;
  private final int day;

  BareCommunes(Gazetteer gazetteer, List<Sighting> sightings, Standing standing) {
    this.gazetteer = gazetteer;
    this.table = gazetteer.table();
    this.trie = gazetteer.names();
    this.all = sightings;
    this.standing = standing;
    this.day = standing.day();
  }

  /** Resolves by the names that the text gives with their type word. */
  void byFullNames(FullNames full) {
    for (Sighting x : all) {
      if (x.form == Form.BARE && x.row < 0 && x.candidates.isEmpty() && !x.bystander) {
        full.explain(x, UnitTable.COMMUNE_BIT);
      }
    }
  }

  /**
   * Resolves by where the article is about.
   *
   * @param district the row of its district, or -1
   * @param province the row of its province, or -1
   */
  void within(int district, int province) {
    for (int i = 0; i < all.size(); i++) {
      Sighting x = all.get(i);
      if (x.form != Form.BARE || x.row >= 0 || !x.candidates.isEmpty() || x.bystander
          || !trie.has(x.node, UnitTable.COMMUNE_BIT)) {
        continue;
      }
      if ((x.at || x.organ || (x.hint & TypeWords.COMMUNES) != 0) && x.end - x.nameFirst > 1) {
        resolve(x, district, province);
      } else if (x.opening && x.end - x.nameFirst > 1) {
        int near = lastDistrict(i);
        resolve(x, near < 0 ? district : near, province);
      } else if (x.free) {
        int near = lastDistrict(i);
        resolve(x, near < 0 ? district : near, UNKNOWN);
      }
    }
  }

  /** The district that the paragraph named last. */
  private int lastDistrict(int i) {
    for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK) && all.get(k).block == all.get(i).block; k--) {
      Sighting y = all.get(k);
      if (y.row >= 0 && y.isNamed() && !y.bystander) {
        return gazetteer.ancestor(y.row, UnitTable.DISTRICT_BIT, day);
      }
    }
    return UNKNOWN;
  }

  private void resolve(Sighting x, int district, int province) {
    List<Integer> fit = new ArrayList<>();
    boolean sure = x.hint != 0 || x.heads || day >= UnitTable.TWO_LEVELS;
    int within = district >= 0 ? district : sure ? province : UNKNOWN;
    if (within < 0) {
      return;
    }
    for (int row : gazetteer.versions(x.node, TypeWords.COMMUNES, day)) {
      if (table.levelBit(row) == UnitTable.COMMUNE_BIT && gazetteer.contains(within, row, day)) {
        if (fit.isEmpty() || standing.of(row) > standing.of(fit.get(0))) {
          fit.clear();
          fit.add(row);
        } else if (standing.of(row) == standing.of(fit.get(0))) {
          fit.add(row);
        }
      }
    }
    x.candidates = fit;
    if (fit.size() == 1) {
      x.settle(fit.get(0), "the main unit has one commune of that name");
    }
  }
}
