package vn.solieu.place;

import vn.solieu.place.PlaceWords.Role;
import vn.solieu.place.Sighting.Form;
import vn.solieu.text.Syllables;

/** Finds what lies below the communes: "thôn Trà Đoả 1", "tổ 11 và 13". For one thread and one document. */
final class Hamlets {
  /** How many syllables a hamlet's name may have. */
  private static final int LONGEST = 3;

  private final PlaceWords w;
  private final Syllables s;
  private final Neighbours near;
  private final Sightings found;

  Hamlets(PlaceWords words, Syllables s, Neighbours near, Sightings found) {
    this.w = words;
    this.s = s;
    this.near = near;
    this.found = found;
  }

  /**
   * Reads the hamlet, or the list of hamlets, that begins at a token.
   *
   * @param limit one past the last token of the paragraph
   * @return one past its last token; the token itself where no hamlet begins
   */
  int read(int i, int limit) {
    int n = w.at(Role.HAMLET, s, i);
    if (n == 0 || n == 1 && w.before(Role.COMPOUND, s, i) > 0) {
      return i;
    }
    boolean numbered = w.at(Role.NUMBERED, s, i) == n;
    int at = i + n;
    at += s.isCapitals(i) && s.length(i) > 1 && s.isSign(at, '.') && !s.breakBefore(at + 1) ? 1 : 0;
    at += s.id(at) == w.so ? 1 : 0;
    int end = near.hamletName(at, limit, numbered);
    boolean many = near.isMany(i);
    if (end == at || s.isDigits(at) && many || w.at(Role.PAPER, s, at) > 0 || isPeople(at, end)) {
      define(i, i + n);
      return i;
    }
    String word = Neighbours.lowerFirst(near.words(i, i + n));
    Sighting list = found.add(new Sighting(Form.LIST, i, i, end));
    int members = found.size();
    add(i, at, end, word, list);
    // "tổ 11 và 13", "hai thôn Trà Đoả 1 và Trà Đoả 2"
    while (s.id(end) == w.va || s.isSign(end, ',') && many) {
      int next = near.hamletName(end + 1, limit, numbered);
      boolean alike = s.isDigits(at) == s.isDigits(end + 1);
      if (next == end + 1 || !alike || !many && !s.isDigits(at)) {
        break;
      }
      add(end + 1, end + 1, next, word, list);
      end = next;
    }
    list.end = end;
    if (found.size() == members + 1) {
      found.drop(list);
      found.last().list = null;
    }
    return end;
  }

  /** "Huổi Pết là bản Mông, 53 hộ": a hamlet named by the sentence that says what it is. */
  private void define(int i, int at) {
    int first = i - 1;
    while (first > 0 && i - 1 - first < LONGEST && s.isWord(first - 1) && s.isCapital(first - 1)) {
      first--;
    }
    boolean known = found.size() > 0 && found.last().end == i - 1;
    boolean told = near.isKind(at) || s.sign(at) != 0 || isPeople(at, near.hamletName(at, at + LONGEST, false));
    boolean person = w.at(Role.FAMILY, s, first) > 0 && i - 1 - first == LONGEST;
    if (!known && told && !person && s.id(i - 1) == w.la && i - 1 - first > 1 && near.opensSentence(first)) {
      Sighting x = found.add(new Sighting(Form.HAMLET, first, first, i - 1));
      x.text = Neighbours.lowerFirst(near.words(i, at)) + " " + near.words(first, i - 1);
    }
  }

  /** "bản Mông", "buôn Ê Đê": whose it is, and no name. */
  private boolean isPeople(int at, int end) {
    int n = w.at(Role.PEOPLE, s, at);
    return n > 0 && at + n >= end;
  }

  private void add(int first, int at, int end, String word, Sighting list) {
    Sighting x = found.add(new Sighting(Form.HAMLET, first, at, end));
    x.text = word + " " + near.words(at, end);
    x.list = list;
    x.bystander = near.isElsewhere(first);
  }
}
