package vn.solieu.read;

import vn.solieu.text.Document;

/** What reading a file came to. */
public sealed interface Reading {

  /**
   * A document.
   *
   * @param document the document, laid out
   * @param encoding name of the encoding it was decoded from ("UTF-8", "UTF-16LE")
   */
  record Accepted(Document document, String encoding) implements Reading {}

  /**
   * Not for this program: empty, binary, not decodable, over a limit.
   *
   * @param reason why, in words
   */
  record Refused(String reason) implements Reading {}
}
