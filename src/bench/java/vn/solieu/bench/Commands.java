package vn.solieu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as users run it, from its jar: start-up on five articles, and the corpus into CSV. */
final class Commands {
  private static final Path JAR = Path.of("target", "solieu.jar");
  private static final int STARTS = 7;

  private final Options options;
  private final Path work;

  Commands(Options options, Path work) {
    this.options = options;
    this.work = work;
  }

  /** Wall and CPU time of a process, in seconds. */
  private record Took(double wall, double cpu) {}

  void run(Path corpus) throws IOException, InterruptedException {
    System.out.println("\n## The command, " + (Files.exists(JAR) ? "java -jar " + JAR : "from classes (no jar was built)") + "\n");
    System.out.println("| | wall s | CPU s | MB/CPU-s |");
    System.out.println("| --- | --- | --- | --- |");
    Path five = five();
    start("--version", List.of(), List.of("--version"));
    start("five articles, CSV", List.of(), extract(five, "csv"));
    Path archive = work.resolve("solieu.jsa");
    List<String> dump = List.of("-XX:ArchiveClassesAtExit=" + archive);
    took(dump, extract(five, "csv"));
    start("five articles, CSV, with a class archive", List.of("-XX:SharedArchiveFile=" + archive), extract(five, "csv"));
    long bytes = 0;
    for (Path file : Child.files(corpus, Long.MAX_VALUE)) {
      bytes += Files.size(file);
    }
    for (int threads : options.threads()) {
      for (String format : List.of("csv", "xlsx")) {
        List<String> arguments = new ArrayList<>(extract(corpus, format));
        arguments.addAll(List.of("--threads", "" + threads));
        Took took = took(List.of("-Xmx" + options.memory()), arguments);
        System.out.printf(
            "| corpus, %s, %d threads | %.2f | %.2f | %.0f |%n",
            format, threads, took.wall, took.cpu, bytes / 1e6 / took.cpu);
      }
    }
  }

  private void start(String name, List<String> java, List<String> arguments) throws IOException, InterruptedException {
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      Took took = took(java, arguments);
      wall.add(took.wall);
      cpu.add(took.cpu);
    }
    wall.sort(null);
    cpu.sort(null);
    System.out.printf("| %s (median of %d) | %.2f | %.2f | |%n", name, STARTS, wall.get(STARTS / 2), cpu.get(STARTS / 2));
  }

  private List<String> extract(Path input, String format) {
    String output = work.resolve("output-" + format).toString();
    return List.of("extract", input.toString(), "--output", output, "--formats", format, "--quiet");
  }

  private Path five() throws IOException {
    Path folder = Files.createDirectories(work.resolve("five"));
    Corpus corpus = new Corpus(options.seed());
    for (int i = 0; i < 5; i++) {
      Files.writeString(folder.resolve(i + ".txt"), corpus.document(i));
    }
    return folder;
  }

  private Took took(List<String> java, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Bench.java()));
    command.addAll(java);
    command.addAll(
        Files.exists(JAR)
            ? List.of("-jar", JAR.toString())
            : List.of("-cp", System.getProperty("java.class.path"), "vn.solieu.run.Main"));
    command.addAll(arguments);
    double cpu = childrenCpu();
    long wall = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    double seconds = (System.nanoTime() - wall) / 1e9;
    if (code != 0) {
      throw new IOException(String.join(" ", command) + ": ended with " + code);
    }
    return new Took(seconds, childrenCpu() - cpu);
  }

  /** CPU seconds of all processes that this one has started and seen end. */
  private static double childrenCpu() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(cells[13]) + Long.parseLong(cells[14])) / 100.0;
  }
}
