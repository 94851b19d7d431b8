package vn.solieu.export;

import vn.solieu.text.Metadata;

/**
 * What is known of one input file.
 *
 * @param document its name in the data set
 * @param outcome what became of it
 * @param reason of a refusal or failure, in words; empty otherwise
 * @param sha256 hash of its bytes in hex; empty where they were not read
 * @param bytes its size
 * @param encoding what it was decoded from; empty where it was not
 * @param characters code points of its text
 * @param metadata title, date, outlet and the like
 */
public record DocumentRow(
    String document,
    Outcome outcome,
    String reason,
    String sha256,
    long bytes,
    String encoding,
    int characters,
    Metadata metadata) {}
