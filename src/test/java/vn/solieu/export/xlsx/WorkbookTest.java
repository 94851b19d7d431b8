package vn.solieu.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.claim.Measure;
import vn.solieu.claim.TimeBasis;
import vn.solieu.export.DatasetOptions;
import vn.solieu.export.Made;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.export.Published;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Language;
import vn.solieu.number.Approximation;

class WorkbookTest {
  private static final String LONG = "Câu rất dài, ".repeat(3100) + "hết.";

  @TempDir private Path folder;

  private static DatasetOptions options(String language, boolean brief) {
    return new DatasetOptions(Set.of("csv", "xlsx"), false, false, false, brief, language, Made.run());
  }

  /** Claims with all that is hard on a cell. */
  private static Doc[] hard() {
    Doc first =
        new Doc("=a.txt", "1 2 3 4 5 6 7 8 9")
            .title("@SUM(A1)")
            .claim(new Fig("1", "1").sentence("=1+1"))
            .claim(new Fig("2", "1234567890123456789").sentence("giữ _x0041_ và _x005F_ như thế"))
            .claim(new Fig("3", "10.5").measured(Measure.SHARE, "%").sentence("xuống\ndòng\tvà \u000b dấu"))
            .claim(new Fig("4", "").bounds("4", "6").about(Approximation.RANGE).sentence(" đầu và cuối "))
            .claim(new Fig("5", "0.1").during("1899-12-31", "1900-01-15").sentence("+84 🙂 <b>&amp;</b>"))
            .claim(new Fig("6", "0").during("2020-01-01", "2020-06-30").flags("undated", "sum_mismatch"))
            .claim(new Fig("7", "7").nowhere().sentence("-7"))
            .claim(new Fig("8", "8").of(Made.ADMITTED).subgroup("nữ").flags("undated"));
    Doc second = new Doc("b.txt", "00001 chi bộ").published("").claim(new Fig("00001", "1").total("00007"));
    return new Doc[] {first, second, new Doc("c.txt", "Không có số.")};
  }

