package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.claim.Change;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Modality;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.number.Approximation;
import vn.solieu.place.Level;
import vn.solieu.place.Locality;

class PanelTest {
  private static final String NUMBERS = "Số: 40 41 42 43 44 45 46 47 48 49.";

  @TempDir private Path folder;

  private static Doc doc(String name, Fig... figures) {
    Doc doc = new Doc(name, name + " " + NUMBERS);
    for (Fig figure : figures) {
      doc.claim(figure);
    }
    return doc;
  }

  private static Fig fig(String value) {
    return new Fig(value, value);
  }

  private Map<String, String> only(Doc... documents) throws IOException {
    List<Map<String, String>> rows = Published.of(folder, documents).rows("panel");
    assertEquals(1, rows.size());
    return rows.get(0);
  }

  @Test
  void aRowTellsTheChosenFigureWithItsPlaceAndYear() throws IOException {
    assertEquals(
        Map.ofEntries(
            Map.entry("indicator", "party_cells"), Map.entry("indicator_vi", "Chi bộ"), Map.entry("measure", "count"),
            Map.entry("subgroup", "ghép"), Map.entry("locality", "huyện Kim Sơn"),
            Map.entry("locality_level", "district"), Map.entry("locality_code", "376"),
            Map.entry("province", "tỉnh Ninh Bình"), Map.entry("province_code", "37"), Map.entry("year", "2019"),
            Map.entry("value", "45"), Map.entry("value_low", "45"), Map.entry("value_high", ""),
            Map.entry("approximation", "more_than"), Map.entry("unit", "chi bộ"), Map.entry("claims", "1"),
            Map.entry("claim_id", "x"), Map.entry("flags", "ambiguous_locality")),
        only(
            doc(
                "a.txt",
                fig("45").id("x").subgroup("ghép").bounds("45", "").about(Approximation.MORE_THAN)
                    .flags("ambiguous_locality"))));
  }

  @Test
  void exactIsChosenBeforeApproximate() throws IOException {
    Map<String, String> row =
        only(
            doc("a.txt", fig("45")).published("2019-12-31"),
            doc("b.txt", fig("46").about(Approximation.ABOUT)).published("2020-12-31"));
    assertEquals("45", row.get("value"));
    assertEquals("2", row.get("claims"));
    assertEquals("", row.get("flags"));
  }

  @Test
  void laterPublicationIsChosenBeforeEarlierAndBeforeNone() throws IOException {
    Map<String, String> row =
        only(
            doc("a.txt", fig("44")).published("2020-01-01"),
            doc("b.txt", fig("45")).published("2020-01-02"),
            doc("c.txt", fig("46")).published(""));
    assertEquals("45", row.get("value"));
    assertEquals("conflict", row.get("flags"));
  }

  @Test
  void statedTimeIsChosenBeforeInheritedBeforeThatOfPublication() throws IOException {
    assertEquals(
        "46",
        only(
                doc("a.txt", fig("44").in(Fig.year(2019, 2019, TimeBasis.PUBLICATION))),
                doc("b.txt", fig("45").in(Fig.year(2019, 2019, TimeBasis.INHERITED))),
                doc("c.txt", fig("46").in(Fig.year(2019, 2019, TimeBasis.RELATIVE))))
            .get("value"));
  }

  @Test
  void theYearAloneIsChosenBeforeASpanThatEndsWithIt() throws IOException {
    Map<String, String> row =
        only(
            doc("a.txt", fig("44").in(Fig.year(2015, 2019, TimeBasis.STATED))),
            doc("b.txt", fig("45").in(Fig.year(2019, 2019, TimeBasis.STATED))));
    assertEquals("45", row.get("value"));
    assertEquals("", row.get("flags"));
  }

