package vn.solieu.export.write;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A text file in UTF-8 that is measured and hashed while it is written, and on the disk when it is complete. Text is
 * appended to a buffer, which the writer lets go from time to time, at a place where no character is cut in two.
 */
public final class OutputFile implements Closeable {
  private static final int BUFFER = 1 << 15;

  private final String name;
  private final FileChannel channel;
  private final Hasher hasher = Hashing.sha256().newHasher();
  private final StringBuilder text = new StringBuilder(BUFFER + BUFFER / 4);

  /** Opens a new file in a folder. */
  public OutputFile(Path folder, String name) throws IOException {
    this.name = name;
    channel = FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Where the text goes. */
  public Appendable text() {
    return text;
  }

  /** Writes the buffer once it is full. To be called after each row or line. */
  public void release() throws IOException {
    if (text.length() >= BUFFER) {
      flush();
    }
  }

  private void flush() throws IOException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    text.setLength(0);
    hasher.putBytes(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /**
   * Completes the file.
   *
   * @param rows how many rows of a table it holds; -1 where it is no table
   */
  public Written complete(long rows) throws IOException {
    flush();
    channel.force(true);
    long bytes = channel.size();
    close();
    return new Written(name, bytes, hasher.hash().toString(), rows);
  }

  /** Closes the file as it is. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
