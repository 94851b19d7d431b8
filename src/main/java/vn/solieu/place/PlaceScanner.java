package vn.solieu.place;

import java.util.List;
import vn.solieu.place.PlaceWords.Role;
import vn.solieu.place.Sighting.Form;
import vn.solieu.place.Sighting.Part;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Span;
import vn.solieu.text.Syllables;

/**
 * Finds what looks like a place, in text order, one paragraph after another; menus, bylines and other furniture are
 * left out. Looks closer only where a token may begin a type word, a hamlet word, a phrase such as "địa phương" or,
 * with a capital, a name; it reads units with their names itself, {@link Hamlets} and {@link Unnamed} the rest. For one
 * thread and one document.
 */
final class PlaceScanner {
  private static final int LEAD_TOKENS = 8;
  private static final int UNKNOWN_NAME = 4;
  private static final int SHORT = 5;

  private final PlaceWords w;
  private final NameTrie trie;
  private final Syllables s;
  private final TypeWordParser typeWord;
  private final NameMatcher name;
  private final Neighbours near;
  private final Sightings found;
  private final Hamlets hamlets;
  private final Unnamed unnamed;
  private int limit;
  private int hint;

  PlaceScanner(PlaceWords words, NameTrie trie, Syllables s) {
    this.w = words;
    this.trie = trie;
    this.s = s;
    typeWord = new TypeWordParser(words, s);
    name = new NameMatcher(words, trie, s);
    near = new Neighbours(words, s);
    found = new Sightings(near);
    hamlets = new Hamlets(words, s, near, found);
    unnamed = new Unnamed(words, s, near, typeWord, found);
  }

  /** All sightings of a document. */
  List<Sighting> scan(Document document) {
    if (document.blocks().isEmpty()) {
      paragraph(new Span(0, s.text().length()), Part.BODY);
    }
    boolean led = false;
    for (Block b : document.blocks()) {
      switch (b.kind()) {
        case TITLE -> paragraph(b.span(), Part.TITLE);
        case BODY, SUBHEADING -> {
          int tokens = s.at(b.span().end()) - s.at(b.span().start());
          boolean lead = !led && b.kind() == Block.Kind.BODY && tokens >= LEAD_TOKENS;
          led |= lead;
          paragraph(b.span(), lead ? Part.LEAD : Part.BODY);
        }
        case CAPTION -> paragraph(b.span(), Part.CAPTION);
        default -> {
          // header, byline and furniture name no place of a figure
        }
      }
      found.nextBlock();
    }
    return found.all();
  }

  /** How many bodies of the whole country the title and the lead name. */
  int centralBodies() {
    return unnamed.centralBodies();
  }

  /** How many national bodies the rest of the text names. */
  int laterBodies() {
    return unnamed.laterBodies();
  }

  private void paragraph(Span span, Part where) {
    hint = 0;
    found.paragraph(where);
    limit = s.at(span.end());
    for (int i = s.at(span.start()); i < limit; ) {
      int id = s.id(i);
      int flags = w.flags(id);
      if (flags == 0 || flags == PlaceWords.NAME && !s.isCapital(i)) {
        if (id == w.stop && s.spaceBefore(i + 1)) {
          hint = 0;
          found.nextSentence();
        }
        i++;
      } else {
        i = Math.max(i + 1, look(i));
      }
    }
  }

  private int look(int i) {
    int flags = w.flags(s.id(i));
    int next = i;
    if ((flags & PlaceWords.TYPE) != 0) {
      next = type(i);
    }
    if (next == i && (flags & PlaceWords.HAMLET) != 0) {
      next = isNameOfUnit(i) ? bare(i) : hamlets.read(i, limit);
    }
    if (next == i && (flags & PlaceWords.COUNTRY) != 0) {
      next = unnamed.country(i);
    }
    if (next == i && (flags & PlaceWords.HERE) != 0) {
      next = unnamed.here(i);
    }
    if (next == i && (flags & PlaceWords.CENTRE) != 0) {
      next = unnamed.centre(i);
    }
    return next == i && (flags & PlaceWords.NAME) != 0 && s.isCapital(i) ? bare(i) : next;
  }

