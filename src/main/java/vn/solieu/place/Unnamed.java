package vn.solieu.place;

import vn.solieu.place.PlaceWords.Role;
import vn.solieu.place.Sighting.Form;
import vn.solieu.text.Syllables;

/**
 * Finds the words that stand for a unit without its name: the country and its bodies, "địa phương", "toàn huyện".
 * For one thread and one document.
 */
final class Unnamed {
  private final PlaceWords w;
  private final Syllables s;
  private final Neighbours near;
  private final TypeWordParser typeWord;
  private final Sightings found;
  private int centralBodies;
  private int laterBodies;

  /** Shares the parser of type words, and what it read last, with the scanner. */
  Unnamed(PlaceWords words, Syllables s, Neighbours near, TypeWordParser typeWord, Sightings found) {
    this.w = words;
    this.s = s;
    this.near = near;
    this.typeWord = typeWord;
    this.found = found;
  }

  /** How many bodies of the whole country the title and the lead name. */
  int centralBodies() {
    return centralBodies;
  }

  /** How many of them the rest of the text names. */
  int laterBodies() {
    return laterBodies;
  }

  /** Counts a body of the whole country; one past it where it begins its clause or tells, else the token itself. */
  int centre(int i) {
    int n = w.at(Role.CENTRE, s, i);
    if (n == 0 || !s.isCapital(i)) {
      return i;
    }
    centralBodies += found.isLeading() ? 1 : 0;
    laterBodies += found.isLeading() ? 0 : 1;
    int telling = near.telling(i);
    boolean tells = telling != Sighting.NONE;
    if (!tells && !near.opensSentence(i) && !s.isSign(i - 1, ',')) {
      return i;
    }
    Sighting x = found.add(new Sighting(Form.COUNTRY, tells ? telling : i, i, i + n));
    x.centre = true;
    x.tells = tells;
    return i + n;
  }

  /** "cả nước", "Việt Nam": gives one past its last token, or the token itself where the country is not named. */
  int country(int i) {
    int n = w.at(Role.COUNTRY, s, i);
    if (n == 0 && s.id(i) == w.viet && s.id(i + 1) == w.nam && s.isCapital(i) && s.isCapital(i + 1)) {
      boolean follows = !near.opensSentence(i) && w.before(Role.LEAD, s, i) == 0;
      boolean inside = follows || s.isWord(i + 2) && s.isCapital(i + 2);
      n = inside ? 0 : 2;
      if (inside) {
        return i + 2;
      }
    }
    if (n > 0) {
      found.add(new Sighting(Form.COUNTRY, i, i, i + n)).bystander = near.isStandard(i);
    }
    return i + n;
  }

  /** "địa phương", "trên địa bàn": gives one past its last token, or the token itself where no such word stands. */
  int here(int i) {
    int n = w.at(Role.HERE, s, i);
    if (n == 0 || w.before(Role.MANY, s, i) > 0 || near.isNumber(i - 1)) {
      return i;
    }
    int end = i + n;
    boolean organ = s.id(end - 1) != 0 && w.before(Role.ORGAN, s, end) > 0;
    if (organ && !s.isCapital(end - 2) || (w.flags(s.id(end)) & PlaceWords.TYPE) != 0 && typeWord.read(end)) {
      return i;
    }
    if (organ && near.isCentral(end)) {
      return end;
    }
    if (organ && s.id(end) == w.khoi && s.isCapital(end)) {
      // the Party organisation of the province's offices or firms
      Sighting x = found.add(new Sighting(Form.LONE, i, end + 1, end + 1));
      x.types = TypeWords.PROVINCE | TypeWords.CITY;
      x.organ = true;
      x.whole = true;
      return end + 1;
    }
    if (s.isWord(end) && s.isCapital(end) || w.at(Role.NOT_HERE, s, end) > 0 || near.isMany(end)) {
      return i;
    }
    found.add(new Sighting(Form.HERE, i, end, end)).organ = organ;
    return end;
  }

  /**
   * "huyện", "toàn huyện", "Huyện ủy" without a name.
   *
   * @param i the first token of the type word that the parser has just read
   * @param many whether a plural word stands before it
   * @return one past the type word, whether or not it stands for a unit
   */
  int lone(int i, boolean many) {
    int end = typeWord.end();
    boolean kind = near.isKind(end) || w.at(Role.FORMER, s, end) > 0 || near.isInGeneral(i, end, typeWord);
    if (many && !near.isThis(end) || kind) {
      if (s.id(i - 1) == w.mot && found.isTitle()) {
        Sighting one = found.add(new Sighting(Form.LONE, i, end, end));
        one.types = typeWord.types();
        one.one = true;
        one.bystander = true;
        one.dropped = true;
      }
      return end;
    }
    int first = found.organStart(i);
    int whole = w.before(Role.WHOLE, s, i);
    Sighting x = found.add(new Sighting(Form.LONE, whole > 0 ? i - whole : first, end, end));
    x.types = typeWord.types();
    x.organ = first < i || typeWord.isParty();
    x.whole = whole > 0;
    x.staff = !x.organ && !x.whole && near.isOfStaff(i);
    x.aside = near.isAside(x.first, end, x.whole) && !(s.id(end) == w.la && s.isDigits(end + 1));
    x.bystander = near.isStandard(x.first) || !x.organ && !x.whole && near.isGoal(i);
    return end;
  }
}
