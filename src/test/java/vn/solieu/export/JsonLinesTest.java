package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.export.table.Table;

class JsonLinesTest {

  @Test
  void aLineIsAClaimWithItsEvidenceNested(@TempDir Path folder) throws IOException {
    Doc doc =
        new Doc("a.txt", "Có 45 chi bộ và\u2028 2,5 nữa.")
            .claim(new Fig("45", "45").flags("undated", "sum_mismatch"))
            .claim(new Fig("2,5", "2.5").subgroup("ghép").sentence("Dòng\nhai \"trích\""));
    Published set = Published.of(folder, Made.options("jsonl"), doc);
    List<String> lines = set.text("claims.jsonl").lines().toList();
    assertEquals(2, lines.size());
    Map<?, ?> first = (Map<?, ?>) Published.parse(lines.get(0));
    assertEquals(45, first.get("value"));
    assertEquals(2019, first.get("year"));
    assertEquals("376", first.get("locality_code"));
    assertEquals(List.of("sum_mismatch", "undated"), first.get("flags"));
    assertTrue(first.containsKey("total"));
    assertNull(first.get("total"));
    Map<?, ?> second = (Map<?, ?>) Published.parse(lines.get(1));
    assertEquals(2.5, second.get("value"));
    assertEquals(List.of(), second.get("flags"));
    Map<?, ?> evidence = (Map<?, ?>) second.get("evidence");
    assertEquals("Dòng\nhai \"trích\"", evidence.get("sentence"));
    Set<Object> names = new HashSet<>(first.keySet());
    names.remove("evidence");
    names.addAll(evidence.keySet());
    assertEquals(new HashSet<Object>(Table.CLAIMS.header()), names);
  }
}
