package vn.solieu.claim;

/** Whether a number is a level or a difference. */
public enum Change {
  LEVEL,
  INCREASE,
  DECREASE
}
