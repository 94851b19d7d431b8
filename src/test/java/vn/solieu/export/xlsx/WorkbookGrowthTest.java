package vn.solieu.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.ManyClaims;
import vn.solieu.export.write.Language;

/** Many claims; {@code src/bench} measures how many seconds and bytes they take. */
class WorkbookGrowthTest {
  @TempDir private Path folder;

  private void write(int claims, int perDocument, int most) throws IOException {
    try (WorkbookWriter writer = new WorkbookWriter(folder, new WorkbookWriter.Options(Language.VI, false, false, most))) {
      ManyClaims.write(writer, claims, perDocument);
    }
  }

  @Test
  void writesManyClaims() throws IOException {
    write(4000, ManyClaims.PER_DOCUMENT, TableSheet.Plan.MOST);
    try (Opened opened = new Opened(folder)) {
      assertEquals(4001, opened.sheet("Số liệu").getLastRowNum());
      assertEquals(4000 / ManyClaims.PER_DOCUMENT, opened.sheet("Số liệu").getNumHyperlinks());
    }
  }

  @Test
  void splitsAllSheetsThatRunFull() throws IOException {
    write(4000, 2, 1500);
    try (Opened opened = new Opened(folder)) {
      assertEquals(List.of("Tổng quan", "Số liệu", "Số liệu 2", "Số liệu 3"), opened.names().subList(0, 4));
      assertTrue(opened.names().contains("Tài liệu 2"), opened.names().toString());
      assertEquals(1499, opened.sheet("Số liệu 2").getLastRowNum());
      assertEquals(
          "'Số liệu 2'!A3", opened.sheet("Tài liệu").getHyperlink(2 + 749, 2).getLocation(), "links follow into the next sheet");
      assertEquals(3, opened.sheet("Số liệu").getTables().size() + opened.sheet("Số liệu 2").getTables().size()
          + opened.sheet("Số liệu 3").getTables().size());
    }
  }
}
