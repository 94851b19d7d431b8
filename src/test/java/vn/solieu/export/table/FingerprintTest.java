package vn.solieu.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;
import vn.solieu.text.Span;

class FingerprintTest {
  private static final String TEXT = "Toàn huyện Kim Sơn có 45 chi bộ; tỷ lệ hòa giải đạt 98,7%.";

  private static Fingerprint of(String body) {
    Block block = new Block(Block.Kind.BODY, new Span(0, body.length()));
    return Fingerprint.of(new Document("a.txt", body, List.of(block), Metadata.NONE));
  }

  private static int common(Fingerprint a, Fingerprint b) {
    int common = 0;
    for (int band = 0; band < Fingerprint.BANDS; band++) {
      common += Fingerprint.common(a.band(band), b.band(band));
    }
    return common;
  }

  @Test
  void spellingCaseAndPunctuationDoNotCount() {
    Fingerprint expected = of(TEXT);
    assertEquals(15, expected.words());
    assertEquals(expected.text(), of(Normalizer.normalize(TEXT, Normalizer.Form.NFD)).text());
    assertEquals(expected.text(), of("TOÀN HUYỆN KIM SƠN CÓ 45 CHI BỘ: TỈ LỆ HOÀ GIẢI ĐẠT 98.7%").text());
    assertEquals(expected.text(), of(TEXT.replace(" ", " \n")).text());
  }

  @Test
  void wordsDigitsAndOrderCount() {
    long text = of(TEXT).text();
    assertNotEquals(text, of(TEXT.replace("45", "46")).text());
    assertNotEquals(text, of(TEXT.replace("Kim Sơn", "Sơn Kim")).text());
    assertNotEquals(text, of(TEXT + " Hết").text());
  }

  @Test
  void aWordIsTheSameWhereverItStands() {
    for (int length = 1000; length < 1050; length++) {
      String before = "a".repeat(length);
      assertEquals(of(before + " Kim Sơn có 45 chi bộ").text(), of(before + "    Kim   Sơn có 45 chi bộ").text());
    }
  }

  @Test
  void pageFurnitureDoesNotCount() {
    String page = "Trang chủ\n" + TEXT + "\nTin khác";
    int start = page.indexOf(TEXT);
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.FURNITURE, new Span(0, 9)),
            new Block(Block.Kind.BODY, new Span(start, start + TEXT.length())),
            new Block(Block.Kind.FURNITURE, new Span(page.length() - 8, page.length())));
    assertEquals(of(TEXT).text(), Fingerprint.of(new Document("a.txt", page, blocks, Metadata.NONE)).text());
  }

  @Test
  void theSketchEstimatesWhatTwoTextsHaveInCommon() {
    Random random = new Random(11);
    List<String> words = random.ints(1000, 0, 5000).mapToObj(i -> "từ" + i).toList();
    Fingerprint whole = of(String.join(" ", words));
    assertEquals(Fingerprint.BINS, common(whole, of(String.join(" ", words))));
    int nine = common(whole, of(String.join(" ", words.subList(0, 900))));
    assertTrue(nine > 48 && nine < Fingerprint.BINS, "0.9 in common gave " + nine);
    int half = common(whole, of(String.join(" ", words.subList(0, 500))));
    assertTrue(half > 20 && half < 44, "0.5 in common gave " + half);
    int none = common(whole, of(String.join(" ", random.ints(1000, 0, 5000).mapToObj(i -> "chữ" + i).toList())));
    assertTrue(none < 4, "nothing in common gave " + none);
  }

  @Test
  void emptyAndShortTextsHaveOneToo() {
    assertEquals(0, of("").words());
    assertEquals(0, of("… — ;").words());
    assertEquals(1, of("Kim").words());
    assertEquals(Fingerprint.BINS, common(of("a b c d e"), of("a b c d e")));
  }
}
