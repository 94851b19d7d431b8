package vn.solieu.export.xlsx;

import com.google.common.base.Splitter;
import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.export.collect.RowFile;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;
import vn.solieu.export.write.Language;
import vn.solieu.export.xlsx.Field.Kind;

/**
 * The flagged claims by reason; a claim with several reasons stands under each. They wait on disk, a file for each
 * reason, until all are known.
 */
final class ReviewSheet implements Closeable {
  /** Groups of no more claims are sorted, so that claims about one thing follow each other. */
  private static final int MOST_SORTED = 20_000;

  private static final List<String> SHOWN =
      List.of(
          "indicator_vi", "indicator_en", "subgroup", "value", "value_low", "value_high", "approximation", "unit",
          "change", "modality", "locality", "province", "year", "published", "sentence", "document", "url", "claim_id");

  /** Columns that tell the reason. */
  private static final int REASONS = 2;

  private static final int REASON_WIDTH = 28;

  private static final Comparator<String[]> ORDER =
      by("indicator_vi")
          .thenComparing(by("province"))
          .thenComparing(by("locality"))
          .thenComparing(by("subgroup"))
          .thenComparing(by("year"))
          .thenComparing(by("unit"));

  private final Path folder;
  private final int[] places = SHOWN.stream().mapToInt(Table.CLAIMS::index).toArray();
  private final int flags = Table.CLAIMS.index("flags");
  private final Map<String, RowFile> files = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Closer closer = Closer.create();
  private long flagged;

  /**
   * Nothing flagged yet.
   *
   * @param folder where its files lie; made when there is need
   */
  ReviewSheet(Path folder) {
    this.folder = folder;
  }

  private static Comparator<String[]> by(String column) {
    int place = SHOWN.indexOf(column);
    return Comparator.comparing(cells -> cells[place]);
  }

  /** Where the claims of a reason begin. */
  record Place(String sheet, int row) {}

  /** Takes a claim. */
  void claim(Row row) throws IOException {
    String reasons = row.cell(flags);
    if (reasons.isEmpty()) {
      return;
    }
    flagged++;
    String[] cells = new String[places.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.cell(places[i]);
    }
    for (String reason : Splitter.on(';').omitEmptyStrings().split(reasons)) {
      if (!files.containsKey(reason)) {
        Files.createDirectories(folder);
        Path file = folder.resolve("flagged" + files.size());
        files.put(reason, closer.register(new RowFile(file, places.length)));
      }
      files.get(reason).write(cells);
      counts.merge(reason, 1, Integer::sum);
    }
  }

  /** How many claims are flagged. */
  long flagged() {
    return flagged;
  }

  static List<Field> fields(Language language) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("reason", language.first("Lý do", "Reason"), "", Kind.PROSE, REASON_WIDTH, true));
    String other = language.second("Lý do", "Reason");
    fields.add(new Field("reason_beside", other, "", Kind.PROSE, REASON_WIDTH, true));
    List<? extends Column<?>> columns =
        SHOWN.stream().map(Table.CLAIMS::index).map(i -> Table.CLAIMS.columns().get(i)).toList();
    fields.addAll(Field.of(columns, language));
    return fields;
  }

  /** Writes all rows, and tells where each reason begins. */
  Map<String, Place> write(TableSheet sheet, Language language) throws IOException {
    Map<String, Place> begins = new LinkedHashMap<>();
    int document = REASONS + SHOWN.indexOf("document");
    int url = SHOWN.indexOf("url");
    for (Map.Entry<String, RowFile> group : files.entrySet()) {
      Value reason = Texts.value(Values.FLAG, group.getKey());
      String title = language.first(reason.vi(), reason.en());
      String beside = language.second(reason.vi(), reason.en());
      boolean first = true;
      try (Claims claims = new Claims(group.getValue().read(), counts.get(group.getKey()))) {
        for (String[] cells = claims.next(); cells != null; cells = claims.next()) {
          String[] row = cells;
          sheet.row(i -> i == 0 ? title : i == 1 ? beside : row[i - REASONS]);
          int at = sheet.last();
          sheet.link(at, at, document, document, row[url]);
          if (first) {
            List<String> parts = sheet.parts();
            begins.put(group.getKey(), new Place(parts.get(parts.size() - 1), at));
            first = false;
          }
        }
      }
    }
    return begins;
  }

  @Override
  public void close() throws IOException {
    closer.close();
  }

  /** The claims of a reason, sorted if they are not too many. */
  private static final class Claims implements Closeable {
    private final RowFile.Reader reader;
    private final List<String[]> sorted = new ArrayList<>();
    private final int count;
    private int at;

    Claims(RowFile.Reader reader, int count) throws IOException {
      this.reader = reader;
      this.count = count;
      if (count <= MOST_SORTED) {
        for (int i = 0; i < count; i++) {
          sorted.add(reader.next());
        }
        sorted.sort(ORDER);
      }
    }

    /** The next claim; null after the last. */
    String[] next() throws IOException {
      if (at == count) {
        return null;
      }
      int now = at++;
      return count <= MOST_SORTED ? sorted.get(now) : reader.next();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
