/**
 * The published data set. A run opens a {@link vn.solieu.export.Dataset}, adds its documents, and publishes; out come
 * the tables, in each form that was asked for, and what describes them: data package, codebook, an R script, run.json.
 *
 * <p>{@code table} holds the column catalogue and the rows, {@code write} how rows become files, {@code collect} what
 * needs all documents at once. Packages beside these hold one larger form each.
 */
package vn.solieu.export;
