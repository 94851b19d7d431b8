package vn.solieu.text;

import java.util.List;

/**
 * One article, decoded and laid out. Immutable.
 *
 * @param path the document's name in the data set: its path relative to the input root
 * @param text the decoded source, its byte-order mark removed and nothing else changed; all spans count in it
 * @param blocks the non-empty lines or paragraphs in reading order, not overlapping
 * @param metadata title, date, outlet and the like
 */
public record Document(String path, String text, List<Block> blocks, Metadata metadata) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
