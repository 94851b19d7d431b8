package vn.solieu.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** However a text is typed, its times are the same. */
class SpellingTest {
  private static final String[] NEW_TONES = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
  private static final String[] OLD_TONES = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");

  @Test
  void readsDecomposedTextAlike() throws IOException {
    assertSame(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @Test
  void readsUpperCaseAlike() throws IOException {
    assertSame(text -> text.toUpperCase(Locale.ROOT));
  }

  @Test
  void readsLowerCaseAlike() throws IOException {
    assertSame(text -> text.replace("Thị Hiện", "Thị An").toLowerCase(Locale.ROOT));
  }

  @Test
  void readsOldTonePlacementAlike() throws IOException {
    assertSame(SpellingTest::oldTones);
  }

  @Test
  void readsFinalYForIAlike() throws IOException {
    assertSame(text -> text.replace("kỳ", "kì").replace("kỷ", "kỉ").replace("quý", "quí").replace("Quý", "Quí"));
  }

  @Test
  void readsNonBreakingSpacesAlike() throws IOException {
    assertSame(text -> text.replace(' ', '\u00a0'));
  }

  private static String oldTones(String text) {
    String old = text;
    for (int i = 0; i < NEW_TONES.length; i++) {
      old = old.replace(NEW_TONES[i] + " ", OLD_TONES[i] + " ");
    }
    return old;
  }

  private static void assertSame(UnaryOperator<String> typing) throws IOException {
    for (Times.Line line : Times.table()) {
      if (line.text().contains("Thị Hiện")) {
        continue;
      }
      String other = typing.apply(line.text());
      assertEquals(
          values(Times.read(line.text(), line.published())), values(Times.read(other, line.published())), other);
    }
  }

  private static List<String> values(List<TimeMention> mentions) {
    return mentions.stream().map(m -> m.first() + "-" + m.end() + " " + Times.values(m)).toList();
  }
}
