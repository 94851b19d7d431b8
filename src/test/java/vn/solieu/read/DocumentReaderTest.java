package vn.solieu.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata.PublishedBasis;

class DocumentReaderTest {
  private static final DocumentReader READER = TestRules.reader();
  private static final String ARTICLE =
      "Kết nạp đảng viên ở xã Tân An\n12/03/2015\nNăm 2014, xã kết nạp 12 đảng viên, tăng 3 người so với năm 2013.\n";

  @Test
  void refusesEmptyAndBlankFiles() {
    assertEquals("empty. Save the article's text in it, or take it out", refusal(new byte[0]));
    assertEquals("empty: nothing but white space. Save the article's text in it, or take it out", refusal(" \n\u00a0\r\n\t".getBytes(UTF_8)));
  }

  @Test
  void refusesBytesThatAreNoUtf8AndSaysWhere() {
    byte[] bytes = "xã Tân An".getBytes(UTF_8);
    bytes[1] = (byte) 0xFF;
    assertEquals("not UTF-8: byte 0xFF at offset 1. Convert the file to UTF-8", refusal(bytes));
  }

  @Test
  void refusesATruncatedLetterAtTheEnd() {
    byte[] bytes = "huyện ủy".getBytes(UTF_8);
    assertTrue(refusal(Arrays.copyOf(bytes, bytes.length - 3)).startsWith("not UTF-8") || bytes.length < 4);
    byte[] cut = Arrays.copyOf("ủ".getBytes(UTF_8), 2);
    assertTrue(refusal(cut).startsWith("not UTF-8"), refusal(cut));
  }

  @Test
  void acceptsAReplacementCharacterOfTheSourceItself() {
    assertEquals("UTF-8", accepted((ARTICLE + "\ufffd").getBytes(UTF_8)).encoding());
  }

  @Test
  void refusesBinaryFilesByTheirFirstBytesOrTheirZeros() {
    assertEquals("a PDF file, not text. Save its text as UTF-8", refusal("%PDF-1.7\n…".getBytes(UTF_8)));
    assertEquals("binary: zero bytes. Save its text as UTF-8, or take it out", refusal("ab\0\0\0cd\0\0e".getBytes(UTF_8)));
    assertEquals(
        "looks like UTF-16 without a byte-order mark. Convert the file to UTF-8", refusal("so lieu".getBytes(UTF_16LE)));
    assertEquals("an HTML or XML page, not plain text. Save its text", refusal("<!DOCTYPE html><p>7".getBytes(UTF_8)));
  }

  @Test
  void readsUtf16ByItsByteOrderMark() {
    assertEquals(ARTICLE, accepted(("\ufeff" + ARTICLE).getBytes(UTF_16LE)).document().text());
    assertEquals(ARTICLE, accepted(("\ufeff" + ARTICLE).getBytes(UTF_16BE)).document().text());
    assertEquals("UTF-16BE", accepted(ARTICLE.getBytes(UTF_16)).encoding());
  }

  @Test
  void refusesWhatIsOverALimit() {
    DocumentReader strict = TestRules.reader(new Limits(1000, 100));
    String line = "a".repeat(99);
    assertInstanceOf(Reading.Accepted.class, strict.read("a", (line + "\n" + line).getBytes(UTF_8), Optional.empty()));
    Reading.Refused wide =
        assertInstanceOf(
            Reading.Refused.class, strict.read("a", (line + line + "\n").getBytes(UTF_8), Optional.empty()));
    assertEquals("a line of 198 bytes, longer than the limit of 100 bytes a line", wide.reason());
    Reading.Refused large =
        assertInstanceOf(Reading.Refused.class, strict.read("a", new byte[1001], Optional.empty()));
    assertEquals("larger than the limit of 1000 bytes a document (1001 bytes)", large.reason());
  }

  @Test
  void refusesFiftyMegabytesOfOneLine() {
    byte[] bytes = new byte[50 << 20];
    Arrays.fill(bytes, (byte) 'a');
    assertTrue(refusal(bytes).startsWith("larger than the limit of 16777216 bytes"));
    assertTrue(refusal(Arrays.copyOf(bytes, 2 << 20)).startsWith("a line of 2097152 bytes"));
  }

  @Test
  void overridesWhatTheTextSays() {
    Overrides known =
        new Overrides(Optional.of(LocalDate.of(2014, 12, 30)), "", "https://baoninhbinh.org.vn/a.html", "", "xã Tân An");
    Document d = accepted(READER.read("a.txt", ARTICLE.getBytes(UTF_8), Optional.of(known))).document();
    assertEquals(Optional.of(LocalDate.of(2014, 12, 30)), d.metadata().published());
    assertEquals(PublishedBasis.METADATA, d.metadata().publishedBasis());
    assertEquals("Kết nạp đảng viên ở xã Tân An", d.metadata().title());
    assertEquals("Báo Ninh Bình", d.metadata().outlet());
    assertEquals("Ninh Bình", d.metadata().province());
    assertEquals("xã Tân An", d.metadata().locality());
  }

  @Test
  void neverThrowsAndLosesNoLetterOfAnyText() {
    String pieces = "0123456789 \n\r./-:|()[]\"“”…°Ảnh:ảnh minh họa Theo Ngày đăng Tin, Bình luận BHG\u0309\u0301ẢA\t\ufeff";
    Random random = new Random(7);
    for (int n = 0; n < 1000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      byte[] bytes = ("x" + text).getBytes(UTF_8);
      Document d = accepted(READER.read("a.txt", bytes, Optional.empty())).document();
      int at = 0;
      for (Block b : d.blocks()) {
        assertTrue(d.text().substring(at, b.span().start()).chars().allMatch(c -> Lines.isSpace((char) c)), d.text());
        at = b.span().end();
      }
      assertTrue(d.text().substring(at).chars().allMatch(c -> Lines.isSpace((char) c) || c == 0x2028), d.text());
    }
  }

  private static String refusal(byte[] bytes) {
    return assertInstanceOf(Reading.Refused.class, READER.read("a.txt", bytes, Optional.empty())).reason();
  }

  private static Reading.Accepted accepted(byte[] bytes) {
    return accepted(READER.read("a.txt", bytes, Optional.empty()));
  }

  private static Reading.Accepted accepted(Reading reading) {
    return assertInstanceOf(Reading.Accepted.class, reading, reading.toString());
  }
}
