package vn.solieu.rule.phrase;

/**
 * Where the caller found places and times, for PLACE and TIME in a phrase. Tokens count as in the text; -1 stands for
 * none.
 */
public interface Marks {
  /** No place and no time. */
  Marks NONE =
      new Marks() {
        @Override
        public int placeEnd(int token) {
          return -1;
        }

        @Override
        public int placeStart(int end) {
          return -1;
        }

        @Override
        public int timeEnd(int token) {
          return -1;
        }

        @Override
        public int timeStart(int end) {
          return -1;
        }
      };

  /** Where the place that starts at a token ends, exclusive. */
  int placeEnd(int token);

  /** Where the place that ends before a token starts. */
  int placeStart(int end);

  /** Where the time that starts at a token ends, exclusive. */
  int timeEnd(int token);

  /** Where the time that ends before a token starts. */
  int timeStart(int end);
}