  private int type(int i) {
    if (s.isCapital(i) && name.match(i, limit, TypeWords.ALL) && name.end() > i + 1 && s.isSign(i + 1, '.')) {
      return i; // TT.Huế is a name
    }
    if (!typeWord.read(i)) {
      return i;
    }
    int types = typeWord.types();
    boolean many = near.isMany(i) || near.isMany(found.organStart(i));
    int at = typeWord.end();
    boolean letter = s.length(i) == 1;
    int named = letter ? (name.match(at, limit, types) ? at : Sighting.NONE) : matchAfterType(at, types, many);
    boolean longer = named != Sighting.NONE && (types & TypeWords.PROVINCE) == 0 && near.goesOn(named, name.end());
    if (named != Sighting.NONE && !longer && !near.isPersonsName(named, name.end(), name.node())) {
      return typed(i, named, types, many);
    }
    if (letter) {
      return i;
    }
    int end = unknownName(at, types);
    if (end > at) {
      Sighting x = found.add(new Sighting(Form.TYPED, found.organStart(i), at, end));
      x.types = types;
      x.text = near.words(at, end);
      x.organ = typeWord.isParty() || x.first < i;
      x.bystander = near.isElsewhere(x.first);
      return end;
    }
    hint = many ? types : hint;
    return unnamed.lone(i, many);
  }

  /** The first token of the name after a type word, with the name matched; -1 where there is none. */
  private int matchAfterType(int at, int types, boolean many) {
    int from = at;
    for (int skipped = 0; skipped < 4; skipped++) {
      boolean exact = name.match(from, limit, types);
      boolean alike = !exact && !s.isDigits(from) && name.match(from, limit, TypeWords.sameLevel(types));
      if (alike && from > at && trie.has(name.node(), TypeWords.largerLevels(types))) {
        return Sighting.NONE; // "ba huyện ven biển Bến Tre"
      }
      if (exact || alike) {
        return near.isCounted(name.end(), from) ? Sighting.NONE : from;
      }
      int n = w.at(Role.BETWEEN, s, from);
      if (n > 0) {
        from += n;
      } else if (many && (s.isSign(from, ':') || w.at(Role.INTRO, s, from) > 0)) {
        from += Math.max(1, w.at(Role.INTRO, s, from));
      } else {
        return Sighting.NONE;
      }
    }
    return Sighting.NONE;
  }

  private int typed(int i, int named, int types, boolean many) {
    boolean party = typeWord.isParty();
    int first = found.organStart(i);
    int listed = Math.max(near.manyStart(i), found.lastEnd(i));
    Sighting list = many ? found.add(new Sighting(Form.LIST, listed, i, i)) : null;
    Sighting x = found.add(new Sighting(Form.TYPED, many ? named : first, named, name.end()));
    fill(x, types, list);
    x.organ = party || first < i || isJoinedToOrgan(i);
    x.bystander = near.isElsewhere(first);
    x.former = w.at(Role.FORMER, s, name.end()) > 0;
    x.container = list == null && (near.isStandard(first) || near.isAround(first, types) || near.isAgent(first, i));
    int members = found.size();
    int end = members(name.end(), types, list);
    if (list != null) {
      hint = types;
      list.end = end;
      list.types = types;
      if (found.size() == members) {
        found.drop(list);
        x.list = null;
        x.first = i;
      }
    } else if (near.isBeforeCount(end)) {
      // "xã A 8, B 7, C 6"
      hint = types;
    }
    return end;
  }

  /** "Đảng ủy phường A và phường B". */
  private boolean isJoinedToOrgan(int first) {
    Sighting last = found.beforeLast();
    return last.organ && last.end == first - 1 && s.id(first - 1) == w.va;
  }

  private void fill(Sighting x, int types, Sighting list) {
    x.node = name.node();
    x.types = types;
    x.list = list;
  }

  /** The further members of a list of units that share one type word: "các xã A, B và C", "huyện A và B". */
  private int members(int from, int types, Sighting list) {
    int end = from;
    while (true) {
      int at = end;
      if (list != null && s.isSign(at, '(')) {
        at = bracket(at);
        end = at;
      }
      boolean and = s.id(at) == w.va || s.id(at) == w.voi;
      if (s.isSign(at, ',') && s.id(at + 1) == w.va) {
        at++;
        and = true;
      }
      if (!and && !s.isSign(at, ',')) {
        return end;
      }
      if (at + 1 >= limit || !name.match(at + 1, limit, types) || near.isCounted(name.end(), at + 1)) {
        return end;
      }
      boolean larger = !s.isDigits(at + 1) && trie.has(name.node(), TypeWords.largerLevels(types));
      if (list == null && (near.isLongerName(at + 1, name.end()) || larger || !and && s.isDigits(at + 1))) {
        return end;
      }
      Sighting x = found.add(new Sighting(Form.TYPED, at + 1, at + 1, name.end()));
      fill(x, types, list);
      x.joined = true;
      end = name.end();
    }
  }

  /** Looks for places inside brackets; gives the token after them, or the bracket itself where they are long. */
  private int bracket(int open) {
    for (int close = open + 1; close < Math.min(limit, open + 10); close++) {
      if (s.isSign(close, ')')) {
        for (int i = open + 1; i < close; ) {
          i = Math.max(i + 1, look(i));
        }
        return close + 1;
      }
    }
    return open;
  }

