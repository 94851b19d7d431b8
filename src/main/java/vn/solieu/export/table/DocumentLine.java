package vn.solieu.export.table;

import java.util.Optional;
import vn.solieu.place.Locality;

/**
 * A document with what its extraction adds.
 *
 * @param document the document
 * @param locality its main unit
 * @param claims how many claims it makes
 * @param duplicateOf the earlier document that it repeats, or empty; known when all documents are
 */
public record DocumentLine(DocumentRow document, Optional<Locality> locality, int claims, String duplicateOf) {}
