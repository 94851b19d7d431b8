package vn.solieu.run;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;

/**
 * Tells on stderr how far a run has come: on a terminal one line that is written over, elsewhere a line every 30 s. It shows
 * itself from a thread of its own, so a document that takes long holds up nothing. Closing it clears the terminal's line.
 */
final class Progress implements AutoCloseable {
  private static final Duration REDRAW = Duration.ofMillis(200);
  private static final Duration LINE = Duration.ofSeconds(30);
  private static final int BAR = 20;
  private static final int LONGEST = 79;

  /** How to tell. */
  enum Mode {
    BAR,
    LINES,
    /** Only what is said through {@link #say}. */
    NONE
  }
  private static final double MEGA = 1e6;

  private final PrintWriter err;
  private final Mode mode;
  private final Iterable<Source> sources;
  private final long start = System.nanoTime();
  private final Thread shower;
  private volatile boolean closed;
  private volatile long allDocuments;
  private volatile long allBytes;
  private long documents;
  private long bytes;
  private long claims;

  private Progress(PrintWriter err, Mode mode, Iterable<Source> sources) {
    this.err = err;
    this.mode = mode;
    this.sources = sources;
    this.shower = new Thread(this::show, "progress");
    this.shower.setDaemon(true);
  }

  /** Begins to tell; the sources are counted on the way, so that the time left can be told. */
  static Progress start(PrintWriter err, Mode mode, Iterable<Source> sources) {
    Progress progress = new Progress(err, mode, sources);
    if (mode != Mode.NONE) {
      progress.shower.start();
    }
    return progress;
  }

  /** How a run tells what it does by default: a bar if stderr is a terminal. */
  static Mode fitting() {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") ? Mode.BAR : Mode.LINES;
    } catch (IOException | UnsupportedOperationException noSuchFileHere) {
      return Mode.LINES;
    }
  }

  /** One more document is done. */
  synchronized void step(long documentBytes, int documentClaims) {
    documents++;
    bytes += documentBytes;
    claims += documentClaims;
  }

  /** Prints a line of its own, whatever stands on the terminal. */
  synchronized void say(String line) {
    if (mode == Mode.BAR) {
      err.print("\r" + " ".repeat(LONGEST) + "\r");
    }
    err.println(line);
    err.flush();
  }

  @Override
  public void close() {
    closed = true;
    shower.interrupt();
    synchronized (this) {
      if (mode == Mode.BAR) {
        err.print("\r" + " ".repeat(LONGEST) + "\r");
        err.flush();
      }
    }
  }

  private void show() {
    try {
      count();
      Duration pause = mode == Mode.BAR ? REDRAW : LINE;
      while (!closed) {
        Thread.sleep(pause.toMillis());
        draw();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void count() {
    long files = 0;
    long size = 0;
    for (Iterator<Source> all = sources.iterator(); all.hasNext() && !closed; ) {
      size += all.next().bytes();
      files++;
    }
    allBytes = size;
    allDocuments = files;
  }

  private synchronized void draw() {
    if (closed) {
      return;
    }
    String line = line((System.nanoTime() - start) / 1e9);
    if (mode == Mode.BAR) {
      err.print("\r" + Strings.padEnd(line, LONGEST, ' '));
    } else {
      err.println(line);
    }
    err.flush();
  }

  /** One line: bar, documents, speed, claims, time left. */
  synchronized String line(double seconds) {
    double share = allBytes == 0 ? 0 : Math.min(1, (double) bytes / allBytes);
    int full = (int) (share * BAR);
    String of = allDocuments == 0 ? "" : "/" + allDocuments;
    String bar = allDocuments == 0 || mode != Mode.BAR ? "" : "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    String left = share < 0.01 ? "" : ", " + clock(seconds / share - seconds) + " left";
    return String.format(
        Locale.ROOT, "%s%d%s documents, %.1f MB/s, %d claims%s", bar, documents, of, bytes / MEGA / Math.max(seconds, 1e-3),
        claims, left);
  }

  private static String clock(double seconds) {
    long s = Math.round(seconds);
    return s >= 3600
        ? String.format("%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60)
        : String.format("%d:%02d", s / 60, s % 60);
  }
}
