package vn.solieu.bench;

import com.google.common.collect.Lists;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A process of its own for one measurement: one job, one corpus, a number of threads, several passes. */
final class Child {
  /** So many documents go together, as they do in a run of the command. */
  private static final int GROUP = 256;

  private final Job job;
  private final Path root;
  private final List<Path> files;
  private final List<List<Path>> groups;

  private Child(Job job, Path root, List<Path> files) {
    this.job = job;
    this.root = root;
    this.files = files;
    this.groups = Lists.partition(files, GROUP);
  }

  /** Arguments: job, folder, threads, passes, and optionally a folder of rules. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    Optional<Path> rules = args.length > 4 ? Optional.of(Path.of(args[4])) : Optional.empty();
    Job job = Job.of(args[0], rules);
    System.out.println(Result.line("loaded", new Result.Pass(0, 0, 0, 0, processCpu(), compiling())));
    Child child = new Child(job, folder, files(folder, job.most()));
    for (int pass = 1; pass <= Integer.parseInt(args[3]); pass++) {
      child.run("pass" + pass, Integer.parseInt(args[2]));
    }
    System.out.println(Result.line("process", new Result.Pass(0, 0, 0, 0, processCpu(), compiling())));
    System.out.println("rss " + peakMemory());
  }

  private void run(String name, int threads) throws InterruptedException, IOException {
    AtomicInteger next = new AtomicInteger();
    AtomicLong count = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    long wall = System.nanoTime();
    long cpu = processCpu();
    long compiling = compiling();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < groups.size(); i = next.getAndIncrement()) {
            List<Job.Text> texts = groups.get(i).stream().map(this::read).toList();
            texts.forEach(t -> bytes.addAndGet(t.bytes().length));
            count.addAndGet(job.count(texts));
          }
        };
    List<Thread> workers = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      workers.add(new Thread(work));
    }
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    job.end();
    long tookWall = System.nanoTime() - wall;
    long tookCpu = processCpu() - cpu;
    long compiled = compiling() - compiling;
    System.out.println(
        Result.line(
            name, new Result.Pass(bytes.get(), files.size(), count.get(), tookWall, tookCpu, compiled)));
  }

  /** The first files of a folder, in path order, that together have at most so many bytes. */
  static List<Path> files(Path folder, long most) throws IOException {
    List<Path> chosen = new ArrayList<>();
    long bytes = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        bytes += Files.size(file);
        if (bytes > most && !chosen.isEmpty()) {
          break;
        }
        chosen.add(file);
      }
    }
    return chosen;
  }

  private Job.Text read(Path file) {
    try {
      return new Job.Text(root.relativize(file).toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  /** How long the compiler has worked. */
  private static long compiling() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime() * 1_000_000;
  }

  /** Peak resident memory in bytes, where the system tells it (Linux); else 0. */
  static long peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    return 0;
  }
}
