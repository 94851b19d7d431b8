package vn.solieu.text;

/**
 * A sentence, or a line that is not cut into sentences.
 *
 * @param first its first token
 * @param end one past its last token
 * @param span its characters
 * @param block which of the document's blocks it stands in
 */
public record Sentence(int first, int end, Span span, int block) {}
