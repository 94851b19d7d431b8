package vn.solieu.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;
import vn.solieu.export.write.CsvFile;
import vn.solieu.export.write.Written;

/**
 * {@code codebook.csv}: a row for every column of every table, and after it, where its cells may hold known words only,
 * a row for each word. The words of {@code indicator} are those of the catalogue.
 */
final class Codebook {
  static final String FILE = "codebook.csv";
  static final List<String> HEADER =
      List.of(
          "table", "column", "value", "type", "required", "unit", "label_vi", "label_en", "description_vi",
          "description_en");

  private Codebook() {}

  static Written write(Path folder, DatasetOptions options) throws IOException {
    try (CsvFile file = new CsvFile(folder, FILE, HEADER, Writers.csvStyle(options))) {
      for (Table<?> table : List.of(Table.CLAIMS, Table.DOCUMENTS, Writers.panelTable(options))) {
        for (Column<?> column : table.columns()) {
          column(file, table, column);
          if (table == Table.CLAIMS && column.name().equals("indicator")) {
            for (Indicator i : options.run().indicators()) {
              file.write(
                  List.of(
                      table.name(), column.name(), i.id(), "", "", i.unit(), i.labelVi(), i.labelEn(), "",
                      i.definition()));
            }
          }
        }
      }
      return file.complete();
    }
  }

  private static void column(CsvFile file, Table<?> table, Column<?> column) throws IOException {
    file.write(
        List.of(
            table.name(), column.name(), "", Value.id(column.type()), column.required() ? "true" : "false",
            column.unit(), column.labelVi(), column.labelEn(), column.vi(), column.en()));
    boolean flags = table == Table.CLAIMS && column.name().equals("flags");
    for (Value value : flags ? Values.FLAG : column.values()) {
      file.write(List.of(table.name(), column.name(), value.id(), "", "", "", value.vi(), value.en(), "", ""));
    }
  }
}
