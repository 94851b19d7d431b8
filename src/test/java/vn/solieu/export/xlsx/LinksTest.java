package vn.solieu.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.vn/b, https://a.vn/b",
    "HTTP://a.vn/b c, HTTP://a.vn/b%20c",
    "https://a.vn/số-liệu, https://a.vn/số-liệu",
    "https://a.vn/a|b?x=[1], https://a.vn/a%7Cb?x=%5B1%5D"
  })
  void spellsAnAddressAsALinkMayHaveIt(String url, String target) {
    assertEquals(Optional.of(target), Links.target(url));
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "file:///etc/passwd", "a.vn/b", "''", "https://a.vn/100%"})
  void linksToNothingButPagesOfTheWeb(String url) {
    assertEquals(Optional.empty(), Links.target(url));
  }

  @Test
  void leavesOutAddressesThatExcelDoesNotFollow() {
    assertEquals(Optional.empty(), Links.target("https://a.vn/" + "x".repeat(2079)));
  }

  @Test
  void stopsWhereExcelWould() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Links links = new Links(book.createSheet());
      for (int i = 0; i < Links.MOST; i++) {
        assertTrue(links.hasRoom());
        links.toPlace(new CellRangeAddress(i, i, 0, 0), "a'b", "A1");
      }
      assertFalse(links.hasRoom());
    }
  }
}
