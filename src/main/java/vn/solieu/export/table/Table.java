package vn.solieu.export.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One table of the data set: its columns in their order. Immutable.
 *
 * @param <R> what its rows are made from
 */
public final class Table<R> {
  /** One row for each reported figure, by document and offset. */
  public static final Table<ClaimRow> CLAIMS =
      new Table<>("claims", "claim_id", "Số liệu", "Claims", "One row for each reported figure.", ClaimColumns.ALL);

  /** One row for each file named or found, in the order of their paths. */
  public static final Table<DocumentLine> DOCUMENTS =
      new Table<>(
          "documents", "document", "Tài liệu", "Documents", "One row for each input document, read or not.",
          DocumentColumns.ALL);

  /** One row for each indicator, measure, subgroup, place and year, in that order. */
  public static final Table<PanelRow> PANEL =
      new Table<>(
          "panel", "claim_id", "Chuỗi thời gian", "Panel",
          "One row for each indicator, measure, subgroup, place and year: reported levels, flows and shares only.",
          PanelColumns.ALL);

  /** The panel with plans in it, and a last column that tells them apart. */
  public static final Table<PanelRow> PANEL_WITH_PLANS =
      new Table<>(
          "panel", "claim_id", "Chuỗi thời gian", "Panel",
          "One row for each indicator, measure, subgroup, place, year and modality.",
          ImmutableList.<Column<PanelRow>>builder().addAll(PanelColumns.ALL).add(PanelColumns.MODALITY).build());

  private final String name;
  private final String key;
  private final String titleVi;
  private final String titleEn;
  private final String description;
  private final List<Column<R>> columns;
  private final Map<String, Integer> places;

  private Table(
      String name, String key, String titleVi, String titleEn, String description, List<Column<R>> columns) {
    this.name = name;
    this.key = key;
    this.titleVi = titleVi;
    this.titleEn = titleEn;
    this.description = description;
    this.columns = List.copyOf(columns);
    this.places =
        ImmutableMap.copyOf(
            Maps.uniqueIndex(IntStream.range(0, columns.size()).boxed().toList(), i -> columns.get(i).name()));
  }

  /** Its name in ASCII, which is its file's name without an ending. */
  public String name() {
    return name;
  }

  /** The column that no two rows share. */
  public String key() {
    return key;
  }

  /** Its Vietnamese title. */
  public String titleVi() {
    return titleVi;
  }

  /** Its English title. */
  public String titleEn() {
    return titleEn;
  }

  /** What its rows are, in English. */
  public String description() {
    return description;
  }

  /** Its columns in their order. */
  public List<Column<R>> columns() {
    return columns;
  }

  /** The names of its columns. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The place of a column, from 0.
   *
   * @throws IllegalArgumentException where there is no such column
   */
  public int index(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("table " + name + " has no column " + column);
    }
    return place;
  }

  /** The cells of a row, one for each column; a cell whose value is not known is empty. */
  public String[] cells(R row) {
    String[] cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).cell().apply(row);
    }
    return cells;
  }
}
