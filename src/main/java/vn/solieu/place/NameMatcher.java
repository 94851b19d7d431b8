package vn.solieu.place;

import vn.solieu.text.Syllables;

/** Finds the longest name of a unit that begins at a token. For one thread. */
final class NameMatcher {
  private static final int LONGEST = 12;

  private final PlaceWords words;
  private final NameTrie trie;
  private final Syllables s;
  private int node;
  private int end;

  NameMatcher(PlaceWords words, NameTrie trie, Syllables s) {
    this.words = words;
    this.trie = trie;
    this.s = s;
  }

  /** Where the last name matched ends in the trie. */
  int node() {
    return node;
  }

  /** One past its last token. */
  int end() {
    return end;
  }

  /**
   * Matches the longest name of a unit of some types; all its words must begin with a capital, but for what follows an
   * apostrophe.
   *
   * @param limit one past the last token that may be read
   */
  boolean match(int first, int limit, int types) {
    node = NameTrie.NOWHERE;
    int at = NameTrie.ROOT;
    for (int i = first; i < limit && i < first + LONGEST; i++) {
      if (i > first && s.breakBefore(i)) {
        break;
      }
      int syllable;
      if (s.isWord(i)) {
        if (!s.isCapital(i) && (i == first || !isApostrophe(i - 1))) {
          break;
        }
        syllable = words.syllable(s.id(i));
      } else if (s.isDigits(i)) {
        syllable = i == first && (types & (TypeWords.WARD | TypeWords.URBAN_DISTRICT)) == 0 ? 0 : words.number(s, i);
      } else if (i > first && isApostrophe(i)) {
        continue;
      } else {
        syllable = i > first ? words.syllable(s.id(i)) : 0;
      }
      at = syllable == 0 ? NameTrie.NOWHERE : trie.child(at, syllable);
      if (at == NameTrie.NOWHERE) {
        break;
      }
      if (trie.isName(at) && (trie.types(at) & types) != 0) {
        node = at;
        end = i + 1;
      }
    }
    return node != NameTrie.NOWHERE;
  }

  private boolean isApostrophe(int token) {
    char c = s.sign(token);
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
  }
}
