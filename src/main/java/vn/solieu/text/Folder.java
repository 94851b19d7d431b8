package vn.solieu.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder of rules and lexicons, wherever it lies: on disk, inside the program, or one laid over the other. The core
 * loads through it once and never opens a file again.
 */
public interface Folder {

  /**
   * The files below a folder, sorted.
   *
   * @param under relative path with {@code /}, such as {@code claims}
   * @return relative paths with {@code /}, such as {@code claims/dialogue.yaml}; empty where there is no such folder
   */
  List<String> files(String under) throws IOException;

  /**
   * The bytes of a file.
   *
   * @param path relative path with {@code /}
   * @throws java.nio.file.NoSuchFileException where there is none
   */
  InputStream open(String path) throws IOException;

  /**
   * Whether a file was packed with the program, whose build tests it: what is in it for tests alone, such as the examples
   * of rules, need not be read.
   *
   * @param path relative path with {@code /}
   */
  default boolean isTested(String path) {
    return false;
  }

  /**
   * What the build has worked out of these files, so that they need not be read.
   *
   * @param part which of it, such as {@code rules}
   * @return empty where the files must be read: there is nothing of the kind, or a user's files are laid over
   */
  default Optional<Packed> ready(String part) throws IOException {
    return Optional.empty();
  }

  /**
   * Takes what was just worked out of these files. The build keeps it, for {@link #ready} to give back at every start.
   *
   * @param part which of it
   * @param pack takes it down; called once all files were read, and only in the build
   */
  default void keep(String part, Consumer<Packing> pack) {}
}
