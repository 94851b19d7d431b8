package vn.solieu.export.write;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A text file in UTF-8 that is measured and hashed while it is written, and on the disk when it is complete. */
public final class OutputFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final FileChannel channel;
  private final HashingOutputStream hashing;
  private final Writer writer;
  private boolean open = true;

  /** Opens a new file in a folder. */
  public OutputFile(Path folder, String name) throws IOException {
    this.name = name;
    channel = FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    hashing = new HashingOutputStream(Hashing.sha256(), Channels.newOutputStream(channel));
    writer = new OutputStreamWriter(new BufferedOutputStream(hashing, BUFFER), StandardCharsets.UTF_8);
  }

  /** Where the text goes. */
  public Writer writer() {
    return writer;
  }

  /**
   * Completes the file.
   *
   * @param rows how many rows of a table it holds; -1 where it is no table
   */
  public Written complete(long rows) throws IOException {
    writer.flush();
    channel.force(true);
    long bytes = channel.size();
    close();
    return new Written(name, bytes, hashing.hash().toString(), rows);
  }

  /** Closes the file as it is. */
  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      channel.close();
    }
  }
}
