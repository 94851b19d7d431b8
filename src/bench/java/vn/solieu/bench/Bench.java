package vn.solieu.bench;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the program as a whole, and its peers, each in a process of its own. See src/bench/README.md. */
public final class Bench {
  private static final List<String> PEERS = List.of("regex", "regex-digit-first", "re2j", "opennlp", "ruta");
  private static final Path WORK = Path.of("target", "bench");

  private final Options options;

  private Bench(Options options) {
    this.options = options;
  }

  /** Runs what the options name; without any, the whole program and the peers on 50 MB. */
  public static void main(String[] args) throws Exception {
    System.setProperty("java.class.path", classPath());
    Options options = Options.parse(args);
    if (options.jmh().isPresent()) {
      org.openjdk.jmh.Main.main(options.jmh().get().split(" "));
      return;
    }
    Bench bench = new Bench(options);
    System.out.println(Machine.describe());
    if (options.wants("export")) {
      Exports.run(WORK);
    }
    if (options.parts().equals(Set.of("export"))) {
      return;
    }
    Path corpus = bench.corpus(options.megabytes());
    bench.program(corpus);
    if (options.wants("peers")) {
      bench.peers(corpus);
    }
    if (options.wants("commands")) {
      new Commands(options, WORK).run(corpus);
    }
    if (options.wants("growth")) {
      new Growth(options, WORK, bench::corpus).run();
    }
  }

  private Path corpus(long megabytes) throws IOException {
    if (options.folder().isPresent()) {
      return options.folder().get();
    }
    Path folder = WORK.resolve("corpus-" + options.seed() + "-" + megabytes + "mb");
    return new Corpus(options.seed()).write(folder, megabytes * 1_000_000);
  }

  /** The whole extraction, from files to claims in memory. */
  private void program(Path corpus) throws IOException, InterruptedException {
    System.out.println("\n## Whole extraction, files to claims in memory: " + describe(corpus) + "\n");
    System.out.println(
        "| threads | MB/CPU-s, whole process | first pass | last pass | of it compiling | claims/CPU-s | wall s, last pass "
            + "| CPU s to load | peak MB |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (int threads : options.threads()) {
      row("" + threads, child("solieu", corpus, threads, options.passes()));
    }
    row("1, with the tables as CSV", child("csv", corpus, 1, options.passes()));
  }

  private static void row(String name, Result r) {
    System.out.printf(
        "| %s | %.1f | %.1f | %.1f | %.0f %% | %.0f | %.2f | %.2f | %d |%n",
        name,
        r.wholeProcess(),
        r.first().megabytesPerCpuSecond(),
        r.last().megabytesPerCpuSecond(),
        100.0 * r.last().compiling() / r.last().cpu(),
        r.last().countPerCpuSecond(),
        r.last().wall() / 1e9,
        r.passes().get("loaded").cpu() / 1e9,
        r.memory() >> 20);
  }

  /** Each peer does the small job, this program the whole one. */
  private void peers(Path corpus) throws IOException, InterruptedException {
    System.out.println("\n## Peers on the same text, counting \"approximator? NUMBER noun\" alone, one thread\n");
    System.out.println("| | MB/CPU-s, last pass | found per MB | this program's whole job is faster by |");
    System.out.println("| --- | --- | --- | --- |");
    double whole = child("solieu", corpus, 1, options.passes()).last().megabytesPerCpuSecond();
    System.out.printf("| **this program, whole job** | **%.1f** | | |%n", whole);
    for (String job : Stream.concat(Stream.of("read", "scan"), PEERS.stream()).toList()) {
      Result.Pass last = child(job, corpus, 1, options.passes()).last();
      double speed = last.megabytesPerCpuSecond();
      System.out.printf("| %s | %.1f | %.0f | %.1f× |%n", job, speed, last.count() * 1e6 / last.bytes(), whole / speed);
    }
  }

  private Result child(String job, Path corpus, int threads, int passes) throws IOException, InterruptedException {
    return child(options, List.of(job, corpus.toString(), "" + threads, "" + passes));
  }

  static Result child(Options options, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + options.memory()));
    command.addAll(options.java());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines = process.inputReader(java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", arguments) + ": ended with " + process.exitValue());
    }
    return Result.parse(lines);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String describe(Path corpus) throws IOException {
    List<Path> files = Child.files(corpus, Long.MAX_VALUE);
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return files.size() + " documents, " + bytes / 1_000_000 + " MB";
  }

  /** The class path of this class, also where Maven loaded it. */
  private static String classPath() {
    if (Bench.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs()).map(u -> Path.of(u.getPath()).toString()).collect(Collectors.joining(":"));
    }
    return System.getProperty("java.class.path");
  }
}
