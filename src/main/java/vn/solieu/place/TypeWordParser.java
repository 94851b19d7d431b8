package vn.solieu.place;

import vn.solieu.text.Syllables;

/** Reads a type word or its short form, or a Party organ that stands for one, at a token. For one thread. */
final class TypeWordParser {
  private final PlaceWords w;
  private final Syllables s;
  private int types;
  private int end;
  private boolean party;

  TypeWordParser(PlaceWords words, Syllables s) {
    this.w = words;
    this.s = s;
  }

  /** The types that the last word read may mean, as in {@link TypeWords}. */
  int types() {
    return types;
  }

  /** One past its last token. */
  int end() {
    return end;
  }

  /** Whether it was a Party or youth organ: Huyện ủy, Thành đoàn. */
  boolean isParty() {
    return party;
  }

  /** Reads the type word that begins at a token, if one does. */
  boolean read(int i) {
    int id = s.id(i);
    party = false;
    if ((w.flags(id) & PlaceWords.TYPE) == 0) {
      return false;
    }
    int next = s.breakBefore(i + 1) ? 0 : s.id(i + 1);
    end = i + 1;
    if (id == w.tinh) {
      types = TypeWords.PROVINCE;
      return orParty(i, next, true);
    } else if (id == w.huyen) {
      types = TypeWords.RURAL_DISTRICT;
      return orParty(i, next, true);
    } else if (id == w.quan) {
      types = TypeWords.URBAN_DISTRICT;
      return orParty(i, next, !s.isCapital(i + 1));
    } else if (id == w.xa) {
      types = TypeWords.COMMUNE;
      return next != w.hoi || s.isCapital(i + 1) && !s.isCapitals(i + 1);
    } else if (id == w.phuong) {
      types = TypeWords.WARD;
      return orParty(i, next, !s.isCapital(i + 1));
    } else if (id == w.thanh) {
      types = TypeWords.CITY;
      return twoWords(next, w.pho) || orParty(i, next, s.isCapital(i)) && party;
    } else if (id == w.thi) {
      types = TypeWords.TOWN;
      if (twoWords(next, w.xa) || orParty(i, next, s.isCapital(i)) && party) {
        return true;
      }
      types = TypeWords.TOWNSHIP;
      return twoWords(next, w.tran);
    } else if (id == w.dac) {
      types = TypeWords.SPECIAL_ZONE;
      return twoWords(next, w.khu);
    }
    return s.isCapital(i) && abbreviation(i, id);
  }

  private boolean twoWords(int next, int second) {
    if (next != second) {
      return false;
    }
    end++;
    return true;
  }

  private boolean orParty(int i, int next, boolean any) {
    if (next == w.uy || any && (next == w.doan || next == w.doi)) {
      party = true;
      end = i + 2;
    }
    return true;
  }

  private boolean abbreviation(int i, int id) {
    boolean dot = s.isSign(i + 1, '.');
    if (id == w.t) {
      types = TypeWords.CITY;
      end = i + 3;
      boolean city = dot && s.id(i + 2) == w.p && s.isCapital(i + 2);
      end += city && s.isSign(i + 3, '.') ? 1 : 0;
      return city;
    }
    end = dot ? i + 2 : i + 1;
    if (id == w.tp) {
      types = TypeWords.CITY;
      return true;
    } else if (id == w.tx) {
      types = TypeWords.TOWN;
      return true;
    }
    types =
        id == w.h
            ? TypeWords.RURAL_DISTRICT
            : id == w.q ? TypeWords.URBAN_DISTRICT : id == w.p ? TypeWords.WARD : TypeWords.TOWNSHIP;
    // "P.9", "Q5"; a letter alone is no type word
    return dot && !s.breakBefore(end) || (id == w.q || id == w.p) && s.isDigits(end) && !s.spaceBefore(end);
  }
}
