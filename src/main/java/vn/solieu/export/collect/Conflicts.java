package vn.solieu.export.collect;

import com.google.common.hash.HashCode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import vn.solieu.claim.Quantity;
import vn.solieu.export.table.Cells;

/**
 * Which claims disagree: two exact figures of one topic, change, modality, unit and time that differ. The time is the
 * same only if its years and, where the text is finer, its days are. Which claims of a document are compared at all,
 * {@link Tellings} says; those of duplicate documents are not.
 */
final class Conflicts implements Closeable {
  private static final int KEY = 16;

  private final Sorter sorter;
  private final Entry entry = new Entry();

  Conflicts(Path folder, int memory) {
    sorter = new Sorter(folder.resolve("conflicts"), memory);
  }

  /**
   * Adds a claim.
   *
   * @param quantity its figure
   * @param topic what it is compared by
   * @param document the number of its document
   * @param number its own number in the run
   */
  void add(Quantity quantity, HashCode topic, int document, int number) throws IOException {
    HashCode figure = entry.clear().text(Cells.number(quantity.value())).text(Cells.number(quantity.total())).hash();
    sorter.add(
        ByteBuffer.allocate(KEY + Long.BYTES + 2 * Integer.BYTES)
            .put(topic.asBytes())
            .putInt(document)
            .putInt(number)
            .putLong(figure.asLong())
            .array());
  }

  /**
   * Finds the claims that disagree with another.
   *
   * @param originals the document that each document repeats, or -1
   * @return the numbers of those claims
   */
  BitSet find(int[] originals) throws IOException {
    BitSet found = new BitSet();
    try (Sorter.Sorted sorted = sorter.sorted()) {
      byte[] topic = {};
      int[] numbers = new int[16];
      int n = 0;
      long first = 0;
      boolean differ = false;
      for (byte[] record = sorted.next(); record != null; record = sorted.next()) {
        ByteBuffer fields = ByteBuffer.wrap(record, KEY, record.length - KEY);
        if (originals[fields.getInt()] >= 0) {
          continue;
        }
        int number = fields.getInt();
        long figure = fields.getLong();
        if (!Arrays.equals(record, 0, KEY, topic, 0, Math.min(KEY, topic.length))) {
          mark(found, numbers, differ ? n : 0);
          topic = record;
          n = 0;
          first = figure;
          differ = false;
        }
        if (n == numbers.length) {
          numbers = Arrays.copyOf(numbers, n * 2);
        }
        numbers[n++] = number;
        differ |= figure != first;
      }
      mark(found, numbers, differ ? n : 0);
    }
    return found;
  }

  private static void mark(BitSet found, int[] numbers, int n) {
    for (int i = 0; i < n; i++) {
      found.set(numbers[i]);
    }
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
