package vn.solieu.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({
    "7, 7", "2.10, 2.1", "0.00, 0", "100, 100", "1E+3, 1000", "1.5E+9, 1500000000", "15653721, 15653721",
    "0.333333, 0.333333", "-5, -5", "1E-7, 0.0000001"
  })
  void numbersArePlainDigits(String number, String cell) {
    assertEquals(cell, Cells.number(Optional.of(new BigDecimal(number))));
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    assertEquals("", Cells.number(Optional.empty()));
    assertEquals("", Cells.year(OptionalInt.empty()));
    assertEquals("", Cells.day(Optional.empty()));
    assertEquals("", Cells.flags(List.of()));
  }

  @Test
  void flagsAreSortedAndNamedOnce() {
    assertEquals("conflict;undated", Cells.flags(List.of("undated", "conflict", "undated")));
  }
}
