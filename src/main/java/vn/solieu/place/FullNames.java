package vn.solieu.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.solieu.place.Sighting.Form;
import vn.solieu.place.Sighting.Part;

/** The names that a document gives with a type word, by which its bare names are understood. For one document. */
final class FullNames {
  /** How many places one is compared with. */
  private static final int COMPARED = 200;

  private final Gazetteer gazetteer;
  private final Map<Integer, List<Sighting>> byNode = new HashMap<>();

  FullNames(Gazetteer gazetteer, List<Sighting> sightings) {
    this.gazetteer = gazetteer;
    for (Sighting x : sightings) {
      if (x.form == Form.TYPED && x.node >= 0) {
        byNode.computeIfAbsent(x.node, k -> new ArrayList<>()).add(x);
      }
    }
  }

  /** Whether the text has a name with a type word of some kind. */
  boolean has(int node, IntPredicate types) {
    return byNode.getOrDefault(node, List.of()).stream().anyMatch(x -> types.test(x.types));
  }

  /**
   * Gives a bare name the meaning that the same name has with its type word, the first that is resolved; of several
   * units, the one of the title or the lead.
   *
   * @return whether the text has one of that level
   */
  boolean explain(Sighting bare, int levelBit) {
    Sighting full = resolved(bare.node, levelBit);
    if (full == null) {
      return false;
    }
    bare.settle(full.row, "the text names it with its type word");
    bare.ambiguous = full.ambiguous;
    return true;
  }

  private Sighting resolved(int node, int levelBit) {
    Sighting found = null;
    List<Sighting> alike = byNode.getOrDefault(node, List.of());
    for (Sighting other : alike.subList(0, Math.min(alike.size(), COMPARED))) {
      if (other.row >= 0 && gazetteer.table().levelBit(other.row) == levelBit) {
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
}
