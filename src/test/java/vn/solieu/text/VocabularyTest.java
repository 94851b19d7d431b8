package vn.solieu.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void keepsEveryNumberWhileItGrows() {
    Vocabulary vocabulary = new Vocabulary();
    Map<String, Integer> ids = new HashMap<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        for (String end : new String[] {"", "ộng", "ưỡng", "anhanhanhanh", "ß"}) {
          String word = "" + a + b + end + (a % 3 == 0 ? "m" : "");
          ids.putIfAbsent(Fold.canonical(word), vocabulary.add(word));
        }
      }
    }
    ids.forEach((word, id) -> assertEquals(id, vocabulary.idOf(word), word));
    ids.forEach((word, id) -> assertEquals(word, vocabulary.spelling(id)));
    assertEquals(Vocabulary.UNKNOWN, vocabulary.idOf("zzz"));
    assertEquals(Vocabulary.UNKNOWN, vocabulary.idOf(""));
  }

  @Test
  void numbersAPhraseAsATextIsCut() {
    Vocabulary vocabulary = new Vocabulary();
    int[] ids = vocabulary.addAll("lượt người/năm %");
    Syllables s = Syllables.of("Lượt NGƯỜI / năm%", vocabulary);
    assertArrayEquals(ids, new int[] {s.id(0), s.id(1), s.id(2), s.id(3), s.id(4)});
  }

  @Test
  void doesNotTakeADigitRunForASyllable() {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.addAll("khu 12");
    assertEquals(Vocabulary.UNKNOWN, Syllables.of("12", vocabulary).id(0));
  }
}
