package vn.solieu.claim;

/** Where the locality of a claim comes from. */
public enum LocalityBasis {
  NONE,
  CLAUSE,
  SENTENCE,
  /** An earlier sentence. */
  CONTEXT,
  TITLE,
  DOCUMENT,
  OUTLET,
  METADATA
}
