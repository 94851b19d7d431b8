package vn.solieu.number;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.number.Phrases.Phrase;

/** Decides by what stands beside a number whether it is a quantity, and gives the reason where it is none. */
final class Contexts {
  private static final int LARGEST_NAME_NUMBER = 20;
  private static final int LARGEST_FIRM_NUMBER = 999;
  private static final int SHORTEST_SERIAL = 5;
  private static final int LARGEST_SLOGAN = 20;
  private static final int SMALLEST_MAP_SCALE = 100;

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Lengths lengths;
  private final Line line;

  /** The last mention of this reading: what stands in a list with it shares its reason. */
  private int lastFirst = -1;
  private int lastEnd = -1;
  private Optional<Refusal> last = Optional.empty();

  Contexts(NumberWords words, Lexicon lexicon, Lengths lengths, Line line) {
    this.words = words;
    this.lengths = lengths;
    this.lexicon = lexicon;
    this.line = line;
  }

  /** Takes note of a mention that was made. */
  void note(int first, int end, Optional<Refusal> refusal) {
    lastFirst = first;
    lastEnd = end;
    last = refusal;
    if (lastWas(Refusal.BADGE_GRADE)) {
      lengths.noteBadge(end);
    }
  }

  private boolean lastWas(Refusal refusal) {
    return last.isPresent() && last.get() == refusal;
  }

  /** Whether a date was the last mention and this token continues it: "2 và 3/9", "28/5 - 2/6". */
  boolean listedDate(int token) {
    return lastWas(Refusal.DATE) && lastEnd == token - 1 && words.joint(line, token - 1);
  }

  /** Whether the digits at a token may not group with those behind a space, since a name stands before. */
  boolean named(int token) {
    long roles = lexicon.before(line, token).mark();
    return Role.NAMED.in(roles) || Role.NUMERO.in(roles) || Role.DAY.in(roles) || Role.PHONE.in(roles);
  }

  /** Why digits with letters glued to them are no quantity: Quốc lộ 1A, Nghị quyết 30a, 5G. */
  Refusal codeReason(int token) {
    long roles = lexicon.before(line, token).mark();
    if (Role.DOCUMENT.in(roles)) {
      return Refusal.DOCUMENT_NUMBER;
    }
    return Role.NAMED.in(roles) || Role.NUMERO.in(roles) ? Refusal.NUMBERED_NAME : Refusal.IDENTIFIER;
  }

  /** Why a number is no quantity. */
  Optional<Refusal> judge(Draft d) {
    Phrase before = lexicon.before(line, d.first);
    long after = lexicon.roles(line, d.to);
    if (Role.ORDINAL.in(before.mark())) {
      return Refusal.ORDINAL.known();
    }
    if (d.fraction() && d.value.intValue() == 24 && d.total.equals(Optional.of(d.value))
        && (Role.TIME.in(after) || !lexicon.counted(line, d.to, after))) {
      return Refusal.IDIOM.known();
    }
    boolean free = d.percent || line.id(d.first - 1) == words.times;
    Optional<Refusal> reason = free ? Optional.empty() : lengths.judge(d, after, before);
    if (reason.isEmpty() && !d.percent && !d.figure.scaled()) {
      reason = place(d);
      boolean approximated = lexicon.approximatorBefore(line, d.first).length() >= Math.max(1, before.length());
      reason = reason.isEmpty() ? left(d, approximated ? Phrase.NONE : before, after) : reason;
      reason = reason.isEmpty() ? listed(d, after) : reason;
      reason = reason.isEmpty() ? year(d, before.mark(), after) : reason;
    }
    return reason;
  }

  /** Whether a place is named at a token ("phường Quyết Thắng") rather than places counted ("phường được khen"). */
  private boolean namesPlace(int token, long roles) {
    int next = token + lexicon.at(line, token).length();
    return Role.PLACE.in(roles) && (line.name(next) || line.digits(next));
  }

  /** "1 số hộ", "1 trong những": the digit stands for the article. */
  private boolean article(Draft d) {
    int next = line.id(d.to);
    int second = line.id(d.to + 1);
    boolean among = next == words.among && (second == words.plural || second == words.each);
    return d.bare() && d.figure.plain() == 1 && d.value.compareTo(BigDecimal.ONE) == 0 && (among || next == words.some);
  }

