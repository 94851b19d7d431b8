package vn.solieu.place;

import java.util.List;
import vn.solieu.place.Sighting.Form;
import vn.solieu.text.Syllables;

/**
 * Ties each place to the larger one that follows it: "xã X, huyện Y, tỉnh Z"; "X (Y)"; "X - Y"; "X thuộc Y". The tie is
 * tentative until both are resolved and the one lies in the other.
 */
final class Chains {
  private final PlaceWords w;
  private final NameTrie trie;
  private final Syllables s;

  Chains(PlaceWords words, NameTrie trie, Syllables s) {
    this.w = words;
    this.trie = trie;
    this.s = s;
  }

  void tie(List<Sighting> sightings) {
    Sighting last = null;
    for (Sighting x : sightings) {
      if (x.form == Form.LIST) {
        continue;
      }
      if (last != null && last.block == x.block && mayLieIn(last, x) && isJoint(last.end, x.first, x)) {
        last.up = x;
      }
      x.container |= isDefinition(x);
      last = x;
    }
    for (int i = sightings.size() - 1; i > 0; i--) {
      Sighting x = sightings.get(i);
      Sighting before = sightings.get(i - 1);
      if (x.list != null && before.list == x.list && before.up == null && x.up != null && x.up.form == Form.TYPED) {
        before.up = x.up;
      }
    }
  }

  private boolean mayLieIn(Sighting x, Sighting larger) {
    if (!larger.isNamed()) {
      return x.form == Form.HAMLET && (larger.form == Form.HAMLET || larger.form == Form.LONE);
    }
    return x.form == Form.HAMLET || x.isNamed() && largest(larger) > smallest(x);
  }

  /** 4 for a province, 2 for a district, 1 for a commune: the largest that the words may be. */
  private int largest(Sighting x) {
    int types = x.types & (x.node < 0 ? TypeWords.ALL : allowed(x));
    boolean province = x.node >= 0 && trie.has(x.node, UnitTable.PROVINCE_BIT);
    if (province && (types & (TypeWords.PROVINCE | TypeWords.CITY)) != 0) {
      return 4;
    }
    return (types & TypeWords.DISTRICTS) != 0 ? 2 : 1;
  }

  private int smallest(Sighting x) {
    int types = x.types & (x.node < 0 ? TypeWords.ALL : allowed(x));
    return (types & TypeWords.COMMUNES) != 0 ? 1 : (types & TypeWords.DISTRICTS) != 0 ? 2 : 4;
  }

  private int allowed(Sighting x) {
    int types = trie.types(x.node) & x.types;
    return types != 0 ? types : TypeWords.sameLevel(x.types);
  }

  /** "là huyện miền núi của tỉnh X", "ở phía nam của tỉnh X": X only says where the one spoken of lies. */
  private boolean isDefinition(Sighting x) {
    int of = s.id(x.first - 1);
    if (!x.isNamed() || of != w.cua && of != w.thuoc && of != w.o && of != w.trong) {
      return false;
    }
    boolean type = false;
    for (int i = x.first - 2; i >= x.first - 9 && s.isWord(i); i--) {
      if (s.id(i) == w.la || s.id(i) == w.phia) {
        return type || s.id(i) == w.phia;
      }
      type |= (w.flags(s.id(i)) & (PlaceWords.TYPE | PlaceWords.HERE)) != 0 || s.id(i) == w.pho;
    }
    return false;
  }

  private boolean isJoint(int from, int to, Sighting next) {
    return switch (to - from) {
      case 0 -> next.form == Form.TYPED;
      case 1 -> isSign(from) || s.id(from) == w.thuoc || s.id(from) == w.cua || s.id(from) == w.o;
      case 2 ->
          (isSign(from) || s.isSign(from, ')'))
              && (s.id(from + 1) == w.thuoc || s.id(from + 1) == w.o || isSign(from + 1));
      // "làng X (nay thuộc xã Y)"
      case 3 -> isSign(from) && s.id(from + 1) == w.nay && s.id(from + 2) == w.thuoc;
      default -> false;
    };
  }

  private boolean isSign(int token) {
    char c = s.sign(token);
    return c == ',' || c == '(' || c == '-' || c == '–' || c == '—' || c == '/';
  }
}
