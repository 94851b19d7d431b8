package vn.solieu.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Syllables;

/** Random and mutated text is read without failing, and every mention quotes its source. */
class FuzzTest {
  private static final int CASES = 100_000;
  private static final long SEED = 20261101;
  private static final List<Optional<LocalDate>> DAYS =
      List.of(
          Optional.empty(),
          Optional.of(LocalDate.of(2020, 2, 29)),
          Optional.of(LocalDate.of(2019, 12, 31)),
          Optional.of(LocalDate.of(1, 1, 1)),
          Optional.of(LocalDate.of(9999, 12, 31)));

  @Test
  void neverFailsAndAlwaysQuotesTheSource() throws IOException {
    Random random = new Random(SEED);
    List<String> texts = Times.table().stream().map(Times.Line::text).toList();
    List<String> pieces = pieces(texts);
    for (int i = 0; i < CASES; i++) {
      String text = i % 2 == 0 ? mutated(texts.get(random.nextInt(texts.size())), random) : mixed(pieces, random);
      check(text, DAYS.get(random.nextInt(DAYS.size())));
    }
  }

  private static void check(String text, Optional<LocalDate> published) {
    Syllables s = Syllables.of(text, Times.VOCABULARY);
    int end = 0;
    for (TimeMention m : Times.READER.read(s, published)) {
      assertTrue(m.first() >= end && m.end() > m.first() && m.end() <= s.size(), text);
      assertEquals(s.string(m.first(), m.end()), m.span().of(text), text);
      assertTrue(inOrder(m), () -> text + " " + Times.line(m, text));
      end = m.end();
    }
  }

  private static boolean inOrder(TimeMention m) {
    boolean years =
        m.yearStart().isEmpty() || m.yearEnd().isEmpty() || m.yearStart().getAsInt() <= m.yearEnd().getAsInt();
    boolean days = m.periodStart().isPresent() == m.periodEnd().isPresent()
        && (m.periodStart().isEmpty() || !m.periodStart().get().isAfter(m.periodEnd().get()));
    return years && days;
  }

  private static List<String> pieces(List<String> texts) {
    List<String> pieces = new ArrayList<>(List.of("/ - . , ( ) – 2016 12 3 I % \n".split(" ")));
    for (Word w : Word.values()) {
      pieces.addAll(w.spellings());
    }
    texts.forEach(text -> pieces.addAll(List.of(text.split(" "))));
    return pieces;
  }

  private static String mixed(List<String> pieces, Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(24); n >= 0; n--) {
      text.append(pieces.get(random.nextInt(random.nextBoolean() ? 150 : pieces.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String mutated(String text, Random random) {
    StringBuilder s = new StringBuilder(text);
    for (int n = random.nextInt(6); n >= 0 && s.length() > 1; n--) {
      int at = random.nextInt(s.length());
      switch (random.nextInt(4)) {
        case 0 -> s.deleteCharAt(at);
        case 1 -> s.insert(at, (char) ('0' + random.nextInt(10)));
        case 2 -> s.insert(at, s.charAt(random.nextInt(s.length())));
        default -> s.setCharAt(at, (char) random.nextInt(0x3000));
      }
    }
    return s.toString();
  }
}
