package vn.solieu.export.table;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a table: its name, what it holds and means, and how a cell is made from a row.
 *
 * @param name its header, in ASCII
 * @param type what its cells hold
 * @param labelVi short Vietnamese title
 * @param labelEn short English title
 * @param vi what it means, in one Vietnamese sentence
 * @param en what it means, in English
 * @param unit what its numbers count, where that is the same in every row; else empty
 * @param values what its cells may be, for an {@link Type#ENUM}; else empty
 * @param required whether no cell is empty
 * @param brief whether it is one of the dozen that most readers need
 * @param cell the cell of a row as the CSV has it: plain digits with a point, ISO dates, lower-case enumerations; empty
 *     where the value is not known
 * @param <R> the rows it reads
 */
public record Column<R>(
    String name,
    Type type,
    String labelVi,
    String labelEn,
    String vi,
    String en,
    String unit,
    List<Value> values,
    boolean required,
    boolean brief,
    Function<R, String> cell) {
  public Column {
    values = List.copyOf(values);
  }

  /** What the cells of a column hold. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    /** A day, as ISO 8601 writes it: 2020-06-30. */
    DATE,
    /** One of a few known words. */
    ENUM
  }

  /** The same column, never empty. */
  Column<R> always() {
    return new Column<>(name, type, labelVi, labelEn, vi, en, unit, values, true, brief, cell);
  }

  /** The same column, one of the dozen that most readers need. */
  Column<R> inBrief() {
    return new Column<>(name, type, labelVi, labelEn, vi, en, unit, values, required, true, cell);
  }

  /** The same column, counting something. */
  Column<R> counting(String what) {
    return new Column<>(name, type, labelVi, labelEn, vi, en, what, values, required, brief, cell);
  }

  static <R> Column<R> plain(
      Type type, String name, String labelVi, String labelEn, String vi, String en, Function<R, String> cell) {
    return new Column<>(name, type, labelVi, labelEn, vi, en, "", List.of(), false, false, cell);
  }

  static <R> Column<R> oneOf(
      List<Value> values, String name, String labelVi, String labelEn, String vi, String en, Function<R, String> cell) {
    return new Column<>(name, Type.ENUM, labelVi, labelEn, vi, en, "", values, false, false, cell);
  }
}
