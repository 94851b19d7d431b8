package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.claim.Measure;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Written;
import vn.solieu.number.Approximation;

class DatasetTest {
  private static final List<String> FILES =
      List.of(
          "claims.csv", "claims.jsonl", "codebook.csv", "datapackage.json", "documents.csv", "load.R", "panel.csv",
          "run.json");

  @TempDir private Path folder;

  private static Doc[] documents() {
    return new Doc[] {
      new Doc("a/1.txt", "Huyện Kim Sơn có 45 chi bộ, trong đó 4 - 6 chi bộ ghép, 1,5 tỷ đồng.")
          .locality(Made.KIM_SON)
          .claim(new Fig("1,5 tỷ", "1500000000.00").measured(Measure.AMOUNT, "đồng"))
          .claim(new Fig("45", "45"))
          .claim(new Fig("4 - 6", "").bounds("4", "6").about(Approximation.RANGE).subgroup("ghép")),
      new Doc("a/2.txt", "Không có gì."),
      new Doc("b.txt", "Xã có 21/25 thôn.").published("").claim(new Fig("21/25", "21").total("25").nowhere()),
    };
  }

  @Test
  void claimsStandInTheOrderOfTheTextWithTypedCells() throws IOException {
    List<Map<String, String>> rows = Published.of(folder, documents()).rows("claims");
    assertEquals(List.of("45", "4 - 6", "1,5 tỷ", "21/25"), rows.stream().map(r -> r.get("number_text")).toList());
    Map<String, String> range = rows.get(1);
    assertEquals("", range.get("value"));
    assertEquals("4", range.get("value_low"));
    assertEquals("6", range.get("value_high"));
    assertEquals("range", range.get("approximation"));
    assertEquals("clause", range.get("locality_basis"));
    assertEquals("2019", range.get("year"));
    assertEquals("2020-09-08", range.get("published"));
    assertEquals("", range.get("period"));
    assertEquals("", range.get("period_start"));
    assertEquals("1500000000", rows.get(2).get("value"));
    Map<String, String> share = rows.get(3);
    assertEquals("25", share.get("total"));
    assertEquals("", share.get("locality"));
    assertEquals("", share.get("locality_basis"));
    assertEquals("", share.get("published"));
  }

  @Test
  void documentsStandInTheOrderTheyCameWithTheirOutcome() throws IOException {
    Published set;
    try (Dataset dataset = new Dataset(folder, Made.options("csv"))) {
      for (Doc doc : documents()) {
        dataset.add(doc.row(), doc.extraction());
      }
      dataset.add(Made.refused("c.bin", "not text"), Optional.empty());
      dataset.skip("d.txt", "unchanged");
      set = new Published(folder, dataset.publish());
    }
    assertEquals(List.of("a/1.txt", "a/2.txt", "b.txt", "c.bin"), set.column("documents", "document"));
    assertEquals(List.of("extracted", "no_claims", "extracted", "refused"), set.column("documents", "outcome"));
    assertEquals(List.of("", "", "", "not text"), set.column("documents", "reason"));
    assertEquals(List.of("3", "0", "1", "0"), set.column("documents", "claims"));
    assertEquals(List.of("376", "", "", ""), set.column("documents", "locality_code"));
    assertEquals("", set.column("documents", "characters").get(3), "unknown, not nought");
    assertEquals(
        Map.of(Outcome.EXTRACTED, 2, Outcome.NO_CLAIMS, 1, Outcome.REFUSED, 1), set.summary().overview().documents());
    assertEquals(
        Map.of("count", 1, "documents", List.of(Map.of("document", "d.txt", "reason", "unchanged"))),
        set.json("run.json").get("skipped"));
    assertEquals(
        Map.of("count", 1, "documents", List.of(Map.of("document", "c.bin", "reason", "not text"))),
        set.json("run.json").get("refused"));
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    String text = "🏡🏡 Xã có 12 thôn, 👩‍🌾 và 7 tổ. \ud800 lẻ 8.";
    Published set =
        Published.of(
            folder,
            new Doc("a.txt", text).claim(new Fig("8", "8")).claim(new Fig("7", "7")).claim(new Fig("12", "12")));
    int[] points = text.codePoints().toArray();
    for (Map<String, String> row : set.rows("claims")) {
      int start = Integer.parseInt(row.get("number_start"));
      int end = Integer.parseInt(row.get("number_end"));
      assertEquals(row.get("number_text"), new String(points, start, end - start));
    }
    assertEquals(Integer.toString(points.length), set.column("documents", "characters").get(0));
  }

