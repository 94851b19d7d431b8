package vn.solieu.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.solieu.text.Fold;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * The administrative units of Viet Nam since 2004, each version with its days, and provinces of before that texts look
 * back to. Immutable and thread-safe once loaded.
 *
 * <p>Identity is (code, first day): 3,316 of the communes of 1 July 2025 carry the code of an older commune.
 */
public final class Gazetteer {
  private static final String PART = "places";

  private static final int MOST_READ = 1_000;
  private static final int CLOSED = 1;
  private static final int TO_COME = 2;

  private final UnitTable table;
  private final NameTrie names;

  /** What the names mean that were asked for: those of newspapers' provinces come again with every article. */
  private final Map<String, Written> read = new ConcurrentHashMap<>();

  /**
   * The place that each row was last asked for; most articles speak of a few districts at much the same time. Threads may
   * overwrite what others noted: each entry is whole by itself.
   */
  private final Placed[] placed;

  /** A unit as a place, with the rows of the one or two units above it, or -1. */
  private record Placed(int above, int top, Locality locality) {}

  private Gazetteer(UnitTable table, NameTrie names) {
    this.table = table;
    this.names = names;
    this.placed = new Placed[table.size()];
  }

  /**
   * Reads {@code places/units.csv}, {@code places/changes.csv} and {@code places/spellings.csv}.
   *
   * @throws IOException where a file cannot be read, or naming the file and line of a fault
   */
  public static Gazetteer load(Folder rules) throws IOException {
    Optional<Packed> ready = rules.ready(PART);
    Gazetteer gazetteer = ready.isPresent() ? new Gazetteer(ready.get()) : read(rules);
    rules.keep(PART, gazetteer::pack);
    return gazetteer;
  }

  private Gazetteer(Packed in) {
    this(new UnitTable(in), new NameTrie(in));
  }

  private static Gazetteer read(Folder rules) throws IOException {
    UnitRows rows = UnitRows.read(rules);
    UnitTable table = new UnitTable(rows);
    return new Gazetteer(table, NameTrie.of(rules, table, rows.aliases()));
  }

  private void pack(Packing out) {
    table.pack(out);
    names.pack(out);
  }

  /** The version of a code that was in force on a day, else the last earlier one, else the first. */
  public Optional<Unit> unit(String code, LocalDate day) {
    int row = UnitTable.key(code) < 0 ? -1 : table.at(UnitTable.key(code), epoch(day));
    return row < 0 ? Optional.empty() : Optional.of(table.unit(row));
  }

  /**
   * The units of a name.
   *
   * @param name with or without type word or Party organ, which may be abbreviated; any spelling: "huyện Kim Sơn", "TP.
   *     Huế", "Thị ủy Long Mỹ", "BR-VT", "Đăk Lăk"
   * @param day a day
   * @return one version a code: those in force that day, then the last that were, then the first that came later;
   *     larger units first. Where no unit of that type bears the name, those of other types of its level
   */
  public List<Unit> named(String name, LocalDate day) {
    Written written = written(name);
    List<Unit> whole = named(written.whole, TypeWords.ALL, day);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Unit> found = named(written.rest, written.types, day);
    return found.isEmpty() ? named(written.rest, TypeWords.sameLevel(written.types), day) : found;
  }

  /**
   * A name as written.
   *
   * @param whole the node of all its words where they begin like a type word, else {@link NameTrie#NOWHERE}
   * @param rest the node of its words without the type word
   * @param types the types that the type word may mean
   */
  private record Written(int whole, int rest, int types) {}

  private Written written(String name) {
    Written known = read.get(name);
    if (known != null) {
      return known;
    }
    String words = Fold.letters(name).strip().replaceAll("[\\s\\u00a0]+", " ");
    String prefix = TypeWords.prefix(words.replace("uỷ", "ủy").replace("thuỷ", "thủy"));
    String rest = words.substring(prefix.length()).replaceFirst("^[\\s.]+", "");
    Written written = new Written(prefix.isEmpty() ? NameTrie.NOWHERE : node(words), node(rest), TypeWords.types(prefix));
    if (read.size() < MOST_READ) {
      read.put(name, written);
    }
    return written;
  }

  private List<Unit> named(int node, int types, LocalDate day) {
    if (node == NameTrie.NOWHERE) {
      return List.of();
    }
    int on = epoch(day);
    List<Integer> rows = versions(node, types, on);
    return rows.stream()
        .sorted(Comparator.<Integer>comparingInt(r -> standing(r, on)).thenComparing(table::key))
        .map(table::unit)
        .toList();
  }

