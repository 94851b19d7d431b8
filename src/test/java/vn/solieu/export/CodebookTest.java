package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.table.Table;

class CodebookTest {

  @Test
  void namesEveryColumnEveryWordAndEveryIndicator(@TempDir Path folder) throws IOException {
    List<Map<String, String>> rows = Published.of(folder).rows("codebook");
    List<String> columns =
        rows.stream()
            .filter(r -> r.get("table").equals("claims") && r.get("value").isEmpty())
            .map(r -> r.get("column"))
            .toList();
    assertEquals(Table.CLAIMS.header(), columns);
    assertEquals(List.of("count", "share", "amount", "rate"), words(rows, "measure"));
    assertEquals(List.of("party_cells", "party_members_admitted", "other_count"), words(rows, "indicator"));
    assertTrue(words(rows, "flags").contains("conflict"));
    Map<String, String> value = rows.stream().filter(r -> r.get("column").equals("value")).findFirst().orElseThrow();
    assertEquals("number", value.get("type"));
    assertEquals("false", value.get("required"));
    assertEquals("Giá trị", value.get("label_vi"));
  }

  private static List<String> words(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .filter(r -> r.get("table").equals("claims") && r.get("column").equals(column))
        .map(r -> r.get("value"))
        .filter(v -> !v.isEmpty())
        .toList();
  }
}