  /** List numbers, slogans, scores: told by the signs around. */
  private Optional<Refusal> place(Draft d) {
    char next = line.sign(d.end);
    boolean opens = d.first == line.left() || d.first == line.left() + 1 && line.sign(line.left()) == '(';
    boolean ends = next == '.' || next == ')' || next == '/';
    if (opens && ends && d.figure.plain() > 0 && d.figure.plain() <= 2 && line.word(d.end + 1)) {
      return Refusal.LIST_NUMBER.known();
    }
    boolean item = line.sign(d.first - 1) == '.' || line.sign(d.first - 1) == ';';
    boolean inLine = item && (next == '.' && line.capital(d.end + 1) || next == ')') && !line.glued(d.end + 1);
    boolean row = d.first == line.left() && next == '|';
    if (d.figure.plain() > 0 && d.figure.plain() <= 2 && (inLine || row)) {
      return Refusal.LIST_NUMBER.known();
    }
    if (article(d)) {
      return Refusal.IDIOM.known();
    }
    long after = lexicon.roles(line, d.to);
    if (d.bare() && d.figure.between(0, LARGEST_SLOGAN) && Role.SLOGAN.in(after)) {
      return Refusal.IDIOM.known();
    }
    if (Role.RATING.in(after)) {
      return Refusal.ORDINAL.known();
    }
    if (opening(line.sign(d.first - 1)) && d.bare() && d.figure.between(0, LARGEST_SLOGAN) && quoted(d)) {
      return Refusal.IDIOM.known();
    }
    boolean goesOn = lastWas(Refusal.IDIOM) && d.first - lastEnd <= 3 && line.sign(d.first - 1) == ',';
    if (goesOn && d.bare() && quoted(d)) {
      return Refusal.IDIOM.known();
    }
    boolean pair = line.dash(d.end) && line.glued(d.end) && line.digits(d.end + 1) && line.glued(d.end + 1);
    if (pair && d.bare()) {
      while (line.dash(d.end) && line.glued(d.end) && line.digits(d.end + 1) && line.glued(d.end + 1)) {
        d.endAt(d.end + 2);
      }
      return Optional.of(match(d.first) ? Refusal.SCORE : Refusal.OTHER);
    }
    return d.range() && match(d.first) ? Refusal.SCORE.known() : Optional.empty();
  }

  private boolean match(int token) {
    for (int t = token; t > token - 4; t--) {
      if (Role.MATCH.in(lexicon.before(line, t).mark())) {
        return true;
      }
    }
    return false;
  }

  private boolean quoted(Draft d) {
    long roles = lexicon.roles(line, d.to);
    if (Role.UNIT.in(roles) || d.to > d.end) {
      return false;
    }
    for (int t = d.to; t <= d.to + 4; t++) {
      char c = line.sign(t);
      if (c == '”' || c == '"' || c == '’' || c == '»' || c == '\'') {
        return true;
      }
    }
    return false;
  }

  private static boolean opening(char c) {
    return c == '“' || c == '"' || c == '‘' || c == '«' || c == '\'';
  }

  /** What stands before the number makes it part of a name, a date or a code. */
  private Optional<Refusal> left(Draft d, Phrase before, long after) {
    long roles = before.mark();
    // "giám sát chuyên đề 688 tổ chức, 1.127 đảng viên": what may be a verb is a noun at the end of its clause
    boolean noun = lexicon.counted(line, d.to, after)
        && (!Role.FUNCTION.in(after) || line.closes(d.to + lexicon.at(line, d.to).length()));
    boolean whole = d.value.scale() == 0 && d.value.signum() >= 0;
    boolean plain = whole && (d.figure.plain() > 0 || d.figure.spelled());
    int start = d.first - before.length();
    boolean each = Role.EACH.in(lexicon.before(line, start).mark());
    if (Role.BADGE.in(roles) && Lengths.graded(d) && !noun) {
      return Refusal.BADGE_GRADE.known();
    }
    boolean acronym = line.capitals(d.first - 1) && line.word(d.first - 2) && !line.capital(d.first - 2);
    if (d.figure.plain() >= SHORTEST_SERIAL && !noun && acronym) {
      return Refusal.IDENTIFIER.known();
    }
    if (Role.PHONE.in(roles) && d.figure.plain() > 2) {
      while (line.digits(d.end)) {
        d.endAt(d.end + 1);
      }
      return Refusal.PHONE.known();
    }
    boolean more = line.sign(d.end) == '/' && line.glued(d.end) && line.digits(d.end + 1);
    boolean road = Role.NUMERO.in(roles) && line.name(d.to + lexicon.at(line, d.to).length());
    if (d.fraction() && (!noun || road) && (Role.NUMERO.in(roles) || Role.NAMED.in(roles) && more)) {
      // số 25/7 đường Lê Lợi, hẻm 25/7/3
      d.endAt(more ? d.end + 2 : d.end);
      return Refusal.NUMBERED_NAME.known();
    }
    if (d.fraction()) {
      return roles == 0 && d.value.intValue() == 1 && d.total.orElseThrow().intValue() >= SMALLEST_MAP_SCALE
              && !noun && d.total.orElseThrow().intValue() % SMALLEST_MAP_SCALE == 0
          ? Refusal.OTHER.known()
          : Optional.empty();
    }
    if (Role.TURN.in(roles) && !noun && whole) {
      return Refusal.ORDINAL.known();
    }
    if (Role.DAY.in(roles) && plain && d.figure.between(1, 31) && !each
        && (!noun || line.id(d.first - 1) == words.day)) {
      return Refusal.DATE.known();
    }
    if (Role.MONTH.in(roles) && plain && d.figure.between(1, 12) && !each && !Role.FREQUENCY.in(after) && !Role.UNIT.in(after)) {
      return Refusal.DATE.known();
    }
    if (Role.NUMERO.in(roles) && whole) {
      boolean document = Role.DOCUMENT.in(lexicon.before(line, start).mark());
      boolean many = noun && d.figure.plain() == 0;
      return many ? Optional.empty() : Optional.of(document ? Refusal.DOCUMENT_NUMBER : Refusal.NUMBERED_NAME);
    }
    if (Role.DOCUMENT.in(roles) && plain) {
      boolean title = line.name(start) && !line.opens(start);
      return noun && !title || each ? Optional.empty() : Refusal.DOCUMENT_NUMBER.known();
    }
    boolean partOfName = line.name(start) && line.name(start - 1) && !line.opens(start - 1);
    if (Role.NAMED.in(roles) && plain && !each && !partOfName) {
      boolean title = line.name(start) && !line.opens(start);
      boolean count = noun && !namesPlace(d.to, after) && !title;
      return count ? Optional.empty() : Refusal.NUMBERED_NAME.known();
    }
    if ((Role.NAMED.in(roles) || Role.DOCUMENT.in(roles)) && section(d) && !noun && !each) {
      return (Role.DOCUMENT.in(roles) ? Refusal.DOCUMENT_NUMBER : Refusal.NUMBERED_NAME).known();
    }
    return numberedName(d, noun) ? Refusal.NUMBERED_NAME.known() : Optional.empty();
  }

