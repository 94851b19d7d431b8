package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.solieu.read.DocumentReader;
import vn.solieu.read.Limits;
import vn.solieu.read.Reading;
import vn.solieu.resolve.Extraction;
import vn.solieu.resolve.Extractor;
import vn.solieu.text.Document;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Vocabulary;

class ReadyTest {
  private static RulesFolder files;
  private static Map<String, byte[]> parts;

  /** What the jar holds: all parts are ready, and no file is opened. */
  private record Jar(Map<String, byte[]> parts) implements Folder {
    @Override
    public List<String> files(String under) {
      throw new AssertionError("the files below " + under + " were listed");
    }

    @Override
    public InputStream open(String path) {
      throw new AssertionError(path + " was opened");
    }

    @Override
    public Optional<Packed> ready(String part) {
      return Optional.ofNullable(parts.get(part)).map(Packed::new);
    }
  }

  @BeforeAll
  static void workOut() throws Exception {
    files = RulesFolder.open(Optional.empty());
    parts = new Ready(files).parts();
  }

  @Test
  void whatIsReadyIsAllThatTheFilesSay() throws Exception {
    Map<String, byte[]> again = new Ready(new Jar(parts)).parts();
    assertEquals(parts.keySet(), again.keySet());
    for (String part : parts.keySet()) {
      assertArrayEquals(parts.get(part), again.get(part), part);
    }
  }

  @Test
  void readyRulesFindWhatTheFilesFind() throws Exception {
    List<Extraction> byFiles = samples(files);
    List<Extraction> byParts = samples(new Jar(parts));
    assertFalse(byFiles.stream().allMatch(e -> e.claims().isEmpty()));
    for (int i = 0; i < byFiles.size(); i++) {
      assertEquals(byFiles.get(i).findings(), byParts.get(i).findings());
      assertEquals(byFiles.get(i).claims(), byParts.get(i).claims());
    }
  }

  @Test
  void readyRulesExplainAsTheFilesDo() throws Exception {
    Document document = Engine.plain("Năm 2019, huyện tổ chức 12 hội nghị đối thoại, 35 cuộc họp và trồng 4 ha rừng.");
    assertEquals(
        extractor(files).explain(document).findings(), extractor(new Jar(parts)).explain(document).findings());
  }

  @Test
  void wordsOfAnotherVocabularyAreReadFromTheFiles() throws Exception {
    Vocabulary other = new Vocabulary();
    other.add("khác");
    assertFalse(other.ready(new Jar(parts), "rules").isPresent());
  }

  private static Extractor extractor(Folder rules) throws Exception {
    Vocabulary vocabulary = Vocabulary.load(rules);
    DocumentReader.load(rules, Limits.DEFAULT, vocabulary);
    return Extractor.load(rules, vocabulary);
  }

  private static List<Extraction> samples(Folder rules) throws Exception {
    Vocabulary vocabulary = Vocabulary.load(rules);
    DocumentReader reader = DocumentReader.load(rules, Limits.DEFAULT, vocabulary);
    Extractor extractor = Extractor.load(rules, vocabulary);
    try (Stream<Path> articles = Files.list(Path.of("src", "samples"))) {
      return extractor.findings(articles.sorted().map(a -> document(reader, a)).toList());
    }
  }

  private static Document document(DocumentReader reader, Path article) {
    try {
      Reading reading = reader.read(article.toString(), Files.readAllBytes(article), Optional.empty());
      return ((Reading.Accepted) reading).document();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
