package vn.solieu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to measure.
 *
 * @param megabytes size of the generated corpus
 * @param folder a folder of the user's instead
 * @param seed seed of the generated corpus
 * @param threads numbers of threads to try
 * @param passes passes over the corpus in one process
 * @param memory heap of each child process, as {@code -Xmx} has it
 * @param java further options of each child process
 * @param parts what to measure besides the whole extraction
 * @param jmh arguments for JMH, which then runs alone
 */
record Options(
    long megabytes,
    Optional<Path> folder,
    long seed,
    List<Integer> threads,
    int passes,
    String memory,
    List<String> java,
    Set<String> parts,
    Optional<String> jmh) {

  private static final Set<String> ALL = Set.of("peers", "commands", "growth", "export");

  static Options parse(String[] args) {
    long megabytes = 50;
    Optional<Path> folder = Optional.empty();
    long seed = 7;
    List<Integer> threads = List.of(1, 2);
    int passes = 3;
    String memory = "512m";
    List<String> java = new ArrayList<>();
    Set<String> parts = new TreeSet<>(Set.of("peers", "commands"));
    Optional<String> jmh = Optional.empty();
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + ": give it a value. See src/bench/README.md");
      }
      String value = args[i + 1];
      switch (args[i]) {
        case "--mb" -> megabytes = Long.parseLong(value);
        case "--folder" -> folder = Optional.of(Path.of(value));
        case "--seed" -> seed = Long.parseLong(value);
        case "--threads" -> threads = List.of(value.split(",")).stream().map(Integer::valueOf).toList();
        case "--passes" -> passes = Integer.parseInt(value);
        case "--xmx" -> memory = value;
        case "--java" -> java.addAll(List.of(value.split(" ")));
        case "--parts" -> parts = parts(value);
        case "--jmh" -> jmh = Optional.of(value);
        default -> throw new IllegalArgumentException(args[i] + ": no such option. See src/bench/README.md");
      }
    }
    return new Options(megabytes, folder, seed, threads, passes, memory, List.copyOf(java), parts, jmh);
  }

  private static Set<String> parts(String value) {
    Set<String> parts = new TreeSet<>(List.of(value.split(",")));
    if (parts.remove("all")) {
      parts.addAll(ALL);
    }
    parts.remove("none");
    if (!ALL.containsAll(parts)) {
      throw new IllegalArgumentException("--parts " + value + ": name any of " + ALL + ", or all, or none");
    }
    return parts;
  }

  boolean wants(String part) {
    return parts.contains(part);
  }
}
