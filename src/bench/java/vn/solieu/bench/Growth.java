package vn.solieu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the time a megabyte takes stays the same as corpora, documents and rules grow. */
final class Growth {
  private final Options options;
  private final Path work;
  private final Corpora corpora;

  /** Makes a corpus of a size. */
  interface Corpora {
    Path of(long megabytes) throws IOException;
  }

  Growth(Options options, Path work, Corpora corpora) {
    this.options = options;
    this.work = work;
    this.corpora = corpora;
  }

  void run() throws IOException, InterruptedException {
    System.out.println("\n## Growth, one thread\n");
    System.out.println("| | MB/CPU-s, first pass | last pass | peak MB |");
    System.out.println("| --- | --- | --- | --- |");
    for (long megabytes : new long[] {5, 50, 500}) {
      int passes = megabytes > 50 ? 1 : (int) (150 / megabytes);
      row("corpus of " + megabytes + " MB", options, corpora.of(megabytes), passes, List.of());
    }
    for (long megabytes : new long[] {1, 10, 50}) {
      row("one document of " + megabytes + " MB", large(), document(megabytes), 3, List.of());
    }
    Path corpus = corpora.of(50);
    for (int rules : new int[] {100, 500, 2000}) {
      row(rules + " rules more", options, corpus, options.passes(), List.of(rules(rules).toString()));
    }
  }

  private static void row(String name, Options options, Path corpus, int passes, List<String> rules)
      throws IOException, InterruptedException {
    List<String> arguments = new java.util.ArrayList<>(List.of("solieu", corpus.toString(), "1", "" + passes));
    arguments.addAll(rules);
    Result r = Bench.child(options, arguments);
    System.out.printf(
        "| %s | %.1f | %.1f | %d |%n",
        name, r.first().megabytesPerCpuSecond(), r.last().megabytesPerCpuSecond(), r.memory() >> 20);
  }

  private Options large() {
    return new Options(
        options.megabytes(), options.folder(), options.seed(), options.threads(), options.passes(), "6g", options.java(),
        options.parts(), options.jmh());
  }

  private Path document(long megabytes) throws IOException {
    Path folder = Files.createDirectories(work.resolve("document-" + options.seed() + "-" + megabytes + "mb"));
    Path file = folder.resolve("one.txt");
    if (!Files.exists(file)) {
      Files.writeString(file, new Corpus(options.seed()).paragraphs(megabytes * 1_000_000));
    }
    return folder;
  }

  /** A folder with so many rules whose phrases begin like real ones and go on otherwise. */
  private Path rules(int count) throws IOException {
    Path folder = work.resolve("rules-" + count);
    Path file = folder.resolve("claims/zz-more.yaml");
    Files.createDirectories(file.getParent());
    List<String> nouns = SmallJob.NOUNS;
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String noun = nouns.get(i % nouns.size());
      yaml.append(
          String.format(
              "- rule: more-%d%n  indicator: party_members%n  find:%n    - NUMBER %s [mới|nữ] nhóm %s {đạt|có|được}%n",
              i, noun, letters(i)));
    }
    Files.writeString(file, yaml.toString());
    return folder;
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
  }
}
