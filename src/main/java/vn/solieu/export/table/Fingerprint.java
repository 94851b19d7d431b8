package vn.solieu.export.table;

import vn.solieu.text.Document;

/** What a document's text is compared by. */
public record Fingerprint(long text, long low, int words) {

  /** Of a document. */
  public static Fingerprint of(Document document) {
    return new Fingerprint(document.text().hashCode(), 0, 0);
  }
}
