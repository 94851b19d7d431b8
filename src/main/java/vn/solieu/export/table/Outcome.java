package vn.solieu.export.table;

/** What became of a document. */
public enum Outcome {
  /** Read, and figures found. */
  EXTRACTED,
  /** Read, and no figure found. */
  NO_CLAIMS,
  /** Not for this program: empty, binary, not decodable, over a limit. */
  REFUSED,
  /** The program's own fault. */
  FAILED
}
