/**
 * Numbers as Vietnamese text writes them: {@link vn.solieu.number.NumberReader} turns tokens into {@link
 * vn.solieu.number.NumberMention}s, with approximation, and into refusals with a reason where digits are no quantity.
 */
package vn.solieu.number;
