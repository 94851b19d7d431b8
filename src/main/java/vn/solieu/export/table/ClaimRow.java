package vn.solieu.export.table;

import vn.solieu.claim.Claim;

/**
 * A claim with its document, and its offsets as the data set counts them.
 *
 * @param document the document that reports it
 * @param claim the claim
 * @param start first code point of the number expression in the document's text
 * @param end one past its last code point
 */
public record ClaimRow(DocumentRow document, Claim claim, int start, int end) {}
