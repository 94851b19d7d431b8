package vn.solieu.run;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Fingerprint;
import vn.solieu.export.table.Outcome;
import vn.solieu.read.DocumentReader;
import vn.solieu.read.Limits;
import vn.solieu.read.Overrides;
import vn.solieu.read.Reading;
import vn.solieu.resolve.Extraction;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;

/**
 * The way of documents from their files to their claims. Whatever happens on it becomes an outcome with a reason;
 * nothing is thrown. Safe for any number of threads.
 */
final class DocumentWay {
  private final DocumentReader reader;
  private final Function<List<Document>, List<Extraction>> extractor;
  private final Limits limits;
  private final Map<String, Overrides> overrides;
  private final Consumer<Throwable> faults;

  /** What became of a document. */
  record Done(DocumentRow row, Optional<Extraction> extraction) {}

  /** A document as read: its row so far, and its text unless the row tells why there is none. */
  private record Arrival(DocumentRow row, Optional<Document> document) {
    static Arrival of(DocumentRow row) {
      return new Arrival(row, Optional.empty());
    }
  }

  /**
   * A way with all that it needs.
   *
   * @param extractor from documents to the claims of each
   * @param faults is shown each unexpected error, for those who want its stack trace
   */
  DocumentWay(
      DocumentReader reader,
      Function<List<Document>, List<Extraction>> extractor,
      Limits limits,
      Map<String, Overrides> overrides,
      Consumer<Throwable> faults) {
    this.reader = reader;
    this.extractor = extractor;
    this.limits = limits;
    this.overrides = overrides;
    this.faults = faults;
  }

  /** Takes some documents their way together. A fault in one of them stops no other. */
  List<Done> go(List<Source> sources) {
    List<Arrival> arrivals = new ArrayList<>(sources.size());
    List<Document> documents = new ArrayList<>(sources.size());
    for (Source source : sources) {
      Arrival arrival = read(source);
      arrivals.add(arrival);
      arrival.document.ifPresent(documents::add);
    }
    Iterator<Extraction> extractions = together(documents).iterator();
    List<Done> all = new ArrayList<>(sources.size());
    for (Arrival a : arrivals) {
      boolean through = a.document.isPresent() && extractions.hasNext();
      all.add(a.document.isEmpty() ? new Done(a.row, Optional.empty()) : through ? done(a, extractions.next()) : alone(a));
    }
    return all;
  }

  /** What the documents yield; nothing at all where one of them has a fault. */
  private List<Extraction> together(List<Document> documents) {
    try {
      return extractor.apply(documents);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
      return List.of();
    }
  }

  private Done alone(Arrival a) {
    try {
      return done(a, extractor.apply(List.of(a.document.orElseThrow())).get(0));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
      return new Done(failed(a.row.document(), a.row.sha256(), a.row.bytes(), e), Optional.empty());
    }
  }

  private static Done done(Arrival a, Extraction extraction) {
    boolean figures = !extraction.claims().isEmpty();
    return new Done(a.row.withOutcome(figures ? Outcome.EXTRACTED : Outcome.NO_CLAIMS), Optional.of(extraction));
  }

  private Arrival read(Source source) {
    if (!source.problem().isEmpty()) {
      return Arrival.of(unread(source, source.problem()));
    }
    String tooLarge = limits.refusal(source.bytes());
    if (!tooLarge.isEmpty()) {
      return Arrival.of(unread(source, tooLarge));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(source.path())) {
      bytes = in.readNBytes(Math.toIntExact(Math.min(limits.documentBytes() + 1, Integer.MAX_VALUE - 8)));
    } catch (IOException e) {
      return Arrival.of(unread(source, "cannot be read: " + Reasons.of(e)));
    } catch (OutOfMemoryError e) {
      return Arrival.of(failed(source.name(), "", source.bytes(), e));
    }
    String sha256 = Hashing.sha256().hashBytes(bytes).toString();
    try {
      return read(source, bytes, sha256);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
      return Arrival.of(failed(source.name(), sha256, bytes.length, e));
    }
  }

  private Arrival read(Source source, byte[] bytes, String sha256) {
    Reading reading = reader.read(source.name(), bytes, Optional.ofNullable(overrides.get(source.name())));
    if (reading instanceof Reading.Refused refused) {
      return Arrival.of(row(source.name(), Outcome.REFUSED, refused.reason(), sha256, bytes.length));
    }
    Reading.Accepted accepted = (Reading.Accepted) reading;
    Document document = accepted.document();
    int characters = document.text().codePointCount(0, document.text().length());
    DocumentRow row =
        new DocumentRow(
            source.name(), Outcome.NO_CLAIMS, "", sha256, bytes.length, accepted.encoding(), characters,
            document.metadata(), Optional.of(Fingerprint.of(document)));
    return new Arrival(row, Optional.of(document));
  }

  private DocumentRow failed(String document, String sha256, long bytes, Throwable fault) {
    faults.accept(fault);
    return row(document, Outcome.FAILED, Reasons.ofFault(fault), sha256, bytes);
  }

  private static DocumentRow unread(Source source, String reason) {
    return row(source.name(), Outcome.REFUSED, reason, "", source.bytes());
  }

  private static DocumentRow row(String document, Outcome outcome, String reason, String sha256, long bytes) {
    return new DocumentRow(document, outcome, reason, sha256, bytes, "", 0, Metadata.NONE, Optional.empty());
  }
}