  @Test
  void theRowSaysWhereTheChoiceIsNotJustTheYear() throws IOException {
    Published set =
        Published.of(
            folder,
            doc(
                "a.txt",
                fig("44").in(Fig.year(2015, 2019, TimeBasis.STATED)),
                fig("45").of(Made.ADMITTED).during("2019-01-01", "2019-06-30"),
                fig("46").subgroup("ghép").during("2019-06-30", "2019-06-30")));
    assertEquals(List.of("span_of_years", "", "part_of_year"), set.column("panel", "flags"));
  }

  @Test
  void theFirstDocumentWinsWhereNothingElseDecides() throws IOException {
    assertEquals("45", only(doc("a.txt", fig("45")), doc("b.txt", fig("44"))).get("value"));
  }

  @Test
  void theFirstOfSeveralInASentenceStandsForThemAndSaysSo() throws IOException {
    Map<String, String> row = only(doc("a.txt", fig("44").sentence("44, 45."), fig("45").sentence("44, 45.")));
    assertEquals("44", row.get("value"));
    assertEquals("1", row.get("claims"));
    assertEquals("several_values", row.get("flags"));
  }

  @Test
  void unitsThatDifferAreFlagged() throws IOException {
    Map<String, String> row = only(doc("a.txt", fig("45")), doc("b.txt", fig("45").measured(Measure.COUNT, "đơn vị")));
    assertEquals("mixed_units", row.get("flags"));
  }

  @Test
  void onlyReportedLevelsOfKnownPlaceAndYearStandInIt() throws IOException {
    Published set =
        Published.of(
            folder,
            doc(
                "a.txt",
                fig("40").told(Modality.PLANNED),
                fig("41").told(Modality.REQUIRED),
                fig("42").change(Change.DECREASE),
                fig("43").measured(Measure.RATE, "chi bộ/xã"),
                fig("44").nowhere(),
                fig("45").in(When.UNKNOWN),
                fig("46").of(Made.OTHER),
                new Fig("47", "").about(Approximation.ABOUT)));
    assertEquals(8, set.summary().overview().claims());
    assertEquals(List.of(), set.rows("panel"));
    assertFalse(set.text("panel.csv").contains("modality"));
  }

  @Test
  void plansComeInWhenAskedFor() throws IOException {
    DatasetOptions options = new DatasetOptions(Set.of("csv"), false, false, true, false, "vi", Made.run());
    Published set = Published.of(folder, options, doc("a.txt", fig("45"), fig("46").told(Modality.PLANNED)));
    assertEquals(List.of("planned", "reported"), set.column("panel", "modality"));
    assertEquals(List.of("46", "45"), set.column("panel", "value"));
  }

  @Test
  void rowsAreSortedByIndicatorPlaceAndYear() throws IOException {
    Locality province =
        new Locality("tỉnh Ninh Bình", Level.PROVINCE, "37", "", "", "tỉnh Ninh Bình", "37", "tỉnh Ninh Bình");
    Published set =
        Published.of(
            folder,
            doc(
                "a.txt",
                fig("40").in(Fig.year(2020, 2020, TimeBasis.STATED)),
                fig("41").of(Made.ADMITTED),
                fig("42").in(Fig.year(2018, 2018, TimeBasis.STATED)),
                fig("43").at(province),
                fig("44").at(Locality.COUNTRY)));
    assertEquals(List.of("44", "43", "42", "40", "41"), set.column("panel", "value"));
    assertEquals(List.of(2018, 2019, 2020), List.copyOf(set.summary().overview().panelYears()));
  }

  @Test
  void hamletsOfOneNameAreToldApartByTheirCommune() throws IOException {
    Locality one = new Locality("thôn 1", Level.HAMLET, "", "xã A", "huyện B", "tỉnh C", "01", "tỉnh C");
    Locality two = new Locality("thôn 1", Level.HAMLET, "", "xã D", "huyện B", "tỉnh C", "01", "tỉnh C");
    Published set = Published.of(folder, doc("a.txt", fig("45").at(one), fig("46").at(two)));
    assertEquals(List.of("45", "46"), set.column("panel", "value"));
    assertEquals(List.of("", ""), set.column("claims", "flags"));
  }
}
