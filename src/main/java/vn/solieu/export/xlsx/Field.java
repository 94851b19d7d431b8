package vn.solieu.export.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.solieu.export.table.Column;
import vn.solieu.export.write.Language;

/**
 * A column of a sheet.
 *
 * @param name of the column in the CSV, or another name that no other column of the sheet has
 * @param title header of the table, unlike all others in it
 * @param beside the same in the other language, above the header
 * @param kind how its cells are written
 * @param width in characters
 * @param brief whether it shows when only the most needed columns do
 */
record Field(String name, String title, String beside, Kind kind, int width, boolean brief) {

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

  private static final Set<String> PROSE = Set.of("sentence", "title", "reason", "concept", "subgroup", "time_text");
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("claim_id", 17),
          Map.entry("indicator", 24),
          Map.entry("indicator_vi", 32),
          Map.entry("indicator_en", 32),
          Map.entry("sentence", 64),
          Map.entry("document", 32),
          Map.entry("title", 40),
          Map.entry("url", 40),
          Map.entry("reason", 40),
          Map.entry("flags", 22),
          Map.entry("concept", 24),
          Map.entry("subgroup", 22),
          Map.entry("locality", 24),
          Map.entry("commune", 20),
          Map.entry("district", 20),
          Map.entry("province", 20),
          Map.entry("province_2025", 20),
          Map.entry("rule", 24),
          Map.entry("time_text", 20),
          Map.entry("outlet", 20),
          Map.entry("duplicate_of", 32),
          Map.entry("part_of", 17),
          Map.entry("value", 16),
          Map.entry("value_low", 16),
          Map.entry("value_high", 16),
          Map.entry("sha256", 16));

  private static final int NARROW = 10;
  private static final int USUAL = 14;

  /** The columns of a table; of titles that are the same the brief column keeps it. */
  static List<Field> of(List<? extends Column<?>> columns, Language language) {
    Map<String, Integer> titles = new HashMap<>();
    for (Column<?> c : columns) {
      titles.merge(title(c, language).toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    List<Field> fields = new ArrayList<>();
    for (Column<?> c : columns) {
      String title = title(c, language);
      boolean shared = titles.get(title.toLowerCase(Locale.ROOT)) > 1;
      fields.add(
          new Field(
              c.name(), shared && !isBrief(c, language) ? title + " (" + c.name() + ")" : title,
              language.second(c.labelVi(), c.labelEn()),
              kind(c), width(c), isBrief(c, language)));
    }
    return fields;
  }

  private static String title(Column<?> column, Language language) {
    return language.first(column.labelVi(), column.labelEn());
  }

  /** The indicator shows in the language that comes first. */
  private static boolean isBrief(Column<?> column, Language language) {
    return switch (column.name()) {
      case "indicator_vi" -> language == Language.VI;
      case "indicator_en" -> language == Language.EN;
      default -> column.brief();
    };
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
