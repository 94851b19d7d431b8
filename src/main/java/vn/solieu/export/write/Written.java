package vn.solieu.export.write;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param name its name in the output folder, with {@code /} where it lies deeper
 * @param bytes its size
 * @param sha256 hash of its bytes, in hex
 * @param rows how many rows of a table it holds; -1 where it is no table
 */
public record Written(String name, long bytes, String sha256, long rows) {

  /** Measures a file that is complete. */
  public static Written of(Path folder, String name, long rows) throws IOException {
    Path file = folder.resolve(name);
    return new Written(
        name, Files.size(file), MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString(), rows);
  }
}
