package vn.solieu.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void stopsWhereExcelWould(@TempDir Path folder) throws IOException {
    try (Links links = new Links(folder.resolve("links"))) {
      for (int i = 0; i < Links.MOST + 10; i++) {
        links.toWeb(Address.name(i, 0), "https://a.vn/" + i);
      }
      assertEquals(Links.MOST, links.count());
      StringWriter xml = new StringWriter();
      links.writeCells(xml);
      assertTrue(xml.toString().endsWith("<hyperlink ref=\"A65530\" r:id=\"link65530\"/></hyperlinks>"));
    }
  }

  @Test
  void spellsAddressesInXml(@TempDir Path folder) throws IOException {
    try (Links links = new Links(folder.resolve("links"))) {
      links.toWeb(Address.range(2, 4, 3, 5), "https://a.vn/?a=1&b='2'");
      StringWriter xml = new StringWriter();
      links.writeTargets(xml);
      assertTrue(xml.toString().contains("Target=\"https://a.vn/?a=1&amp;b=&apos;2&apos;\""), xml.toString());
    }
  }

  @Test
  void leadsToOtherSheetsWithoutAnAddress(@TempDir Path folder) throws IOException {
    try (Links links = new Links(folder.resolve("links"))) {
      links.inside("B3", "Tom's & co", "A9");
      StringWriter cells = new StringWriter();
      links.writeCells(cells);
      assertEquals(
          "<hyperlinks><hyperlink ref=\"B3\" location=\"&apos;Tom&apos;&apos;s &amp; co&apos;!A9\"/></hyperlinks>",
          cells.toString());
      StringWriter targets = new StringWriter();
      links.writeTargets(targets);
      assertEquals("", targets.toString());
    }
  }
}
