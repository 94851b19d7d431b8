package vn.solieu.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.solieu.resolve.Extractor;
import vn.solieu.rule.RuleException;

/**
 * A step of the build: works the built-in rules out once, so that the jar need not read them at every start. It runs on
 * the folder of classes that becomes the jar.
 */
public final class Ready {
  private Ready() {}

  /**
   * Puts the parts beside the classes.
   *
   * @param args the folder of classes
   */
  public static void main(String[] args) throws IOException, RuleException {
    RulesFolder rules = RulesFolder.open(Optional.empty());
    Path folder = Files.createDirectories(Path.of(args[0]).resolve(ProgramFiles.READY));
    for (Map.Entry<String, byte[]> part : Extractor.load(rules).pack().entrySet()) {
      Files.write(folder.resolve(part.getKey()), part.getValue());
    }
    Files.writeString(folder.resolve(ProgramFiles.LIST), String.join("\n", rules.files("")));
  }
}
