package vn.solieu.export.write;

import java.util.List;

/**
 * A document's text for those who show it. Offsets count UTF-16 units of the text; a claim's {@code number_start} and
 * {@code number_end} count code points.
 *
 * @param text the decoded source
 * @param blocks its lines or paragraphs in reading order: kind in lower case ("body", "furniture"), start, end
 * @param refused numbers that make no claim, in text order; empty unless the documents were extracted with a trace
 */
public record Article(String text, List<Stretch> blocks, List<Stretch> refused) {
  public Article {
    blocks = List.copyOf(blocks);
    refused = List.copyOf(refused);
  }

  /**
   * A stretch of the text.
   *
   * @param what kind of a block, or why a number was refused
   * @param start first UTF-16 unit
   * @param end one past the last
   */
  public record Stretch(String what, int start, int end) {}
}
