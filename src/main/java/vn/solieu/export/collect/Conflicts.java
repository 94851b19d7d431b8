package vn.solieu.export.collect;

import com.google.common.hash.HashCode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import vn.solieu.claim.Claim;
import vn.solieu.claim.Quantity;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.export.table.Cells;
import vn.solieu.export.table.Value;
import vn.solieu.number.Approximation;

/**
 * Which claims disagree: two exact figures of one topic, change, modality, unit and time that differ. The time is the
 * same only if its years and, where the text is finer, its days are. Left out are pieces of a whole without a subgroup
 * of their own, claims of duplicate documents, and flows whose time is but the day of publication: two reports of one
 * year need not speak of the same months.
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
   * @param claim the claim, no piece, of a known topic
   * @param topic what {@link Topic#put} makes of it
   * @param document the number of its document
   * @param number its own number in the run
   */
  void add(Claim claim, byte[] topic, int document, int number) throws IOException {
    Quantity q = claim.quantity();
    if (q.approximation() != Approximation.EXACT || q.value().isEmpty()) {
      return;
    }
    When when = claim.when();
    if (when.basis() == TimeBasis.PUBLICATION && claim.indicator().temporal().equals("flow")) {
      return;
    }
    entry
        .clear()
        .all(topic)
        .text(Value.id(q.change()))
        .text(Value.id(q.period()))
        .text(q.unit())
        .small(q.total().isPresent() ? 1 : 0)
        .number(when.yearStart().orElse(0))
        .number(when.periodStart().map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE))
        .number(when.periodEnd().map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE));
    HashCode key = entry.hash();
    HashCode figure = entry.clear().text(Cells.number(q.value())).text(Cells.number(q.total())).hash();
    sorter.add(
        ByteBuffer.allocate(KEY + Long.BYTES + 2 * Integer.BYTES)
            .put(key.asBytes())
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
