package vn.solieu.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.solieu.text.Document;

class MainUnitTest {
  @ParameterizedTest(name = "{4} for: {3}")
  @CsvFileSource(resources = "main-units.csv", numLinesToSkip = 1, maxCharsPerColumn = 4000)
  void findsTheUnitThatAnArticleIsAbout(
      String day, String outlet, String locality, String text, String main, String source) {
    Document document = Articles.article(text, orEmpty(day), orEmpty(outlet), orEmpty(locality));
    Places places = Articles.read(document);
    String code = places.mainLocality().map(Locality::code).orElse("");
    assertEquals(orEmpty(main), code, Articles.summary(document, places));
    assertEquals(source, places.mainSource().name());
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void flagsTwoUnitsOfEqualWeight() {
    String text = "# Đảng ủy phường Tây Thạnh và phường Phú Thọ Hòa (TPHCM) trao Huy hiệu / Có 90 đảng viên.";
    assertTrue(Articles.read(Articles.article(text, "2025-08-29", "")).mainAmbiguous());
  }
}
