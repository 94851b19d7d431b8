package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;

class DuplicatesTest {
  private static final String LONG = article(5);

  @TempDir private Path folder;

  private static String article(int seed) {
    Random random = new Random(seed);
    return random.ints(300, 0, 900).mapToObj(i -> "tiếng" + i).collect(Collectors.joining(" ")) + ". Có 45 chi bộ.";
  }

  private static Doc doc(String path, String text, String... figures) {
    Doc doc = new Doc(path, text);
    for (String figure : figures) {
      doc.claim(new Fig(figure, figure));
    }
    return doc;
  }

  private List<String> duplicateOf(Doc... documents) throws IOException {
    return Published.of(folder, documents).column("documents", "duplicate_of");
  }

  @Test
  void equalWordsAreADuplicateOfTheEarlierPath() throws IOException {
    Published set =
        Published.of(
            folder,
            doc("a.txt", "Huyện có 45 chi bộ.", "45"),
            doc("b.txt", "Xã có 45 chi bộ.", "45"),
            doc("c.txt", "HUYỆN  có 45 chi bộ", "45"),
            doc("d.txt", "Huyện có 45 chi bộ!", "45"));
    assertEquals(List.of("", "", "a.txt", "a.txt"), set.column("documents", "duplicate_of"));
    assertEquals(List.of("", "", "duplicate_document", "duplicate_document"), set.column("claims", "flags"));
    assertEquals(2, set.summary().overview().duplicates());
    assertEquals(2, set.summary().overview().byFlag().get("duplicate_document"));
    assertEquals(List.of("2"), set.column("panel", "claims"), "duplicates do not count in the panel");
  }

  @Test
  void nearlyEqualTextWithTheSameFiguresIsADuplicate() throws IOException {
    String edited = LONG.replace("tiếng17 ", "chữ ") + " Theo báo bạn.";
    assertEquals(List.of("", "a.txt"), duplicateOf(doc("a.txt", LONG, "45"), doc("b.txt", edited, "45")));
  }

  @Test
  void aFormLetterFilledInAnewIsNone() throws IOException {
    String next = LONG.replace("45 chi bộ", "46 chi bộ");
    assertEquals(List.of("", ""), duplicateOf(doc("a.txt", LONG, "45"), doc("b.txt", next, "46")));
  }

  @Test
  void aShorterReprintIsADuplicateAndALongerOneIsNot() throws IOException {
    String more = LONG + " Cùng năm, kết nạp 120 người.";
    assertEquals(List.of("", "a.txt"), duplicateOf(doc("a.txt", more, "45", "120"), doc("b.txt", LONG, "45")));
  }

  @Test
  void aReprintWithANewFigureIsNone() throws IOException {
    String more = LONG + " Cùng năm, kết nạp 120 người.";
    assertEquals(List.of("", ""), duplicateOf(doc("a.txt", LONG, "45"), doc("b.txt", more, "45", "120")));
  }

  @Test
  void differentAndEmptyTextsAreNone() throws IOException {
    assertEquals(
        List.of("", "", "", ""),
        duplicateOf(
            doc("a.txt", LONG, "45"), doc("b.txt", article(6), "45"), doc("c.txt", "…"), doc("d.txt", "…")));
  }

  @Test
  void copiesOfCopiesPointToTheFirst() throws IOException {
    String second = LONG.replace("tiếng17 ", "chữ ");
    String third = second.replace("tiếng23 ", "chữ ");
    assertEquals(
        List.of("", "a.txt", "a.txt", "a.txt"),
        duplicateOf(
            doc("a.txt", LONG, "45"), doc("b.txt", second, "45"), doc("c.txt", third, "45"),
            doc("d.txt", third, "45")));
  }
}
