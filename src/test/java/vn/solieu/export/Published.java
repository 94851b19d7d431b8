package vn.solieu.export;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.solieu.export.Made.Doc;

/** A data set that was published for a test, read back by name of column. */
public record Published(Path folder, Summary summary) {

  /** Publishes documents into a folder. */
  public static Published of(Path folder, DatasetOptions options, Doc... documents) throws IOException {
    Files.createDirectories(folder);
    try (Dataset dataset = new Dataset(folder, options)) {
      for (Doc document : documents) {
        dataset.add(document.row(), document.extraction());
      }
      return new Published(folder, dataset.publish());
    }
  }

  /** Publishes documents into a folder as CSV. */
  public static Published of(Path folder, Doc... documents) throws IOException {
    return of(folder, Made.options("csv"), documents);
  }

  /** A file as it is. */
  public String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** The rows of a table by name of column. */
  public List<Map<String, String>> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    StringReader csv = new StringReader(text(table + ".csv").replaceFirst("^\ufeff", ""));
    return format.parse(csv).stream().map(CSVRecord::toMap).toList();
  }

  /** The cells of a column. */
  public List<String> column(String table, String column) throws IOException {
    return rows(table).stream().map(row -> row.get(column)).toList();
  }

  /** A JSON file, read by a parser of YAML 1.2, of which JSON is a part. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> json(String file) throws IOException {
    return (Map<String, Object>) parse(text(file));
  }

  /** JSON as maps, lists, texts and numbers. */
  public static Object parse(String json) {
    return new Load(LoadSettings.builder().setCodePointLimit(1 << 26).build()).loadFromString(json);
  }
}
