package vn.solieu.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Language;

/**
 * In which order a sheet shows the columns of a table: first those that most readers need, the figure beside what it is
 * of and its evidence in the first screenful; then all others as the CSV has them.
 *
 * @param places of the columns in the table
 * @param main how many of them come first
 */
record Columns(List<Integer> places, int main) {
  Columns {
    places = List.copyOf(places);
  }

  /** The columns of the claims. */
  static Columns ofClaims(Language language) {
    return of(
        Table.CLAIMS,
        List.of(
            language.first("indicator_vi", "indicator_en"), "value", "unit", "approximation", "subgroup", "modality",
            "locality", "province", "year", "sentence", "flags", "document"));
  }

  /** The columns of the documents. */
  static Columns ofDocuments() {
    return of(
        Table.DOCUMENTS, List.of("document", "outcome", "claims", "title", "outlet", "published", "locality", "reason", "url"));
  }

  private static Columns of(Table<?> table, List<String> first) {
    List<Integer> places = new ArrayList<>();
    first.forEach(name -> places.add(table.index(name)));
    // A source's link covers its path and its headline, which therefore lie side by side.
    if (table == Table.CLAIMS) {
      places.add(table.index("title"));
    }
    for (int i = 0; i < table.columns().size(); i++) {
      if (!places.contains(i)) {
        places.add(i);
      }
    }
    return new Columns(places, first.size());
  }

  /** How the columns look. */
  List<Field> fields(Table<?> table, Language language) {
    List<? extends Column<?>> columns = table.columns();
    List<Column<?>> ordered = new ArrayList<>();
    places.forEach(p -> ordered.add(columns.get(p)));
    return Field.of(ordered, language);
  }

  /** Where a column of the table stands in the sheet. */
  int at(Table<?> table, String column) {
    return places.indexOf(table.index(column));
  }

  /** How many columns come after the first. */
  int rest() {
    return places.size() - main;
  }
}
