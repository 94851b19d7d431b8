package vn.solieu.number;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** The word lists load whole or tell every fault with its place. */
class LexiconTest {
  private static final String WORDS = "phrase,roles\n";
  private static final String APPROXIMATORS = "phrase,position,sense,reach,preposition,not_after\n";

  private record Files(Map<String, String> contents) implements Folder {
    @Override
    public List<String> files(String under) {
      return contents.keySet().stream().filter(f -> f.startsWith(under)).sorted().toList();
    }

    @Override
    public InputStream open(String path) throws IOException {
      if (!contents.containsKey(path)) {
        throw new NoSuchFileException(path);
      }
      return new ByteArrayInputStream(contents.get(path).getBytes(UTF_8));
    }
  }

  private static Folder rules(String words, String approximators) {
    return new Files(Map.of(
        "lexicon/number-words.csv", WORDS + words, "lexicon/approximators.csv", APPROXIMATORS + approximators));
  }

  @Test
  void addsItsWordsToTheVocabulary() throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    NumberReader.load(rules("mô hình,counted\n", "trên,before,more_than,,,\n"), vocabulary);
    for (String word : List.of("mô", "hình", "trên", "nghìn", "mốt")) {
      assertNotEquals(Vocabulary.UNKNOWN, vocabulary.idOf(word), word);
    }
  }

  @Test
  void aLineMoreMakesANounCounted() throws IOException {
    String text = "Huyện có năm lồng đèn.";
    assertEquals(List.of(), read(rules("hộ,counted\ncó,counting\n", ""), text));
    assertEquals(List.of("5"), read(rules("lồng đèn,counted\ncó,counting\n", ""), text));
  }

  private static List<String> read(Folder rules, String text) throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    NumberReader reader = NumberReader.load(rules, vocabulary);
    return reader.read(Syllables.of(text, vocabulary)).stream().map(Reads::of).toList();
  }

  @Test
  void reportsAllFaultsWithFileAndLine() {
    Folder rules = rules("hộ,counted\nxã,countable\n12 hộ,counted\n", "trên,beside,more_than,,,\ngần,before,near,x,,\n");
    String faults = assertThrows(IOException.class, () -> NumberReader.load(rules, new Vocabulary())).getMessage();
    List<String> lines = List.of(faults.split("\n"));
    assertEquals(5, lines.size(), faults);
    assertTrue(lines.get(0).startsWith("lexicon/number-words.csv:3: unknown role countable."), faults);
    assertTrue(lines.get(1).startsWith("lexicon/number-words.csv:4: a phrase is made of words"), faults);
    assertTrue(lines.get(2).startsWith("lexicon/approximators.csv:2: position is"), faults);
    assertTrue(lines.get(3).startsWith("lexicon/approximators.csv:3: unknown sense near."), faults);
    assertTrue(lines.get(4).startsWith("lexicon/approximators.csv:3: reach is"), faults);
  }

  @Test
  void saysWhichHeaderAFileNeeds() {
    Folder rules = new Files(Map.of("lexicon/number-words.csv", "word;roles\nhộ;counted\n"));
    String fault = assertThrows(IOException.class, () -> NumberReader.load(rules, new Vocabulary())).getMessage();
    assertEquals("lexicon/number-words.csv:1: the header must be phrase,roles.", fault);
  }

  @Test
  void missesNoFileSilently() {
    assertThrows(NoSuchFileException.class, () -> NumberReader.load(new Files(Map.of()), new Vocabulary()));
  }
}
