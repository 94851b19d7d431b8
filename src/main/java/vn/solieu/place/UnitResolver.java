package vn.solieu.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.place.Sighting.Form;
import vn.solieu.place.Sighting.Part;

/**
 * Finds out which unit each name means, larger units first: by what the text puts beside it, then by the article's
 * other units, the newspaper's province, and whether only one unit bears the name at that date. For one document.
 */
final class UnitResolver {
  private static final int UNKNOWN = -1;

  private static final int CHAIN = 400;
  private static final int IN_DISTRICT = 60;
  private static final int IN_PROVINCE = 40;
  private static final int IN_OUTLET = 25;
  private static final int IN_OTHER_DISTRICT = 30;
  private static final int IN_OTHER_PROVINCE = 15;
  private static final int OTHER_TYPE = -15;

  private final Gazetteer gazetteer;
  private final UnitTable table;
  private final NameTrie trie;
  private final List<Sighting> all;
  private final int day;
  private final Standing standing;
  private final FullNames full;
  private final BareCommunes communes;
  private final int outlet;
  private int mainProvince = UNKNOWN;
  private int mainDistrict = UNKNOWN;
  /** The province that the paragraph named last. */
  private int spoken = UNKNOWN;
  private final List<Integer> provinces = new ArrayList<>();
  private final List<Integer> districts = new ArrayList<>();

  UnitResolver(Gazetteer gazetteer, List<Sighting> sightings, int day, boolean undated, int outlet) {
    this.gazetteer = gazetteer;
    this.table = gazetteer.table();
    this.trie = gazetteer.names();
    this.all = sightings;
    this.day = day;
    this.standing = new Standing(table, day, undated);
    this.full = new FullNames(gazetteer, sightings);
    this.communes = new BareCommunes(gazetteer, sightings, standing);
    this.outlet = outlet;
  }

  /** Sets the unit that metadata say the document is about. */
  void about(int row) {
    mainProvince = gazetteer.province(row, day);
    mainDistrict = gazetteer.ancestor(row, UnitTable.DISTRICT_BIT, day);
  }

  /** Resolves all but bare names of communes. */
  void resolve() {
    provinces();
    if (mainProvince < 0) {
      mainProvince = Heaviest.of(all, table, UnitTable.PROVINCE_BIT, outlet);
    }
    districts(Form.TYPED);
    if (mainProvince < 0) {
      mainProvince = Heaviest.of(all, table, UnitTable.DISTRICT_BIT, outlet);
      mainProvince = mainProvince < 0 ? mainProvince : gazetteer.province(mainProvince, day);
    }
    districts(Form.BARE);
    namedDistricts();
    if (mainDistrict < 0) {
      mainDistrict = Heaviest.of(all, table, UnitTable.DISTRICT_BIT, outlet);
    }
    for (Sighting x : all) {
      if (x.form == Form.TYPED && x.row < 0 && x.node >= 0 && trie.has(x.node, UnitTable.COMMUNE_BIT)) {
        choose(x, UnitTable.COMMUNE_BIT);
      }
    }
    for (Sighting x : all) {
      if (x.up != null && x.row >= 0 && x.up.row >= 0 && gazetteer.contains(x.up.row, x.row, day)) {
        x.up.container |= x.up.row != x.row;
        x.up.bystander |= x.bystander;
      }
    }
  }

  private void provinces() {
    for (Sighting x : all) {
      if (!x.isNamed() || x.node < 0 || !trie.has(x.node, UnitTable.PROVINCE_BIT)) {
        continue;
      }
      if (x.form == Form.TYPED && (x.types & (TypeWords.PROVINCE | TypeWords.CITY)) == 0
          || x.form == Form.BARE && full.has(x.node, t -> (t & (TypeWords.PROVINCE | TypeWords.CITY)) == 0)) {
        continue;
      }
      int best = UNKNOWN;
      int district = UNKNOWN;
      int then = x.former ? Math.min(day, UnitTable.TWO_LEVELS - 1) : day;
      for (int row : gazetteer.versions(x.node, x.types, then)) {
        if (table.levelBit(row) == UnitTable.PROVINCE_BIT) {
          best = best < 0 || isBetter(row, best, then) ? row : best;
        } else if (table.levelBit(row) == UnitTable.DISTRICT_BIT) {
          district = row;
        }
      }
      // "TP. Huế" was a district of Thừa Thiên Huế until 2025
      boolean city = best >= 0 && x.form == Form.TYPED && district >= 0
          && gazetteer.standing(district, day) < gazetteer.standing(best, day);
      if (best >= 0 && !city) {
        x.settle(best, "the province of that name");
        remember(provinces, best);
      }
    }
  }

