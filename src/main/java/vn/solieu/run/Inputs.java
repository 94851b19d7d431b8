package vn.solieu.run;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The files behind the inputs that a user names, in the order of their names. Folders are read with all that they hold,
 * one folder at a time, so memory does not grow with the corpus. Hidden files and the output folder are passed over; the
 * same file named twice is read once.
 *
 * <p>The input root, which names count from, is the folder that is named; the file's own folder for a single file; and
 * for several inputs the deepest folder that holds all of them.
 */
final class Inputs implements Iterable<Source> {
  private final List<Entry> roots;
  private final Optional<Path> skipped;

  /** A file or folder with its name in the data set; a folder's name ends in {@code /}, which sorts it among files. */
  private record Entry(String name, Path path, boolean folder) {}

  private Inputs(List<Entry> roots, Optional<Path> skipped) {
    this.roots = roots;
    this.skipped = skipped;
  }

  /**
   * Looks at what was named.
   *
   * @param named files and folders
   * @param output a folder to pass over wherever it lies
   * @throws UserError where a name leads nowhere
   */
  static Inputs of(List<Path> named, Path output) throws IOException {
    List<Path> real = new ArrayList<>();
    for (Path path : named) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new UserError(Exit.USAGE, path + ": no such file or folder. Name the articles to read.");
      }
      // A link that leads nowhere is found and cannot be read; it gets its row.
      real.add(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize());
    }
    List<Path> outermost = new ArrayList<>();
    for (Path path : real.stream().distinct().toList()) {
      if (real.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other))) {
        outermost.add(path);
      }
    }
    List<Entry> roots = new ArrayList<>();
    for (Path path : outermost) {
      boolean folder = Files.isDirectory(path);
      String name = outermost.size() == 1 ? folder ? "" : Locales.fileName(path) : name(root(outermost), path);
      roots.add(new Entry(folder && !name.isEmpty() ? name + "/" : name, path, folder));
    }
    roots.sort(Comparator.comparing(Entry::name));
    return new Inputs(roots, Files.exists(output) ? Optional.of(output.toRealPath()) : Optional.empty());
  }

  @Override
  public Iterator<Source> iterator() {
    return new Walk();
  }

  private static Path root(List<Path> paths) {
    Path root = paths.get(0).getParent();
    for (Path path : paths) {
      while (root != null && !path.startsWith(root)) {
        root = root.getParent();
      }
    }
    return root == null ? paths.get(0).getRoot() : root;
  }

  private static String name(Path root, Path path) {
    Path parent = path.getParent();
    boolean top = parent == null || parent.equals(root);
    return (top ? "" : name(root, parent) + "/") + Locales.fileName(path);
  }

  /** Depth first, each folder sorted when it is entered. */
  private final class Walk extends AbstractIterator<Source> {
    private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
    private final Iterator<Entry> rest = roots.iterator();
    private Entry root;
    private boolean foundInRoot = true;

    @Override
    protected Source computeNext() {
      while (true) {
        while (!open.isEmpty() && !open.peek().hasNext()) {
          open.pop();
        }
        if (open.isEmpty()) {
          if (!foundInRoot) {
            foundInRoot = true;
            String name = root.name.isEmpty() ? Locales.fileName(root.path) + "/" : root.name;
            return new Source(name, root.path, 0, "a folder without files");
          }
          if (!rest.hasNext()) {
            return endOfData();
          }
          root = rest.next();
          foundInRoot = false;
          open.push(List.of(root).iterator());
        }
        Entry entry = open.peek().next();
        if (entry.folder) {
          Optional<Source> unreadable = enter(entry);
          if (unreadable.isPresent()) {
            foundInRoot = true;
            return unreadable.get();
          }
        } else {
          foundInRoot = true;
          return source(entry);
        }
      }
    }

    private Optional<Source> enter(Entry folder) {
      List<Entry> entries = new ArrayList<>();
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.path)) {
        for (Path path : found) {
          String name = Locales.fileName(path);
          boolean inner = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
          if (!name.startsWith(".") && !(inner && skipped.isPresent() && path.toRealPath().equals(skipped.get()))) {
            entries.add(new Entry(folder.name + name + (inner ? "/" : ""), path, inner));
          }
        }
      } catch (IOException | DirectoryIteratorException e) {
        return Optional.of(new Source(folder.name, folder.path, 0, "the folder cannot be listed: " + Reasons.of(e)));
      }
      entries.sort(Comparator.comparing(Entry::name));
      open.push(entries.iterator());
      return Optional.empty();
    }

    private static Source source(Entry entry) {
      try {
        BasicFileAttributes file = Files.readAttributes(entry.path, BasicFileAttributes.class);
        String problem = "";
        if (file.isDirectory()) {
          problem = "a link to a folder. Name that folder as an input to read it";
        } else if (!file.isRegularFile()) {
          problem = "not a file that can be read to its end";
        }
        return new Source(entry.name, entry.path, file.size(), problem);
      } catch (IOException e) {
        return new Source(entry.name, entry.path, 0, "cannot be read: " + Reasons.of(e));
      }
    }
  }
}
