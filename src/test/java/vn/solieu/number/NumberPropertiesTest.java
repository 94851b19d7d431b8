package vn.solieu.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.text.Syllables;

/** What holds for all numbers: written out they read back, however they are grouped, typed, cased or broken. */
class NumberPropertiesTest {
  private static final int NUMBERS = 20_000;
  private static final String OLD_TONES = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";
  private static final String NEW_TONES = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";

  /** A number of a random length up to 10^12, so that short ones are not rare. */
  private static long any(SplittableRandom random) {
    long top = 1;
    for (int i = random.nextInt(1, 13); i > 0; i--) {
      top *= 10;
    }
    return random.nextLong(top + 1);
  }

  private static NumberMention only(String text) {
    List<NumberMention> accepted = ProjectRules.read(text).stream().filter(NumberMention::accepted).toList();
    assertEquals(1, accepted.size(), text + " " + ProjectRules.read(text));
    return accepted.get(0);
  }

  private static void assertReads(BigDecimal value, String number, String sentence) {
    NumberMention m = only(sentence);
    assertEquals(number, m.span().of(sentence));
    assertEquals(0, value.compareTo(m.value().orElseThrow()), sentence);
    assertEquals(m.value(), m.low());
    assertEquals(m.value(), m.high());
    assertEquals(Approximation.EXACT, m.approximation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lẻ", "linh"})
  void readsBackWhatIcuSpellsOut(String odd) {
    RuleBasedNumberFormat spellout = new RuleBasedNumberFormat(new ULocale("vi"), RuleBasedNumberFormat.SPELLOUT);
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < NUMBERS; i++) {
      long n = i < 2000 ? i + 1 : any(random) + 1;
      String words = spellout.format(n).replace("lẻ", odd);
      assertReads(BigDecimal.valueOf(n), words, "Tỉnh có " + words + " người dân.");
    }
  }

  @Test
  void readsBackDigitsInEveryGrouping() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < NUMBERS; i++) {
      long n = any(random);
      BigDecimal value = BigDecimal.valueOf(n);
      String dots = String.format(Locale.GERMANY, "%,d", n);
      assertReads(value, dots, "Tỉnh có " + dots + " người dân.");
      String commas = dots.replace('.', ',');
      assertReads(value, commas, "Tỉnh có " + commas + " người dân.");
      String spaces = dots.replace('.', ' ');
      assertReads(value, spaces, "Tỉnh có " + spaces + " người dân.");
      String plain = Long.toString(n);
      assertReads(value, plain, "Tỉnh có " + plain + " người dân.");
      String decimals = dots + "," + (char) ('1' + random.nextInt(9));
      assertReads(new BigDecimal(n + "." + decimals.charAt(decimals.length() - 1)), decimals, "Rộng " + decimals + " ha.");
    }
  }

  @Test
  void readsBackScaledNumbers() {
    SplittableRandom random = new SplittableRandom(9);
    String[] scales = {"nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "nghìn tỷ"};
    int[] powers = {3, 3, 4, 6, 9, 9, 12};
    for (int i = 0; i < NUMBERS; i++) {
      int s = random.nextInt(scales.length);
      BigDecimal n = BigDecimal.valueOf(random.nextInt(1, 10_000), random.nextInt(0, 3));
      String digits = n.toPlainString().replace('.', ',');
      String number = digits + " " + scales[s];
      assertReads(n.scaleByPowerOfTen(powers[s]), number, "Tổng vốn là " + number + " đồng.");
    }
  }

  @Test
  void readsAllSpellingsOfATextAlike() throws IOException {
    String[] old = OLD_TONES.split(" ");
    String[] young = NEW_TONES.split(" ");
    int rows = 0;
    for (List<String> row : NumberTableTest.rows()) {
      String text = row.get(1).replaceAll("[{}]", "");
      List<String> reads = reads(text);
      assertEquals(reads, reads(Normalizer.normalize(text, Normalizer.Form.NFD)), text);
      String swapped = text;
      for (int i = 0; i < old.length; i++) {
        swapped = swapped.replaceAll("(?<![qQ])" + old[i] + "(?![\\p{L}])", young[i]);
      }
      assertEquals(reads, reads(swapped), swapped);
      String back = text;
      for (int i = 0; i < old.length; i++) {
        back = back.replaceAll("(?<![qQ])" + young[i] + "(?![\\p{L}])", old[i]);
      }
      assertEquals(reads, reads(back), back);
      rows++;
    }
    assertTrue(rows >= 600, rows + " rows");
  }

  /** In capitals no name is told from a word, 5G from five gram, P.9 from xã.12: such rows are left out. */
  @Test
  void readsHeadlinesInCapitalsAlike() throws IOException {
    int rows = 0;
    List<String> lost = new ArrayList<>();
    for (List<String> row : NumberTableTest.rows()) {
      String text = row.get(1).replaceAll("[{}]", "");
      boolean cased = row.get(2).matches(".*[A-Z].*") || text.matches(".*([0-9][a-z]|\\p{L}\\.?[0-9]).*");
      if (!cased) {
        rows++;
        if (!reads(text).equals(reads(text.toUpperCase(Locale.ROOT)))) {
          lost.add(text);
        }
      }
    }
    assertTrue(rows >= 400, rows + " rows");
    assertEquals(List.of(), lost);
  }

  private static List<String> reads(String text) {
    return ProjectRules.read(text).stream().map(Reads::of).toList();
  }

  @Test
  void readsAStretchLikeATextOfItsOwn() throws IOException {
    for (List<String> row : NumberTableTest.rows()) {
      String text = row.get(1).replaceAll("[{}]", "");
      Syllables alone = Syllables.of(text, ProjectRules.VOCABULARY);
      Syllables within = Syllables.of("Năm 2015: ngày 3/ " + text + " /2015 tuổi", ProjectRules.VOCABULARY);
      int first = Syllables.of("Năm 2015: ngày 3/ ", ProjectRules.VOCABULARY).size();
      List<String> reads = ProjectRules.READER.read(within, first, first + alone.size()).stream().map(Reads::of).toList();
      assertEquals(reads(text), reads, text);
    }
  }
}
