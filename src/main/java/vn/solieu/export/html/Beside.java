package vn.solieu.export.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.solieu.export.write.OutputFile;
import vn.solieu.export.write.Written;

/**
 * Texts and rows in scripts beside the page: {@code rows-001.js} …, which it loads at once, and {@code 001.js} …, each with
 * the texts of some documents, which it loads when one of them is opened.
 */
final class Beside implements Store {
  private static final int ROWS = 1 << 20;

  private final Path folder;
  private final String name;
  private final int pieceSize;
  private final List<Written> done = new ArrayList<>();
  private Optional<OutputFile> rows = Optional.empty();
  private Optional<OutputFile> texts = Optional.empty();
  private int rowFiles;
  private int rowsLength;
  private int pieces = 1;
  private int textLength;

  /**
   * A store in a folder of its own.
   *
   * @param folder the output folder
   * @param name of the folder in it
   * @param pieceSize how many characters of text a file takes before the next one is begun
   */
  Beside(Path folder, String name, int pieceSize) throws IOException {
    this.folder = folder;
    this.name = name;
    this.pieceSize = pieceSize;
    Files.createDirectory(folder.resolve(name));
  }

  @Override
  public int piece() {
    return pieces;
  }

  @Override
  public void document(String data) throws IOException {
    if (rowsLength > ROWS) {
      finish(rows);
      rows = Optional.empty();
    }
    if (rows.isEmpty()) {
      rows = Optional.of(open(String.format(Locale.ROOT, "rows-%03d.js", ++rowFiles)));
      rowsLength = 0;
    }
    row("solieu.document(" + data + ");\n");
  }

  @Override
  public void claim(String data) throws IOException {
    row("solieu.claim(" + data + ");\n");
  }

  private void row(String line) throws IOException {
    rows.orElseThrow().text().append(line);
    rows.orElseThrow().release();
    rowsLength += line.length();
  }

  @Override
  public void text(int document, CharSequence html) throws IOException {
    if (html.isEmpty()) {
      return;
    }
    if (texts.isEmpty()) {
      texts = Optional.of(open(String.format(Locale.ROOT, "%03d.js", pieces)));
      textLength = 0;
    }
    texts.get().text().append("solieu.text(" + document + "," + Html.data(html) + ");\n");
    texts.get().release();
    textLength += html.length();
    if (textLength > pieceSize) {
      finish(texts);
      texts = Optional.empty();
      pieces++;
    }
  }

  private OutputFile open(String file) throws IOException {
    return new OutputFile(folder, name + "/" + file);
  }

  private void finish(Optional<OutputFile> file) throws IOException {
    if (file.isPresent()) {
      done.add(file.get().complete(-1));
    }
  }

  @Override
  public List<Written> end() throws IOException {
    finish(rows);
    finish(texts);
    return List.copyOf(done);
  }

  /** The addresses of the files with rows, from the page. */
  List<String> rowFiles() {
    return done.stream().map(Written::name).filter(n -> n.contains("/rows-")).sorted().toList();
  }

  @Override
  public void close() throws IOException {
    if (rows.isPresent()) {
      rows.get().close();
    }
    if (texts.isPresent()) {
      texts.get().close();
    }
  }
}
