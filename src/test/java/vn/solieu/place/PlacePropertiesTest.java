package vn.solieu.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Document;
import vn.solieu.text.Syllables;

class PlacePropertiesTest {
  private static final String ARTICLE =
      "# Đảng bộ huyện Lục Ngạn kết nạp đảng viên / Các xã Quý Sơn, Tân Mộc và Tân Lập có 30 chi bộ. Ở thôn Tân"
          + " Giáo, xã Tân Mộc (Lục Ngạn, Bắc Giang), toàn huyện hiến 26 ha. / Huyện ủy Sơn Động, Thành ủy Bắc Giang"
          + " và Cư M'gar, TP. Hồ Chí Minh, P.9, Q.5 - TPHCM; trên địa bàn, cả nước có 63 tỉnh.";

  private static List<String> read(String text) {
    Document document = Articles.article(text, "2018-05-03", "Bắc Giang");
    return Articles.read(document).mentions().stream()
        .map(m -> m.first() + "-" + m.end() + " " + m.kind() + " " + m.unit() + " " + m.locality() + " " + m.reason())
        .toList();
  }

  @Test
  void readsDecomposedTextLikeComposedText() {
    assertEquals(read(ARTICLE), read(Normalizer.normalize(ARTICLE, Normalizer.Form.NFD)));
  }

  @Test
  void readsOldTonePlacesLikeNewOnes() {
    String old = ARTICLE.replace("ủy", "uỷ").replace("toàn", "toàn").replace("Hòa", "Hoà");
    assertEquals(read(ARTICLE), read(old));
  }

  @Test
  void readsWithNoBreakSpacesAlike() {
    assertEquals(read(ARTICLE), read(ARTICLE.replace("xã Tân", "xã\u00a0Tân").replace("thôn Tân", "thôn\u00a0Tân")));
  }

  @Test
  void givesTheSameInManyThreads() {
    List<String> expected = read(ARTICLE);
    assertTrue(IntStream.range(0, 400).parallel().allMatch(i -> read(ARTICLE).equals(expected)));
  }

  /** Words of places in any order: nothing throws, spans are those of the tokens, and mentions come in order. */
  @Test
  void standsAnyText() {
    Random random = new Random(7);
    List<String> pieces = new ArrayList<>(Syllables.split(ARTICLE));
    Collections.addAll(
        pieces, "toàn", "các", "hai", "xã", "huyện", "Huyện ủy", "tỉnh", "thôn", "tổ", "3", "(", ")", ",", "-", ".",
        ":", " / ", "và", "Khối", "Đảng bộ", "quê", "ông", "của", "'", "Hà Nội", "PHƯỜNG", "QUẬN", "TP.", "TT.Huế",
        "nay", "này");
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Document document = Articles.article(text.toString(), round % 3 == 0 ? "" : "2018-05-03", "");
      Syllables s = Syllables.of(document.text(), RulesFolder.VOCABULARY);
      int start = 0;
      for (PlaceMention m : RulesFolder.READER.read(s, document).mentions()) {
        assertTrue(m.first() < m.end() && m.end() <= s.size(), text.toString());
        assertEquals(s.span(m.first(), m.end()), m.span(), text.toString());
        assertTrue(m.span().start() >= start, text.toString());
        start = m.span().start();
      }
    }
  }
}
