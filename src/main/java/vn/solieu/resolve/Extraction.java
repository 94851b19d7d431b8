package vn.solieu.resolve;

import java.util.List;
import java.util.Optional;
import vn.solieu.claim.Claim;
import vn.solieu.place.Locality;
import vn.solieu.text.Document;

/**
 * What one document yields.
 *
 * @param document the document read
 * @param claims its claims in text order; flags that need other documents (conflict, duplicate_document) are not yet
 *     set
 * @param locality the document's main unit
 * @param findings what became of every number, for the trace; empty unless a trace was asked for
 */
public record Extraction(
    Document document, List<Claim> claims, Optional<Locality> locality, List<Finding> findings) {
  public Extraction {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }
}
