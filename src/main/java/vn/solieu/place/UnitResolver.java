package vn.solieu.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  /** How many places one is compared with. */
  private static final int LOOK_BACK = 200;

  private static final int CHAIN = 400;
  private static final int IN_DISTRICT = 60;
  private static final int IN_PROVINCE = 40;
  private static final int IN_OUTLET = 25;
  private static final int IN_OTHER_DISTRICT = 30;
  private static final int IN_OTHER_PROVINCE = 15;
  private static final int CLOSED = -20;
  /** In the world of two levels, other than by its district a closed commune is not meant. */
  private static final int LONG_CLOSED = -200;
  private static final int TO_COME = -25;
  private static final int NEARLY = -5;
  private static final int OTHER_TYPE = -15;
  /** The dates of many communes are known to a year or so only. */
  private static final int SLACK = 550;

  private final Gazetteer gazetteer;
  private final UnitTable table;
  private final NameTrie trie;
  private final List<Sighting> all;
  private final int day;
  private final boolean undated;
  private final int outlet;
  private int mainProvince = UNKNOWN;
  private int mainDistrict = UNKNOWN;
  /** The province that the paragraph named last. */
  private int spoken = UNKNOWN;
  private final Map<Integer, List<Sighting>> typed = new HashMap<>();
  private final List<Integer> provinces = new ArrayList<>();
  private final List<Integer> districts = new ArrayList<>();

  UnitResolver(Gazetteer gazetteer, List<Sighting> sightings, int day, boolean undated, int outlet) {
    this.gazetteer = gazetteer;
    this.table = gazetteer.table();
    this.trie = gazetteer.names();
    this.all = sightings;
    this.day = day;
    this.undated = undated;
    this.outlet = outlet;
    for (Sighting x : sightings) {
      if (x.form == Form.TYPED && x.node >= 0) {
        typed.computeIfAbsent(x.node, k -> new ArrayList<>()).add(x);
      }
    }
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
      mainProvince = heaviest(UnitTable.PROVINCE_BIT);
    }
    districts(Form.TYPED);
    if (mainProvince < 0) {
      mainProvince = heaviest(UnitTable.DISTRICT_BIT);
      mainProvince = mainProvince < 0 ? mainProvince : gazetteer.province(mainProvince, day);
    }
    districts(Form.BARE);
    namedDistricts();
    if (mainDistrict < 0) {
      mainDistrict = heaviest(UnitTable.DISTRICT_BIT);
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
          || x.form == Form.BARE && isTypedBelow(x.node)) {
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
        settle(x, best, "the province of that name");
        remember(provinces, best);
      }
    }
  }

  /** Whether a version fits the day better; of two in force, the one whose first day is known. */
  private boolean isBetter(int row, int best, int then) {
    int standing = gazetteer.standing(row, then) - gazetteer.standing(best, then);
    return standing < 0 || standing == 0 && table.from(row) > table.from(best);
  }

  /** Whether the text has the same name with the type word of a district or commune, and is not a city's. */
  private boolean isTypedBelow(int node) {
    for (Sighting x : typed.getOrDefault(node, List.of())) {
      if ((x.types & (TypeWords.PROVINCE | TypeWords.CITY)) == 0) {
        return true;
      }
    }
    return false;
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
        settle(x, tied.get(x.node), "it stood beside its province before");
        x.ambiguous = false;
      }
    }
  }

  private void bareDistrict(Sighting x) {
    Sighting named = typedElsewhere(x, UnitTable.DISTRICT_BIT);
    if (named != null) {
      settle(x, named.row, "the text names it with its type word");
      x.ambiguous = named.ambiguous;
      return;
    }
    if (x.bystander || day >= UnitTable.TWO_LEVELS && isCommuneNow(x.node)) {
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
    x.candidates = fit.isEmpty() ? known : fit;
    if (fit.size() == 1 && !isShort(x)) {
      settle(x, fit.get(0), "the article's province has one district of that name");
    } else if (fit.size() > 1) {
      x.ambiguous = true;
      x.reason = "several districts of the article's province bear the name";
    }
  }

  /** Whether a commune in force bears a name, in the time after the districts. */
  private boolean isCommuneNow(int node) {
    for (int row : gazetteer.versions(node, TypeWords.COMMUNES, day)) {
      if (table.levelBit(row) == UnitTable.COMMUNE_BIT && table.inForce(row, day)) {
        return true;
      }
    }
    return false;
  }

  /** "Vinh", "Huế": short names that may be anything. */
  private static boolean isShort(Sighting x) {
    return x.shortName && !x.at && !x.organ;
  }

  /** The sighting with a type word that gives a bare name its meaning; the first that is resolved. */
  Sighting typedElsewhere(Sighting x, int levelBit) {
    Sighting found = null;
    List<Sighting> alike = typed.getOrDefault(x.node, List.of());
    for (Sighting other : alike.subList(0, Math.min(alike.size(), LOOK_BACK))) {
      if (other.row >= 0 && table.levelBit(other.row) == levelBit) {
        if (found == null) {
          found = other;
        } else if (!gazetteer.isSame(found.row, other.row) && rank(other) > rank(found)) {
          found = other;
        }
      }
    }
    return found;
  }

  private static int rank(Sighting x) {
    return (x.part == Part.TITLE ? 4 : x.part == Part.LEAD ? 2 : 0) + (x.container ? 0 : 1);
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
      int score = evidence + standing(row);
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
    settle(x, best, bestEvidence >= CHAIN / 2
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
        settle(x.up, above, "the smaller unit beside it lies in it");
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

  private int standing(int row) {
    if (table.inForce(row, day)) {
      return 0;
    }
    if (undated && table.from(row) < UnitTable.TWO_LEVELS) {
      return NEARLY;
    }
    if (table.to(row) <= day && day >= UnitTable.TWO_LEVELS && table.levelBit(row) == UnitTable.COMMUNE_BIT) {
      return LONG_CLOSED;
    }
    if (table.to(row) <= day) {
      return day - table.to(row) < SLACK ? NEARLY : CLOSED;
    }
    return table.from(row) - day < SLACK && table.from(row) < UnitTable.TWO_LEVELS ? NEARLY : TO_COME;
  }

  private static void settle(Sighting x, int row, String reason) {
    x.row = row;
    x.reason = reason;
    if (x.candidates.isEmpty()) {
      x.candidates = List.of(row);
    }
  }

  private static void remember(List<Integer> rows, int row) {
    if (!rows.contains(row)) {
      rows.add(row);
    }
  }

  /** The unit of a level that title, lead and text speak of most; the newspaper's province counts as well. */
  private int heaviest(int levelBit) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    if (outlet >= 0 && levelBit == UnitTable.PROVINCE_BIT) {
      weights.put(outlet, 3.0);
    }
    for (Sighting x : all) {
      if (x.row >= 0 && table.levelBit(x.row) == levelBit && !x.bystander) {
        double weight = x.part == Part.TITLE ? 6 : x.part == Part.LEAD ? 3 : 1;
        weights.merge(x.row, x.form == Form.TYPED ? weight * 1.5 : weight, Double::sum);
      }
    }
    int best = UNKNOWN;
    for (Map.Entry<Integer, Double> e : weights.entrySet()) {
      best = best < 0 || e.getValue() > weights.get(best) ? e.getKey() : best;
    }
    return best;
  }

  /** Resolves bare names of communes by the main unit and by what the text names in full. */
  void bareCommunes(int main) {
    int district = main < 0 ? mainDistrict : gazetteer.ancestor(main, UnitTable.DISTRICT_BIT, day);
    int province = main < 0 ? mainProvince : gazetteer.province(main, day);
    for (int i = 0; i < all.size(); i++) {
      Sighting x = all.get(i);
      if (x.form != Form.BARE || x.row >= 0 || !x.candidates.isEmpty() || x.bystander
          || !trie.has(x.node, UnitTable.COMMUNE_BIT)) {
        continue;
      }
      if ((x.at || x.organ || (x.hint & TypeWords.COMMUNES) != 0) && x.end - x.nameFirst > 1) {
        bareCommune(x, TypeWords.COMMUNES, district, province);
      } else if (x.opening && x.end - x.nameFirst > 1) {
        int near = lastDistrict(i);
        bareCommune(x, TypeWords.COMMUNES, near < 0 ? district : near, province);
      } else if (x.free) {
        int near = lastDistrict(i);
        bareCommune(x, TypeWords.COMMUNES, near < 0 ? district : near, UNKNOWN);
      }
    }
  }

  /** Resolves bare names of communes that the text elsewhere gives with their type word. */
  void namedCommunes() {
    for (Sighting x : all) {
      boolean open = x.form == Form.BARE && x.row < 0 && x.candidates.isEmpty() && !x.bystander;
      Sighting named = open ? typedElsewhere(x, UnitTable.COMMUNE_BIT) : null;
      if (named != null) {
        settle(x, named.row, "the text names it with its type word");
        x.ambiguous = named.ambiguous;
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

  private void bareCommune(Sighting x, int types, int district, int province) {
    List<Integer> fit = new ArrayList<>();
    boolean sure = x.hint != 0 || x.at || day >= UnitTable.TWO_LEVELS;
    int within = district >= 0 ? district : sure ? province : UNKNOWN;
    if (within < 0) {
      return;
    }
    for (int row : gazetteer.versions(x.node, types, day)) {
      if (table.levelBit(row) == UnitTable.COMMUNE_BIT && gazetteer.contains(within, row, day)) {
        if (fit.isEmpty() || standing(row) > standing(fit.get(0))) {
          fit.clear();
          fit.add(row);
        } else if (standing(row) == standing(fit.get(0))) {
          fit.add(row);
        }
      }
    }
    x.candidates = fit;
    if (fit.size() == 1) {
      settle(x, fit.get(0), "the main unit has one commune of that name");
    }
  }
}
