package vn.solieu.claim;

/** The period that a rate is told for. */
public enum Period {
  NONE,
  PER_YEAR,
  PER_MONTH,
  PER_WEEK,
  PER_DAY
}