  @Test
  void oddCharactersComeBackAsTheyWere() throws IOException {
    List<String> odd =
        List.of(
            "\"quoted\", comma", "line\nbreak", "carriage\r\nreturn", " space ", "=1+1", "👩‍🌾", "'", "NA", "#", "\t");
    Doc doc = new Doc("a.txt", "0 1 2 3 4 5 6 7 8 9");
    for (int i = 0; i < odd.size(); i++) {
      doc.claim(new Fig(Integer.toString(i), Integer.toString(i)).sentence(odd.get(i)));
    }
    assertEquals(odd, Published.of(folder, doc).column("claims", "sentence"));
  }

  @Test
  void csvIsUtf8WithoutMarkWithLinesEndedByLf() throws IOException {
    Published set = Published.of(folder, documents());
    for (Table<?> table : List.of(Table.CLAIMS, Table.DOCUMENTS, Table.PANEL)) {
      String csv = set.text(table.name() + ".csv");
      assertTrue(csv.startsWith(String.join(",", table.header()) + "\n"));
      assertTrue(csv.endsWith("\n"));
      assertFalse(csv.contains("\r"));
      assertFalse(csv.contains("null"));
    }
  }

  @Test
  void equalRunsGiveEqualBytesButForTheTimes() throws IOException {
    DatasetOptions options = Made.options("csv", "jsonl");
    Published one = Published.of(folder.resolve("1"), options, documents());
    Published two = Published.of(folder.resolve("2"), Made.options("csv", "jsonl"), documents());
    for (String file : FILES) {
      if (!file.equals("run.json")) {
        assertArrayEquals(
            Files.readAllBytes(one.folder().resolve(file)), Files.readAllBytes(two.folder().resolve(file)), file);
      }
    }
    Map<String, Object> first = one.json("run.json");
    Map<String, Object> second = two.json("run.json");
    assertEquals(Set.of("started", "finished", "seconds"), ((Map<?, ?>) first.remove("times")).keySet());
    second.remove("times");
    assertEquals(first, second);
  }

  @Test
  void theFolderHoldsTheFilesThatRunJsonNames() throws IOException {
    Published set = Published.of(folder, Made.options("csv", "jsonl"), documents());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(new TreeSet<>(FILES), new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()));
    }
    assertEquals(FILES, set.summary().files().stream().map(Written::name).toList());
    List<?> wrote = (List<?>) set.json("run.json").get("wrote");
    assertEquals(FILES.size() - 1, wrote.size());
    for (Object entry : wrote) {
      Map<?, ?> file = (Map<?, ?>) entry;
      byte[] bytes = Files.readAllBytes(folder.resolve(file.get("file").toString()));
      assertEquals(bytes.length, file.get("bytes"));
      assertEquals(Hashing.sha256().hashBytes(bytes).toString(), file.get("sha256"));
    }
    Map<?, ?> claims = (Map<?, ?>) wrote.get(0);
    assertEquals(4, claims.get("rows"));
  }

  @Test
  void whatWasNotAskedForIsNotWritten() throws IOException {
    Published.of(folder, Made.options("jsonl"), documents());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          Set.of("claims.jsonl", "run.json"),
          Set.copyOf(files.map(f -> f.getFileName().toString()).toList()));
    }
  }

  @Test
  void aRunWithoutDocumentsHasTablesWithoutRows() throws IOException {
    Published set = Published.of(folder);
    assertEquals(List.of(), set.rows("claims"));
    assertEquals(List.of(), set.rows("documents"));
    assertEquals(0, set.summary().overview().claims());
  }

  @Test
  void closingWithoutPublishingLeavesNoWorkingFiles() throws IOException {
    Doc doc = documents()[0];
    try (Dataset dataset = new Dataset(folder, Made.options("csv"))) {
      dataset.add(doc.row(), doc.extraction());
    }
    assertFalse(Files.exists(folder.resolve(".work")));
  }

  @Test
  void theOverviewCountsByIndicatorProvinceAndYear() throws IOException {
    var overview = Published.of(folder, documents()).summary().overview();
    assertEquals(Map.of("party_cells", 4L), overview.byIndicator());
    assertEquals(Map.of("tỉnh Ninh Bình", 3L, "", 1L), overview.byProvince());
    assertEquals(Map.of("2019", 4L), overview.byYear());
    assertNotEquals(0, overview.bytes());
  }
}
