package vn.solieu.rule.phrase;

/**
 * What stands on an edge of a {@link Trie}: a word's number in the vocabulary (above zero), or below zero a list, a gap
 * or a thing in capitals.
 */
final class Label {
  static final int LIST = 1;
  static final int GAP = 2;
  static final int NAME = 3;
  static final int PLACE = 4;
  static final int TIME = 5;

  private static final int SHIFT = 24;
  private static final int MASK = (1 << SHIFT) - 1;

  private Label() {}

  static int list(int list) {
    return -(LIST << SHIFT | list);
  }

  static int gap(int most) {
    return -(GAP << SHIFT | most);
  }

  static int thing(Phrase.Thing thing) {
    return switch (thing) {
      case NAME -> -(NAME << SHIFT);
      case PLACE -> -(PLACE << SHIFT);
      case TIME -> -(TIME << SHIFT);
      case NUMBER, PERCENT, ZERO -> throw new IllegalArgumentException(thing + " is an anchor, not a part");
    };
  }

  /** {@link #LIST}, {@link #GAP} …; 0 for a word. */
  static int kind(int label) {
    return label > 0 ? 0 : -label >>> SHIFT;
  }

  /** Which list, or how long a gap. */
  static int value(int label) {
    return -label & MASK;
  }
}