  /** Whether a version fits the day better; of two in force, the one whose first day is known. */
  private boolean isBetter(int row, int best, int then) {
    int standing = gazetteer.standing(row, then) - gazetteer.standing(best, then);
    return standing < 0 || standing == 0 && table.from(row) > table.from(best);
  }

  private void districts(Form form) {
    int block = UNKNOWN;
    spoken = UNKNOWN;
    for (Sighting x : all) {
      spoken = x.block == block ? spoken : UNKNOWN;
      block = x.block;
      boolean province = x.row >= 0 && !x.bystander && table.levelBit(x.row) == UnitTable.PROVINCE_BIT;
      spoken = province ? x.row : spoken;
      if (x.form != form || x.row >= 0 || x.node < 0 || !trie.has(x.node, UnitTable.DISTRICT_BIT)) {
        continue;
      }
      if (form == Form.BARE) {
        bareDistrict(x);
      } else if ((x.types & TypeWords.DISTRICTS) != 0) {
        choose(x, UnitTable.DISTRICT_BIT);
      }
      if (x.row >= 0) {
        remember(districts, x.row);
        remember(provinces, gazetteer.province(x.row, day));
      }
    }
  }

  /** "Trạm Tấu (Yên Bái) …; Trạm Tấu …": a bare name that stood beside its province before. */
  private void namedDistricts() {
    Map<Integer, Integer> tied = new HashMap<>();
    for (Sighting x : all) {
      if (x.form != Form.BARE || x.node < 0) {
        continue;
      }
      if (x.row >= 0 && x.up != null && x.up.row >= 0 && table.levelBit(x.row) == UnitTable.DISTRICT_BIT) {
        tied.putIfAbsent(x.node, x.row);
      } else if (x.row < 0 && !x.bystander && tied.containsKey(x.node)) {
        x.settle(tied.get(x.node), "it stood beside its province before");
        x.ambiguous = false;
      }
    }
  }

  private void bareDistrict(Sighting x) {
    if (day >= UnitTable.TWO_LEVELS && full.has(x.node, t -> (t & TypeWords.COMMUNES) != 0)) {
      return; // that is what it means alone since the districts ended
    }
    if (full.explain(x, UnitTable.DISTRICT_BIT)) {
      return;
    }
    if (x.bystander || day >= UnitTable.TWO_LEVELS && gazetteer.hasCommune(x.node, day)) {
      return;
    }
    List<Integer> fit = new ArrayList<>();
    List<Integer> known = new ArrayList<>();
    for (int row : gazetteer.versions(x.node, TypeWords.DISTRICTS, day)) {
      if (table.levelBit(row) != UnitTable.DISTRICT_BIT) {
        continue;
      }
      known.add(row);
      boolean tied = x.up != null && x.up.row >= 0 && gazetteer.contains(x.up.row, row, day);
      boolean home = mainProvince >= 0 && gazetteer.contains(mainProvince, row, day)
          || spoken >= 0 && gazetteer.contains(spoken, row, day);
      if (tied || home && (x.up == null || x.up.row < 0 || x.up.row == mainProvince)) {
        fit.add(row);
      }
    }
    boolean sure = x.organ || x.part == Part.TITLE || x.at;
    if (fit.isEmpty() && known.size() == 1 && sure && mainProvince < 0) {
      fit = known;
    }
    boolean stranger = fit.isEmpty() && mainProvince >= 0 && trie.has(x.node, UnitTable.COMMUNE_BIT);
    x.candidates = fit.isEmpty() && !stranger ? known : fit;
    if (fit.size() == 1 && !isShort(x)) {
      x.settle(fit.get(0), "the article's province has one district of that name");
    } else if (fit.size() > 1) {
      x.ambiguous = true;
      x.reason = "several districts of the article's province bear the name";
    }
  }

  /** "Vinh", "Huế": short names that may be anything. */
  private static boolean isShort(Sighting x) {
    return x.shortName && !x.at && !x.organ;
  }

