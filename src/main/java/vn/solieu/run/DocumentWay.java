package vn.solieu.run;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
 * One document's way from its file to its claims. Whatever happens on it becomes an outcome with a reason; nothing is
 * thrown. Safe for any number of threads.
 */
final class DocumentWay {
  private final DocumentReader reader;
  private final Function<Document, Extraction> extractor;
  private final Limits limits;
  private final Map<String, Overrides> overrides;
  private final Consumer<Throwable> faults;

  /** What became of a document. */
  record Done(DocumentRow row, Optional<Extraction> extraction) {}

  /**
   * A way with all that it needs.
   *
   * @param extractor from a document to its claims
   * @param faults is shown each unexpected error, for those who want its stack trace
   */
  DocumentWay(
      DocumentReader reader,
      Function<Document, Extraction> extractor,
      Limits limits,
      Map<String, Overrides> overrides,
      Consumer<Throwable> faults) {
    this.reader = reader;
    this.extractor = extractor;
    this.limits = limits;
    this.overrides = overrides;
    this.faults = faults;
  }

  /** Takes a document its way. */
  Done go(Source source) {
    if (!source.problem().isEmpty()) {
      return unread(source, source.problem());
    }
    String tooLarge = limits.refusal(source.bytes());
    if (!tooLarge.isEmpty()) {
      return unread(source, tooLarge);
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(source.path())) {
      bytes = in.readNBytes(Math.toIntExact(Math.min(limits.documentBytes() + 1, Integer.MAX_VALUE - 8)));
    } catch (IOException e) {
      return unread(source, "cannot be read: " + Reasons.of(e));
    } catch (OutOfMemoryError e) {
      return failed(source, "", source.bytes(), e);
    }
    String sha256 = Hashing.sha256().hashBytes(bytes).toString();
    try {
      return read(source, bytes, sha256);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
      return failed(source, sha256, bytes.length, e);
    }
  }

  private Done read(Source source, byte[] bytes, String sha256) {
    Reading reading = reader.read(source.name(), bytes, Optional.ofNullable(overrides.get(source.name())));
    if (reading instanceof Reading.Refused refused) {
      return done(source, Outcome.REFUSED, refused.reason(), sha256, bytes.length);
    }
    Reading.Accepted accepted = (Reading.Accepted) reading;
    Document document = accepted.document();
    Extraction extraction = extractor.apply(document);
    int characters = document.text().codePointCount(0, document.text().length());
    Outcome outcome = extraction.claims().isEmpty() ? Outcome.NO_CLAIMS : Outcome.EXTRACTED;
    DocumentRow row =
        new DocumentRow(
            source.name(), outcome, "", sha256, bytes.length, accepted.encoding(), characters, document.metadata(),
            Optional.of(Fingerprint.of(document)));
    return new Done(row, Optional.of(extraction));
  }

  private Done failed(Source source, String sha256, long bytes, Throwable fault) {
    faults.accept(fault);
    return done(source, Outcome.FAILED, Reasons.ofFault(fault), sha256, bytes);
  }

  private static Done unread(Source source, String reason) {
    return done(source, Outcome.REFUSED, reason, "", source.bytes());
  }

  private static Done done(Source source, Outcome outcome, String reason, String sha256, long bytes) {
    DocumentRow row = new DocumentRow(source.name(), outcome, reason, sha256, bytes, "", 0, Metadata.NONE, Optional.empty());
    return new Done(row, Optional.empty());
  }
}
