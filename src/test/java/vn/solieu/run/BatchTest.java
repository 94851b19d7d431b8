package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void handsOnInOrderWhateverTakesLonger(int threads) throws Exception {
    List<String> done = new ArrayList<>();
    Batch.run(sources(200, 10).iterator(), threads, group -> group.stream().map(BatchTest::slowAtTimes).toList(), done::add);
    assertEquals(IntStream.range(0, 200).mapToObj(i -> "d" + i).toList(), done);
  }

  @Test
  void holdsNoMoreThanItsWindow() throws Exception {
    AtomicLong underWay = new AtomicLong();
    AtomicLong most = new AtomicLong();
    Iterator<Source> all = sources(300, 8 << 20).iterator();
    Iterator<Source> counted =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Source next() {
            Source s = all.next();
            most.accumulateAndGet(underWay.addAndGet(s.bytes()), Math::max);
            return s;
          }
        };
    Batch.run(counted, 2, s -> s, s -> underWay.addAndGet(-s.bytes()));
    assertTrue(most.get() <= 64L << 20, most + " bytes");
  }

  @Test
  void endsWithWhatTheSinkThrows() {
    IOException full =
        assertThrows(
            IOException.class,
            () ->
                Batch.run(
                    sources(50, 1).iterator(), 2, s -> s,
                    s -> {
                      throw new IOException("disk full");
                    }));
    assertEquals("disk full", full.getMessage());
  }

  private static String slowAtTimes(Source s) {
    try {
      Thread.sleep(s.name().hashCode() % 7 == 0 ? 3 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return s.name();
  }

  private static List<Source> sources(int n, long bytes) {
    return IntStream.range(0, n).mapToObj(i -> new Source("d" + i, Path.of("d" + i), bytes, "")).toList();
  }
}
