package vn.solieu.export;

import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;

/** The columns of all tables for readers, in Markdown. */
public final class Guide {
  private Guide() {}

  /** One section for each table: a line for each column with its type and meaning, and its words where they are few. */
  public static String markdown() {
    StringBuilder text = new StringBuilder("# The columns\n\nAn empty cell is a value that the text does not give.\n");
    for (Table<?> table : List.of(Table.CLAIMS, Table.DOCUMENTS, Table.PANEL)) {
      text.append("\n## ").append(table.name()).append(".csv: ").append(table.titleVi()).append("\n\n");
      text.append(table.description()).append("\n\n| column | cột | type | meaning |\n| --- | --- | --- | --- |\n");
      table.columns().forEach(column -> line(text, column));
    }
    text.append("\n## flags\n\n| flag | nghĩa | meaning |\n| --- | --- | --- |\n");
    for (Value flag : Values.FLAG) {
      text.append(String.join(" | ", "| `" + flag.id() + "`", flag.vi(), flag.en())).append(" |\n");
    }
    return text.toString();
  }

  private static void line(StringBuilder text, Column<?> column) {
    String words = column.values().stream().map(v -> "`" + v.id() + "` " + v.en()).collect(Collectors.joining("; "));
    String meaning = column.en() + (words.isEmpty() ? "" : " " + words + ".");
    text.append(
        String.join(" | ", "| `" + column.name() + "`", column.labelVi(), Value.id(column.type()), meaning));
    text.append(" |\n");
  }
}
