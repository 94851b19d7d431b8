package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesTest {
  @TempDir private Path folder;

  @Test
  void readsTheColumnsThatAreThere() throws IOException {
    Map<String, Overrides> rows = read("\ufeffdocument,published\na/1.txt,2017-04-21\nb.txt,\n");
    assertEquals(Optional.of(LocalDate.of(2017, 4, 21)), rows.get("a/1.txt").published());
    assertEquals(Optional.empty(), rows.get("b.txt").published());
  }

  @Test
  void tellsAllFaultsWithTheirLines() {
    FaultyTable e =
        assertThrows(
            FaultyTable.class, () -> read("document,published\na.txt,21/4/2017\na.txt,2017-04-21\na.txt,\n,2017-01-01\n"));
    String at = folder.resolve("articles.csv").toString();
    assertEquals(
        at + ":2: \"21/4/2017\" is no date. Write it as 2020-09-08.\n"
            + at + ":3: a.txt stands in an earlier row too. Keep one row a document.\n"
            + at + ":4: a.txt stands in an earlier row too. Keep one row a document.\n"
            + at + ":5: the document is not named. Write its path as documents.csv has it.",
        e.getMessage());
  }

  @Test
  void namesTheColumnsItKnows() {
    FaultyTable e = assertThrows(FaultyTable.class, () -> read("file,date\na,b\n"));
    assertEquals(3, e.getMessage().lines().count(), e.getMessage());
  }

  private Map<String, Overrides> read(String table) throws IOException {
    return Overrides.read(Files.writeString(folder.resolve("articles.csv"), table));
  }
}
