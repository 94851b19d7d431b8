package vn.solieu.run;

import java.nio.file.Path;

/**
 * A file that was named or found.
 *
 * @param name its name in the data set: its path relative to the input root, with {@code /}
 * @param path where it lies
 * @param bytes its size when it was found
 * @param problem why it cannot be read, in words; empty where nothing is known against it
 */
record Source(String name, Path path, long bytes, String problem) {}