  /** Chooses among the units of one level that bear a name. */
  private void choose(Sighting x, int levelBit) {
    List<Integer> candidates = ofLevel(gazetteer.versions(x.node, x.types, day), levelBit);
    int penalty = 0;
    if (candidates.isEmpty()) {
      candidates = ofLevel(gazetteer.versions(x.node, TypeWords.sameLevel(x.types), day), levelBit);
      penalty = OTHER_TYPE;
    }
    int best = UNKNOWN;
    int bestScore = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    int bestEvidence = 0;
    for (int row : candidates) {
      int evidence = evidence(x, row);
      int score = evidence + standing.of(row);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = row;
        bestEvidence = evidence;
      } else {
        second = Math.max(second, score);
      }
    }
    x.candidates = candidates;
    if (best < 0) {
      return;
    }
    if (bestScore == second) {
      x.ambiguous = true;
      x.reason = candidates.size() + " units bear the name and nothing tells which";
      return;
    }
    boolean strange = levelBit == UnitTable.COMMUNE_BIT && mainProvince >= 0 && bestEvidence <= 0;
    if (strange && (candidates.size() > 1 || penalty < 0)) {
      x.ambiguous = true;
      x.reason = "no unit of that name lies in the article's provinces";
      return;
    }
    x.settle(best, bestEvidence >= CHAIN / 2
        ? "it lies in the unit named beside it"
        : bestEvidence > 0 ? "it lies in a unit of the article" : "the only unit of that name at that date");
    x.ambiguous = strange;
    if (x.up != null && x.up.row < 0 && x.up.candidates.size() > 1) {
      tieUp(x);
    }
  }

  private void tieUp(Sighting x) {
    for (int above : x.up.candidates) {
      if (gazetteer.contains(above, x.row, day)) {
        x.up.settle(above, "the smaller unit beside it lies in it");
        x.up.ambiguous = false;
      }
    }
  }

  private List<Integer> ofLevel(List<Integer> rows, int levelBit) {
    List<Integer> kept = new ArrayList<>(rows.size());
    for (int row : rows) {
      if (table.levelBit(row) == levelBit) {
        kept.add(row);
      }
    }
    return kept;
  }

  private int evidence(Sighting x, int row) {
    int score = 0;
    if (x.up != null && x.up.row >= 0) {
      score += gazetteer.contains(x.up.row, row, day) ? CHAIN : x.up.form == Form.TYPED ? -CHAIN : 0;
    } else if (x.up != null && !x.up.candidates.isEmpty()) {
      for (int above : x.up.candidates) {
        score = Math.max(score, gazetteer.contains(above, row, day) ? CHAIN : 0);
      }
    }
    if (x.up != null && score > 0 && x.up.up != null && x.up.up.row >= 0) {
      score += gazetteer.contains(x.up.up.row, row, day) ? CHAIN : 0;
    }
    if (mainDistrict >= 0 && gazetteer.contains(mainDistrict, row, day)) {
      score += IN_DISTRICT;
    } else if (isIn(districts, row)) {
      score += IN_OTHER_DISTRICT;
    }
    if (mainProvince >= 0 && gazetteer.contains(mainProvince, row, day)) {
      score += IN_PROVINCE;
    } else if (isIn(provinces, row)) {
      score += IN_OTHER_PROVINCE;
    }
    return score + (outlet >= 0 && gazetteer.contains(outlet, row, day) ? IN_OUTLET : 0);
  }

  private boolean isIn(List<Integer> units, int row) {
    for (int unit : units) {
      if (unit != row && gazetteer.contains(unit, row, day)) {
        return true;
      }
    }
    return false;
  }

  private static void remember(List<Integer> rows, int row) {
    if (!rows.contains(row)) {
      rows.add(row);
    }
  }

  /** Resolves bare names of communes that the text elsewhere gives with their type word. */
  void namedCommunes() {
    communes.byFullNames(full);
  }

  /** Resolves bare names of communes by the main unit, a row or -1, and by what the text names in full. */
  void bareCommunes(int main) {
    int district = main < 0 ? mainDistrict : gazetteer.ancestor(main, UnitTable.DISTRICT_BIT, day);
    int province = main < 0 ? mainProvince : gazetteer.province(main, day);
    communes.within(district, province);
  }
}
