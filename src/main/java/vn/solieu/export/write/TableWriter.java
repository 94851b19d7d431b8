package vn.solieu.export.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.solieu.export.table.Row;

/**
 * One form of the data set: CSV, a workbook, a page. It is handed everything once, in this order: {@link #begin}; for
 * each document, in path order, {@link #document} and then {@link #claim} for each of its claims in text order; {@link
 * #panel} for each row of the panel, sorted; {@link #end}. Then, or after any error, {@link #close}.
 *
 * <p>A writer keeps no more than a bounded number of rows in memory, and writes equal bytes for equal calls.
 */
public interface TableWriter extends Closeable {

  /** Whether {@link #document} should come with the document's text. */
  default boolean wantsArticles() {
    return false;
  }

  /** Opens the files. */
  void begin(Overview overview) throws IOException;

  /**
   * Takes a document.
   *
   * @param row a row of {@link vn.solieu.export.table.Table#DOCUMENTS}
   * @param article its text; empty where it was not read, or where no writer wants articles
   */
  void document(Row row, Optional<Article> article) throws IOException;

  /** Takes a claim of the last document, a row of {@link vn.solieu.export.table.Table#CLAIMS}. */
  void claim(Row row) throws IOException;

  /** Takes a row of the panel. Rows of one series follow each other, by year. */
  void panel(Row row) throws IOException;

  /** Finishes and flushes the files, and says what they are. */
  List<Written> end() throws IOException;

  /** Lets go of everything that is open; does nothing after {@link #end}. */
  @Override
  void close() throws IOException;
}
