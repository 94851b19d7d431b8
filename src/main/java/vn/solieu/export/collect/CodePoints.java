package vn.solieu.export.collect;

/**
 * Turns offsets that count UTF-16 units of a text into offsets that count its code points. Offsets that are asked for
 * in text order cost no more than going through the text once. Not thread-safe.
 */
final class CodePoints {
  private final String text;
  private int unit;
  private int point;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points lie before an offset. */
  int at(int offset) {
    point += offset >= unit ? text.codePointCount(unit, offset) : -text.codePointCount(offset, unit);
    unit = offset;
    return point;
  }
}
