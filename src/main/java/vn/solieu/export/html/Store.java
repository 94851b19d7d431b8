package vn.solieu.export.html;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import vn.solieu.export.write.Written;

/** Where texts and rows go. Documents come in order; each is begun, given its claims, and ended with its text. */
interface Store extends Closeable {

  /** The number of the file that will hold the next document's text. */
  int piece();

  /** Takes a document's row. */
  void document(String data) throws IOException;

  /** Takes a claim of the last document. */
  void claim(String data) throws IOException;

  /** Ends the last document with its text, which is empty where it has none. */
  void text(int document, CharSequence html) throws IOException;

  /** Ends everything; gives what the page must load. */
  List<Written> end() throws IOException;
}
