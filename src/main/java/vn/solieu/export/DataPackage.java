package vn.solieu.export;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.table.Value;
import vn.solieu.export.write.Json;
import vn.solieu.export.write.OutputFile;
import vn.solieu.export.write.Written;

/**
 * {@code datapackage.json}: the tables as a Frictionless Data Package (specs.frictionlessdata.io, Tabular Data Package
 * and Table Schema 1.0), with types, labels, units, enumerations and keys from the column catalogue.
 */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private DataPackage() {}

  static Written write(Path folder, DatasetOptions options, Sources sources, List<Written> files) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "tabular-data-package");
    all.put("name", "solieu");
    all.put("title", "Figures reported by Vietnamese local news");
    all.put("title@vi", "Số liệu trên báo địa phương Việt Nam");
    all.put(
        "description",
        "Every figure that the documents report, with its place, time and evidence (claims), the documents themselves,"
            + " and a panel by indicator, place and year. Offsets count Unicode code points. An empty cell is a value"
            + " that the text does not give.");
    all.put("program", options.run().program());
    all.put("rules", options.run().rules());
    List<Object> resources = new ArrayList<>();
    for (Table<?> table : List.of(Table.CLAIMS, Table.DOCUMENTS, Writers.panelTable(options))) {
      resources.add(
          resource(table.name(), table.titleEn(), table.titleVi(), table.description(), written(table, files))
              .put("schema", schema(table))
              .buildOrThrow());
    }
    resources.add(
        resource(
                "codebook", "Codebook", "Từ điển", "Every column of every table, and every word of its enumeration.",
                written(Codebook.FILE, files))
            .put("schema", codebookSchema())
            .buildOrThrow());
    all.put("resources", resources);
    List<Map<String, Object>> read = sources.list();
    if (!read.isEmpty()) {
      all.put("sources", read);
    }
    try (OutputFile file = new OutputFile(folder, FILE)) {
      Json.writeIndented(all, file.text());
      return file.complete(-1);
    }
  }

  private static Written written(Table<?> table, List<Written> files) {
    return written(table.name() + ".csv", files);
  }

  private static Written written(String name, List<Written> files) {
    return files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static ImmutableMap.Builder<String, Object> resource(
      String name, String title, String titleVi, String description, Written file) {
    return ImmutableMap.<String, Object>builder()
        .put("profile", "tabular-data-resource")
        .put("name", name)
        .put("path", file.name())
        .put("title", title)
        .put("title@vi", titleVi)
        .put("description", description)
        .put("format", "csv")
        .put("mediatype", "text/csv")
        .put("encoding", "utf-8")
        .put("dialect", ImmutableMap.of("delimiter", ",", "lineTerminator", "\n", "doubleQuote", true, "header", true))
        .put("bytes", file.bytes())
        .put("hash", "sha256:" + file.sha256())
        .put("rows", file.rows());
  }

  private static Map<String, Object> schema(Table<?> table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(c -> field(c, c.name().equals(table.key()))).toList());
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", table.key());
    if (table == Table.CLAIMS) {
      schema.put(
          "foreignKeys",
          List.of(foreignKey("document", "documents", "document"), foreignKey("part_of", "", "claim_id")));
    } else if (table == Table.DOCUMENTS) {
      schema.put("foreignKeys", List.of(foreignKey("duplicate_of", "", "document")));
    } else {
      schema.put("foreignKeys", List.of(foreignKey("claim_id", "claims", "claim_id")));
    }
    return schema;
  }

  /** An empty resource is the table itself. */
  private static Map<String, Object> foreignKey(String field, String resource, String target) {
    return ImmutableMap.of("fields", field, "reference", ImmutableMap.of("resource", resource, "fields", target));
  }

  private static Map<String, Object> field(Column<?> column, boolean key) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type() == Column.Type.ENUM ? "string" : Value.id(column.type()));
    field.put("title", column.labelEn());
    field.put("title@vi", column.labelVi());
    field.put("description", column.en());
    field.put("description@vi", column.vi());
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (key) {
      constraints.put("unique", true);
    }
    if (!column.values().isEmpty()) {
      constraints.put("enum", column.values().stream().map(Value::id).toList());
      field.put(
          "categories",
          column.values().stream()
              .map(v -> ImmutableMap.of("value", v.id(), "label", v.en(), "label@vi", v.vi()))
              .toList());
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> codebookSchema() {
    return ImmutableMap.of(
        "fields",
        Codebook.HEADER.stream()
            .map(c -> ImmutableMap.of("name", c, "type", c.equals("required") ? "boolean" : "string"))
            .toList(),
        "missingValues",
        List.of(""),
        "primaryKey",
        List.of("table", "column", "value"));
  }
}
