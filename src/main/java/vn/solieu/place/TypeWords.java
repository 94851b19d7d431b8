package vn.solieu.place;

import java.util.List;
import java.util.Map;

/** The type words of units, as numbers into {@link UnitTable#TYPES}, and the sets of them that a word may mean. */
final class TypeWords {
  static final int PROVINCE = 1;
  static final int CITY = 1 << 1;
  static final int TOWN = 1 << 2;
  static final int RURAL_DISTRICT = 1 << 3;
  static final int URBAN_DISTRICT = 1 << 4;
  static final int COMMUNE = 1 << 5;
  static final int WARD = 1 << 6;
  static final int TOWNSHIP = 1 << 7;
  static final int SPECIAL_ZONE = 1 << 8;

  /** Types of one level: what a unit may have been called when it was not yet what it is. */
  static final int DISTRICTS = CITY | TOWN | RURAL_DISTRICT | URBAN_DISTRICT;
  static final int COMMUNES = COMMUNE | WARD | TOWNSHIP | SPECIAL_ZONE;
  static final int ALL = PROVINCE | DISTRICTS | COMMUNES;

  /** Ways to write a type word before a name, longest first, in lower case. */
  private static final Map<String, Integer> PREFIXES =
      Map.ofEntries(
          Map.entry("thành phố", CITY),
          Map.entry("tp.", CITY),
          Map.entry("t.p", CITY),
          Map.entry("tp", CITY),
          Map.entry("thị xã", TOWN),
          Map.entry("tx.", TOWN),
          Map.entry("tx", TOWN),
          Map.entry("tỉnh", PROVINCE),
          Map.entry("huyện", RURAL_DISTRICT),
          Map.entry("h.", RURAL_DISTRICT),
          Map.entry("quận", URBAN_DISTRICT),
          Map.entry("q.", URBAN_DISTRICT),
          Map.entry("xã", COMMUNE),
          Map.entry("phường", WARD),
          Map.entry("p.", WARD),
          Map.entry("thị trấn", TOWNSHIP),
          Map.entry("tt.", TOWNSHIP),
          Map.entry("đặc khu", SPECIAL_ZONE),
          Map.entry("tỉnh ủy", PROVINCE),
          Map.entry("thành ủy", CITY),
          Map.entry("thị ủy", TOWN),
          Map.entry("huyện ủy", RURAL_DISTRICT),
          Map.entry("quận ủy", URBAN_DISTRICT));

  private static final List<String> LONGEST_FIRST =
      PREFIXES.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();

  private TypeWords() {}

  /**
   * The type words before a name.
   *
   * @param folded words in lower case
   * @return the prefix, or the empty string
   */
  static String prefix(String folded) {
    for (String p : LONGEST_FIRST) {
      boolean ends = p.endsWith(".") || folded.startsWith(p + " ") || folded.startsWith(p + ".");
      if (ends && folded.startsWith(p) && folded.length() > p.length()) {
        return p;
      }
    }
    return "";
  }

  /** The types that a prefix may mean. */
  static int types(String prefix) {
    return PREFIXES.getOrDefault(prefix, ALL);
  }

  /** The levels, as bits of {@link UnitTable}, that are larger than all of some types. */
  static int largerLevels(int types) {
    return (types & (PROVINCE | DISTRICTS)) == 0
        ? UnitTable.PROVINCE_BIT | UnitTable.DISTRICT_BIT
        : (types & PROVINCE) == 0 ? UnitTable.PROVINCE_BIT : 0;
  }

  /** The types of the level or levels of some types. */
  static int sameLevel(int types) {
    return ((types & PROVINCE) != 0 ? PROVINCE | CITY : 0)
        | ((types & DISTRICTS) != 0 ? DISTRICTS : 0)
        | ((types & COMMUNES) != 0 ? COMMUNES : 0);
  }
}
