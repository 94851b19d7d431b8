package vn.solieu.export.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFileTest {
  private static final String[] CELLS = {
    "", "a", "huyện Kim Sơn", "👩‍🌾 \"quoted\"\r\n,", "x".repeat(126), "x".repeat(127),
    "ệ".repeat(30_000), "z".repeat(200_000)
  };

  @Test
  void rowsComeBackAsTheyWere(@TempDir Path folder) throws IOException {
    Random random = new Random(3);
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(new String[] {CELLS[random.nextInt(CELLS.length)], "same", CELLS[random.nextInt(6)]});
    }
    Path path = folder.resolve("rows");
    try (RowFile file = new RowFile(path, 3)) {
      for (String[] row : rows) {
        file.write(row);
      }
      try (RowFile.Reader reader = file.read()) {
        for (String[] row : rows) {
          String[] read = reader.next();
          assertArrayEquals(row, read);
          read[1] = "changed by who reads it";
        }
        assertThrows(EOFException.class, reader::next);
      }
      assertTrue(Files.exists(path));
    }
    assertFalse(Files.exists(path));
  }
}
