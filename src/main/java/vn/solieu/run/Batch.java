package vn.solieu.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Many documents on many threads, handed on in their own order, so the number of threads shows nowhere in the output. A
 * bounded window of documents is under way at a time: memory does not grow with the corpus.
 */
final class Batch {
  /** How many documents a thread may be ahead. */
  private static final int AHEAD = 16;

  /** How many bytes of documents may be under way; one larger document still goes alone. */
  private static final long BYTES_UNDER_WAY = 48L << 20;

  private Batch() {}

  /** What takes the documents that are done. */
  interface Sink<R> {
    void accept(R done) throws IOException;
  }

  private record UnderWay<R>(Future<R> result, long bytes) {}

  /**
   * Takes every source its way.
   *
   * @param sources what to read, in order
   * @param threads how many at once
   * @param way from a source to what becomes of it; it must not throw for a bad document
   * @param sink takes the results one by one, in the order of the sources, on the calling thread
   * @throws IOException what the sink throws; the rest is dropped
   */
  static <R> void run(Iterator<Source> sources, int threads, Function<Source, R> way, Sink<R> sink)
      throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, named());
    Deque<UnderWay<R>> window = new ArrayDeque<>();
    long bytes = 0;
    try {
      while (sources.hasNext() || !window.isEmpty()) {
        while (sources.hasNext() && window.size() < threads * AHEAD && (bytes < BYTES_UNDER_WAY || window.isEmpty())) {
          Source source = sources.next();
          bytes += source.bytes();
          window.add(new UnderWay<>(workers.submit(() -> way.apply(source)), source.bytes()));
        }
        UnderWay<R> first = window.remove();
        sink.accept(first.result.get());
        bytes -= first.bytes;
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException r) {
        throw r;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static ThreadFactory named() {
    AtomicInteger n = new AtomicInteger();
    return task -> {
      Thread t = new Thread(task, "document-" + n.incrementAndGet());
      t.setDaemon(true);
      return t;
    };
  }
}