  /** One past the name of a unit that is not known, by its capitals; the token itself if there is none. */
  private int unknownName(int at, int types) {
    if ((types & (TypeWords.PROVINCE | TypeWords.CITY)) != 0 || w.at(Role.FAMILY, s, at) > 0) {
      return at;
    }
    int end = at;
    while (end < limit && end < at + UNKNOWN_NAME && s.isWord(end) && s.isCapital(end)
        && (!s.isCapitals(end) || s.length(end) == 1)) {
      if (end > at && s.breakBefore(end) || (w.flags(s.id(end)) & (PlaceWords.TYPE | PlaceWords.HERE)) != 0) {
        break;
      }
      end += s.isSign(end + 1, '\'') && s.isWord(end + 2) ? 3 : 1;
    }
    return end;
  }

  /** "Sóc Trăng", "Buôn Hồ": a name that begins like a hamlet's. */
  private boolean isNameOfUnit(int i) {
    if (!s.isCapital(i) || (w.flags(s.id(i)) & PlaceWords.NAME) == 0 || !name.match(i, limit, TypeWords.ALL)) {
      return false;
    }
    boolean large = trie.has(name.node(), UnitTable.PROVINCE_BIT | UnitTable.DISTRICT_BIT);
    return name.end() > i + 1 && (large || !near.opensSentence(i));
  }

  /** "tấm gương đạo đức Hồ Chí Minh": a unit is meant only in a list of units, "Hà Nội, Hồ Chí Minh và Đà Nẵng". */
  private boolean isPersonsAlone(int first, int end) {
    boolean listed = s.isSign(first - 1, ',') || s.id(first - 1) == w.va;
    return w.at(Role.PERSONS_NAME, s, first) == end - first && !(listed && found.last().end == first - 1);
  }

  private boolean isProvince(Sighting x) {
    return trie.has(x.node, UnitTable.PROVINCE_BIT);
  }

  private int bare(int i) {
    if (!name.match(i, limit, TypeWords.ALL) || s.isDigits(i)) {
      return i;
    }
    int end = name.end();
    if (near.isPerson(i) || near.isQuoted(i, end) || isPersonsAlone(i, end)) {
      return end;
    }
    int first = found.organStart(i);
    boolean large = trie.has(name.node(), UnitTable.PROVINCE_BIT | UnitTable.DISTRICT_BIT);
    int bystander = w.before(Role.BYSTANDER, s, i);
    boolean delegation = large && s.id(i - 1) == w.doan && trie.has(name.node(), UnitTable.PROVINCE_BIT);
    boolean inside = bystander == 0 && first == i && !delegation && near.isInsideName(i);
    if (inside || near.isLongerName(i, end) && !(large && near.isPersonAt(end))) {
      return end;
    }
    Sighting x = found.add(new Sighting(Form.BARE, first, i, end));
    x.node = name.node();
    x.organ = first < i;
    x.former = w.at(Role.FORMER, s, end) > 0;
    // "đường Dương Đông - An Thới"
    Sighting last = found.beforeLast();
    boolean pair = last.bystander && last.end == i - 1 && (s.isSign(i - 1, '-') || s.isSign(i - 1, '–'));
    x.bystander = bystander > 0 || pair || near.isElsewhere(first) || near.isDateline(i, end);
    x.hint = s.isSign(i - 1, ',') || s.isSign(i - 1, ';') || s.isSign(i - 1, ':') || s.id(i - 1) == w.va ? hint : 0;
    x.dateline = s.isSign(end, ':') && near.opensSentence(i);
    x.at = near.isAt(i) || s.isSign(i - 1, '(') && s.isSign(end, ')');
    x.heads = (s.id(i - 1) == w.tai || s.id(i - 1) == w.o) && near.opensSentence(i - 1);
    x.shortName = end == i + 1 && s.length(i) <= SHORT;
    x.opening = near.isSubject(i, end);
    boolean named = end > i + 1 && bystander == 0 && (w.at(Role.FAMILY, s, i) == 0 || x.opening) && !s.isCapitals(i);
    // "hợp tác xã Minh Tân, An Bình"
    boolean goesOn = s.isSign(i - 1, ',') && s.isWord(i - 2) && s.isCapital(i - 2) && last.end < i - 1;
    x.free = named && !goesOn && !(last.bystander && last.end == i - 1);
    x.container = large && first == i && near.isAround(i, isProvince(x) ? TypeWords.PROVINCE : TypeWords.RURAL_DISTRICT);
    x.venue = s.id(i - 1) == w.tai && !s.isCapital(i - 1) && near.isVenue(i - 1, end);
    return end;
  }
}
