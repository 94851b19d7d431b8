/**
 * The phrase language of the rule files: {@link vn.solieu.rule.phrase.PhraseParser} reads a phrase, {@link
 * vn.solieu.rule.phrase.Trie} holds all phrases of a rule set as one automaton over syllables, and {@link
 * vn.solieu.rule.phrase.Walk} follows it through a sentence. {@link vn.solieu.rule.phrase.Lexicon} holds the word lists
 * that phrases refer to. Immutable after loading, but for a Walk, which belongs to one sentence.
 */
package vn.solieu.rule.phrase;