  private int node(String words) {
    String plain = words.replace('’', '\'').replace('–', '-').replace('—', '-').replaceFirst("^0(\\d)$", "$1");
    int[] word = Syllabary.numbers(plain.getBytes(StandardCharsets.UTF_8), names::syllable);
    int node = NameTrie.ROOT;
    for (int i = 0; i < word.length && node != NameTrie.NOWHERE; i++) {
      node = names.child(node, word[i]);
    }
    return node != NameTrie.NOWHERE && names.isName(node) ? node : NameTrie.NOWHERE;
  }

  /** For every code that bears the name of a node: its best version on a day, of the types wanted. */
  List<Integer> versions(int node, int types, int day) {
    List<Integer> best = new ArrayList<>();
    for (int i = 0; i < names.count(node); i++) {
      int row = names.row(node, i);
      if ((types >> table.type(row) & 1) == 0) {
        continue;
      }
      int last = best.size() - 1;
      if (last >= 0 && table.key(best.get(last)) == table.key(row) && !isNewGround(best.get(last), row)) {
        if (standing(row, day) <= standing(best.get(last), day)
            && (standing(row, day) != TO_COME || table.from(row) < table.from(best.get(last)))) {
          best.set(last, row);
        }
      } else if (!best.contains(row)) {
        best.add(row);
      }
    }
    return best;
  }

  /** Whether one row of a code stands for other ground than another: codes were used again on 1 July 2025. */
  private boolean isNewGround(int row, int other) {
    return table.level(row) != Level.DISTRICT
        && table.from(row) < UnitTable.TWO_LEVELS != table.from(other) < UnitTable.TWO_LEVELS
        && !(table.level(row) == Level.PROVINCE && table.hasNameOf(row, other));
  }

  /** Whether a commune in force on a day bears a name. */
  boolean hasCommune(int node, int day) {
    for (int row : versions(node, TypeWords.COMMUNES, day)) {
      if (table.levelBit(row) == UnitTable.COMMUNE_BIT && table.inForce(row, day)) {
        return true;
      }
    }
    return false;
  }

  /** 0 in force on a day, 1 ended before, 2 yet to come. */
  int standing(int row, int day) {
    return table.inForce(row, day) ? 0 : table.to(row) <= day ? CLOSED : TO_COME;
  }

  /** A unit as a place, with the units that contain it as of a day, which is first brought within the unit's time. */
  public Locality locality(Unit unit, LocalDate day) {
    return locality(table.row(unit), epoch(day));
  }

  Locality locality(int row, int day) {
    int above = table.parent(row, day);
    int top = above < 0 ? above : table.parent(above, day);
    Placed known = placed[row];
    if (known == null || known.above != above || known.top != top) {
      known = new Placed(above, top, locality(row, above, top));
      placed[row] = known;
    }
    return known.locality;
  }

  private Locality locality(int row, int above, int top) {
    String commune = "";
    String district = "";
    String province = "";
    String code = "";
    for (int at : new int[] {row, above, top}) {
      if (at < 0) {
        continue;
      }
      switch (table.level(at)) {
        case COMMUNE -> commune = table.unit(at).fullName();
        case DISTRICT -> district = table.unit(at).fullName();
        default -> {
          province = table.unit(at).fullName();
          code = table.isCoded(at) ? table.unit(at).code() : "";
        }
      }
    }
    Unit unit = table.unit(row);
    return new Locality(
        unit.fullName(),
        unit.level(),
        table.isCoded(row) ? unit.code() : "",
        commune,
        district,
        province,
        code,
        province2025(row));
  }

  /** A place of which only name and type are known, within a district and a province (rows, or -1). */
  Locality unknown(int types, String name, int district, int province) {
    String full = UnitTable.TYPES.get(Integer.numberOfTrailingZeros(types)) + " " + name;
    Level level =
        (types & TypeWords.COMMUNES) != 0
            ? Level.COMMUNE
            : (types & TypeWords.DISTRICTS) != 0 ? Level.DISTRICT : Level.PROVINCE;
    return new Locality(
        full,
        level,
        "",
        level == Level.COMMUNE ? full : "",
        level == Level.DISTRICT ? full : district < 0 ? "" : table.unit(district).fullName(),
        province < 0 ? "" : table.unit(province).fullName(),
        province < 0 || !table.isCoded(province) ? "" : table.unit(province).code(),
        province < 0 ? "" : province2025(province));
  }

