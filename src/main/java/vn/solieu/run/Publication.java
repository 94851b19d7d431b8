package vn.solieu.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a new set of files in the place of the old one. A run holds the output folder by a lock, writes into a hidden folder
 * beside the files, and swaps when all is written and flushed.
 *
 * <p>What a reader can see, at every instant:
 *
 * <ul>
 *   <li>While a run works, and for ever if it is killed there: the old set, untouched.
 *   <li>The renaming of {@code .new-…} to {@code .ready} is the moment of publication. Before it the old set stands; from
 *       it on the new set will.
 *   <li>The files are then renamed over the old ones, {@code run.json} last. Every single file is whole at every instant,
 *       old or new, never partly written and never missing. For the milliseconds that the renaming takes, some files may
 *       be new and some old, and {@code .ready} is there to say so.
 *   <li>A run that is killed in those milliseconds leaves {@code .ready}; the next run finishes the renaming before it
 *       does anything else. Should a file not let itself be replaced, all are put back from {@code .old}, and the old set
 *       stands.
 * </ul>
 *
 * <p>The lock is the system's, on {@code .lock}: it ends with the process, however that ends.
 */
final class Publication implements AutoCloseable {
  private static final String LOCK = ".lock";
  private static final String NEW = ".new-";
  private static final String READY = ".ready";
  private static final String OLD = ".old";
  private static final String LIST = ".published";
  private static final String LAST = "run.json";

  /** Renames a file or folder within one file system. */
  interface Mover {
    void move(Path from, Path to) throws IOException;
  }

  private final Path output;
  private final Mover mover;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final Path folder;

  private Publication(Path output, Mover mover, FileChannel lockFile, FileLock lock) throws IOException {
    this.output = output;
    this.mover = mover;
    this.lockFile = lockFile;
    this.lock = lock;
    this.folder = Files.createTempDirectory(output, NEW);
  }

  /**
   * Takes hold of an output folder, makes it if need be, and finishes or clears away what a killed run left.
   *
   * @throws UserError where another run holds it, or it cannot be written
   */
  static Publication open(Path output) {
    return open(output, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  static Publication open(Path output, Mover mover) {
    FileChannel lockFile = null;
    try {
      Files.createDirectories(output);
      lockFile = FileChannel.open(output.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(lockFile);
      if (lock == null) {
        lockFile.close();
        throw new UserError(
            Exit.BUSY, output + ": another run writes here. Wait until it ends, or choose another --output.");
      }
      recover(output, mover);
      return new Publication(output, mover, lockFile, lock);
    } catch (IOException e) {
      close(lockFile);
      throw new UserError(
          Exit.OUTPUT, output + ": cannot be written: " + Reasons.of(e) + ". Choose another --output, or make room.");
    }
  }

  /** The folder to write the new set into: on the same file system, empty. */
  Path folder() {
    return folder;
  }

  /** Flushes the new set to disk and puts it in the place of the old one. */
  void publish() throws IOException {
    List<String> files = names(folder);
    Files.write(folder.resolve(LIST), files);
    flushAll(folder);
    keepOld(output);
    mover.move(folder, output.resolve(READY));
    flushFolder(output);
    swap(output, mover);
  }

  @Override
  public void close() {
    try {
      delete(folder);
      lock.release();
    } catch (IOException leftToNextRun) {
      // What stays here is hidden, and the next run clears it away.
    } finally {
      close(lockFile);
    }
  }

  /** Finishes the swap of a run that was killed in it, and clears away what others left. */
  private static void recover(Path output, Mover mover) throws IOException {
    if (Files.isDirectory(output.resolve(READY))) {
      swap(output, mover);
    }
    for (Path leftover : list(output)) {
      String name = leftover.getFileName().toString();
      if (name.startsWith(NEW) || name.equals(OLD)) {
        delete(leftover);
      }
    }
  }

  /** Links the published files into {@code .old}, so that they can be put back. */
  private static void keepOld(Path output) throws IOException {
    Path old = output.resolve(OLD);
    delete(old);
    Files.createDirectory(old);
    List<String> names = new ArrayList<>(lines(output.resolve(LIST)));
    names.add(LIST);
    for (String name : names) {
      if (Files.isRegularFile(output.resolve(name))) {
        link(output.resolve(name), old.resolve(name));
      }
    }
  }

  private static void link(Path file, Path copy) throws IOException {
    try {
      Files.createLink(copy, file);
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      Files.copy(file, copy);
    }
  }

  /** Renames what is in {@code .ready} over the published files. What a killed run has begun, this can be called to end. */
  private static void swap(Path output, Mover mover) throws IOException {
    Path ready = output.resolve(READY);
    Path old = output.resolve(OLD);
    List<String> now = lines(ready.resolve(LIST));
    try {
      for (Path file : list(ready)) {
        String name = file.getFileName().toString();
        if (!name.equals(LIST)) {
          // A folder cannot be renamed over a full one: the old one steps aside first.
          if (Files.isDirectory(output.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            Files.move(output.resolve(name), old.resolve(name));
          }
          mover.move(file, output.resolve(name));
        }
      }
      if (Files.exists(ready.resolve(LIST))) {
        for (String name : lines(output.resolve(LIST))) {
          if (!now.contains(name)) {
            delete(output.resolve(name));
          }
        }
        mover.move(ready.resolve(LIST), output.resolve(LIST));
      }
    } catch (IOException e) {
      putBack(output, now);
      throw e;
    }
    flushFolder(output);
    delete(ready);
    delete(old);
  }

  private static void putBack(Path output, List<String> now) throws IOException {
    Path old = output.resolve(OLD);
    for (String name : now) {
      boolean moved = !Files.exists(output.resolve(READY).resolve(name));
      if (moved) {
        delete(output.resolve(name));
      }
    }
    for (Path file : list(old)) {
      Files.move(file, output.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    delete(output.resolve(READY));
    delete(old);
  }

  private static List<String> lines(Path list) throws IOException {
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  /** What a folder holds, in the order of publication. */
  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(Comparator.comparing((Path p) -> p.endsWith(LAST)).thenComparing(p -> p.getFileName().toString()))
          .toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return list(folder).stream().map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")).toList();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    }
  }

  private static void flushAll(Path folder) throws IOException {
    for (Path file : list(folder)) {
      if (Files.isDirectory(file)) {
        flushAll(file);
      } else {
        flush(file, StandardOpenOption.WRITE);
      }
    }
    flushFolder(folder);
  }

  private static void flush(Path file, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(file, mode)) {
      channel.force(true);
    }
  }

  private static void flushFolder(Path folder) {
    try {
      flush(folder, StandardOpenOption.READ);
    } catch (IOException folderCannotBeFlushedHere) {
      // Windows opens no folders; there, the rename itself is as durable as it gets.
    }
  }

  private static FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException nothingLost) {
      // The lock ends with the process at the latest.
    }
  }
}
