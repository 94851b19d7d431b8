package vn.solieu.read;

/**
 * How much a document may hold before it is refused. News articles have a few kilobytes; what is larger by orders is no
 * article, and would hold a worker and its memory for nothing.
 *
 * @param documentBytes greatest size of a file, in bytes
 * @param lineBytes greatest length of one line, in bytes of the file
 */
public record Limits(long documentBytes, int lineBytes) {
  /** 16 MiB a document, 1 MiB a line. */
  public static final Limits DEFAULT = new Limits(16L << 20, 1 << 20);

  /** Why a file of this size is refused; empty if it is not. */
  public String refusal(long bytes) {
    return bytes <= documentBytes
        ? ""
        : "larger than the limit of " + documentBytes + " bytes a document (" + bytes + " bytes)";
  }
}
