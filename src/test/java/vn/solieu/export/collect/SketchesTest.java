package vn.solieu.export.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.table.Fingerprint;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;
import vn.solieu.text.Span;

class SketchesTest {
  private static final int DOCUMENTS = 1200;

  /** Every third text is that of the document two before it, edited or not. */
  private static Fingerprint fingerprint(int document) {
    int seed = document % 3 == 2 ? document - 2 : document;
    String text =
        new Random(seed).ints(200, 0, 5000).mapToObj(i -> "tiếng" + i).collect(Collectors.joining(" "));
    text += document % 6 == 5 ? " theo báo bạn" : "";
    Block body = new Block(Block.Kind.BODY, new Span(0, text.length()));
    return Fingerprint.of(new Document("a.txt", text, List.of(body), Metadata.NONE));
  }

  /** An edited text keeps the figures in every other case. */
  private static int[] figures(int document) {
    return new int[] {document % 12 == 5 ? (document - 2) % 7 : document % 7, 50};
  }

  private static boolean isRead(int document) {
    return document % 100 != 1;
  }

  private static Sketches sketches(Path folder) throws IOException {
    Sketches sketches = new Sketches(folder);
    for (int i = 0; i < DOCUMENTS; i++) {
      sketches.add(i + "/ấ.txt", isRead(i) ? Optional.of(fingerprint(i)) : Optional.empty(), figures(i));
    }
    sketches.open();
    return sketches;
  }

  @Test
  void duplicatesAreTheSameWhateverIsSortedAtOnce(@TempDir Path folder) throws IOException {
    try (Sketches sketches = sketches(folder)) {
      int[] whole = Duplicates.find(sketches);
      assertArrayEquals(whole, Duplicates.find(sketches, 70));
      for (int i = 0; i < DOCUMENTS; i++) {
        boolean repeats = i % 6 == 2 || i % 12 == 5;
        boolean known = repeats && isRead(i) && isRead(i - 2);
        assertEquals(known ? i - 2 : -1, whole[i], "document " + i);
      }
    }
  }

  @Test
  void namesAndFiguresAreReadBack(@TempDir Path folder) throws IOException {
    try (Sketches sketches = sketches(folder)) {
      assertEquals(DOCUMENTS, sketches.size());
      for (int i : new int[] {0, 1199, 600, 1, 511, 512}) {
        assertEquals(i + "/ấ.txt", sketches.name(i));
        assertArrayEquals(figures(i), sketches.figures(sketches.sketch(i)));
      }
    }
  }
}
