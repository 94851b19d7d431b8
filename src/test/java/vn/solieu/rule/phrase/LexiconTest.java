package vn.solieu.rule.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** Lists of phrases, asked from both ends. */
class LexiconTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private Lexicon lexicon;

  private static final class OneFile implements Folder {
    @Override
    public List<String> files(String under) {
      return List.of("lexicon/a.csv");
    }

    @Override
    public InputStream open(String path) {
      String text = "list,phrase,note\nunit,người,\nunit,người dân [tộc],\nunit,\"km , h\",\nkind,dân tộc,\n";
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @BeforeEach
  void load() throws IOException {
    List<Fault> faults = new ArrayList<>();
    LexiconReader lists = LexiconReader.open(new OneFile(), "rules/", faults);
    assertEquals(List.of("kind", "unit"), List.copyOf(lists.names()));
    lexicon = lists.lexicon(lists.names(), vocabulary);
    assertEquals(List.of(), faults);
  }

  @Test
  void findsTheLongestPhraseFromAToken() {
    Syllables s = Syllables.of("12 người dân tộc, Người dân, km, h người", vocabulary);
    assertEquals(4, lexicon.longest("unit", s, 1));
    assertEquals(3, lexicon.longest(lexicon.id("unit"), s, 1, 3));
    assertEquals(-1, lexicon.longest("unit", s, 2));
    assertEquals(4, lexicon.longest("kind", s, 2));
    assertEquals(-1, lexicon.longest("kind", s, 0));
    assertEquals(11, lexicon.longest("unit", s, 8));
    assertEquals(s.size(), lexicon.longest("unit", s, 11));
    assertEquals(-1, lexicon.longest("unit", s, s.size()));
    assertEquals(-1, lexicon.longest("unit", s, -1));
    assertEquals(-1, lexicon.longest("nothing", s, 1));
  }

  @Test
  void findsTheLongestPhraseBeforeAToken() {
    Syllables s = Syllables.of("12 người dân tộc", vocabulary);
    int unit = lexicon.id("unit");
    assertEquals(1, lexicon.longestBefore(unit, s, 0, 4));
    assertEquals(-1, lexicon.longestBefore(unit, s, 2, 4));
    assertEquals(2, lexicon.longestBefore(lexicon.id("kind"), s, 0, 4));
    assertEquals(-1, lexicon.longestBefore(unit, s, 0, 0));
    assertEquals(-1, lexicon.longestBefore(-1, s, 0, 4));
  }

  @Test
  void knowsItsListsAndPhrases() {
    assertEquals(List.of("người", "người dân [tộc]", "km , h"), lexicon.phrases("unit"));
    assertEquals(List.of(), lexicon.phrases("nothing"));
    assertEquals(-1, lexicon.id("nothing"));
    assertEquals(-1, Lexicon.empty().longest("unit", Syllables.of("người", vocabulary), 0));
  }
}
