package vn.solieu.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.solieu.text.Document;
import vn.solieu.text.Span;

class PlaceReaderTest {
  /**
   * One mention a row. The mention is the words that its span must cover, or "words@2" for the second time they stand
   * there. Kind NONE: no place of a figure is read there. Code ?: a place, but the text does not tell which.
   */
  @ParameterizedTest(name = "{3} {4} {5} in: {2}")
  @CsvFileSource(resources = "mentions.csv", numLinesToSkip = 1, maxCharsPerColumn = 4000)
  void readsMention(String day, String outlet, String text, String mention, String kind, String code) {
    Document document = Articles.article(orEmpty(text), orEmpty(day), orEmpty(outlet));
    Places places = Articles.read(document);
    Span span = find(document.text(), mention);
    List<PlaceMention> there =
        places.mentions().stream()
            .filter(m -> m.span().overlaps(span))
            .filter(m -> kind.equals("LIST") == (m.kind() == PlaceMention.Kind.LIST))
            .toList();
    String seen = Articles.summary(document, places);
    if (kind.equals("NONE")) {
      assertTrue(there.stream().allMatch(m -> m.kind() == PlaceMention.Kind.BYSTANDER), seen);
      return;
    }
    assertEquals(1, there.size(), seen);
    PlaceMention m = there.get(0);
    assertEquals(kind, m.kind().name(), seen);
    if ("?".equals(code)) {
      assertTrue(m.ambiguous(), seen);
      assertTrue(m.unit().isEmpty(), seen);
    } else {
      assertEquals(orEmpty(code), m.unit().map(Unit::code).orElse(""), seen);
      assertFalse(m.ambiguous() && !kind.equals("HAMLET"), seen);
    }
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }

  private static Span find(String text, String mention) {
    int at = mention.lastIndexOf('@');
    String words = at < 0 ? mention : mention.substring(0, at);
    int start = text.indexOf(words);
    for (int n = at < 0 ? 1 : Integer.parseInt(mention.substring(at + 1)); n > 1; n--) {
      start = text.indexOf(words, start + 1);
    }
    assertTrue(start >= 0, "the text does not hold " + mention);
    return new Span(start, start + words.length());
  }
}
