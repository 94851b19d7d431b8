package vn.solieu.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.text.Folder;

/**
 * The rows of {@code places/units.csv}, with {@code places/changes.csv} worked in.
 *
 * <p>A row of the changes says what a code stood for until a day; a row without a type says that there was no such unit
 * until then. The last version that units.csv knows follows the last of them, unless that one names heirs: then the
 * unit ended. Versions before and since 1 July 2025 are two histories, for codes were used again on that day.
 */
final class UnitRows {
  private static final String UNITS = "places/units.csv";
  private static final String CHANGES = "places/changes.csv";
  private static final int[] NONE = {};

  private final List<Row> rows = new ArrayList<>(1 << 15);
  private final List<String> pastCodes = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final byte[][] typeWords = new byte[UnitTable.TYPES.size()][];

  /** One version of a unit; its name is {@code text[start, end)} in UTF-8. */
  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      int key, byte type, byte[] text, int start, int end, int parent, int from, int to, int[] successors) {}

  /** Another name of those versions of a code that bear a name. */
  record Alias(int key, String name, String other) {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Change(int key, int until, int type, byte[] name, int parent, int[] heirs) {
    boolean old() {
      return until <= UnitTable.TWO_LEVELS;
    }
  }

  private UnitRows() {
    for (int t = 0; t < typeWords.length; t++) {
      typeWords[t] = UnitTable.TYPES.get(t).getBytes(StandardCharsets.UTF_8);
    }
  }

  static UnitRows read(Folder rules) throws IOException {
    UnitRows all = new UnitRows();
    all.readUnits(bytes(rules, UNITS));
    if (rules.files("places").contains(CHANGES)) {
      all.apply(all.readChanges(bytes(rules, CHANGES)));
    }
    return all;
  }

  List<Row> rows() {
    return rows;
  }

  /** The codes that are none of the statistics office's; {@link UnitTable#pastKey} numbers them. */
  List<String> pastCodes() {
    return pastCodes;
  }

  List<Alias> aliases() {
    return aliases;
  }

  private static byte[] bytes(Folder rules, String file) throws IOException {
    try (InputStream in = rules.open(file)) {
      return in.readAllBytes();
    }
  }

  private void readUnits(byte[] file) throws IOException {
    CsvBytes csv =
        new CsvBytes(UNITS, file, "code,type,name,parent,from,to,successors,aliases,source");
    while (csv.hasRow()) {
      csv.next();
      int key = key(csv, true);
      csv.next();
      byte type = type(csv);
      csv.next();
      int start = csv.start();
      int end = csv.end();
      csv.next();
      int parent = csv.isEmpty() ? -1 : key(csv, false);
      csv.next();
      int from = day(csv, UnitTable.EVER);
      csv.next();
      int to = day(csv, UnitTable.NEVER);
      csv.next();
      int[] successors = codes(csv);
      csv.next();
      if (!csv.isEmpty()) {
        String name = new String(file, start, end - start, StandardCharsets.UTF_8);
        for (String other : csv.string().split(";")) {
          aliases.add(new Alias(key, name, other.strip()));
        }
      }
      csv.next();
      csv.endRow();
      rows.add(new Row(key, type, file, start, end, parent, from, to, successors));
    }
  }

  private List<Change> readChanges(byte[] file) throws IOException {
    List<Change> changes = new ArrayList<>();
    CsvBytes csv = new CsvBytes(CHANGES, file, "code,until,type,name,parent,heirs,note");
    while (csv.hasRow()) {
      csv.next();
      int key = key(csv, true);
      csv.next();
      int until = day(csv, UnitTable.NEVER);
      csv.next();
      int type = csv.isEmpty() ? -1 : type(csv);
      csv.next();
      byte[] name = Arrays.copyOfRange(file, csv.start(), csv.end());
      csv.next();
      int parent = csv.isEmpty() ? -1 : key(csv, false);
      csv.next();
      int[] heirs = codes(csv);
      csv.next();
      csv.endRow();
      changes.add(new Change(key, until, type, name, parent, heirs));
    }
    return changes;
  }

  private void apply(List<Change> changes) {
    Map<Integer, List<Change>> histories = new LinkedHashMap<>();
    for (Change c : changes) {
      int history = history(c.key, c.old());
      List<Change> steps = histories.get(history);
      if (steps == null) {
        steps = new ArrayList<>();
        histories.put(history, steps);
      }
      steps.add(c);
    }
    Map<Integer, Row> last = new HashMap<>();
    List<Row> kept = new ArrayList<>(rows.size() + changes.size() * 2);
    for (Row r : rows) {
      int history = history(r.key, r.from < UnitTable.TWO_LEVELS);
      if (!histories.containsKey(history)) {
        kept.add(r);
      } else if (!last.containsKey(history) || last.get(history).from < r.from) {
        last.put(history, r);
      }
    }
    rows.clear();
    rows.addAll(kept);
    for (Map.Entry<Integer, List<Change>> e : histories.entrySet()) {
      add(e.getValue(), last.get(e.getKey()));
    }
  }

  private static int history(int key, boolean old) {
    return old ? key : ~key;
  }

  private void add(List<Change> steps, Row last) {
    int begin = steps.get(0).old() ? UnitTable.EVER : UnitTable.TWO_LEVELS;
    boolean ended = false;
    for (Change c : steps) {
      ended = c.heirs.length > 0 || c.until == UnitTable.NEVER;
      if (c.type >= 0) {
        int[] heirs = ended ? c.heirs : new int[] {c.key};
        rows.add(new Row(c.key, (byte) c.type, c.name, 0, c.name.length, c.parent, begin, c.until, heirs));
      }
      begin = c.until;
    }
    if (!ended && last != null && begin < last.to) {
      rows.add(
          new Row(
              last.key, last.type, last.text, last.start, last.end, last.parent, begin, last.to, last.successors));
    }
  }

  private int key(CsvBytes csv, boolean mayBeNew) throws IOException {
    int key = number(csv.bytes(), csv.start(), csv.end());
    if (key >= 0) {
      return key;
    }
    String code = csv.string();
    int past = code.startsWith("H-") ? pastCodes.indexOf(code) : -2;
    if (past == -1 && mayBeNew) {
      pastCodes.add(code);
      past = pastCodes.size() - 1;
    }
    if (past < 0) {
      throw csv.fault("\"" + code + "\" is no code", "A code has 2, 3 or 5 digits, or begins with H-");
    }
    return UnitTable.pastKey(past);
  }

  private static int number(byte[] b, int start, int end) {
    int n = digits(b, start, end);
    return n < 0 ? -1 : UnitTable.key(n, end - start);
  }

  private int[] codes(CsvBytes csv) throws IOException {
    if (csv.isEmpty()) {
      return NONE;
    }
    byte[] b = csv.bytes();
    int n = 1;
    for (int i = csv.start(); i < csv.end(); i++) {
      n += b[i] == ';' ? 1 : 0;
    }
    int[] all = new int[n];
    n = 0;
    for (int i = csv.start(); i < csv.end(); ) {
      int stop = i;
      while (stop < csv.end() && b[stop] != ';') {
        stop++;
      }
      // a code that its source guessed from the name is marked with ~
      all[n] = number(b, b[i] == '~' ? i + 1 : i, stop);
      if (all[n++] < 0) {
        throw csv.fault("\"" + csv.string() + "\" holds no list of codes", "Part codes by ;");
      }
      i = stop + 1;
    }
    return all;
  }

  private byte type(CsvBytes csv) throws IOException {
    for (byte t = 0; t < typeWords.length; t++) {
      if (csv.is(typeWords[t])) {
        return t;
      }
    }
    throw csv.fault("\"" + csv.string() + "\" is no type of unit", "It is one of " + UnitTable.TYPES);
  }

  private static int day(CsvBytes csv, int open) throws IOException {
    if (csv.isEmpty()) {
      return open;
    }
    if (csv.is(UnitTable.TWO_LEVELS_TEXT)) {
      return UnitTable.TWO_LEVELS;
    }
    byte[] b = csv.bytes();
    int at = csv.start();
    if (csv.end() - at == 10 && b[at + 4] == '-' && b[at + 7] == '-') {
      int year = digits(b, at, at + 4);
      int month = digits(b, at + 5, at + 7);
      int day = digits(b, at + 8, at + 10);
      if (year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        return (int) LocalDate.of(year, month, 1).toEpochDay() + day - 1;
      }
    }
    throw csv.fault("\"" + csv.string() + "\" is no date", "Write it as 2025-07-01");
  }

  private static int digits(byte[] b, int start, int end) {
    int n = 0;
    for (int i = start; i < end; i++) {
      int d = b[i] - '0';
      n = d < 0 || d > 9 ? -1000 : n * 10 + d;
    }
    return n;
  }
}
