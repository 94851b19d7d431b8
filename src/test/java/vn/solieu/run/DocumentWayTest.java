package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Outcome;
import vn.solieu.read.DocumentReader;
import vn.solieu.read.Limits;
import vn.solieu.resolve.Extraction;
import vn.solieu.text.Document;
import vn.solieu.text.Vocabulary;

class DocumentWayTest {
  private static final DocumentReader READER = reader();

  @TempDir private Path folder;

  private static DocumentReader reader() {
    try {
      return DocumentReader.load(RulesFolder.open(Optional.empty()), Limits.DEFAULT, new Vocabulary());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tellsAboutAnArticleWithoutFigures() throws IOException {
    DocumentRow row = go("Chào 🎉 xã Tân An.", DocumentWayTest::nothing);
    assertEquals(Outcome.NO_CLAIMS, row.outcome());
    assertEquals(17, row.characters());
    assertEquals("UTF-8", row.encoding());
    assertEquals("Chào 🎉 xã Tân An.".getBytes(StandardCharsets.UTF_8).length, row.bytes());
    assertEquals(64, row.sha256().length());
  }

  @Test
  void refusesWithTheReadersReason() throws IOException {
    DocumentRow row = go("", DocumentWayTest::nothing);
    assertEquals(Outcome.REFUSED, row.outcome());
    assertEquals("empty", row.reason());
  }

  @Test
  void refusesWhatIsTooLargeWithoutReadingIt() {
    DocumentWay way = way(DocumentWayTest::nothing, new ArrayList<>());
    DocumentRow row = way.go(List.of(new Source("big.txt", folder.resolve("not-even-there"), 50 << 20, ""))).get(0).row();
    assertEquals(Outcome.REFUSED, row.outcome());
    assertEquals("larger than the limit of 16777216 bytes a document (52428800 bytes)", row.reason());
  }

  @Test
  void refusesAFileThatIsGone() {
    DocumentRow row =
        way(DocumentWayTest::nothing, new ArrayList<>())
            .go(List.of(new Source("a.txt", folder.resolve("gone"), 7, "")))
            .get(0)
            .row();
    assertEquals(Outcome.REFUSED, row.outcome());
    assertEquals("cannot be read: there is no such file", row.reason());
  }

  @Test
  void turnsEveryFaultIntoAnOutcome() throws IOException {
    DocumentRow row =
        go("xã Tân An", d -> {
          throw new IllegalStateException("token 7\nof 5");
        });
    assertEquals(Outcome.FAILED, row.outcome());
    assertTrue(row.reason().startsWith("unexpected IllegalStateException: token 7 of 5 (DocumentWayTest"), row.reason());
  }

  @Test
  void survivesAnOverflownStackAndAFullMemory() throws IOException {
    DocumentRow deep = go("xã Tân An", d -> dig(d, 0));
    assertEquals(Outcome.FAILED, deep.outcome());
    assertTrue(deep.reason().startsWith("the program's stack overflowed"), deep.reason());
    DocumentRow full =
        go("xã Tân An", d -> {
          throw new OutOfMemoryError("test");
        });
    assertEquals(Outcome.FAILED, full.outcome());
    assertTrue(full.reason().startsWith("the program ran out of memory"), full.reason());
  }

  @Test
  void showsTheTraceToWhoAsksForIt() throws IOException {
    List<Throwable> faults = new ArrayList<>();
    IllegalStateException fault = new IllegalStateException();
    Path file = Files.writeString(folder.resolve("a.txt"), "xã Tân An");
    way(d -> {
          throw fault;
        }, faults)
        .go(List.of(new Source("a.txt", file, 9, "")));
    assertEquals(List.of(fault), faults);
  }

  @Test
  void losesNoOtherDocumentOfAGroupToAFault() throws IOException {
    List<Source> group = new ArrayList<>();
    for (String name : List.of("a", "bad", "gone", "c")) {
      Path file = folder.resolve(name);
      if (!name.equals("gone")) {
        Files.writeString(file, "xã Tân An " + name);
      }
      group.add(new Source(name, file, 9, ""));
    }
    List<Throwable> faults = new ArrayList<>();
    DocumentWay way =
        way(d -> {
          if (d.text().contains("bad")) {
            throw new IllegalStateException("bad");
          }
          return nothing(d);
        }, faults);
    List<DocumentRow> rows = way.go(group).stream().map(DocumentWay.Done::row).toList();
    assertEquals(List.of("a", "bad", "gone", "c"), rows.stream().map(DocumentRow::document).toList());
    assertEquals(
        List.of(Outcome.NO_CLAIMS, Outcome.FAILED, Outcome.REFUSED, Outcome.NO_CLAIMS),
        rows.stream().map(DocumentRow::outcome).toList());
    assertEquals(1, faults.size());
  }

  private DocumentRow go(String text, Function<Document, Extraction> extractor) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    return way(extractor, new ArrayList<>()).go(List.of(new Source("a.txt", file, Files.size(file), ""))).get(0).row();
  }

  private static DocumentWay way(Function<Document, Extraction> extractor, List<Throwable> faults) {
    return new DocumentWay(READER, all -> all.stream().map(extractor).toList(), Limits.DEFAULT, Map.of(), faults::add);
  }

  private static Extraction nothing(Document d) {
    return new Extraction(d, List.of(), Optional.empty(), List.of());
  }

  private static Extraction dig(Document d, int depth) {
    Extraction deeper = depth < Integer.MAX_VALUE ? dig(d, depth + 1) : nothing(d);
    return new Extraction(d, deeper.claims(), Optional.empty(), List.of());
  }
}
