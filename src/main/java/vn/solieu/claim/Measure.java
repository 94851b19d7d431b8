package vn.solieu.claim;

/** What kind of figure a claim is. */
public enum Measure {
  /** A counted number of things. */
  COUNT,
  /** Percent, or n/N told as a share. */
  SHARE,
  /** Money, length, area, weight. */
  AMOUNT,
  /** Per period or per head. */
  RATE
}
