package vn.solieu.read;

import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** A fixed run of words and signs to look for. Immutable. */
final class Words {
  private final int[] ids;

  Words(String phrase, Vocabulary vocabulary) {
    this.ids = vocabulary.addAll(phrase);
  }

  Words(int[] ids) {
    this.ids = ids;
  }

  int[] ids() {
    return ids;
  }

  /** Number of its first token, to look it up by; unknown for an empty phrase. */
  int first() {
    return ids.length == 0 ? Vocabulary.UNKNOWN : ids[0];
  }

  int length() {
    return ids.length;
  }

  /** Whether they stand at a token. */
  boolean standAt(Syllables s, int token) {
    for (int i = 0; i < ids.length; i++) {
      if (s.id(token + i) != ids[i]) {
        return false;
      }
    }
    return ids.length > 0 && ids[0] != Vocabulary.UNKNOWN;
  }
}
