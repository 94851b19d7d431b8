package vn.solieu.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.solieu.read.DocumentReader;
import vn.solieu.read.Limits;
import vn.solieu.resolve.Extractor;
import vn.solieu.rule.RuleException;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;
import vn.solieu.text.Vocabulary;

/**
 * A step of the build: works the built-in rules out once, so that the jar need not read them at every start. It runs on
 * the folder of classes that becomes the jar.
 */
public final class Ready implements Folder {
  private final Folder rules;
  private final SortedMap<String, Consumer<Packing>> parts = new TreeMap<>();

  Ready(Folder rules) {
    this.rules = rules;
  }

  /**
   * Puts the parts beside the classes.
   *
   * @param args the folder of classes
   */
  public static void main(String[] args) throws IOException, RuleException {
    Ready ready = new Ready(RulesFolder.open(Optional.empty()));
    Path folder = Path.of(args[0]).resolve(ProgramFiles.READY);
    for (Map.Entry<String, byte[]> part : ready.parts().entrySet()) {
      Path file = folder.resolve(part.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, part.getValue());
    }
    Files.writeString(folder.resolve(ProgramFiles.LIST), String.join("\n", ready.files("")));
  }

  /** All that can be worked out of the rules: the bytes of each part by its name. */
  Map<String, byte[]> parts() throws IOException, RuleException {
    Vocabulary vocabulary = Vocabulary.load(this);
    DocumentReader.load(this, Limits.DEFAULT, vocabulary);
    Extractor.load(this, vocabulary);
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    parts.forEach(
        (part, pack) -> {
          Packing out = new Packing();
          pack.accept(out);
          bytes.put(part, out.toBytes());
        });
    return bytes;
  }

  @Override
  public void keep(String part, Consumer<Packing> pack) {
    parts.put(part, pack);
  }

  @Override
  public Optional<Packed> ready(String part) throws IOException {
    return rules.ready(part);
  }

  @Override
  public List<String> files(String under) throws IOException {
    return rules.files(under);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return rules.open(path);
  }

  @Override
  public boolean isTested(String path) {
    return rules.isTested(path);
  }
}
