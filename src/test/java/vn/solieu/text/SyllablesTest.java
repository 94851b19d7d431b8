package vn.solieu.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void readsWideDigitsAsCommonOnes() {
    Syllables s = Syllables.of("có １２．５％ hộ", new Vocabulary());
    assertEquals("１２", s.string(1));
    assertTrue(s.isDigits(1) && s.isDigits(3));
    assertEquals('1', s.charAt(s.start(1)));
    assertEquals('%', s.sign(4));
    assertEquals("có １２．５％ hộ", s.text());
  }

  @Test
  void cutsWordsDigitRunsAndSigns() {
    assertEquals(
        List.of("Có", "2", ".", "142", "chi", "bộ", "(", "98", ",", "7", "%", ")", ";", "50", "ha", "…"),
        Syllables.split("Có 2.142 chi bộ (98,7%); 50ha…"));
  }

  @ParameterizedTest
  @CsvSource({
    "Hoà, hòa", "HÒA, hòa", "thuỷ, thủy", "uỷ, ủy", "tỉ, tỷ", "kỉ, kỷ", "Qui, quy", "Ðảng, đảng", "ĐẢNG, đảng",
    "KHUYẾN, khuyến", "nghiêng, NGHIÊNG"
  })
  void givesOneNumberToOneSyllable(String written, String known) {
    int id = vocabulary.add(known);
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Syllables s = Syllables.of(Normalizer.normalize(written, form), vocabulary);
      assertEquals(1, s.size());
      assertEquals(id, s.id(0), form::toString);
    }
  }

  @Test
  void readsTonesTypedInAnyOrder() {
    int id = vocabulary.add("nhật");
    int ba = vocabulary.add("bấy");
    assertEquals(id, Syllables.of("nhâ\u0323t", vocabulary).id(0));
    assertEquals(id, Syllables.of("nha\u0302\u0323t", vocabulary).id(0));
    assertEquals(id, Syllables.of("nha\u0323\u0302t", vocabulary).id(0));
    assertEquals(ba, Syllables.of("BÂ\u0301Y", vocabulary).id(0));
    assertNotEquals(id, Syllables.of("nha\u0308t", vocabulary).id(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "50 m2 đất; 50|m2|đất", "3km2.; 3|km2|.", "120 M3; 120|M3", "m2,5; m|2|,|5", "m25; m|25", "m2a; m|2|a", "ham2; ham|2"
  })
  void keepsThePowerOfAUnit(String text, String tokens) {
    assertEquals(List.of(tokens.split("\\|")), Syllables.split(text));
    int id = vocabulary.add("m2");
    assertEquals(id, Syllables.of("M2", vocabulary).id(0));
  }

  @Test
  void tellsCapitals() {
    Syllables s = Syllables.of("Chi bộ ĐẢNG VIE\u0302N Y iPhone Ðà", vocabulary);
    assertArrayEquals(
        new boolean[] {true, false, true, true, true, false, true},
        flags(s.size(), s, Syllables::isCapital));
    assertArrayEquals(
        new boolean[] {false, false, true, true, true, false, false},
        flags(s.size(), s, Syllables::isCapitals));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\u00a0", "\u2009", "\u200b", "\u202f", "\u2060", "\u3000", "\ufeff", "\u00ad", "\u200d"})
  void knowsEverySpace(String space) {
    Syllables s = Syllables.of("chi" + space + "bộ", vocabulary);
    assertEquals(2, s.size());
    assertTrue(s.spaceBefore(1));
    assertFalse(s.breakBefore(1));
    assertEquals(4, s.start(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\u2028", " \u2029 "})
  void knowsEveryLineBreak(String lineBreak) {
    Syllables s = Syllables.of("chi" + lineBreak + "bộ", vocabulary);
    assertEquals(2, s.size());
    assertTrue(s.breakBefore(1));
  }

  @Test
  void looksUpLongAndForeignWordsAndSigns() {
    int ministry = vocabulary.add("Приднестровье");
    int street = vocabulary.add("Straße");
    int longWord = vocabulary.add("Internationalization");
    int percent = vocabulary.add("%");
    int smile = vocabulary.add("\ud83d\ude00");
    Syllables s = Syllables.of("ПРИДНЕСТРОВЬЕ straße INTERNATIONALIZATION % \ud83d\ude00 Straßen", vocabulary);
    int[] ids = IntStream.range(0, s.size()).map(s::id).toArray();
    assertArrayEquals(new int[] {ministry, street, longWord, percent, smile, Vocabulary.UNKNOWN}, ids);
  }

  @Test
  void answersBeyondBothEnds() {
    Syllables s = Syllables.of("a", vocabulary);
    for (int t : new int[] {-1, 1, 7}) {
      assertEquals(Vocabulary.UNKNOWN, s.id(t));
      assertEquals(0, s.sign(t));
      assertFalse(s.isWord(t) || s.isDigits(t) || s.isCapital(t));
      assertTrue(s.spaceBefore(t) && s.breakBefore(t));
    }
    assertEquals(0, Syllables.of("", vocabulary).size());
    assertEquals(0, Syllables.of(" \u00a0\n", vocabulary).size());
  }

  @Test
  void coversRandomTextInOrder() {
    Random random = new Random(3);
    String signs = " \n\u00a0aĐđộ\u0301\u0323\u03001،9.-%\ud83d\ude00\ud83dж\uff21\u200b";
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Syllables s = Syllables.of(text.toString(), vocabulary);
      int at = 0;
      for (int t = 0; t < s.size(); t++) {
        assertEquals(t == 0 || s.start(t) > at, s.spaceBefore(t));
        assertTrue(s.start(t) >= at && s.end(t) > s.start(t));
        assertEquals(t, s.at(s.start(t)));
        at = s.end(t);
      }
    }
  }

  private interface Flag {
    boolean of(Syllables s, int token);
  }

  private static boolean[] flags(int n, Syllables s, Flag flag) {
    boolean[] all = new boolean[n];
    for (int t = 0; t < n; t++) {
      all[t] = flag.of(s, t);
    }
    return all;
  }
}
