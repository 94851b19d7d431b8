/**
 * What can be said of a claim only when all documents are known: which documents repeat another, which claims disagree,
 * and what the panel's rows are. Everything lies on disk and is sorted there, so that memory does not grow with the
 * corpus, but for a few bytes a document and a bit a claim.
 */
package vn.solieu.export.collect;
