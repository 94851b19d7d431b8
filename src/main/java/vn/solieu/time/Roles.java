package vn.solieu.time;

import vn.solieu.time.Lexicon.Kind;
import vn.solieu.time.Part.Grain;
import vn.solieu.time.Spans.Reading;
import vn.solieu.time.TimeMention.Role;

/**
 * What the words before a time make of it: something to compare with ("so với năm 2015"), the date of a document
 * ("Nghị quyết số 22-NQ/TW ngày 2.2.2008"), the label of a congress ("Đại hội …, nhiệm kỳ 2020-2025"), an anniversary.
 * It looks back at most {@link #FAR} tokens.
 */
final class Roles {
  private static final int FAR = 16;
  private static final int NEAR = 3;
  private static final int TIMES = 6;
  private static final int RECORD = 8;

  private Roles() {}

  /** The role of a time from {@code first}, given the one that its own words say. */
  static Role of(Tape t, int first, Reading reading) {
    Role own = reading.role();
    Part part = reading.part();
    if (t.are(first, Word.SAME, Word.SPELL) || t.are(first, Word.SAME, Word.TIME)) {
      return samePeriod(t, first, part);
    }
    if (compared(t, first, part)) {
      return Role.COMPARISON;
    }
    if (own == Role.CONTEXT || part.grain() == Grain.NOW || t.is(first, Word.COUNTED)) {
      // "… theo Nghị định 108 tính đến ngày 1/3/2017"
      return own;
    }
    return bystander(t, first, part) ? Role.BYSTANDER : own;
  }

  /** "cùng kỳ năm 2004" tells of that time where it opens a clause, and compares elsewhere. */
  private static Role samePeriod(Tape t, int first, Part part) {
    if (compared(t, first, part)) {
      return Role.COMPARISON;
    }
    boolean named = part.grain() != Grain.CONTEXT;
    if (t.are(first, Word.SAME, Word.TIME) && !named) {
      return Role.CONTEXT;
    }
    return named && t.opensClause(first) ? Role.REFERENCE : Role.COMPARISON;
  }

  private static boolean compared(Tape t, int first, Part part) {
    int i = first - 1;
    for (int k = 0; k < NEAR && filler(t, i); k++) {
      i--;
    }
    if (t.is(i, Word.WITH) && t.is(i - 1, Word.COMPARED) || t.is(i, Word.COMPARED)) {
      return true;
    }
    if (t.is(first - 1, Word.THAN)) {
      boolean year = part.grain() == Grain.YEAR && t.is(first, Word.YEAR) && !t.is(first + 1, Word.YEAR);
      return year || Numerals.end(t, first) == first;
    }
    Word before = t.word(first - 1);
    if (before == Word.HALF || t.is(first - 1, '%')) {
      for (int k = first - 2; k >= first - TIMES && t.has(k); k--) {
        if (t.is(k, Word.EQUAL) || t.is(k, Word.TIMES)) {
          return true;
        }
      }
    }
    boolean multiple = before == Word.OCCURRENCE || t.begins(first - 1, Kind.MULTIPLE) || before.value > 0;
    for (int k = first - 2; multiple && k >= first - TIMES && t.has(k); k--) {
      if (t.is(k, Word.TIMES)) {
        return true;
      }
    }
    return false;
  }

  /** Words that may stand between "so với" and its time. */
  private static boolean filler(Tape t, int i) {
    Word w = t.word(i);
    return w == Word.OF || w == Word.TIME || w == Word.POINT || w == Word.BETWEEN || w == Word.ALL || w == Word.IN
        || t.begins(i, Kind.RESULT) || t.begins(i - 1, Kind.RESULT);
  }

  private static boolean bystander(Tape t, int first, Part part) {
    if (t.begins(first - 2, Kind.OUTLOOK) || t.begins(first - 3, Kind.OUTLOOK) && t.is(first - 1, Word.UNTIL)) {
      return true;
    }
    if (t.begins(first - 1, Kind.BIRTH) || t.begins(first - 2, Kind.BIRTH) && !t.begins(first - 2, Kind.COUNTED)) {
      return true;
    }
    Grain grain = part.grain();
    if (t.is(first, Word.SINCE) && record(t, first) || recordYears(t, first, part)) {
      return true;
    }
    if (t.is(first, Word.MIDDLE) && grain == Grain.TERM && t.are(first - 2, Word.GREAT, Word.CONGRESS)) {
      return true;
    }
    if (grain == Grain.TERM && t.is(first - 1, Word.FROM)) {
      return true;
    }
    if (t.is(first, Word.CLASS)) {
      return !t.is(first - 1, Word.IN) && (t.is(first - 1, '(') || !t.opensClause(first));
    }
    if (grain == Grain.YEARS && t.quote(part.end())) {
      return true;
    }
    if (grain == Grain.TERM || grain == Grain.YEARS) {
      return !t.is(part.end(), ':') && label(t, first, grain) || memorial(t, first);
    }
    if (grain == Grain.DAY && !t.is(first, Word.FROM)) {
      return document(t, first, Kind.DOCUMENT) || document(t, first, Kind.LAW) || memorial(t, first);
    }
    boolean days = t.digits(first) || t.begins(first, Kind.HOLIDAY);
    if (grain == Grain.MONTHS && days && memorial(t, first) || t.begins(first - 2, Kind.MEMORIAL)) {
      return true;
    }
    return (grain == Grain.YEAR || grain == Grain.MONTH) && (document(t, first, Kind.LAW) || numbered(t, first));
  }

