package vn.solieu.export.table;

import java.util.Optional;
import vn.solieu.text.Metadata;

/**
 * What is known of one input file before its claims are.
 *
 * @param document its name in the data set: its path relative to the input root
 * @param outcome what became of it
 * @param reason of a refusal or failure, in words; empty otherwise
 * @param sha256 hash of its bytes in hex; empty where they were not read
 * @param bytes its size
 * @param encoding what it was decoded from ("UTF-8"); empty where it was not
 * @param characters code points of its decoded text
 * @param metadata title, date, outlet and the like
 * @param fingerprint what its text is compared by; empty where there is no text
 */
public record DocumentRow(
    String document,
    Outcome outcome,
    String reason,
    String sha256,
    long bytes,
    String encoding,
    int characters,
    Metadata metadata,
    Optional<Fingerprint> fingerprint) {

  /** The same with another outcome. */
  public DocumentRow withOutcome(Outcome other) {
    return new DocumentRow(document, other, reason, sha256, bytes, encoding, characters, metadata, fingerprint);
  }
}
