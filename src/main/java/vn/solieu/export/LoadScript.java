package vn.solieu.export;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.table.Value;
import vn.solieu.export.write.OutputFile;
import vn.solieu.export.write.Written;

/** {@code load.R}: reads the tables into R with the types of the catalogue, and draws a first plot. */
final class LoadScript {
  static final String FILE = "load.R";
  private static final int LINE = 100;

  private LoadScript() {}

  static Written write(Path folder, DatasetOptions options) throws IOException {
    String template = Resources.toString(Resources.getResource(LoadScript.class, FILE), StandardCharsets.UTF_8);
    List<Table<?>> tables = List.of(Table.CLAIMS, Table.DOCUMENTS, Writers.panelTable(options));
    String script =
        template
            .replace("@TYPES@", tables.stream().map(LoadScript::types).collect(Collectors.joining(",\n")))
            .replace("@LEVELS@", tables.stream().map(LoadScript::levels).collect(Collectors.joining(",\n")))
            .replace("@SAFE@", options.csvSafe() ? "TRUE" : "FALSE");
    try (OutputFile file = new OutputFile(folder, FILE)) {
      file.text().append(script);
      return file.complete(-1);
    }
  }

  private static String types(Table<?> table) {
    List<String> types = table.columns().stream().map(c -> c.name() + " = \"" + type(c) + "\"").toList();
    return "  " + table.name() + " = c(\n    " + wrap(types, "    ") + ")";
  }

  /** A file may have more bytes than an integer of R can count. */
  private static String type(Column<?> column) {
    return column.unit().equals("bytes") ? "number" : Value.id(column.type());
  }

  private static String levels(Table<?> table) {
    List<String> levels =
        table.columns().stream()
            .filter(c -> !c.values().isEmpty())
            .map(
                c ->
                    c.name() + " = c("
                        + c.values().stream().map(v -> '"' + v.id() + '"').collect(Collectors.joining(", ")) + ")")
            .toList();
    return "  " + table.name() + " = list(\n    " + String.join(",\n    ", levels) + ")";
  }

  private static String wrap(List<String> items, String indent) {
    StringBuilder text = new StringBuilder();
    int line = 0;
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i + 1 < items.size() ? "," : "");
      if (i > 0 && line + item.length() >= LINE) {
        text.append('\n').append(indent);
        line = 0;
      } else if (i > 0) {
        text.append(' ');
      }
      text.append(item);
      line += item.length() + 1;
    }
    return text.toString();
  }
}
