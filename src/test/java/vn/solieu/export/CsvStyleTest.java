package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;

class CsvStyleTest {
  private static final List<String> FORMULAS =
      List.of("=1+1", "+84", "-5", "@a", "\ttab", "\rreturn", "plain", "a=b", "");

  @TempDir private Path folder;

  private Published publish(boolean bom, boolean safe) throws IOException {
    Doc doc = new Doc("=a.txt", "0 1 2 3 4 5 6 7 8").title("@title");
    for (int i = 0; i < FORMULAS.size(); i++) {
      String number = Integer.toString(i);
      doc.claim(new Fig(number, "-" + number).sentence(FORMULAS.get(i)));
    }
    return Published.of(
        folder, new DatasetOptions(Set.of("csv"), bom, safe, false, false, "vi", Made.run()), doc);
  }

  @Test
  void aMarkStandsBeforeTheHeaderWhereAskedFor() throws IOException {
    Published set = publish(true, false);
    for (String table : List.of("claims", "documents", "panel", "codebook")) {
      assertEquals('\ufeff', set.text(table + ".csv").charAt(0), table);
    }
    assertEquals(FORMULAS, set.column("claims", "sentence"), "text is left as it is");
  }

  @Test
  void safeTextStartsWithAnApostropheAndTheFileWithAMark() throws IOException {
    Published set = publish(false, true);
    assertTrue(set.text("claims.csv").startsWith("\ufeffclaim_id,"));
    List<String> safe = new ArrayList<>();
    for (String text : FORMULAS) {
      safe.add(text.matches("(?s)[=+@\t\r-].*") ? "'" + text : text);
    }
    assertEquals(safe, set.column("claims", "sentence"));
    assertEquals("'@title", set.column("documents", "title").get(0));
    assertEquals(set.column("claims", "document").get(0), set.column("documents", "document").get(0));
  }

  @Test
  void safeNumbersStayNumbers() throws IOException {
    assertEquals("-1", publish(false, true).column("claims", "value").get(1));
  }
}
