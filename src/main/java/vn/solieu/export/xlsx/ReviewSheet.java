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
import vn.solieu.export.xlsx.Styles.Look;

/**
 * The flagged claims by reason; a claim with several reasons stands under each. They wait on disk, a file for each
 * reason, until all are known.
 */
final class ReviewSheet implements Closeable {
  /** Groups of no more claims are sorted, so that claims about one thing follow each other. */
  private static final int MOST_SORTED = 20_000;

  private static final List<String> VI_FIRST = List.of("indicator_vi", "indicator_en");
  private static final List<String> EN_FIRST = List.of("indicator_en", "indicator_vi");
  private static final List<String> MIDDLE =
      List.of("value", "unit", "approximation", "subgroup", "locality", "year", "sentence", "document", "published", "rule");
  private static final List<String> LAST =
      List.of("value_low", "value_high", "total", "change", "modality", "province", "time_text", "url", "claim_id");

  private static final int REASON_WIDTH = 28;

  private final List<String> shown;
  private final Comparator<String[]> order;

  private final Path folder;
  private final Language language;
  private final int[] places;
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
  ReviewSheet(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
    List<String> names = language == Language.VI ? VI_FIRST : EN_FIRST;
    shown = new ArrayList<>(List.of(names.get(0)));
    shown.addAll(MIDDLE);
    shown.add(names.get(1));
    shown.addAll(LAST);
    places = shown.stream().mapToInt(Table.CLAIMS::index).toArray();
    order =
        by("indicator_vi")
            .thenComparing(by("province"))
            .thenComparing(by("locality"))
            .thenComparing(by("subgroup"))
            .thenComparing(by("year"))
            .thenComparing(by("unit"));
  }

  private Comparator<String[]> by(String column) {
    int place = shown.indexOf(column);
    return Comparator.comparing(cells -> cells[place]);
  }

  /** Where the claims of a reason begin, or a claim stands: a row from 0. */
  record Place(String sheet, int row) {}

  /**
   * Takes a claim.
   *
   * @param place where it stands in the sheet of all claims
   */
  void claim(Row row, Place place) throws IOException {
    String reasons = row.cell(flags);
    if (reasons.isEmpty()) {
      return;
    }
    flagged++;
    String[] cells = new String[places.length + 2];
    for (int i = 0; i < places.length; i++) {
      cells[i] = row.cell(places[i]);
    }
    cells[places.length] = place.sheet();
    cells[places.length + 1] = Integer.toString(place.row());
    for (String reason : Splitter.on(';').omitEmptyStrings().split(reasons)) {
      if (!files.containsKey(reason)) {
        Files.createDirectories(folder);
        Path file = folder.resolve("flagged" + files.size());
        files.put(reason, closer.register(new RowFile(file, cells.length)));
      }
      files.get(reason).write(cells);
      counts.merge(reason, 1, Integer::sum);
    }
  }

  /** How many claims are flagged. */
  long flagged() {
    return flagged;
  }

  /** Its columns: the reason, the claim, and the reason in the other language. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    fields.add(reason("reason", language.first("Lý do", "Reason"), language.second("Lý do", "Reason")));
    List<? extends Column<?>> columns =
        shown.stream().map(Table.CLAIMS::index).map(i -> Table.CLAIMS.columns().get(i)).toList();
    fields.addAll(Field.of(columns, language));
    fields.add(reason("reason_beside", language.second("Lý do", "Reason"), language.first("Lý do", "Reason")));
    return fields;
  }

  private static Field reason(String name, String title, String beside) {
    return new Field(name, title, beside, "", Kind.PROSE, REASON_WIDTH);
  }

  /** Writes all rows, each linked to its claim, and tells where each reason begins. */
  Map<String, Place> write(TableSheet sheet) throws IOException {
    Map<String, Place> begins = new LinkedHashMap<>();
    for (Map.Entry<String, RowFile> group : files.entrySet()) {
      begins.put(group.getKey(), new Place(sheet.nextSheet(), sheet.nextRow()));
      Value reason = Texts.value(Values.FLAG, group.getKey());
      try (Claims claims = new Claims(group.getValue().read(), counts.get(group.getKey()))) {
        for (String[] cells = claims.next(); cells != null; cells = claims.next()) {
          sheet.row(new Reviewed(reason, cells, sheet.sheet().links().hasRoom()));
          link(sheet, cells);
        }
      }
    }
    return begins;
  }

  private void link(TableSheet sheet, String[] cells) throws IOException {
    int at = sheet.last();
    Links links = sheet.sheet().links();
    String claim = Address.name(Integer.parseInt(cells[places.length + 1]), 0);
    links.inside(Address.name(at, 1), cells[places.length], claim);
    // Where there are very many, each still leads to its claim, which leads to its source.
    if (links.count() < Links.MOST / 2) {
      int document = 1 + shown.indexOf("document");
      sheet.link(at, at, document, document, cells[shown.indexOf("url")]);
    }
  }

  /** A flagged claim as the cells of a row. */
  private final class Reviewed implements TableSheet.Cells {
    private final Value reason;
    private final String[] cells;
    private final boolean linked;

    Reviewed(Value reason, String[] cells, boolean linked) {
      this.reason = reason;
      this.cells = cells;
      this.linked = linked;
    }

    @Override
    public String text(int field) {
      return field == 0
          ? language.first(reason.vi(), reason.en())
          : field > places.length ? language.second(reason.vi(), reason.en()) : cells[field - 1];
    }

    @Override
    public Look look(int field, Look usual) {
      return field == 1 && linked ? Look.LINK_PROSE : usual;
    }
  }

  @Override
  public void close() throws IOException {
    closer.close();
  }

  /** The claims of a reason, sorted if they are not too many. */
  private final class Claims implements Closeable {
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
        sorted.sort(order);
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
