package vn.solieu.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a child process measured.
 *
 * @param passes what each part of its life did: {@code loaded}, {@code pass1} …, and {@code process} for all of it
 * @param memory peak resident memory in bytes
 */
record Result(Map<String, Pass> passes, long memory) {

  /**
   * One part of a process's life.
   *
   * @param bytes bytes read
   * @param documents documents read
   * @param count claims or matches found
   * @param wall wall time in nanoseconds
   * @param cpu CPU time of the whole process in nanoseconds
   * @param compiling about how much of it the compiler took, in nanoseconds; near 0 once it has come to rest
   */
  record Pass(long bytes, long documents, long count, long wall, long cpu, long compiling) {
    double megabytesPerCpuSecond() {
      return bytes * 1e3 / cpu;
    }

    double countPerCpuSecond() {
      return count * 1e9 / cpu;
    }
  }

  static String line(String name, Pass pass) {
    return String.join(
        " ",
        List.of(
            name, "" + pass.bytes, "" + pass.documents, "" + pass.count, "" + pass.wall, "" + pass.cpu,
            "" + pass.compiling));
  }

  static Result parse(List<String> lines) {
    Map<String, Pass> passes = new LinkedHashMap<>();
    long memory = 0;
    for (String line : lines) {
      String[] cells = line.split(" ");
      if (cells[0].equals("rss")) {
        memory = Long.parseLong(cells[1]);
      } else if (cells.length == 7) {
        long[] n = new long[7];
        for (int i = 1; i < 7; i++) {
          n[i] = Long.parseLong(cells[i]);
        }
        passes.put(cells[0], new Pass(n[1], n[2], n[3], n[4], n[5], n[6]));
      }
    }
    return new Result(passes, memory);
  }

  /** The bytes of the first pass by the CPU time of the whole process, its start and its loading included. */
  double wholeProcess() {
    return passes.get("pass1").bytes() * 1e3 / (passes.get("loaded").cpu() + passes.get("pass1").cpu());
  }

  Pass first() {
    return passes.get("pass1");
  }

  /** The last pass: what a long run reaches. */
  Pass last() {
    Pass last = first();
    for (Map.Entry<String, Pass> e : passes.entrySet()) {
      last = e.getKey().startsWith("pass") ? e.getValue() : last;
    }
    return last;
  }
}