  /** Whether a number is written as a section of a chapter: mục 2.1, bảng 3.12. */
  private boolean section(Draft d) {
    boolean dotted = line.sign(d.first + 1) == '.' && d.end == d.first + 3 && d.bare();
    return dotted && line.length(d.first) == 1 && line.length(d.first + 2) <= 2
        && (line.closes(d.end) || Role.FUNCTION.in(lexicon.roles(line, d.end)));
  }

  /** thôn Trà Đoả 1, Công ty Phú Hưng 2: a small number behind the proper name of a thing that bears numbers. */
  private boolean numberedName(Draft d, boolean noun) {
    int largest = line.capitals(d.first - 1) ? LARGEST_FIRM_NUMBER : LARGEST_NAME_NUMBER;
    boolean party = line.id(d.first - 1) == words.party;
    if (noun || party || d.figure.plain() == 0 || !d.figure.between(1, largest) || !line.capital(d.first - 1)) {
      return false;
    }
    int start = d.first - 1;
    while (start > d.first - 6 && line.capital(start - 1)) {
      start--;
    }
    for (int t = start; t < d.first; t++) {
      boolean headline = line.capitals(t - 1) && line.capitals(d.first - 1);
      if (!headline && Role.NAMED_THING.in(lexicon.before(line, t).mark())) {
        return true;
      }
    }
    boolean list = lastWas(Refusal.NUMBERED_NAME) && lastEnd == start - 1 && words.joint(line, start - 1);
    return list || line.name(start) && Role.NAMED_THING.in(lexicon.roles(line, start));
  }

  /** tổ 11 và 13, Nghị quyết 18, 19: in a list with a refused number, and counting nothing itself. */
  private Optional<Refusal> listed(Draft d, long after) {
    if (lastWas(Refusal.BADGE_GRADE) && lastEnd == d.first - 1 && words.joint(line, lastEnd) && Lengths.graded(d)
        && !lexicon.counted(line, d.to, after)) {
      return last;
    }
    boolean list = last.isPresent() && lastFirst >= line.left() && lastEnd == d.first - 1 && words.joint(line, d.first - 1);
    if (!list || Role.COUNTED.in(after) || Role.UNIT.in(after) || !d.bare() || d.figure.plain() == 0) {
      return Optional.empty();
    }
    return switch (last.get()) {
      case DOCUMENT_NUMBER, NUMBERED_NAME, ORDINAL -> d.figure.plain() <= 3 ? last : Optional.empty();
      case PHONE -> d.figure.plain() >= 3 ? last : Optional.empty();
      case DATE -> d.figure.between(1, 31) ? last : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Refusal> year(Draft d, long before, long after) {
    if (Role.YEARS.in(before) && d.figure.plain() == 2 && !lexicon.counted(line, d.to, after) && !each(d)
        && !line.digits(d.first - 2)) {
      return Refusal.YEAR.known();
    }
    if (!d.figure.yearLike() || d.fraction()) {
      return Optional.empty();
    }
    if (Role.YEARS.in(before) && !(each(d) && lexicon.counted(line, d.to, after))) {
      return Refusal.YEAR.known();
    }
    if (line.id(d.to) == words.with && line.id(d.first - 1) == words.is) {
      // "cao nhất là 2017 với 178"
      return Refusal.YEAR.known();
    }
    boolean placed = Role.BOUND.in(before) && Role.PLACE.in(after) || line.id(d.to) == words.with;
    boolean counts = lexicon.counted(line, d.to, after) && !placed || Role.COUNTING.in(before) || line.sign(d.first - 1) == ':'
        || lexicon.approximatorBefore(line, d.first).length() > 0;
    return counts ? Optional.empty() : Refusal.YEAR.known();
  }

  /** mỗi năm 12: the year is the rate's, not the number's. */
  private boolean each(Draft d) {
    return Role.EACH.in(lexicon.before(line, d.first - 1).mark());
  }
}
