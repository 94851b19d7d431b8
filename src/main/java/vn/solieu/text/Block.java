package vn.solieu.text;

/**
 * A line or paragraph of a document and what it is.
 *
 * @param kind what the block is
 * @param span its text, without the line break that ends it
 */
public record Block(Kind kind, Span span) {

  /** What a block of a page can be. */
  public enum Kind {
    /** The headline. */
    TITLE,
    /** Date line, section name, clock, breadcrumb above or around the headline. */
    HEADER,
    /** The article itself, its lead included. */
    BODY,
    /** A heading inside the article. */
    SUBHEADING,
    /** Text under a picture or a video. */
    CAPTION,
    /** Who wrote it. */
    BYLINE,
    /** Menus, counters, polls, comment boxes, related news, addresses. */
    FURNITURE
  }
}
