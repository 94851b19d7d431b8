/**
 * The text as every later step sees it: a {@link vn.solieu.text.Document} with its blocks, and its {@link
 * vn.solieu.text.Syllables}, the flat array of tokens that numbers, times, places and rules are read from.
 *
 * <p>In goes decoded text; out come tokens whose offsets count UTF-16 units of that same text, so nothing has to be
 * mapped back. Everything here is immutable once built, apart from a {@link vn.solieu.text.Vocabulary} that is still
 * being filled.
 */
package vn.solieu.text;
