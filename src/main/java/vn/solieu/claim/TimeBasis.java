package vn.solieu.claim;

/** Where the time of a claim comes from. */
public enum TimeBasis {
  NONE,
  /** The words name it. */
  STATED,
  /** năm nay, 3 năm qua: resolved from the publication date. */
  RELATIVE,
  /** An earlier sentence. */
  INHERITED,
  /** No time in the text: the document's date. */
  PUBLICATION
}
