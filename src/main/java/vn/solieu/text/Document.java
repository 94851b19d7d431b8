package vn.solieu.text;

import java.util.List;
import java.util.Optional;

/**
 * One article, decoded and laid out. Immutable.
 *
 * @param path the document's name in the data set: its path relative to the input root
 * @param text the decoded source, its byte-order mark removed and nothing else changed; all spans count in it
 * @param blocks the non-empty lines or paragraphs in reading order, not overlapping
 * @param metadata title, date, outlet and the like
 * @param tokens the text's tokens, if whoever laid it out has cut them
 */
public record Document(
    String path, String text, List<Block> blocks, Metadata metadata, Optional<Syllables> tokens) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A document whose tokens are not cut yet. */
  public Document(String path, String text, List<Block> blocks, Metadata metadata) {
    this(path, text, blocks, metadata, Optional.empty());
  }

  /** The same to be kept for long: tokens take several times the memory of the text. */
  public Document withoutTokens() {
    return tokens.isEmpty() ? this : new Document(path, text, blocks, metadata);
  }

  /** The text's tokens, with the words looked up in a vocabulary. */
  public Syllables tokens(Vocabulary vocabulary) {
    return tokens.filter(t -> t.isOf(vocabulary)).orElseGet(() -> Syllables.of(text, vocabulary));
  }
}
