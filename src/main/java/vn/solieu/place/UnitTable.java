package vn.solieu.place;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * All versions of all units, a column an array, sorted by code and then by the first day. A code is held as a number
 * (see {@link #key}); a day as days since 1970, {@link #EVER} and {@link #NEVER} where it is open. Immutable.
 */
final class UnitTable {
  static final int EVER = Integer.MIN_VALUE;
  static final int NEVER = Integer.MAX_VALUE;
  /** The day on which the districts ended and 34 provinces remained. */
  static final int TWO_LEVELS = (int) LocalDate.of(2025, 7, 1).toEpochDay();

  static final byte[] TWO_LEVELS_TEXT = "2025-07-01".getBytes(StandardCharsets.UTF_8);

  static final List<String> TYPES =
      List.of("tỉnh", "thành phố", "thị xã", "huyện", "quận", "xã", "phường", "thị trấn", "đặc khu");

  static final int PROVINCE_BIT = 1;
  static final int DISTRICT_BIT = 2;
  static final int COMMUNE_BIT = 4;

  private static final int PAST = 100;
  private static final int DISTRICT = 1000;
  private static final int COMMUNE = 10_000;
  private final int size;
  private final int[] keys;
  private final byte[] types;
  private final int[] parents;

  /** The first row of the parent's code, or -1. */
  private final int[] parentRows;
  private final int[] from;
  private final int[] to;
  private final int[][] successors;
  private final byte[] names;
  private final int[] nameAt;
  private final List<String> pastCodes;
  private final Unit[] units;

  UnitTable(UnitRows source) {
    List<UnitRows.Row> rows = source.rows();
    size = rows.size();
    long[] order = new long[size];
    int bytes = 0;
    for (int i = 0; i < size; i++) {
      UnitRows.Row r = rows.get(i);
      long day = r.from() == EVER ? 0 : r.from() + 100_000L;
      order[i] = ((long) r.key() << 40) | (day << 20) | i;
      bytes += r.end() - r.start();
    }
    Arrays.sort(order);
    keys = new int[size];
    types = new byte[size];
    parents = new int[size];
    parentRows = new int[size];
    from = new int[size];
    to = new int[size];
    successors = new int[size][];
    nameAt = new int[size + 1];
    names = new byte[bytes];
    for (int i = 0; i < size; i++) {
      UnitRows.Row r = rows.get((int) (order[i] & 0xFFFFF));
      keys[i] = r.key();
      types[i] = r.type();
      parents[i] = r.parent();
      from[i] = r.from();
      to[i] = r.to();
      successors[i] = r.successors();
      int length = r.end() - r.start();
      System.arraycopy(r.text(), r.start(), names, nameAt[i], length);
      nameAt[i + 1] = nameAt[i] + length;
    }
    for (int i = 0; i < size; i++) {
      boolean same = i > 0 && parents[i] == parents[i - 1];
      parentRows[i] = same ? parentRows[i - 1] : parents[i] < 0 ? -1 : first(parents[i]);
    }
    pastCodes = List.copyOf(source.pastCodes());
    units = new Unit[size];
  }

  /** A table that was taken down. */
  UnitTable(Packed in) {
    keys = in.ints();
    size = keys.length;
    types = in.bytes();
    parents = in.ints();
    parentRows = in.ints();
    from = in.ints();
    to = in.ints();
    successors = in.rows();
    names = in.bytes();
    nameAt = in.ints();
    pastCodes = in.texts();
    units = new Unit[size];
  }

  /** Takes it down. */
  void pack(Packing out) {
    out.ints(keys).bytes(types).ints(parents).ints(parentRows).ints(from).ints(to).rows(successors);
    out.bytes(names).ints(nameAt).texts(pastCodes);
  }

  /** The number that stands for a code of 2, 3 or 5 digits, or -1. */
  static int key(String code) {
    int n = 0;
    for (int i = 0; i < code.length(); i++) {
      int d = code.charAt(i) - '0';
      if (d < 0 || d > 9 || i == 5) {
        return -1;
      }
      n = n * 10 + d;
    }
    return key(n, code.length());
  }

  /** The number that stands for a code of so many digits, or -1. */
  static int key(int number, int digits) {
    return switch (digits) {
      case 2 -> number;
      case 3 -> DISTRICT + number;
      case 5 -> COMMUNE + number;
      default -> -1;
    };
  }

  /** The number that stands for the n-th province without an official code. */
  static int pastKey(int n) {
    return PAST + n;
  }

  private String code(int key) {
    if (key >= COMMUNE) {
      return Integer.toString(100_000 + key - COMMUNE).substring(1);
    }
    if (key >= DISTRICT) {
      return Integer.toString(1000 + key - DISTRICT).substring(1);
    }
    return key >= PAST ? pastCodes.get(key - PAST) : Integer.toString(100 + key).substring(1);
  }

  int size() {
    return size;
  }

  int key(int row) {
    return keys[row];
  }

  int type(int row) {
    return types[row];
  }

  int from(int row) {
    return from[row];
  }

  int to(int row) {
    return to[row];
  }

  int[] successors(int row) {
    return successors[row];
  }

  Level level(int row) {
    return keys[row] >= COMMUNE ? Level.COMMUNE : keys[row] >= DISTRICT ? Level.DISTRICT : Level.PROVINCE;
  }

  /** The level of a row as one of the bits of this class. */
  int levelBit(int row) {
    return keys[row] >= COMMUNE ? COMMUNE_BIT : keys[row] >= DISTRICT ? DISTRICT_BIT : PROVINCE_BIT;
  }

  boolean inForce(int row, int day) {
    return from[row] <= day && day < to[row];
  }

  /** Whether a province has an official code. */
  boolean isCoded(int row) {
    return keys[row] < PAST || keys[row] >= DISTRICT;
  }

  /** The first row of a code, or -1. */
  int first(int key) {
    int at = Arrays.binarySearch(keys, key);
    while (at > 0 && keys[at - 1] == key) {
      at--;
    }
    return at < 0 ? -1 : at;
  }

  /** The version of a code that was in force on a day, else the last earlier one, else the first; -1 if unknown. */
  int at(int key, int day) {
    int row = first(key);
    return row < 0 ? -1 : version(row, day);
  }

  /** From the first row of a code on, the version that was in force on a day, else the last earlier one, else the first. */
  private int version(int first, int day) {
    int row = first;
    int key = keys[first];
    while (row + 1 < size && keys[row + 1] == key && from[row + 1] <= day) {
      row++;
    }
    return row;
  }

  /** The last version of a row's code before the districts ended; the row itself if it is younger. */
  int lastBeforeTwoLevels(int row) {
    int last = row;
    while (last + 1 < size && keys[last + 1] == keys[row] && from[last + 1] < TWO_LEVELS) {
      last++;
    }
    return last;
  }

  /** The unit above a row on a day, which is first brought within the row's own time; -1 for a province. */
  int parent(int row, int day) {
    if (parentRows[row] < 0) {
      return -1;
    }
    return version(parentRows[row], Math.max(from[row], to[row] == NEVER ? day : Math.min(day, to[row] - 1)));
  }

  String name(int row) {
    return new String(names, nameAt[row], nameAt[row + 1] - nameAt[row], StandardCharsets.UTF_8);
  }

  /** The bytes of all names. */
  byte[] names() {
    return names;
  }

  /** Whether two rows have names of the same bytes. */
  boolean hasNameOf(int row, int other) {
    return Arrays.equals(names, nameAt[row], nameAt[row + 1], names, nameAt[other], nameAt[other + 1]);
  }

  int nameStart(int row) {
    return nameAt[row];
  }

  int nameEnd(int row) {
    return nameAt[row + 1];
  }

  /** The unit of a row; made when first asked for. */
  Unit unit(int row) {
    Unit u = units[row];
    if (u == null) {
      u =
          new Unit(
              code(keys[row]),
              level(row),
              TYPES.get(types[row]),
              name(row),
              parents[row] < 0 ? "" : code(parents[row]),
              from[row] == EVER ? LocalDate.MIN : LocalDate.ofEpochDay(from[row]),
              to[row] == NEVER ? LocalDate.MAX : LocalDate.ofEpochDay(to[row]),
              Arrays.stream(successors[row]).mapToObj(this::code).toList());
      units[row] = u;
    }
    return u;
  }

  /** The row of a unit of this table. */
  int row(Unit unit) {
    int key = key(unit.code());
    if (key < 0) {
      key = PAST + pastCodes.indexOf(unit.code());
    }
    return at(key, unit.from().equals(LocalDate.MIN) ? EVER : (int) unit.from().toEpochDay());
  }
}
