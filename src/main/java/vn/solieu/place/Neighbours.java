package vn.solieu.place;

import java.text.Normalizer;
import java.util.Locale;
import vn.solieu.place.PlaceWords.Role;
import vn.solieu.text.Syllables;

/** What stands beside a possible place: persons, quotation marks, plural words, the rest of a longer name. */
final class Neighbours {
  /** How many words may part a unit from the smaller one that it contains. */
  private static final int DESCRIPTION = 7;

  /** How many tokens of a date may stand in a dateline. */
  private static final int DATELINE = 6;

  /** How many words may stand between a name and the figure that is told of it. */
  private static final int TOLD = 6;

  private final PlaceWords w;
  private final Syllables s;
  private final TypeWordParser other;

  Neighbours(PlaceWords words, Syllables s) {
    this.w = words;
    this.s = s;
    other = new TypeWordParser(words, s);
  }

  /** The words of some tokens, composed, with one space where the source has any. */
  String words(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i > first && s.spaceBefore(i) ? " " : "").append(s.string(i));
    }
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  static String lowerFirst(String word) {
    return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  /** Whether several units are spoken of: "các", "hai", "2" before the type word. */
  boolean isMany(int token) {
    return w.before(Role.CLASS, s, token) > 0 || isNumber(token - 1) && !s.breakBefore(token);
  }

  /** The first token of the plural word before a type word. */
  int manyStart(int token) {
    int n = w.before(Role.CLASS, s, token);
    return n > 0 ? token - n : isMany(token) ? token - 1 : token;
  }

  /** The first token of the organ before a unit, "Đảng ủy" in "Đảng ủy xã A"; the unit's own where there is none. */
  int organStart(int token) {
    return token - w.before(Role.ORGAN, s, token);
  }

  /** Whether a figure of the unit just named follows: "xã A 8", "xã A: 8", "xã A (8". */
  boolean isBeforeCount(int end) {
    return s.isDigits(end) || (s.isSign(end, ':') || s.isSign(end, '(')) && s.isDigits(end + 1);
  }

  /** Whether a token is a number, and not one of a date: the "2015" of "năm 2015 huyện có 4 xã" counts no districts. */
  boolean isNumber(int token) {
    int before = s.id(token - 1);
    return s.isDigits(token) && before != w.year && before != w.ngay && before != w.thang && before != w.quy;
  }

  /** "này" after the type word. */
  boolean isThis(int token) {
    return w.at(Role.OWN, s, token) > 0 && !s.isCapital(token);
  }

  /** Whether the type word is a word for a kind of unit, or no type word at all. */
  boolean isKind(int token) {
    return w.at(Role.KIND, s, token) > 0;
  }

  /** "tỉnh, thành phố"; "xã, phường, thị trấn": no unit in particular. */
  boolean isInGeneral(int first, int end, TypeWordParser type) {
    int before = joint(first - 1) ? first - 2 : joint(first - 1) && joint(first - 2) ? first - 3 : Sighting.NONE;
    if (before >= 0 && !s.breakBefore(first) && endsTypeWord(before)) {
      return true;
    }
    return joint(end) && !s.breakBefore(end + 1) && other.read(end + 1) && !s.isCapital(other.end());
  }

  private boolean joint(int token) {
    char c = s.sign(token);
    return c == ',' || c == '/' || c == '-' || s.id(token) == w.va || s.id(token) == w.hoac;
  }

  private boolean endsTypeWord(int token) {
    int id = s.id(token);
    return id == w.tinh
        || id == w.huyen
        || id == w.quan
        || id == w.xa
        || id == w.phuong
        || id == w.tran
        || id == w.uy
        || id == w.pho && s.id(token - 1) == w.thanh;
  }

  /** A number that counts what follows it, and is no name: "phường 3 mô hình". */
  boolean isCounted(int end, int first) {
    if (!s.isDigits(end - 1) || end - first > 1) {
      return false;
    }
    char c = s.sign(end);
    boolean longer = (c == '.' || c == ',' || c == '/') && s.isDigits(end + 1) && !s.spaceBefore(end + 1);
    return longer || c == '%' || w.at(Role.COUNTED, s, end) > 0;
  }

  /** Whether the place is a person's home, or what a unit was split from or lies beside. */
  boolean isElsewhere(int first) {
    return w.before(Role.HOME, s, first) > 0 || w.before(Role.ORIGIN, s, first) > 0
        || s.id(first - 1) == w.nguoi && s.isSign(first - 2, ',');
  }

  /** Whether an organ only gives to or gets from the unit spoken of, or somebody speaks for it. */
  boolean isAside(int first, int end, boolean whole) {
    boolean its = whole && s.id(first - 1) == w.cua;
    return !its && w.before(Role.ADDRESSEE, s, first) > 0
        || w.before(Role.OFFICE, s, first) > 0
        || w.at(Role.OFFICE, s, first) > 0
        || w.at(Role.GIVER, s, end) > 0
        || s.isSign(end, ',') && isSource(first)
        || isWholeOfShare(first);
  }

  /** Whether "tại" tells where people met: "sáng 5/4, tại Hà Nội, …", "hội nghị diễn ra tại Hà Nội." */
  boolean isVenue(int at, int end) {
    if (s.isWord(end) || s.isDigits(end) || s.isSign(at - 1, ',') || s.isDigits(at - 1) && s.isSign(at - 2, '/')) {
      return !s.isWord(end) && !s.isDigits(end);
    }
    for (int i = at - 1; i >= at - 6; i--) {
      if (s.isDigits(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a unit is only what another is measured by: "nghèo nhất huyện", "xã đầu tiên của tỉnh", "dẫn đầu tỉnh". */
  boolean isStandard(int first) {
    int i = first - 1;
    boolean of = s.id(i) == w.cua || s.id(i) == w.trong || s.id(i) == w.thuoc;
    if (!of) {
      // "nghèo nhất ở huyện", but "kéo dài nhất tập trung ở huyện" tells where
      return w.before(Role.STANDARD, s, s.id(i) == w.o ? i : first) > 0;
    }
    for (; i > first - 8 && s.isWord(i); i--) {
      if (w.before(Role.STANDARD, s, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a unit only tells where a smaller one lies: "Mỹ Đức, huyện cuối tỉnh Hà Tây, có 22 xã", "vùng đất biển phía
   * Nam tỉnh Nam Định".
   *
   * @param types the types of the unit, whose type word, or organ's word, is the token {@code first}
   */
  boolean isAround(int first, int types) {
    int levels = TypeWords.largerLevels(types);
    for (int i = first - 1; i > first - DESCRIPTION && s.isWord(i) && !s.breakBefore(i + 1); i--) {
      if (w.at(Role.SIDE, s, i) > 0) {
        return true;
      }
      boolean smaller = (w.flags(s.id(i)) & PlaceWords.TYPE) != 0 && !s.isCapital(i) && other.read(i)
          && other.end() < first && s.isWord(other.end()) && TypeWords.largerLevels(other.types()) > levels;
      if (smaller) {
        return s.id(i - 1) == w.la || s.isSign(i - 1, ',') && s.isWord(i - 2) && s.isCapital(i - 2);
      }
    }
    return false;
  }

  /** "9 làng được UBND tỉnh Hà Tây công nhận": an organ that only does something to what the figure counts. */
  boolean isAgent(int first, int typeWord) {
    return first < typeWord && w.before(Role.AGENT, s, first) > 0;
  }

  /** "Theo Trung tâm Phát triển quỹ đất huyện, …": who tells it. */
  private boolean isSource(int first) {
    int i = first - 1;
    while (i > first - 9 && s.isWord(i) && s.id(i) != w.theo) {
      i--;
    }
    return s.id(i) == w.theo && opensSentence(i);
  }

  /** The first token of a sentence that begins with who tells it: "Theo báo cáo của Bộ Y tế"; -1 where it does not. */
  int telling(int body) {
    int theo = body - w.before(Role.SOURCE, s, body) - 1;
    return s.id(theo) == w.theo && opensSentence(theo) ? theo : Sighting.NONE;
  }

  /** "trình độ cán bộ xã": the staff of communes in general. */
  boolean isOfStaff(int typeWord) {
    return s.id(typeWord - 1) == w.bo || s.id(typeWord - 1) == w.chuc;
  }

  /** "điều động 143 cán bộ về xã": units in general that somebody goes down to. */
  boolean isGoal(int typeWord) {
    boolean down = s.id(typeWord - 1) == w.xuong || s.id(typeWord - 1) == w.ve;
    return down && (s.id(typeWord) == w.xa || s.id(typeWord) == w.phuong) && s.sign(typeWord + 1) != 0;
  }

  /** "chiếm gần 1/3 diện tích toàn tỉnh": the unit is what a share is taken of. */
  private boolean isWholeOfShare(int first) {
    for (int i = first - 1; i > first - 12 && (s.isWord(i) || s.isDigits(i) || !isStop(i)); i--) {
      if (s.id(i) == w.chiem) {
        return true;
      }
    }
    return false;
  }

  private boolean isStop(int token) {
    char c = s.sign(token);
    return c == ';' || c == 0 || c == '.' && s.spaceBefore(token + 1);
  }

  boolean isPerson(int first) {
    return w.before(Role.PERSON, s, first) > 0;
  }

  /** Whether the words up to the end of the phrase name a body of the whole country. */
  boolean isCentral(int from) {
    for (int i = from; i < from + 8 && s.isWord(i); i++) {
      if (s.id(i) == w.trung && s.id(i + 1) == w.uong) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person's name begins at a token: a family name and another word with a capital. */
  boolean isPersonAt(int token) {
    return w.at(Role.FAMILY, s, token) > 0 && s.isWord(token + 1) && s.isCapital(token + 1);
  }

  /** "Chủ tịch UBND xã Hà Lâm Thắng": a family name first, and the name goes on. */
  boolean isPersonsName(int first, int end, int node) {
    return node != NameTrie.NOWHERE
        && w.at(Role.FAMILY, s, first) > 0
        && end - first < 3
        && isLongerName(first, end)
        && !isPersonAt(end);
  }

  boolean isQuoted(int first, int end) {
    return isQuote(s.sign(first - 1)) && isQuote(s.sign(end));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»';
  }

  private boolean isShouted(int token) {
    return s.isCapitals(token) && s.length(token) > 1 && (s.isCapitals(token + 1) || s.isCapitals(token - 1));
  }

  /** Whether the word before is a part of the name: "Nguyễn An Bình". */
  boolean isInsideName(int first) {
    int before = first - 1;
    if (s.breakBefore(first) || !s.isWord(before) || !s.isCapital(before)) {
      return false;
    }
    if (w.before(Role.LEAD, s, first) > 0 || isShouted(first) && isShouted(before)) {
      return false;
    }
    return !opensSentence(before) || w.at(Role.FAMILY, s, before) > 0;
  }

  /** Whether the word after is a part of the name: "An Bình Đông". */
  boolean isLongerName(int first, int end) {
    if (s.breakBefore(end) || !s.isWord(end) || !s.isCapital(end)) {
      return false;
    }
    return !isShouted(first) || !isShouted(end);
  }

  /** Whether one more word belongs to the name, so that it is not the shorter known one: "An Bình Thượng". */
  boolean goesOn(int first, int end) {
    if (!isLongerName(first, end) || isShouted(end)) {
      return false;
    }
    boolean other =
        w.at(Role.FAMILY, s, end) > 0
            || w.at(Role.ORGAN, s, end) > 0
            || w.at(Role.OFFICE, s, end) > 0
            || (w.flags(s.id(end)) & (PlaceWords.TYPE | PlaceWords.HERE)) != 0;
    return w.at(Role.SUFFIX, s, end) > 0 || !other && !(s.isWord(end + 1) && s.isCapital(end + 1));
  }

  /** Whether a bare name opens a statement about itself: "Châu Bính là …", "; Quang Minh: 9 còn 6", ", Hộ Phòng 15". */
  boolean isSubject(int i, int end) {
    boolean opens = opensSentence(i);
    boolean clause = opens || s.isSign(i - 1, ';') || s.isSign(i - 1, ',') || s.isSign(i - 1, '(');
    boolean told = s.isDigits(end) || s.isSign(end, ':') || s.isSign(end, '(') && s.isDigits(end + 1);
    boolean verb = s.isWord(end) && !s.isCapital(end) || s.isSign(end, ',');
    boolean unit = s.id(end) == w.la && isUnitAmong(end + 1) || isToldOf(end);
    boolean person = w.at(Role.FAMILY, s, i) > 0 && !unit;
    return clause && told || !person && verb && (opens || s.isSign(i - 1, ';'));
  }

  /** "là xã", "là một trong những xã", "là một trong 3 huyện". */
  private boolean isUnitAmong(int token) {
    int t = token;
    if (s.id(t) == w.mot) {
      t = s.id(t + 1) == w.trong ? t + 2 : t;
      t += s.id(t) == w.so ? 1 : 0;
      t += s.id(t) == w.nhung || s.isDigits(t) ? 1 : 0;
    }
    return (w.flags(s.id(t)) & PlaceWords.TYPE) != 0;
  }

  /**
   * "Đoàn Tùng mới xong 3 thôn", "Đoàn Tùng cũng năm ấy mở 3 lớp": what is told with a figure right away is a unit, though
   * the name is like a person's.
   */
  private boolean isToldOf(int end) {
    int t = end;
    while (t < end + TOLD && s.isWord(t) && !s.isCapital(t)) {
      t++;
    }
    return t > end && s.isDigits(t);
  }

  /** "Hà Nội (TTXVN) -", "Hà Nội, 27/1 (TTXVN) -": where the report was sent from. */
  boolean isDateline(int first, int end) {
    int open = end;
    while (open < end + DATELINE && !s.isSign(open, '(') && (s.isDigits(open) || s.sign(open) != 0)) {
      open++;
    }
    return s.breakBefore(first) && s.isSign(open, '(') && s.isCapitals(open + 1) && s.isSign(open + 2, ')')
        && (s.isSign(open + 3, '-') || s.isSign(open + 3, '–'));
  }

  /** Whether a sentence begins at a token. */
  boolean opensSentence(int token) {
    char c = s.sign(token - 1);
    return token <= 0 || s.breakBefore(token) || c == '.' || c == ':' || c == '!' || c == '?' || c == ')' || isQuote(c)
        || c == '-' || c == '–' || c == '*' || c == '•' || c == '+';
  }

  boolean isAt(int first) {
    return w.before(Role.AT, s, first) > 0;
  }

  /** One past the name of a hamlet; the token itself where there is none. */
  int hamletName(int at, int limit, boolean numbersOnly) {
    int end = at;
    if (!numbersOnly) {
      while (end < limit && end < at + 4 && s.isWord(end) && s.isCapital(end) && !(end > at && s.breakBefore(end))) {
        end++;
      }
      while (end < limit && end > at && s.isSign(end, '\'') && s.isWord(end + 1)) {
        end += 2;
      }
    }
    boolean number = s.isDigits(end) && s.length(end) <= 3 && end < limit && (end == at || !s.breakBefore(end));
    return number && !isCounted(end + 1, end) ? end + 1 : end;
  }
}
