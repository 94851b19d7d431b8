package vn.solieu.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Many documents on many threads, handed on in their own order, so neither the number of threads nor that of documents
 * that go together shows in the output. A bounded window of documents is under way at a time: memory does not grow with
 * the corpus.
 */
final class Batch {
  /** How many groups a thread may be ahead. */
  private static final int AHEAD = 2;

  /** How many bytes of documents may be under way; one larger document still goes alone. */
  private static final long BYTES_UNDER_WAY = 48L << 20;

  /** The first documents go a few together, so that all threads have some; each group is twice as large as the last. */
  private static final int FIRST_GROUP = 4;

  /** So many documents go together at most: {@link vn.solieu.resolve.Extractor#extract(List)} tells what for. */
  private static final int LARGEST_GROUP = 256;

  /** A group takes no further document from so many bytes on. */
  private static final long GROUP_BYTES = 1L << 20;

  private Batch() {}

  /** What takes the documents that are done. */
  interface Sink<R> {
    void accept(R done) throws IOException;
  }

  private record UnderWay<R>(Future<List<R>> results, long bytes) {}

  /**
   * Takes every source its way.
   *
   * @param sources what to read, in order
   * @param threads how many groups of documents at once
   * @param way from some sources to what becomes of each, in their order; it must not throw for a bad document
   * @param sink takes the results one by one, in the order of the sources, on the calling thread
   * @throws IOException what the sink throws; the rest is dropped
   */
  static <R> void run(Iterator<Source> sources, int threads, Function<List<Source>, List<R>> way, Sink<R> sink)
      throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, named());
    Deque<UnderWay<R>> window = new ArrayDeque<>();
    long bytes = 0;
    int size = FIRST_GROUP;
    try {
      while (sources.hasNext() || !window.isEmpty()) {
        while (sources.hasNext() && window.size() < threads * AHEAD && (bytes < BYTES_UNDER_WAY || window.isEmpty())) {
          List<Source> group = group(sources, size);
          long its = group.stream().mapToLong(Source::bytes).sum();
          bytes += its;
          window.add(new UnderWay<>(workers.submit(() -> way.apply(group)), its));
          size = Math.min(LARGEST_GROUP, 2 * size);
        }
        UnderWay<R> first = window.remove();
        for (R done : first.results.get()) {
          sink.accept(done);
        }
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

  private static List<Source> group(Iterator<Source> sources, int size) {
    List<Source> group = new ArrayList<>();
    long bytes = 0;
    while (sources.hasNext() && group.size() < size && bytes < GROUP_BYTES) {
      Source next = sources.next();
      group.add(next);
      bytes += next.bytes();
    }
    return group;
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
