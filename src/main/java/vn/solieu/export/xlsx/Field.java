package vn.solieu.export.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import vn.solieu.export.table.Column;
import vn.solieu.export.write.Language;

/**
 * A column of a sheet.
 *
 * @param name of the column in the CSV, or another name that no other column of the sheet has
 * @param title header of the table, unlike all others in it
 * @param beside the same in the other language, above the header
 * @param meaning what its cells mean, in the first language; empty where the title says it
 * @param kind how its cells are written
 * @param width in characters
 */
record Field(String name, String title, String beside, String meaning, Kind kind, int width) {

  /** How a cell is written. */
  enum Kind {
    TEXT,
    /** Long text, folded within the cell. */
    PROSE,
    /** A number with a mark between thousands. */
    NUMBER,
    /** A whole number without any mark: a year, an offset. */
    PLAIN,
    DATE
  }

  private static final Set<String> PROSE =
      Set.of(
          "sentence", "title", "reason", "concept", "subgroup", "time_text", "indicator_vi", "indicator_en", "locality",
          "flags", "document", "duplicate_of", "outlet");
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("claim_id", 17),
          Map.entry("indicator", 24),
          Map.entry("indicator_vi", 30),
          Map.entry("indicator_en", 30),
          Map.entry("sentence", 70),
          Map.entry("document", 28),
          Map.entry("title", 40),
          Map.entry("url", 40),
          Map.entry("reason", 40),
          Map.entry("flags", 18),
          Map.entry("concept", 24),
          Map.entry("subgroup", 20),
          Map.entry("locality", 24),
          Map.entry("commune", 20),
          Map.entry("district", 20),
          Map.entry("province", 18),
          Map.entry("province_2025", 18),
          Map.entry("rule", 24),
          Map.entry("time_text", 20),
          Map.entry("outlet", 20),
          Map.entry("duplicate_of", 32),
          Map.entry("part_of", 17),
          Map.entry("value", 15),
          Map.entry("value_low", 15),
          Map.entry("value_high", 15),
          Map.entry("sha256", 16));

  private static final int NARROW = 10;
  private static final int USUAL = 14;

  /** The columns of a table; of titles that are the same the first column keeps it. */
  static List<Field> of(List<? extends Column<?>> columns, Language language) {
    Set<String> titles = new HashSet<>();
    List<Field> fields = new ArrayList<>();
    for (Column<?> c : columns) {
      String title = language.first(c.labelVi(), c.labelEn());
      boolean unlike = titles.add(title.toLowerCase(Locale.ROOT));
      fields.add(
          new Field(
              c.name(), unlike ? title : title + " (" + c.name() + ")", language.second(c.labelVi(), c.labelEn()),
              meaning(c, language), kind(c), width(c)));
    }
    return fields;
  }

  private static String meaning(Column<?> column, Language language) {
    StringJoiner meaning = new StringJoiner("\n");
    meaning.add(language.first(column.vi(), column.en()));
    column.values().forEach(v -> meaning.add(v.id() + ": " + language.first(v.vi(), v.en())));
    return meaning.toString();
  }

  private static Kind kind(Column<?> column) {
    return switch (column.type()) {
      case NUMBER -> Kind.NUMBER;
      case INTEGER -> isMarked(column) ? Kind.NUMBER : Kind.PLAIN;
      case DATE -> Kind.DATE;
      case STRING, ENUM -> PROSE.contains(column.name()) ? Kind.PROSE : Kind.TEXT;
    };
  }

  /** Whole numbers that count things have marks between thousands; years and offsets do not. */
  private static boolean isMarked(Column<?> column) {
    return !column.unit().isEmpty() && !column.name().startsWith("number_");
  }

  private static int width(Column<?> column) {
    boolean narrow = column.type() == Column.Type.INTEGER;
    return WIDTHS.getOrDefault(column.name(), narrow ? NARROW : USUAL);
  }
}
