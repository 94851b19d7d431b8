package vn.solieu.time;

import vn.solieu.time.TimeMention.Role;

/**
 * A time of the text with the words that say how it bounds a figure. Immutable.
 *
 * @param part the time
 * @param role reference or as-of, as the words themselves say
 * @param ahead whether the words look ahead, so that a month without a year is not one gone by
 */
record Reading(Part part, Role role, boolean ahead) {
  /** Nothing read. */
  static final Reading NONE = new Reading(Part.NONE, Role.REFERENCE, false);

  boolean found() {
    return part.found();
  }
}
