package vn.solieu.place;

/**
 * How well the days of a unit fit the day of a text.
 *
 * @param day the day of the text, from which the standing is seen
 * @param undated whether that day is only assumed, so that every unit before the world of two levels may be meant
 */
record Standing(UnitTable table, int day, boolean undated) {
  private static final int CLOSED = -20;
  /** In the world of two levels, other than by its district a closed commune is not meant. */
  private static final int LONG_CLOSED = -200;
  private static final int TO_COME = -25;
  private static final int NEARLY = -5;
  /** The dates of many communes are known to a year or so only. */
  private static final int SLACK = 550;

  /** 0 for a unit in force that day, below 0 for others: the less, the less likely it is meant. */
  int of(int row) {
    if (table.inForce(row, day)) {
      return 0;
    }
    if (undated && table.from(row) < UnitTable.TWO_LEVELS) {
      return NEARLY;
    }
    if (table.to(row) <= day && day >= UnitTable.TWO_LEVELS && table.levelBit(row) == UnitTable.COMMUNE_BIT) {
      return LONG_CLOSED;
    }
    if (table.to(row) <= day) {
      return day - table.to(row) < SLACK ? NEARLY : CLOSED;
    }
    return table.from(row) - day < SLACK && table.from(row) < UnitTable.TWO_LEVELS ? NEARLY : TO_COME;
  }
}
