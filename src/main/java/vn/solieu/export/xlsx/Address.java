package vn.solieu.export.xlsx;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** How cells are called; rows and columns count from 0. */
final class Address {
  private Address() {}

  /** A cell: {@code B3}. */
  static String name(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }

  /** Cells with their first and last ones: {@code B3:D9}. */
  static String range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn).formatAsString();
  }

  /** Cells of a sheet that stay the same wherever they are named: {@code 'Tổng quan'!$B$3:$D$9}. */
  static String fixed(String sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn).formatAsString(sheet, true);
  }

  /** A sheet before one of its cells: {@code 'Số liệu'!}. */
  static String sheet(String name) {
    return SheetNameFormatter.format(name) + "!";
  }
}
