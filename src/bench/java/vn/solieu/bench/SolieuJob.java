package vn.solieu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.read.DocumentReader;
import vn.solieu.read.Limits;
import vn.solieu.read.Reading;
import vn.solieu.resolve.Extractor;
import vn.solieu.text.Document;
import vn.solieu.text.Vocabulary;

/** The whole extraction: from a file's bytes to its claims. */
final class SolieuJob implements Job {
  /** A benchmark may use larger documents than the program takes by default. */
  private static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);

  private final DocumentReader reader;
  private final Extractor extractor;

  SolieuJob(Optional<Path> rules) throws Exception {
    RuleFolder folder = new RuleFolder(rules);
    Vocabulary vocabulary = new Vocabulary();
    reader = DocumentReader.load(folder, NONE, vocabulary);
    extractor = Extractor.load(folder, vocabulary);
  }

  @Override
  public long count(String name, byte[] bytes) {
    return count(List.of(new Text(name, bytes)));
  }

  @Override
  public long count(List<Text> texts) {
    List<Document> documents = new ArrayList<>(texts.size());
    for (Text text : texts) {
      if (reader.read(text.name(), text.bytes(), Optional.empty()) instanceof Reading.Accepted a) {
        documents.add(a.document());
      }
    }
    return extractor.extract(documents).stream().mapToLong(e -> e.claims().size()).sum();
  }
}
