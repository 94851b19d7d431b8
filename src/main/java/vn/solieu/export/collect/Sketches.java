package vn.solieu.export.collect;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.solieu.export.table.Fingerprint;

/**
 * The fingerprints of all documents on disk, with their names and what their figures are, by the documents' numbers.
 */
final class Sketches implements Closeable {
  private static final int WIDTH = Long.BYTES + 2 * Integer.BYTES + Long.BYTES + Fingerprint.BANDS * Long.BYTES;
  private static final int AT_WORDS = Long.BYTES;
  private static final int AT_FIGURES = AT_WORDS + Integer.BYTES;
  private static final int AT_DETAIL = AT_FIGURES + Integer.BYTES;
  private static final int AT_BANDS = AT_DETAIL + Long.BYTES;
  private static final int PAGE = 512;

  private final Path sketchPath;
  private final Path detailPath;
  private final DataOutputStream sketchOut;
  private final DataOutputStream detailOut;
  private long detailSize;
  private int size;
  private FileChannel sketches;
  private FileChannel details;
  private ByteBuffer page = ByteBuffer.allocate(0);
  private int pageStart;

  Sketches(Path folder) throws IOException {
    sketchPath = folder.resolve("sketches");
    detailPath = folder.resolve("details");
    sketchOut = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(sketchPath), 1 << 15));
    detailOut = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(detailPath), 1 << 15));
  }

  /**
   * Adds the next document.
   *
   * @param name its name
   * @param fingerprint of its text
   * @param figures a hash of each of its figures
   */
  void add(String name, Optional<Fingerprint> fingerprint, int[] figures) throws IOException {
    sketchOut.writeLong(fingerprint.map(Fingerprint::text).orElse(0L));
    sketchOut.writeInt(fingerprint.map(Fingerprint::words).orElse(0));
    sketchOut.writeInt(figures.length);
    sketchOut.writeLong(detailSize);
    for (int band = 0; band < Fingerprint.BANDS; band++) {
      sketchOut.writeLong(fingerprint.isPresent() ? fingerprint.get().band(band) : 0);
    }
    for (int figure : figures) {
      detailOut.writeInt(figure);
    }
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    detailOut.writeInt(utf8.length);
    detailOut.write(utf8);
    detailSize += (figures.length + 1L) * Integer.BYTES + utf8.length;
    size++;
  }

  /** Ends adding. */
  void open() throws IOException {
    sketchOut.close();
    detailOut.close();
    sketches = FileChannel.open(sketchPath, StandardOpenOption.READ);
    details = FileChannel.open(detailPath, StandardOpenOption.READ);
  }

  /** How many documents there are. */
  int size() {
    return size;
  }

  /** The hash of a document's words. Documents are best asked for in order. */
  long text(int document) throws IOException {
    return seek(document).getLong(start(document));
  }

  /** How many words a document has. */
  int words(int document) throws IOException {
    return seek(document).getInt(start(document) + AT_WORDS);
  }

  /** Four bins of a document's sketch. */
  long band(int document, int band) throws IOException {
    return seek(document).getLong(start(document) + AT_BANDS + band * Long.BYTES);
  }

  /** One document's sketch, read apart from the order. */
  ByteBuffer sketch(int document) throws IOException {
    return read(sketches, (long) document * WIDTH, WIDTH);
  }

  static long textOf(ByteBuffer sketch) {
    return sketch.getLong(0);
  }

  static long bandOf(ByteBuffer sketch, int band) {
    return sketch.getLong(AT_BANDS + band * Long.BYTES);
  }

  /** The hashes of the figures of a document. */
  int[] figures(ByteBuffer sketch) throws IOException {
    int[] figures = new int[sketch.getInt(AT_FIGURES)];
    read(details, sketch.getLong(AT_DETAIL), figures.length * Integer.BYTES).asIntBuffer().get(figures);
    return figures;
  }

  /** The name of a document. */
  String name(int document) throws IOException {
    ByteBuffer sketch = sketch(document);
    long at = sketch.getLong(AT_DETAIL) + (long) sketch.getInt(AT_FIGURES) * Integer.BYTES;
    int length = read(details, at, Integer.BYTES).getInt(0);
    return new String(read(details, at + Integer.BYTES, length).array(), StandardCharsets.UTF_8);
  }

  /** The page that holds a document. */
  private ByteBuffer seek(int document) throws IOException {
    if (document < pageStart || document >= pageStart + page.limit() / WIDTH) {
      pageStart = document;
      page = read(sketches, (long) document * WIDTH, Math.min(PAGE, size - document) * WIDTH);
    }
    return page;
  }

  private int start(int document) {
    return (document - pageStart) * WIDTH;
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new IOException("a working file is cut short");
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    sketchOut.close();
    detailOut.close();
    if (sketches != null) {
      sketches.close();
    }
    if (details != null) {
      details.close();
    }
    Files.deleteIfExists(sketchPath);
    Files.deleteIfExists(detailPath);
  }
}
