package vn.solieu.export.collect;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of records by their bytes, in bounded memory: what does not fit is sorted in runs, which lie one
 * after the other in a file and are merged when they are read. Records come once, then are read once.
 */
final class Sorter implements Closeable {
  /** What an array costs besides its bytes. */
  private static final int OVERHEAD = 28;

  private static final int RUN_BUFFER = 1 << 14;

  private final Path path;
  private final int memory;
  private final List<Long> starts = new ArrayList<>();
  private final List<byte[]> held = new ArrayList<>();
  private int used;
  private long size;

  /**
   * A sorter.
   *
   * @param path a file that may be made, and is deleted at the end
   * @param memory how many bytes of records may be held
   */
  Sorter(Path path, int memory) {
    this.path = path;
    this.memory = memory;
  }

  /** Adds a record, which the caller gives up. */
  void add(byte[] record) throws IOException {
    held.add(record);
    used += record.length + OVERHEAD;
    if (used >= memory) {
      spill();
    }
  }

  private void spill() throws IOException {
    byte[][] records = sortHeld();
    starts.add(size);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 16))) {
      for (byte[] record : records) {
        out.writeInt(record.length);
        out.write(record);
        size += record.length + Integer.BYTES;
      }
    }
  }

  private byte[][] sortHeld() {
    byte[][] records = held.toArray(byte[][]::new);
    held.clear();
    used = 0;
    Arrays.sort(records, Arrays::compareUnsigned);
    return records;
  }

  /** Opens the records in their order. */
  Sorted sorted() throws IOException {
    return new Sorted();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }

  /** Reads the records once. */
  final class Sorted implements Closeable {
    private final PriorityQueue<Run> runs =
        new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.current, b.current));
    private final FileChannel channel;

    private Sorted() throws IOException {
      byte[][] rest = sortHeld();
      channel = starts.isEmpty() ? null : FileChannel.open(path, StandardOpenOption.READ);
      for (int i = 0; i < starts.size(); i++) {
        long end = i + 1 < starts.size() ? starts.get(i + 1) : size;
        enter(new Run(new Section(channel, starts.get(i), end)));
      }
      enter(new Run(rest));
    }

    private void enter(Run run) throws IOException {
      if (run.advance()) {
        runs.add(run);
      }
    }

    /** The next record; null after the last. */
    byte[] next() throws IOException {
      Run least = runs.poll();
      if (least == null) {
        return null;
      }
      byte[] record = least.current;
      enter(least);
      return record;
    }

    @Override
    public void close() throws IOException {
      if (channel != null) {
        channel.close();
      }
    }
  }

  /** Sorted records, on disk or held. */
  private static final class Run {
    private final DataInputStream in;
    private final Section section;
    private final byte[][] held;
    private int at;
    private byte[] current = {};

    Run(Section section) {
      this.section = section;
      this.in = new DataInputStream(new BufferedInputStream(section, RUN_BUFFER));
      this.held = new byte[0][];
    }

    Run(byte[][] held) {
      this.section = null;
      this.in = null;
      this.held = held;
    }

    boolean advance() throws IOException {
      if (in == null) {
        if (at == held.length) {
          return false;
        }
        current = held[at];
        held[at++] = null;
        return true;
      }
      if (section.isDone() && in.available() == 0) {
        return false;
      }
      current = new byte[in.readInt()];
      in.readFully(current);
      return true;
    }
  }

  /** A part of a file. */
  private static final class Section extends InputStream {
    private final FileChannel channel;
    private final long end;
    private long at;

    Section(FileChannel channel, long start, long end) {
      this.channel = channel;
      this.at = start;
      this.end = end;
    }

    boolean isDone() {
      return at == end;
    }

    @Override
    public int available() {
      return 0;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("sections are read through a buffer");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int most = (int) Math.min(length, end - at);
      if (most == 0) {
        return -1;
      }
      int read = channel.read(ByteBuffer.wrap(bytes, offset, most), at);
      at += Math.max(read, 0);
      return read;
    }
  }
}
