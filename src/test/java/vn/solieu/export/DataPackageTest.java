package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;

class DataPackageTest {
  @TempDir private Path folder;
  private Published set;
  private Map<String, Object> descriptor;

  @BeforeEach
  void publish() throws IOException {
    set =
        Published.of(
            folder,
            new Doc("a.txt", "Có 45 chi bộ, trong đó 12 chi bộ ghép.")
                .claim(new Fig("45", "45").id("whole"))
                .claim(new Fig("12", "12.50").subgroup("ghép").partOf("whole").during("2019-01-01", "2019-06-30")),
            new Doc("b..c.txt", "Có 45 chi bộ, trong đó 12 chi bộ ghép.").claim(new Fig("45", "45").id("copy")),
            new Doc("d.txt", "Không.").published(""));
    descriptor = set.json("datapackage.json");
  }

  @Test
  void keepsToTheSpecification() throws IOException {
    String schema =
        Resources.toString(
            Resources.getResource(DataPackageTest.class, "datapackage-schema.json"), StandardCharsets.UTF_8);
    assertEquals(List.of(), JsonSchema.faults(descriptor, Published.parse(schema)));
  }

  @Test
  void theCheckFindsFaults() throws IOException {
    String schema =
        Resources.toString(
            Resources.getResource(DataPackageTest.class, "datapackage-schema.json"), StandardCharsets.UTF_8);
    descriptor.remove("resources");
    descriptor.put("name", "Upper Case");
    assertEquals(
        List.of("/: resources is missing", "/name: Upper Case is not like ^([-a-z0-9._/])+$"),
        JsonSchema.faults(descriptor, Published.parse(schema)));
  }

  @Test
  void namesEveryCsvWithItsSizeAndHash() throws IOException {
    assertEquals(List.of("claims", "documents", "panel", "codebook"), names(descriptor.get("resources")));
    for (Map<?, ?> resource : maps(descriptor.get("resources"))) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").toString()));
      assertEquals(bytes.length, resource.get("bytes"));
      assertEquals("sha256:" + Hashing.sha256().hashBytes(bytes), resource.get("hash"));
    }
  }

  @Test
  void everyCellIsWhatItsFieldSays() throws IOException {
    int cells = 0;
    for (Map<?, ?> resource : maps(descriptor.get("resources"))) {
      Map<?, ?> schema = (Map<?, ?>) resource.get("schema");
      List<Map<String, String>> rows = set.rows(resource.get("name").toString());
      for (Map<?, ?> field : maps(schema.get("fields"))) {
        Set<String> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
          check(field, row.get(field.get("name").toString()), seen);
          cells++;
        }
      }
    }
    assertTrue(cells > 100);
  }

  private static void check(Map<?, ?> field, String cell, Set<String> seen) {
    String what = field.get("name") + ": " + cell;
    Map<?, ?> constraints = field.containsKey("constraints") ? (Map<?, ?>) field.get("constraints") : Map.of();
    assertTrue(cell != null, what);
    if (cell.isEmpty()) {
      assertFalse(constraints.containsKey("required"), what);
      return;
    }
    assertTrue(!constraints.containsKey("unique") || seen.add(cell), what);
    assertTrue(!constraints.containsKey("enum") || ((List<?>) constraints.get("enum")).contains(cell), what);
    String form =
        switch (field.get("type").toString()) {
          case "integer" -> "-?\\d+";
          case "number" -> "-?\\d+(\\.\\d+)?";
          case "date" -> "\\d{4}-\\d\\d-\\d\\d";
          case "boolean" -> "true|false";
          default -> "(?s).*";
        };
    assertTrue(cell.matches(form), what);
  }

  @Test
  void everyKeyLeadsToARow() throws IOException {
    int keys = 0;
    for (Map<?, ?> resource : maps(descriptor.get("resources"))) {
      Map<?, ?> schema = (Map<?, ?>) resource.get("schema");
      for (Map<?, ?> key : schema.containsKey("foreignKeys") ? maps(schema.get("foreignKeys")) : List.<Map<?, ?>>of()) {
        Map<?, ?> target = (Map<?, ?>) key.get("reference");
        String own = resource.get("name").toString();
        String table = target.get("resource").equals("") ? own : target.get("resource").toString();
        Set<String> known = new HashSet<>(set.column(table, target.get("fields").toString()));
        for (String cell : set.column(own, key.get("fields").toString())) {
          assertTrue(cell.isEmpty() || known.contains(cell), cell);
        }
        keys++;
      }
    }
    assertEquals(4, keys);
  }

  @Test
  void sourcesAreTheDocumentsWithTheirHashes() {
    List<Map<?, ?>> sources = maps(descriptor.get("sources"));
    assertEquals(3, sources.size());
    assertEquals(Map.of("title", "a.txt", "path", "a.txt", "hash", "sha256:00ff"), sources.get(0));
    assertEquals(
        Map.of("title", "b..c.txt", "hash", "sha256:00ff"), sources.get(1), "no path that the specification forbids");
  }

  @Test
  void ofVeryManySourcesOnlyTheFirstAreNamed() {
    Sources sources = new Sources();
    for (int i = 0; i < 1500; i++) {
      sources.add(new Doc(i + ".txt", "").row());
    }
    List<Map<String, Object>> list = sources.list();
    assertEquals(1001, list.size());
    assertEquals(Map.of("title", "All 1500 documents, with their hashes", "path", "documents.csv"), list.get(1000));
  }

  private static List<Map<?, ?>> maps(Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object item : (List<?>) list) {
      maps.add((Map<?, ?>) item);
    }
    return maps;
  }

  private static List<Object> names(Object list) {
    List<Object> names = new ArrayList<>();
    maps(list).forEach(m -> names.add(m.get("name")));
    return names;
  }
}
