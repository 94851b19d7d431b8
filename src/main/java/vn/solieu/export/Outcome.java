package vn.solieu.export;

/** What became of a document. */
public enum Outcome {
  EXTRACTED,
  NO_CLAIMS,
  REFUSED,
  FAILED
}
