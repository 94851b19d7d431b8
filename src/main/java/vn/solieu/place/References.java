package vn.solieu.place;

import java.util.List;
import vn.solieu.place.Sighting.Form;

/**
 * Resolves what points back: "toàn huyện", "Huyện ủy", "xã này", "địa phương", and the communes that hamlets lie in.
 * The nearest fitting unit of the paragraph comes first, then the main unit and what contains it, then the last unit
 * named before. For one document.
 */
final class References {
  /** How many places back one is looked for. */
  private static final int LOOK_BACK = 200;
  /** How many sentences back an organ may stand that "Đảng bộ" goes on with. */
  private static final int ORGAN_BACK = 2;

  private final Gazetteer gazetteer;
  private final UnitTable table;
  private final List<Sighting> all;
  private final int day;
  private final int main;
  private final int outlet;
  private final boolean country;

  References(
      Gazetteer gazetteer, List<Sighting> sightings, int day, int main, int outlet, boolean country) {
    this.gazetteer = gazetteer;
    this.table = gazetteer.table();
    this.all = sightings;
    this.day = day;
    this.main = main;
    this.outlet = outlet;
    this.country = country;
  }

  void resolve() {
    for (int i = 0; i < all.size(); i++) {
      Sighting x = all.get(i);
      switch (x.form) {
        case LONE -> lone(i, x);
        case HERE -> here(i, x);
        case HAMLET -> hamlet(i, x);
        default -> {
          // named: resolved already
        }
      }
    }
  }

  private void lone(int i, Sighting x) {
    int fromMain = fitting(main, x.types);
    int k = i - 1;
    while (k >= 0 && k > i - LOOK_BACK && all.get(k).block == x.block && !isMeant(all.get(k), x.types)) {
      Sighting y = all.get(k--);
      if (y.form == Form.LONE && y.whole && y.row == fromMain && fromMain >= 0 && y.sentence < x.sentence) {
        settle(x, fromMain, "the paragraph speaks of the whole of it");
        return;
      }
    }
    Sighting near = k >= 0 && all.get(k).block == x.block && isMeant(all.get(k), x.types) ? all.get(k) : null;
    boolean subject = near != null && (near.sentence == x.sentence || near.opens && near.sentence == x.sentence - 1);
    if (x.staff && near != null && (!subject || isOfLarger(i, x)) && main >= 0
        && table.levelBit(main) != UnitTable.COMMUNE_BIT) {
      x.bystander = true;
    }
    if (near != null && (!x.whole || fromMain < 0 || subject)) {
      settle(x, near.row, "the last unit of that type in the paragraph");
      x.ambiguous = near.ambiguous;
    } else if (fromMain >= 0) {
      settle(x, fromMain, "the article's main unit or what contains it");
    } else {
      earlier(k, x);
    }
    if (x.row >= 0 && x.aside && main >= 0 && table.levelBit(x.row) < table.levelBit(main)) {
      x.bystander = true;
    }
  }

  /** Whether the sentence named a larger unit before: "Huyện ủy thừa nhận trình độ cán bộ xã còn yếu". */
  private boolean isOfLarger(int i, Sighting x) {
    for (int k = i - 1; k >= 0 && all.get(k).sentence == x.sentence && all.get(k).block == x.block; k--) {
      Sighting y = all.get(k);
      if (y.row >= 0 && y.organ && table.levelBit(y.row) != UnitTable.COMMUNE_BIT) {
        return true;
      }
    }
    return false;
  }

  /** Whether "xã" alone may mean a unit: not one of several named together, and not one that is no more. */
  private boolean isMeant(Sighting y, int types) {
    return fits(y, types) && y.list == null && !y.former;
  }

  private void earlier(int from, Sighting x) {
    int last = Math.max(0, from - LOOK_BACK);
    for (int k = country || (x.types & TypeWords.COMMUNES) != 0 ? -1 : from; k >= last; k--) {
      if (fits(all.get(k), x.types)) {
        settle(x, all.get(k).row, "the last unit of that type");
        x.ambiguous = true;
        return;
      }
    }
    int fromOutlet = fitting(outlet, x.types);
    if (fromOutlet >= 0) {
      settle(x, fromOutlet, "the newspaper's province");
    } else {
      x.dropped = true;
    }
  }