  /** "cao nhất kể từ năm 2015", "lần đầu tiên kể từ …": how long a record has stood. */
  private static boolean record(Tape t, int first) {
    for (int i = first - 1; i >= first - RECORD && t.has(i) && !t.opensClause(i + 1); i--) {
      if (t.is(i, Word.MOST) || t.is(i, Word.OCCURRENCE) && t.is(i + 1, Word.START)) {
        return true;
      }
    }
    return false;
  }

  /** "cao nhất trong 5 năm trở lại đây": the years that a record is held against. */
  private static boolean recordYears(Tape t, int first, Part part) {
    // "nhất trong 40 năm qua", "nhất trong vòng 40 năm qua"
    int span = t.begins(first - 1, Kind.COUNTED) && t.is(first - 2, Word.IN) ? first - 1 : first;
    int i = t.is(span - 1, Word.IN) ? span - 2 : span - 1;
    boolean years = part.when().fromYear() < part.when().toYear() || part.relative() && part.when().toYear() == 0;
    return years && t.is(i, Word.MOST) && !t.begins(i - 1, Kind.COMPOUND);
  }

  /** Whether a document's name or number leads up to the time: no verb's object, no figure, no clause between. */
  private static boolean document(Tape t, int first, Kind kind) {
    boolean code = false;
    for (int i = first - 1; i >= first - FAR && t.has(i) && !t.newLine(i + 1); i--) {
      if (t.begins(i, kind) && !t.begins(i - 1, Kind.COMPOUND)) {
        return true;
      }
      if (kind == Kind.DOCUMENT && t.begins(i, Kind.PAPER)) {
        return code || i >= first - 2;
      }
      code |= t.is(i, '/') || t.dash(i) || t.begins(i, Kind.NUMBER);
      char c = t.sign(i);
      boolean comma = c == ',' && i == first - 1;
      if (c == ';' || c == ':' || c == ',' && !comma || c == '.' && t.s.spaceBefore(i + 1) && !initial(t, i)) {
        return false;
      }
      if (t.digits(i) && !partOfCode(t, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the full stop ends a short form such as T.Ư or TP. */
  private static boolean initial(Tape t, int i) {
    return t.s.isCapitals(i - 1) && t.s.length(i - 1) <= 2;
  }

  /** Whether digits belong to a document's number: behind "số" or a document's name, or joined to letters by a sign. */
  private static boolean partOfCode(Tape t, int i) {
    boolean joined = t.is(i + 1, '/') || t.dash(i + 1) || t.is(i - 1, '/') || t.dash(i - 1);
    boolean dotted = t.is(i + 1, '.') && t.digits(i + 2) || t.is(i - 1, '.') && t.digits(i - 2);
    return joined || dotted || t.begins(i - 1, Kind.NUMBER) || t.begins(i - 2, Kind.DOCUMENT)
        || t.begins(i - 2, Kind.PAPER) || t.glued(i + 1);
  }

  /** "Nghị quyết số 11-NQ/TU năm 2011": a number and the organ's code right before the time. */
  private static boolean numbered(Tape t, int first) {
    boolean code = t.s.isWord(first - 1) && (t.is(first - 2, '/') || t.dash(first - 2));
    boolean plain = t.digits(first - 1) && (t.begins(first - 3, Kind.DOCUMENT) || t.begins(first - 3, Kind.PAPER));
    return code && document(t, first, Kind.DOCUMENT) || plain;
  }

  /** Whether years name a congress, a committee or an election, and not the time of a figure. */
  private static boolean label(Tape t, int first, Grain grain) {
    if (grain != Grain.TERM || !t.is(first, Word.OFFICE) || t.is(first - 1, Word.IN) || t.is(first - 1, Word.OF)) {
      return false;
    }
    for (int i = first - 1; i >= first - FAR && t.has(i) && !t.newLine(i + 1); i--) {
      char c = t.sign(i);
      if (t.begins(i, Kind.ORGAN)) {
        return true;
      }
      boolean figure = t.digits(i) && !t.begins(i - 1, Kind.LOCAL) && !t.begins(i - 2, Kind.LOCAL);
      if (c == '.' || c == ';' || c == ':' || c == ',' && i != first - 1 || figure) {
        return false;
      }
    }
    return false;
  }

  /** Whether the time is the day, or the two days, of an anniversary. */
  private static boolean memorial(Tape t, int first) {
    boolean bracket = t.is(first - 1, '(');
    boolean feast = t.begins(first, Kind.HOLIDAY);
    if (!bracket && !feast && !t.word(first).governsDay() && !t.digits(first)) {
      return false;
    }
    for (int i = first - 1; i >= first - FAR && t.has(i) && !t.newLine(i + 1); i--) {
      if (t.begins(i, Kind.MEMORIAL)) {
        return true;
      }
      char c = t.sign(i);
      if (c == '.' && t.s.spaceBefore(i + 1) && !initial(t, i) || c == ';' || c == ',' && !bracket && !feast) {
        return false;
      }
    }
    return false;
  }
}
