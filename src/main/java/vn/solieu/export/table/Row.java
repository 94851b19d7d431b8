package vn.solieu.export.table;

import java.util.List;

/**
 * A finished row: cells as the CSV has them, one for each column of its table. Immutable.
 */
public final class Row {
  private final Table<?> table;
  private final String[] cells;

  /** A row of cells, which are not copied: the caller gives them up. */
  public Row(Table<?> table, String[] cells) {
    if (cells.length != table.columns().size()) {
      throw new IllegalArgumentException(cells.length + " cells for table " + table.name());
    }
    this.table = table;
    this.cells = cells;
  }

  /** The table that it belongs to. */
  public Table<?> table() {
    return table;
  }

  /** The cell at a place, from 0; empty where the value is not known. */
  public String cell(int place) {
    return cells[place];
  }

  /** The cell of a column; empty where the value is not known. Look places up once where many rows are read. */
  public String cell(String column) {
    return cells[table.index(column)];
  }

  /** All cells in the order of the columns. */
  public List<String> cells() {
    return List.of(cells);
  }
}
