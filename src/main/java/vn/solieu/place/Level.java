package vn.solieu.place;

/** The level of a place, largest first. */
public enum Level {
  COUNTRY,
  PROVINCE,
  DISTRICT,
  COMMUNE,
  /** thôn, xóm, bản, ấp, tổ dân phố: below the official units, without a code. */
  HAMLET,
  /** An organisation that stands for no territory. */
  ORGANISATION
}