  private boolean fits(Sighting y, int types) {
    return y.isNamed() && y.row >= 0 && !y.bystander && (types >> table.type(y.row) & 1) != 0;
  }

  /** The unit itself or the nearest above it that has one of the types; -1 if none has. */
  private int fitting(int row, int types) {
    for (int at = row; at >= 0; at = table.parent(at, day)) {
      if ((types >> table.type(at) & 1) != 0) {
        return at;
      }
    }
    return Sighting.NONE;
  }

  private void here(int i, Sighting x) {
    if (x.organ && byOrgan(i, x)) {
      return;
    }
    for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK) && all.get(k).block == x.block && !x.organ; k--) {
      Sighting y = all.get(k);
      if (y.row >= 0 && !y.container && !y.bystander && y.list == null && (y.isNamed() || y.form == Form.LONE)) {
        settle(x, y.row, "the last unit of the paragraph");
        x.ambiguous = y.ambiguous;
        return;
      }
    }
    if (country) {
      x.locality = Locality.COUNTRY;
      x.reason = "the article is about the country";
    } else if (main >= 0) {
      settle(x, main, "the article's main unit");
    } else if (outlet >= 0) {
      settle(x, outlet, "the newspaper's province");
    } else {
      x.dropped = true;
    }
  }

  /** "Bí thư Đảng ủy xã cho biết: Đảng bộ có 48 đảng viên": the organ's own unit, where it is a commune. */
  private boolean byOrgan(int i, Sighting x) {
    for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
      Sighting y = all.get(k);
      if (y.block != x.block || x.sentence - y.sentence > ORGAN_BACK) {
        return false;
      }
      if (y.at && y.sentence == x.sentence && y.isNamed() && y.row >= 0 && table.levelBit(y.row) == UnitTable.COMMUNE_BIT) {
        settle(x, y.row, "the commune that the sentence turns to");
        x.ambiguous = y.ambiguous;
        return true;
      }
      boolean unit = y.row >= 0 && (y.isNamed() || y.form == Form.LONE) && !y.container && y.list == null;
      if (unit && (table.levelBit(y.row) != UnitTable.COMMUNE_BIT || y.isNamed() && !y.organ)) {
        return false;
      }
      if (unit && y.organ) {
        settle(x, y.row, "the commune whose organ speaks");
        x.ambiguous = y.ambiguous;
        return true;
      }
    }
    return false;
  }

  private void hamlet(int i, Sighting x) {
    int commune = Sighting.NONE;
    if (x.up != null) {
      Sighting up = x.up;
      for (int steps = 0; up.form == Form.HAMLET && up.up != null && steps < 3; steps++) {
        up = up.up;
      }
      if (up.row >= 0) {
        place(x, up.row, "it lies in the unit named beside it");
        up.container = true;
        return;
      }
    }
    for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK) && all.get(k).block >= x.block - 1 && commune < 0; k--) {
      Sighting y = all.get(k);
      commune = y.row >= 0 && y.isNamed() && !y.bystander ? gazetteer.ancestor(y.row, UnitTable.COMMUNE_BIT, day) : -1;
      if (commune < 0 && y.row >= 0 && y.isNamed() && !y.container && all.get(k).block < x.block) {
        break;
      }
    }
    if (commune >= 0) {
      place(x, commune, "the last commune named");
    } else if (main >= 0) {
      place(x, main, "the article's main unit");
      x.ambiguous = table.levelBit(main) != UnitTable.COMMUNE_BIT;
    } else {
      x.locality = new Locality(x.text, Level.HAMLET, "", "", "", "", "", "");
      x.ambiguous = true;
    }
  }

  private void place(Sighting x, int row, String reason) {
    Locality in = gazetteer.locality(row, day);
    x.locality =
        new Locality(
            x.text, Level.HAMLET, "", in.commune(), in.district(), in.province(), in.provinceCode(), in.province2025());
    x.reason = reason;
  }

  private static void settle(Sighting x, int row, String reason) {
    x.row = row;
    x.reason = reason;
  }
}
