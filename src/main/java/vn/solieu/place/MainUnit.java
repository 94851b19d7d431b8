package vn.solieu.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.place.Sighting.Form;
import vn.solieu.place.Sighting.Part;

/**
 * Picks the unit that an article is about. Every mention speaks for its unit: most in the title, much in the lead, more
 * with an organ than without, little where it only says where another unit lies. Lone type words ("toàn huyện", "xã")
 * speak for the heaviest unit of their level. A smaller unit wins over the one it lies in where the title or lead names
 * it and the text keeps to it. For one document.
 */
final class MainUnit {
  private static final double TITLE = 8;
  private static final double LEAD = 3;
  private static final double CAPTION = 0.3;
  private static final double OUTLET = 1.5;
  private static final double MOST_OF_REFERENCES = 5;
  /** An article that says "huyện", "Huyện ủy" so often is about the district, though its lead tells of a commune. */
  private static final double MANY_REFERENCES = 2;

  private static final double ONE_REFERENCE = 0.7;
  /** Named so often, a unit is what a text about the country keeps to. */
  private static final double KEPT_TO = 3;
  /** How much of the larger unit's weight lets the smaller one win. */
  private static final double ENOUGH = 0.6;
  private static final double PREVAILING = 1.5;
  private static final double AS_GOOD = 0.8;

  private final Gazetteer gazetteer;
  private final UnitTable table;
  private final int day;
  private int row = Sighting.NONE;
  private Places.Source source = Places.Source.NONE;
  private boolean ambiguous;
  private boolean country;

  private static final class Weight {
    final int row;
    double sum;
    /** The sum without references. */
    double named;
    double mentions;
    boolean title;
    boolean lead;
    boolean organ;
    /** Named first in the title, and not as a dateline. */
    boolean subject;

    Weight(int row) {
      this.row = row;
    }
  }

  MainUnit(Gazetteer gazetteer, int day) {
    this.gazetteer = gazetteer;
    this.table = gazetteer.table();
    this.day = day;
  }

  int row() {
    return row;
  }

  Places.Source source() {
    return source;
  }

  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Whether the article is about the whole country. */
  boolean isCountry() {
    return country;
  }

  /** Sets it from the metadata. */
  void set(int unit) {
    row = unit;
    source = Places.Source.METADATA;
  }

  /**
   * Picks it.
   *
   * @param outlet the row of the newspaper's province, or -1
   * @param centralBodies how many national bodies title and lead name
   * @param laterBodies how many the rest of the text names
   */
  void pick(List<Sighting> sightings, int outlet, int centralBodies, int laterBodies) {
    choose(sightings, outlet, centralBodies, laterBodies);
    if (row < 0 && outlet < 0 && !country && (laterBodies > 0 || goesThroughProvinces(sightings))) {
      country = true;
      source = Places.Source.TEXT;
    }
  }

  /** Whether the places named lie in three provinces or more, and not the half of them in one. */
  private boolean isScattered(Iterable<Weight> weights) {
    Map<Integer, Double> provinces = new LinkedHashMap<>();
    double sum = 0;
    double most = 0;
    for (Weight w : weights) {
      double here = provinces.merge(gazetteer.province(w.row, day), w.named, Double::sum);
      sum += w.named;
      most = Math.max(most, here);
    }
    return provinces.size() >= 3 && 2 * most < sum;
  }

  /** Whether the text goes from province to province. */
  private boolean goesThroughProvinces(List<Sighting> sightings) {
    int first = Sighting.NONE;
    for (Sighting x : sightings) {
      if (x.isNamed() && x.row >= 0 && !x.bystander && table.levelBit(x.row) == UnitTable.PROVINCE_BIT) {
        first = first < 0 ? x.row : first;
        if (!gazetteer.isSame(first, x.row)) {
          return true;
        }
      }
    }
    return false;
  }