  /**
   * The place of a unit's ground in another year: the version of the unit that was in force at the end of that year,
   * with its containing units then. A unit that was in force at any time of the year, or has ended, stays what it is:
   * nothing is known of plans for ground whose unit was dissolved.
   */
  public Locality localityAt(Unit unit, int year) {
    return localityAt(unit, LocalDate.of(year, 12, 31));
  }

  /** The same on a day, for a year that the text was written in. */
  public Locality localityAt(Unit unit, LocalDate day) {
    int row = table.row(unit);
    int on = epoch(day);
    int yearBegins = epoch(LocalDate.of(day.getYear(), 1, 1));
    boolean overlaps = table.from(row) <= on && yearBegins < table.to(row);
    return locality(overlaps || table.to(row) <= on ? row : earlier(row, on), on);
  }

  private int earlier(int row, int day) {
    int at = row;
    while (table.from(at) > day
        && at > 0
        && table.key(at - 1) == table.key(at)
        && !isNewGround(at - 1, at)) {
      at--;
    }
    return at;
  }

  /** The province, with its type word, that a unit's ground belongs to since 1 July 2025; empty if it was divided. */
  private String province2025(int row) {
    int ground = ground(row);
    return ground < 0 ? "" : table.unit(ground).fullName();
  }

  /** The row of the province that a unit's ground belongs to since 1 July 2025; -1 if it was divided. */
  int ground(int row) {
    if (table.level(row) != Level.PROVINCE) {
      int last = table.from(row) < UnitTable.TWO_LEVELS ? table.lastBeforeTwoLevels(row) : row;
      int above = table.parent(last, table.to(last) == UnitTable.NEVER ? table.from(last) : table.to(last) - 1);
      return above < 0 ? -1 : ground(above);
    }
    boolean isNew = table.from(row) >= UnitTable.TWO_LEVELS;
    return isNew ? table.at(table.key(row), UnitTable.TWO_LEVELS) : heir(row, 0);
  }

  /** The row of a unit's province on a day; the row itself for a province. */
  int province(int row, int day) {
    int at = row;
    for (int above = table.parent(at, day); above >= 0; above = table.parent(at, day)) {
      at = above;
    }
    return at;
  }

  /** The row of the unit of a level (a bit of {@link UnitTable}) that a unit lies in or is; -1 if there is none. */
  int ancestor(int row, int levelBit, int day) {
    for (int at = row; at >= 0; at = table.parent(at, day)) {
      if (table.levelBit(at) == levelBit) {
        return at;
      }
    }
    return -1;
  }

  /** Whether two rows are versions of one unit. */
  boolean isSame(int row, int other) {
    return row == other || table.key(row) == table.key(other) && !isNewGround(row, other);
  }

  /** Whether a unit lies in another, or is it, by the borders of a day or of one side's own time. */
  boolean contains(int outer, int row, int day) {
    int top = row;
    for (int at = row; at >= 0; at = table.parent(at, day)) {
      if (isSame(at, outer)) {
        return true;
      }
      top = at;
    }
    boolean provinces = table.levelBit(outer) == UnitTable.PROVINCE_BIT && outer != row;
    if (!provinces || table.from(outer) >= UnitTable.TWO_LEVELS == table.from(top) >= UnitTable.TWO_LEVELS) {
      return false;
    }
    int ground = ground(outer);
    return ground >= 0 && ground == ground(row);
  }

  private int heir(int row, int depth) {
    if (table.from(row) >= UnitTable.TWO_LEVELS || depth > 8) {
      return row;
    }
    int found = -1;
    for (int successor : table.successors(row)) {
      int next = table.at(successor, table.to(row));
      int heir = next < 0 ? -1 : heir(next, depth + 1);
      if (heir < 0 || found >= 0 && heir != found) {
        return -1;
      }
      found = heir;
    }
    return found;
  }

  /** The row of the province of a name on a day; -1 if there is none. */
  int province(String name, LocalDate day) {
    for (Unit unit : name.isBlank() ? List.<Unit>of() : named(name, day)) {
      if (unit.level() == Level.PROVINCE) {
        return table.row(unit);
      }
    }
    return -1;
  }

  /** How many versions of units are known. */
  public int size() {
    return table.size();
  }

  UnitTable table() {
    return table;
  }

  NameTrie names() {
    return names;
  }

  static int epoch(LocalDate day) {
    return day.equals(LocalDate.MIN)
        ? UnitTable.EVER
        : day.equals(LocalDate.MAX) ? UnitTable.NEVER : (int) day.toEpochDay();
  }
}
