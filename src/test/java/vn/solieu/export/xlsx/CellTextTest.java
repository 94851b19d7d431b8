package vn.solieu.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellTextTest {

  @Test
  void plainTextStaysAsItIs() {
    assertEquals("a_b _x00_ _xZZZZ_ \n\t🙂", CellText.escape("a_b _x00_ _xZZZZ_ \n\t🙂"));
  }

  @Test
  void whatXmlCannotHoldIsSpelledOut() {
    assertEquals("_x000B__x000D__xFFFF__xD83D_", CellText.escape("\u000b\r\uffff\ud83d"));
  }

  @Test
  void whatLooksLikeASpellingIsKeptFromBeingRead() {
    assertEquals("_x005F_x0041_", CellText.escape("_x0041_"));
    assertEquals("_x005F_x00aF_", CellText.escape("_x00aF_"));
  }

  @Test
  void aStartFitsAndEndsBetweenCharacters() {
    assertEquals(5, CellText.fitting("abcde", 0));
    assertEquals(CellText.MOST, CellText.fitting("a".repeat(40_000), 0));
    assertEquals(CellText.MOST - 1, CellText.fitting("🙂".repeat(20_000), 0), "a pair is not cut");
    assertEquals(CellText.MOST / 7, CellText.fitting("\u0001".repeat(40_000), 0), "spelled-out characters count");
  }
}