  private void choose(List<Sighting> sightings, int outlet, int centralBodies, int laterBodies) {
    Map<Integer, Weight> weights = weigh(sightings);
    boolean national =
        sightings.stream().anyMatch(x -> x.form == Form.COUNTRY && !x.centre && x.part == Part.TITLE);
    boolean local = false;
    for (Weight w : weights.values()) {
      local |= w.title || w.lead && table.levelBit(w.row) != UnitTable.PROVINCE_BIT;
    }
    if (outlet < 0 && !local && (centralBodies > 0 || national || isScattered(weights.values()))) {
      country = true;
      source = Places.Source.TEXT;
      return;
    }
    if (outlet >= 0) {
      weights.computeIfAbsent(outlet, Weight::new).sum += OUTLET;
    }
    double[] references = references(sightings);
    List<Weight> tops = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Weight top = top(weights.values(), 1 << i, null);
      if (top != null) {
        top.sum += Math.min(MOST_OF_REFERENCES, references[i]);
        tops.add(top);
      }
    }
    Weight best = null;
    for (Weight w : tops) {
      best = best == null || w.sum > best.sum ? w : best;
    }
    if (best == null) {
      return;
    }
    for (Weight w : tops) {
      boolean inside = w != best && gazetteer.contains(best.row, w.row, day) && !(best.subject && !w.subject);
      boolean kept = w.title || references[level(best)] < MANY_REFERENCES || references[level(w)] >= references[level(best)];
      if (inside && (w.title || w.lead) && kept && w.sum >= ENOUGH * best.sum && prevails(w, best, weights.values())) {
        best = w;
      }
    }
    best = ofSeveral(best, tops, weights.values());
    if (best == null) {
      return;
    }
    boolean told = centralBodies + laterBodies > 0 || sightings.stream().anyMatch(MainUnit::isWholeCountry);
    if (outlet < 0 && told && isPassing(best, references, weights.values())) {
      country = true;
      source = Places.Source.TEXT;
      return;
    }
    row = best.row;
    source = best.title ? Places.Source.TITLE : best.mentions > 0 ? Places.Source.TEXT : Places.Source.OUTLET;
    Weight rival = top(weights.values(), table.levelBit(row), best);
    ambiguous = rival != null && rival.sum >= AS_GOOD * best.sum;
  }

  /** "cả nước" and the like, where no body of the country is meant. */
  private static boolean isWholeCountry(Sighting x) {
    return x.form == Form.COUNTRY && !x.centre && !x.bystander;
  }

  /**
   * Whether a province is only where something took place or one of those counted: no organ of it, no "toàn tỉnh", no
   * district or commune.
   */
  private boolean isPassing(Weight w, double[] references, Iterable<Weight> all) {
    for (Weight other : all) {
      if (table.levelBit(other.row) != UnitTable.PROVINCE_BIT) {
        return false;
      }
    }
    return !w.title && !w.organ && w.mentions < KEPT_TO && references[level(w)] < ONE_REFERENCE;
  }

  /**
   * Of several units that the text goes through without a word of them in the title, none is the main one: what
   * contains them is, if that is named.
   */
  private Weight ofSeveral(Weight best, List<Weight> tops, Iterable<Weight> all) {
    double others = 0;
    for (Weight other : all) {
      boolean related = gazetteer.contains(other.row, best.row, day) || gazetteer.contains(best.row, other.row, day);
      others += related || table.levelBit(other.row) != table.levelBit(best.row) ? 0 : other.named;
    }
    if (best.title || others <= best.named) {
      return best;
    }
    for (Weight larger : tops) {
      if (larger != best && gazetteer.contains(larger.row, best.row, day)) {
        return larger;
      }
    }
    return null;
  }

  /** Whether the text keeps to a unit, rather than go through several that lie in the larger one. */
  private boolean prevails(Weight w, Weight larger, Iterable<Weight> all) {
    double others = 0;
    for (Weight other : all) {
      boolean related = gazetteer.contains(other.row, w.row, day) || gazetteer.contains(w.row, other.row, day);
      others += !related && gazetteer.contains(larger.row, other.row, day) ? other.named : 0;
    }
    return w.named >= PREVAILING * others;
  }

  /** Looks once more whether the title names it, now that bare names of communes are known. */
  void confirm(List<Sighting> sightings) {
    for (Sighting x : sightings) {
      boolean named = x.isNamed() && x.row == row && !x.container;
      if (row >= 0 && source == Places.Source.TEXT && x.part == Part.TITLE && named) {
        source = Places.Source.TITLE;
      }
    }
  }

  private Map<Integer, Weight> weigh(List<Sighting> sightings) {
    Map<Integer, Weight> weights = new LinkedHashMap<>();
    boolean subject = false;
    int one = sightings.stream().filter(x -> x.one).mapToInt(MainUnit::level).max().orElse(0);
    boolean said = one > 0 && sightings.stream().anyMatch(x -> isSaid(x, one));
    for (Sighting x : sightings) {
      if (!x.isNamed() || x.row < 0 || x.bystander || x.dropped) {
        continue;
      }
      if (said && x.part == Part.TITLE && Integer.numberOfTrailingZeros(table.levelBit(x.row)) < one) {
        // "Tỉnh A cắt 270 biên chế ở một huyện": the text says which
        continue;
      }
      double w = x.part == Part.TITLE ? TITLE : x.part == Part.LEAD ? LEAD : x.part == Part.CAPTION ? CAPTION : 1;
      w *= x.container ? 0.25 : x.list != null ? 0.4 : x.organ ? 1.5 : 1;
      w *= x.part == Part.TITLE && x.at ? 0.5 : 1;
      Weight weight = weights.computeIfAbsent(x.row, Weight::new);
      weight.sum += w;
      weight.named += w;
      weight.mentions += x.container ? 0.25 : 1;
      if (x.part == Part.TITLE && !x.container && !x.dateline && !x.at && !subject) {
        weight.subject = true;
        subject = true;
      }
      weight.title |= x.part == Part.TITLE && !x.container;
      weight.organ |= x.organ;
      weight.lead |= x.part == Part.LEAD && !x.container;
    }
    return weights;
  }

  /** Whether the text names a unit of a level, or a smaller one. */
  private boolean isSaid(Sighting x, int level) {
    return x.isNamed() && x.row >= 0 && x.part != Part.TITLE && !x.bystander
        && Integer.numberOfTrailingZeros(table.levelBit(x.row)) >= level;
  }

  private double[] references(List<Sighting> sightings) {
    double[] sums = new double[3];
    for (Sighting x : sightings) {
      if (x.form == Form.LONE && !x.one) {
        double w = (x.whole || x.organ ? 0.7 : 0.35) * (x.part == Part.TITLE ? 3 : x.part == Part.LEAD ? 2 : 1);
        sums[level(x)] += w;
        // a city is a province or a district
        sums[1] += x.types == TypeWords.CITY ? w : 0;
      }
    }
    return sums;
  }

  /** The level of a unit told by its type word alone: 0 for a province, 1 for a district, 2 for a commune. */
  private static int level(Sighting x) {
    return (x.types & TypeWords.COMMUNES) != 0 ? 2 : (x.types & (TypeWords.DISTRICTS & ~TypeWords.CITY)) != 0 ? 1 : 0;
  }

  private int level(Weight weight) {
    return Integer.numberOfTrailingZeros(table.levelBit(weight.row));
  }

  private Weight top(Iterable<Weight> weights, int levelBit, Weight except) {
    Weight top = null;
    for (Weight w : weights) {
      if (w != except && table.levelBit(w.row) == levelBit && (top == null || w.sum > top.sum)) {
        top = w;
      }
    }
    return top;
  }
}