  @Test
  void everyCellIsAsInTheCsv() throws IOException {
    Published set = Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      assertSame(set.rows("claims"), opened.rows("Số liệu"), Table.CLAIMS);
      assertSame(set.rows("documents"), opened.rows("Tài liệu"), Table.DOCUMENTS);
    }
  }

  private static void assertSame(List<Map<String, String>> csv, List<Map<String, String>> sheet, Table<?> table) {
    assertEquals(csv.size(), sheet.size());
    for (int i = 0; i < csv.size(); i++) {
      for (Column<?> column : table.columns()) {
        String where = column.name() + " of row " + i;
        assertEquals(csv.get(i).get(column.name()), sheet.get(i).get(column.labelVi()), where);
      }
    }
  }

  @Test
  void numbersAndDatesAreTypedAndCodesAreText() throws IOException {
    Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      XSSFSheet sheet = opened.sheet("Số liệu");
      Row row = sheet.getRow(7);
      assertEquals(CellType.NUMERIC, cell(row, "value").getCellType());
      assertEquals("#,##0", cell(row, "value").getCellStyle().getDataFormatString());
      assertEquals(CellType.NUMERIC, cell(row, "year").getCellType());
      assertEquals("0", cell(row, "year").getCellStyle().getDataFormatString());
      assertEquals("dd/mm/yyyy", cell(row, "period_end").getCellStyle().getDataFormatString());
      assertEquals(CellType.STRING, cell(row, "locality_code").getCellType());
      assertTrue(cell(row, "sentence").getCellStyle().getWrapText());
      assertEquals(CellType.STRING, cell(sheet.getRow(6), "period_start").getCellType(), "a day before 1900");
      assertEquals(CellType.STRING, cell(sheet.getRow(3), "value").getCellType(), "more digits than a cell keeps");
    }
  }

  private static Cell cell(Row row, String column) {
    return row.getCell(at(column));
  }

  /** Where a column of the claims stands. */
  private static int at(String column) {
    return Columns.ofClaims(Language.VI).at(Table.CLAIMS, column);
  }

  @Test
  void textStaysText() throws IOException {
    Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      for (String name : opened.names()) {
        for (Row row : opened.sheet(name)) {
          row.forEach(cell -> assertNotEquals(CellType.FORMULA, cell.getCellType(), name));
        }
      }
    }
  }

  @Test
  void equalInputGivesEqualBytes() throws IOException {
    Published.of(folder.resolve("one"), options("vi", false), hard());
    Published.of(folder.resolve("two"), options("vi", false), hard());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("one").resolve(WorkbookWriter.FILE)),
        Files.readAllBytes(folder.resolve("two").resolve(WorkbookWriter.FILE)));
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    Published.of(folder, new DatasetOptions(Set.of("xlsx"), false, false, false, false, "vi", Made.run()), hard());
    try (var files = Files.list(folder)) {
      assertEquals(List.of("claims.xlsx", "run.json"), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void worksWithOneClaimAndWithNone() throws IOException {
    Published.of(folder.resolve("one"), options("vi", false), new Doc("a", "5").claim(new Fig("5", "5")));
    try (Opened opened = new Opened(folder.resolve("one"))) {
      assertEquals(1, opened.rows("Số liệu").size());
      assertEquals(3, opened.sheet("Tổng quan").getDrawingPatriarch().getCharts().size());
    }
    Published.of(folder.resolve("none"), options("vi", false));
    try (Opened opened = new Opened(folder.resolve("none"))) {
      assertEquals(0, opened.rows("Số liệu").size());
      assertEquals("A2:AR3", opened.sheet("Số liệu").getTables().get(0).getArea().formatAsString());
    }
  }

  @Test
  void sheetsStandInOrderInTheLanguageAskedFor() throws IOException {
    Published.of(folder.resolve("vi"), options("vi", false), hard());
    try (Opened opened = new Opened(folder.resolve("vi"))) {
      assertEquals(
          List.of("Tổng quan", "Số liệu", "Chuỗi thời gian", "Cần xem lại", "Tài liệu", "Từ điển", "Lượt chạy"),
          opened.names());
      assertEquals("Value", opened.sheet("Số liệu").getRow(0).getCell(1).getStringCellValue());
      assertEquals("Giá trị", opened.sheet("Số liệu").getRow(1).getCell(1).getStringCellValue());
    }
    Published.of(folder.resolve("en"), options("en", false), hard());
    try (Opened opened = new Opened(folder.resolve("en"))) {
      assertEquals(
          List.of("Overview", "Claims", "Time series", "To review", "Documents", "Dictionary", "Run"), opened.names());
      assertEquals("Giá trị", opened.sheet("Claims").getRow(0).getCell(1).getStringCellValue());
      assertEquals("Value", opened.sheet("Claims").getRow(1).getCell(1).getStringCellValue());
    }
  }

  @Test
  void tablesHaveFiltersAndTitlesThatAreUnlike() throws IOException {
    for (String language : List.of("vi", "en")) {
      Path out = folder.resolve(language);
      Published.of(out, options(language, false), hard());
      try (Opened opened = new Opened(out)) {
        Set<String> names = new HashSet<>();
        for (String name : opened.names()) {
          for (XSSFTable table : opened.sheet(name).getTables()) {
            assertTrue(names.add(table.getName()), table.getName());
            assertEquals(table.getCTTable().getRef(), table.getCTTable().getAutoFilter().getRef());
            Set<String> titles = new HashSet<>();
            for (int i = 0; i < table.getColumnCount(); i++) {
              String title = table.getColumns().get(i).getName();
              Row header = opened.sheet(name).getRow(table.getStartRowIndex());
              assertEquals(header.getCell(i).getStringCellValue(), title);
              assertTrue(titles.add(title.toLowerCase(Locale.ROOT)), title);
            }
          }
        }
        assertEquals(7, names.size());
      }
    }
  }

  @Test
  void theLesserColumnsAreFoldedAwayAndNotLost() throws IOException {
    for (String language : List.of("vi", "en")) {
      Path out = folder.resolve(language);
      Published.of(out, options(language, true), hard());
      try (Opened opened = new Opened(out)) {
        XSSFSheet sheet = opened.book().getSheetAt(1);
        Columns columns = Columns.ofClaims(Language.of(language));
        for (int i = 0; i < columns.places().size(); i++) {
          assertEquals(i >= 12, sheet.isColumnHidden(i), "column " + i);
          assertEquals(i < 12 ? 0 : 1, sheet.getColumnOutlineLevel(i));
        }
        assertFalse(sheet.getCTWorksheet().getSheetPr().getOutlinePr().getSummaryRight(), "the button stands beside what shows");
        int id = columns.at(Table.CLAIMS, "claim_id");
        assertFalse(sheet.getRow(2).getCell(id).getStringCellValue().isEmpty());
      }
    }
  }

  @Test
  void whatMostReadersNeedComesFirst() {
    Set<String> brief = new HashSet<>();
    Table.CLAIMS.columns().stream().filter(Column::brief).forEach(c -> brief.add(c.name()));
    Columns columns = Columns.ofClaims(Language.VI);
    Set<String> first = new HashSet<>();
    columns.places().subList(0, columns.main()).forEach(p -> first.add(Table.CLAIMS.columns().get(p).name()));
    assertEquals(brief, first);
    assertEquals(Table.CLAIMS.columns().size(), Set.copyOf(columns.places()).size());
  }

  @Test
  void headersExplainThemselves() throws IOException {
    Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      var rule = opened.sheet("Số liệu").getDataValidations().stream()
          .filter(v -> v.getRegions().getCellRangeAddresses()[0].getFirstColumn() == at("approximation")).findFirst();
      assertEquals("Mức chính xác", rule.orElseThrow().getPromptBoxTitle());
      assertTrue(rule.get().getPromptBoxText().contains("_x000A_more_than: trên, hơn, quá"), rule.get().getPromptBoxText());
    }
  }

  @Test
  void textThatNoCellHoldsGoesOnInASheetOfItsOwn() throws IOException {
    Published.of(folder, options("vi", false), new Doc("a", "5").claim(new Fig("5", "5").sentence(LONG)));
    try (Opened opened = new Opened(folder)) {
      String start = opened.rows("Số liệu").get(0).get("Câu dẫn chứng");
      assertTrue(start.endsWith("… [xem trang Văn bản dài · see sheet Văn bản dài]"), start.substring(32_000));
      List<Map<String, String>> parts = opened.rows("Văn bản dài");
      assertEquals(2, parts.size());
      assertEquals(LONG, parts.get(0).get("Nội dung") + parts.get(1).get("Nội dung"));
      assertEquals("a#0", parts.get(0).get("Mã số liệu hoặc tài liệu"));
    }
  }

  @Test
  void aSeriesIsARowAndAYearAColumn() throws IOException {
    Doc doc =
        new Doc("a", "10 20 30 40")
            .claim(new Fig("10", "10").in(Fig.year(2018, 2018, TimeBasis.STATED)))
            .claim(new Fig("20", "20").in(Fig.year(2019, 2019, TimeBasis.STATED)).about(Approximation.ABOUT))
            .claim(
                new Fig("30", "").bounds("3", "5").about(Approximation.RANGE).in(Fig.year(2020, 2020, TimeBasis.STATED)))
            .claim(new Fig("40", "40").measured(Measure.COUNT, "đảng bộ").in(Fig.year(2020, 2020, TimeBasis.STATED)).subgroup("x"));
    Published.of(folder, options("vi", false), doc);
    try (Opened opened = new Opened(folder)) {
      List<Map<String, String>> rows = opened.rows("Chuỗi thời gian");
      assertEquals(2, rows.size());
      Map<String, String> row = rows.get(0);
      assertEquals(
          List.of("Chi bộ", "huyện Kim Sơn", "chi bộ", "10", "20", "3–5"),
          List.of(
              row.get("Chỉ tiêu"), row.get("Địa phương"), row.get("Đơn vị tính"), row.get("2018"), row.get("2019"),
              row.get("2020")));
      Row cells = opened.sheet("Chuỗi thời gian").getRow(2);
      assertFalse(font(opened, cells.getCell(6)).getItalic(), "an exact number stands upright");
      assertTrue(font(opened, cells.getCell(7)).getItalic(), "a vague one is slanted");
    }
  }

  private static XSSFFont font(Opened opened, Cell cell) {
    return opened.book().getFontAt(cell.getCellStyle().getFontIndex());
  }

  @Test
  void flaggedClaimsStandUnderEachReason() throws IOException {
    Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      List<String> reasons = opened.rows("Cần xem lại").stream().map(r -> r.get("Lý do")).toList();
      assertEquals(
          List.of(
              "khác số liệu cùng loại", "khác số liệu cùng loại", "tổng không khớp", "không rõ năm", "không rõ năm"), reasons);
    }
  }

  @Test
  void flaggedClaimsLeadToTheirClaim() throws IOException {
    Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      XSSFSheet review = opened.sheet("Cần xem lại");
      List<Map<String, String>> rows = opened.rows("Cần xem lại");
      for (int i = 0; i < rows.size(); i++) {
        String location = review.getHyperlink(TableSheet.HEADER_ROWS + i, 1).getLocation();
        assertTrue(location.startsWith("'Số liệu'!A"), location);
        Row claim = opened.sheet("Số liệu").getRow(Integer.parseInt(location.substring(location.indexOf("!A") + 2)) - 1);
        assertEquals(rows.get(i).get("Mã số liệu"), cell(claim, "claim_id").getStringCellValue());
        assertEquals("https://example.vn/" + rows.get(i).get("Tài liệu"), review.getHyperlink(2 + i, 9).getAddress());
      }
    }
  }

  @Test
  void documentsLeadToTheirFirstClaim() throws IOException {
    Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      XSSFSheet sheet = opened.sheet("Tài liệu");
      assertEquals("'Số liệu'!A3", sheet.getHyperlink(2, 2).getLocation());
      assertEquals("'Số liệu'!A11", sheet.getHyperlink(3, 2).getLocation());
      assertEquals("b.txt", cell(opened.sheet("Số liệu").getRow(10), "document").getStringCellValue());
      assertNull(sheet.getHyperlink(4, 2), "no claims, no link");
    }
  }

  @Test
  void sourcesAreLinked() throws IOException {
    Published.of(folder, options("vi", false), hard());
    try (Opened opened = new Opened(folder)) {
      XSSFSheet sheet = opened.sheet("Số liệu");
      for (String column : List.of("document", "title")) {
        for (int row = 2; row < 10; row++) {
          assertEquals("https://example.vn/=a.txt", sheet.getHyperlink(row, at(column)).getAddress());
        }
        assertEquals("https://example.vn/b.txt", sheet.getHyperlink(10, at(column)).getAddress());
        assertTrue(font(opened, cell(sheet.getRow(10), column)).getUnderline() != 0, "a link looks like one");
      }
    }
  }

  @Test
  void splitsWhatOneSheetDoesNotHold() throws IOException {
    List<Doc> docs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      docs.add(new Doc("d" + i, "10 11 12").claim(new Fig("10", "10")).claim(new Fig("11", "11")).claim(new Fig("12", "12")));
    }
    Rerun.workbook(folder, new WorkbookWriter.Options(Language.VI, false, false, 7), docs);
    try (Opened opened = new Opened(folder)) {
      assertEquals(List.of("Tổng quan", "Số liệu", "Số liệu 2", "Số liệu 3"), opened.names().subList(0, 4));
      List<Map<String, String>> all = new ArrayList<>();
      for (String name : List.of("Số liệu", "Số liệu 2", "Số liệu 3")) {
        all.addAll(opened.rows(name));
        assertFalse(opened.sheet(name).getTables().isEmpty());
      }
      assertEquals(
          docs.stream().flatMap(d -> d.extraction().orElseThrow().claims().stream()).map(c -> c.id()).toList(),
          all.stream().map(r -> r.get("Mã số liệu")).toList());
      assertTrue(
          opened.texts("Tổng quan").contains("Số liệu nhiều hơn một trang chứa được: xem tiếp ở Số liệu 2, Số liệu 3."));
      assertEquals("https://example.vn/d1", opened.sheet("Số liệu 2").getHyperlink(2, at("document")).getAddress());
    }
  }
}
