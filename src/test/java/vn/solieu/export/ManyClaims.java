package vn.solieu.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.TableWriter;

/** Any number of claims, made while they are written: a row of the panel for four, a flag for every tenth document. */
public final class ManyClaims {
  /** Claims of one document. */
  public static final int PER_DOCUMENT = 8;

  private ManyClaims() {}

  /** Tells a writer of so many claims, eight a document, from the beginning to the end. */
  public static void write(TableWriter writer, int claims) throws IOException {
    write(writer, claims, PER_DOCUMENT);
  }

  /** The same with so many claims a document. */
  public static void write(TableWriter writer, int claims, int perDocument) throws IOException {
    int documents = claims / perDocument;
    Overview overview =
        new Overview(
            Made.run(), Map.of(Outcome.EXTRACTED, documents), 0, 1000L * documents, claims,
            new TreeMap<>(Map.of("party_cells", (long) claims)), new TreeMap<>(Map.of("tỉnh Ninh Bình", (long) claims)),
            new TreeMap<>(Map.of("2019", (long) claims)), new TreeMap<>(Map.of("undated", claims / 10L)), claims / 4,
            new TreeSet<>(List.of(2017, 2018, 2019)));
    writer.begin(overview);
    for (int d = 0; d < documents; d++) {
      writer.document(document(d, perDocument), Optional.empty());
      for (int c = 0; c < perDocument; c++) {
        writer.claim(claim(d, c));
      }
    }
    for (int p = 0; p < claims / 4; p++) {
      writer.panel(panel(p));
    }
    writer.end();
  }

  private static Row document(int d, int claims) {
    return row(
        Table.DOCUMENTS,
        Map.of("document", path(d), "outcome", "extracted", "url", url(d), "claims", Integer.toString(claims), "bytes", "4321"));
  }

  private static Row claim(int d, int c) {
    String number = Integer.toString(d % 9000 + c);
    Map<String, String> cells = new TreeMap<>();
    for (String name : List.of("value", "value_low", "value_high", "number_text", "number_start", "number_end")) {
      cells.put(name, number);
    }
    for (String name : List.of("locality", "district", "commune", "province", "province_2025")) {
      cells.put(name, "xã Tân Thịnh");
    }
    for (String name : List.of("year", "year_start", "year_end")) {
      cells.put(name, "2019");
    }
    for (String name :
        List.of("measure", "approximation", "change", "modality", "locality_level", "locality_basis", "time_basis", "rule")) {
      cells.put(name, "exact");
    }
    cells.put("claim_id", String.format("%016x", d * 31L + c));
    cells.put("indicator", "party_cells");
    cells.put("indicator_vi", "Chi bộ");
    cells.put("indicator_en", "Party cells");
    cells.put("concept", "chi bộ");
    cells.put("unit", "chi bộ");
    cells.put("locality_code", "00123");
    cells.put("province_code", "37");
    cells.put("time_text", "năm 2019");
    cells.put("sentence", "Đến năm 2019, toàn xã có " + number + " chi bộ trực thuộc, tăng so với đầu nhiệm kỳ; " + d
        + " đảng viên được phân công phụ trách hộ gia đình, góp phần hoàn thành các mục tiêu của nghị quyết đại hội.");
    cells.put("document", path(d));
    cells.put("title", "Đảng bộ xã nâng cao chất lượng sinh hoạt chi bộ");
    cells.put("outlet", "Báo Ninh Bình");
    cells.put("published", "2019-12-17");
    cells.put("url", url(d));
    cells.put("flags", d % 10 == 0 ? "undated" : "");
    return row(Table.CLAIMS, cells);
  }

  private static Row panel(int p) {
    return row(
        Table.PANEL,
        Map.of(
            "indicator", "party_cells", "claim_id", String.format("%016x", p), "locality", "xã " + p / 3, "year",
            Integer.toString(2017 + p % 3), "value", "5",
            "approximation", "exact", "unit", "chi bộ"));
  }

  private static String path(int d) {
    return "2019/12/" + d + ".txt";
  }

  private static String url(int d) {
    return "https://example.vn/tin-tuc/xay-dung-dang/" + d + ".html";
  }

  private static Row row(Table<?> table, Map<String, String> cells) {
    return new Row(table, table.header().stream().map(h -> cells.getOrDefault(h, "")).toArray(String[]::new));
  }
}
