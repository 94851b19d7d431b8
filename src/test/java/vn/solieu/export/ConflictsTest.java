package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.claim.Change;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Modality;
import vn.solieu.claim.TimeBasis;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.number.Approximation;
import vn.solieu.place.Level;
import vn.solieu.place.Locality;

class ConflictsTest {
  private static final String NUMBERS = "Số: 40 41 42 43 44 45 46 47 48 49.";

  @TempDir private Path folder;

  /** Each claim in a document of its own. */
  private List<String> flags(Fig... figures) throws IOException {
    Doc[] docs = new Doc[figures.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = new Doc(i + ".txt", i + " " + NUMBERS).claim(figures[i]);
    }
    return Published.of(folder, docs).column("claims", "flags");
  }

  private static Fig fig(String value) {
    return new Fig(value, value);
  }

  private static List<String> none(int claims) {
    return Collections.nCopies(claims, "");
  }

  @Test
  void twoValuesForOneThingAreAConflict() throws IOException {
    assertEquals(List.of("conflict", "conflict", "conflict"), flags(fig("45"), fig("46"), fig("45")));
  }

  @Test
  void theSameValueIsNone() throws IOException {
    assertEquals(none(2), flags(new Fig("45", "45"), new Fig("45", "45.0")));
  }

  @Test
  void itJoinsTheFlagsThatAClaimHas() throws IOException {
    assertEquals(
        List.of("ambiguous_locality;conflict;sum_mismatch", "conflict"),
        flags(fig("45").flags("ambiguous_locality", "sum_mismatch"), fig("46")));
  }

  @Test
  void oneDocumentCanContradictItself() throws IOException {
    Doc doc = new Doc("a.txt", NUMBERS).claim(fig("45")).claim(fig("46"));
    assertEquals(List.of("conflict", "conflict"), Published.of(folder, doc).column("claims", "flags"));
  }

  @Test
  void severalFiguresOfOneSentenceAreKindsAndNoConflict() throws IOException {
    String list = "Có 40 chi bộ mạnh, 41 khá, 42 trung bình.";
    Doc doc = new Doc("a.txt", NUMBERS);
    for (String value : List.of("40", "41", "42")) {
      doc.claim(fig(value).sentence(list));
    }
    Doc other = new Doc("b.txt", "b " + NUMBERS).claim(fig("43"));
    Published set = Published.of(folder, doc, other);
    assertEquals(none(4), set.column("claims", "flags"));
    assertEquals(List.of("43"), set.column("panel", "value"), "a figure that stands alone is chosen before them");
    assertEquals(List.of("2"), set.column("panel", "claims"));
  }

  @Test
  void aDocumentContradictsItselfOnlyWhereBothClaimsNamePlaceAndTime() throws IOException {
    Doc doc =
        new Doc("a.txt", NUMBERS)
            .claim(fig("40"))
            .claim(fig("41").placedBy(LocalityBasis.DOCUMENT))
            .claim(fig("42").in(Fig.year(2019, 2019, TimeBasis.INHERITED)));
    assertEquals(none(3), Published.of(folder, doc).column("claims", "flags"));
  }

  @Test
  void anotherDocumentIsComparedWithTheClaimThatNamesPlaceAndTimeElseWithTheFirst() throws IOException {
    Doc named =
        new Doc("a.txt", "a " + NUMBERS)
            .claim(fig("40").placedBy(LocalityBasis.TITLE))
            .claim(fig("41"));
    Doc inherited =
        new Doc("b.txt", "b " + NUMBERS)
            .claim(fig("42").placedBy(LocalityBasis.DOCUMENT))
            .claim(fig("43").placedBy(LocalityBasis.DOCUMENT));
    assertEquals(
        List.of("", "conflict", "conflict", ""), Published.of(folder, named, inherited).column("claims", "flags"));
  }

  @Test
  void anotherThingPlaceTimeOrKindIsNone() throws IOException {
    Locality other =
        new Locality("xã A", Level.COMMUNE, "14620", "xã A", "huyện Kim Sơn", "tỉnh Ninh Bình", "37", "tỉnh Ninh Bình");
    assertEquals(
        none(10),
        flags(
            fig("40"),
            fig("41").of(Made.ADMITTED),
            fig("42").subgroup("ghép"),
            fig("43").at(other),
            fig("44").in(Fig.year(2018, 2018, TimeBasis.STATED)),
            fig("45").in(Fig.year(2015, 2019, TimeBasis.STATED)),
            fig("46").change(Change.INCREASE),
            fig("47").told(Modality.PLANNED),
            fig("48").measured(Measure.SHARE, "%"),
            fig("49").during("2019-01-01", "2019-06-30")));
  }

  @Test
  void onlyExactFiguresOfKnownThingsAreCompared() throws IOException {
    assertEquals(
        none(8),
        flags(
            fig("40"),
            fig("41").about(Approximation.MORE_THAN),
            fig("42").about(Approximation.ABOUT),
            fig("43").nowhere(),
            fig("44").nowhere(),
            fig("45").of(Made.OTHER),
            fig("46").of(Made.OTHER),
            new Fig("47", "").bounds("4", "6").about(Approximation.RANGE)));
  }

  @Test
  void duplicatesOfADocumentAreLeftOut() throws IOException {
    Published set =
        Published.of(
            folder,
            new Doc("a.txt", NUMBERS).claim(fig("45")),
            new Doc("b.txt", NUMBERS).claim(fig("46")));
    assertEquals(List.of("", "duplicate_document"), set.column("claims", "flags"));
  }

  @Test
  void piecesNeitherContradictTheWholeNorEachOther() throws IOException {
    Doc doc =
        new Doc("a.txt", NUMBERS)
            .claim(fig("40").id("whole"))
            .claim(fig("41").partOf("whole"))
            .claim(fig("42").partOf("whole"))
            .claim(fig("43").of(Made.ADMITTED).partOf("whole"))
            .claim(fig("44").of(Made.ADMITTED).partOf("whole"));
    Published set = Published.of(folder, doc);
    assertEquals(none(5), set.column("claims", "flags"));
    assertEquals(List.of("40"), set.column("panel", "value"), "a piece stands for no unit");
  }

  @Test
  void partsOfKnownKindAreComparedLikeOthers() throws IOException {
    Doc first = new Doc("a.txt", "a " + NUMBERS).claim(fig("40").id("w")).claim(fig("41").subgroup("ghép").partOf("w"));
    Doc second = new Doc("b.txt", "b " + NUMBERS).claim(fig("42").subgroup("ghép"));
    assertEquals(List.of("", "conflict", "conflict"), Published.of(folder, first, second).column("claims", "flags"));
  }

  @Test
  void flowsDatedByPublicationAloneAreNotCompared() throws IOException {
    List<Fig> figures = Arrays.asList(fig("45").of(Made.ADMITTED), fig("46").of(Made.ADMITTED));
    figures.forEach(f -> f.in(Fig.year(2020, 2020, TimeBasis.PUBLICATION)));
    assertEquals(none(2), flags(figures.toArray(Fig[]::new)));
  }

  @Test
  void sharesOutOfATotalCompareBothNumbers() throws IOException {
    assertEquals(
        List.of("", "conflict", "conflict"),
        flags(
            fig("45").measured(Measure.SHARE, "%"),
            fig("46").measured(Measure.SHARE, "%").total("47"),
            fig("46").measured(Measure.SHARE, "%").total("48")));
  }
}
