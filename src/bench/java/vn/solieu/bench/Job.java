package vn.solieu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Something that is done to every document of a corpus and counts what it finds. Safe for many threads. */
interface Job {
  /**
   * Does it to one document.
   *
   * @param name the document's name
   * @param bytes the whole file, UTF-8
   * @return how many claims or matches it found
   */
  long count(String name, byte[] bytes);

  /** A file in memory. */
  record Text(String name, byte[] bytes) {}

  /** Does it to some documents that go together. */
  default long count(List<Text> texts) {
    long sum = 0;
    for (Text text : texts) {
      sum += count(text.name, text.bytes);
    }
    return sum;
  }

  /** How much of a corpus the job is given, in bytes; the slow ones would take hours otherwise. */
  default long most() {
    return Long.MAX_VALUE;
  }

  /**
   * A job by name.
   *
   * @param rules a folder of rules to lay over the built-in ones
   */
  static Job of(String name, Optional<Path> rules) throws Exception {
    return switch (name) {
      case "read" -> new ReadJob();
      case "solieu" -> new SolieuJob(rules);
      case "scan" -> new ScanJob();
      case "regex" -> SmallJob.regex(true);
      case "regex-digit-first" -> SmallJob.regex(false);
      case "re2j" -> SmallJob.re2j();
      case "opennlp" -> new OpenNlpJob();
      case "ruta" -> new RutaJob();
      default -> throw new IOException("no job " + name);
    };
  }
}
