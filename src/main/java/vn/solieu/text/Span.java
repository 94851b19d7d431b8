package vn.solieu.text;

/**
 * A stretch of a document's text.
 *
 * @param start first UTF-16 unit, 0-based
 * @param end one past the last UTF-16 unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters of this span in the text it was made for. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
