package vn.solieu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.solieu.export.Dataset;
import vn.solieu.export.DatasetOptions;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Fingerprint;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.write.RunInfo;
import vn.solieu.number.NumberMention;
import vn.solieu.number.NumberReader;
import vn.solieu.place.Gazetteer;
import vn.solieu.place.PlaceReader;
import vn.solieu.read.DocumentReader;
import vn.solieu.read.Limits;
import vn.solieu.read.Reading;
import vn.solieu.resolve.Extraction;
import vn.solieu.resolve.Extractor;
import vn.solieu.rule.RuleSet;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Sentence;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;
import vn.solieu.time.TimeReader;

/** Each stage alone, over the same documents in memory; read {@code megabytes} as MB of UTF-8 a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class Stages {
  private static final int DOCUMENTS = 1024;

  /** So many documents go together, as they do in a run of the command. */
  private static final int GROUP = 256;

  private final List<byte[]> files = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Syllables> tokens = new ArrayList<>();
  private final List<List<NumberMention>> mentions = new ArrayList<>();
  private final List<List<Sentence>> split = new ArrayList<>();
  private final List<Extraction> extractions = new ArrayList<>();
  private double size;
  private Vocabulary vocabulary;
  private DocumentReader reader;
  private SentenceSplitter splitter;
  private NumberReader numbers;
  private TimeReader times;
  private PlaceReader places;
  private RuleSet rules;
  private Extractor extractor;

  /** How much text a benchmark has gone through. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Megabytes of UTF-8. */
    public double megabytes;
  }

  /** Loads everything and takes every document through all stages once. */
  @Setup
  public void load() throws Exception {
    RuleFolder ruleFolder = new RuleFolder(Optional.empty());
    vocabulary = new Vocabulary();
    rules = RuleSet.load(ruleFolder, vocabulary);
    numbers = NumberReader.load(ruleFolder, vocabulary);
    times = TimeReader.load(ruleFolder, vocabulary);
    places = PlaceReader.load(Gazetteer.load(ruleFolder), ruleFolder, vocabulary);
    splitter = SentenceSplitter.load();
    Vocabulary shared = new Vocabulary();
    reader = DocumentReader.load(ruleFolder, Limits.DEFAULT, shared);
    extractor = Extractor.load(ruleFolder, shared);
    Corpus corpus = new Corpus(7);
    long bytes = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] file = corpus.document(i).getBytes(UTF_8);
      bytes += file.length;
      files.add(file);
      Document document = ((Reading.Accepted) reader.read(i + ".txt", file, Optional.empty())).document();
      documents.add(document);
      tokens.add(Syllables.of(document.text(), vocabulary));
      mentions.add(numbers.read(tokens.get(i)).stream().filter(NumberMention::accepted).toList());
      split.add(sentences(i));
      extractions.add(extractor.extract(document));
    }
    size = bytes / 1e6;
  }

  @Benchmark
  public long decodeAndLayOut(Read read) {
    long sum = 0;
    for (byte[] file : files) {
      sum += reader.read("a.txt", file, Optional.empty()).hashCode();
    }
    read.megabytes += size;
    return sum;
  }

  @Benchmark
  public long syllables(Read read) {
    long sum = 0;
    for (Document document : documents) {
      sum += Syllables.of(document.text(), vocabulary).size();
    }
    read.megabytes += size;
    return sum;
  }

  @Benchmark
  public long sentences(Read read) {
    long sum = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      sum += sentences(i).size();
    }
    read.megabytes += size;
    return sum;
  }

  @Benchmark
  public long numbers(Read read) {
    long sum = 0;
    for (Syllables s : tokens) {
      sum += numbers.read(s).size();
    }
    read.megabytes += size;
    return sum;
  }

  @Benchmark
  public long times(Read read) {
    long sum = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      sum += times.read(tokens.get(i), documents.get(i).metadata().published()).size();
    }
    read.megabytes += size;
    return sum;
  }

  @Benchmark
  public long places(Read read) {
    long sum = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      sum += places.read(tokens.get(i), documents.get(i)).mentions().size();
    }
    read.megabytes += size;
    return sum;
  }

  @Benchmark
  public long rules(Read read) {
    long sum = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      int at = 0;
      List<NumberMention> all = mentions.get(i);
      for (Sentence sentence : split.get(i)) {
        List<NumberMention> inside = new ArrayList<>();
        for (; at < all.size() && all.get(at).first() < sentence.end(); at++) {
          inside.add(all.get(at));
        }
        if (!inside.isEmpty()) {
          var scan = rules.scan(tokens.get(i), sentence.first(), sentence.end(), inside);
          for (NumberMention number : inside) {
            sum += scan.matches(number).size();
          }
        }
      }
    }
    read.megabytes += size;
    return sum;
  }

  /** All of them and the resolution, from the laid-out document to its claims. */
  @Benchmark
  public long extract(Read read) {
    long sum = 0;
    for (List<Document> group : Lists.partition(documents, GROUP)) {
      for (Extraction extraction : extractor.extract(group)) {
        sum += extraction.claims().size();
      }
    }
    read.megabytes += size;
    return sum;
  }

  @Benchmark
  public void csv(Read read) throws IOException {
    export("csv", read);
  }

  @Benchmark
  public void xlsx(Read read) throws IOException {
    export("xlsx", read);
  }

  private void export(String format, Read read) throws IOException {
    Path folder = Files.createTempDirectory("solieu-bench");
    RunInfo run =
        new RunInfo("bench", "", List.copyOf(rules.indicators().values()), List.of(), List.of(), Instant.EPOCH);
    DatasetOptions options = new DatasetOptions(Set.of(format), false, false, false, false, "vi", run);
    try (Dataset dataset = new Dataset(folder, options)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = documents.get(i);
        boolean any = !extractions.get(i).claims().isEmpty();
        DocumentRow row =
            new DocumentRow(
                String.format("%06d.txt", i), any ? Outcome.EXTRACTED : Outcome.NO_CLAIMS, "", "", files.get(i).length,
                "UTF-8", document.text().length(), document.metadata(), Optional.of(Fingerprint.of(document)));
        dataset.add(row, Optional.of(extractions.get(i)));
      }
      dataset.publish();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    read.megabytes += size;
  }

  private List<Sentence> sentences(int i) {
    List<Sentence> all = new ArrayList<>();
    List<Block> blocks = documents.get(i).blocks();
    for (int b = 0; b < blocks.size(); b++) {
      all.addAll(splitter.split(tokens.get(i), blocks.get(b), b));
    }
    return all;
  }
}
