package vn.solieu.number;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.number.Phrases.Phrase;

/** Decides by what stands beside a number whether it is a quantity, and gives the reason where it is none. */
final class Contexts {
  private static final int MAX_AGE = 120;
  private static final int LARGEST_NAME_NUMBER = 20;
  private static final int LARGEST_SLOGAN = 20;
  private static final int LOWEST_GRADE = 30;
  private static final int HIGHEST_GRADE = 100;
  private static final int BADGE_REACH = 200;
  private static final int SMALLEST_MAP_SCALE = 100;

  private final NumberWords words;
  private final TimeWords time;
  private final Lexicon lexicon;
  private final Line line;

  /** The last mention of this reading: what stands in a list with it shares its reason. */
  private int lastFirst = -1;
  private int lastEnd = -1;
  private Optional<Refusal> last = Optional.empty();
  private int badge = -BADGE_REACH;

  Contexts(NumberWords words, TimeWords time, Lexicon lexicon, Line line) {
    this.words = words;
    this.time = time;
    this.lexicon = lexicon;
    this.line = line;
  }

  /** Takes note of a mention that was made. */
  void note(int first, int end, Optional<Refusal> refusal) {
    lastFirst = first;
    lastEnd = end;
    last = refusal;
    if (refusal.equals(Refusal.BADGE_GRADE.known())) {
      badge = end;
    }
  }

  /** Takes note of a badge ("huy hiệu"), behind which years are grades. */
  void noteBadge(int token) {
    badge = token;
  }

  /** Whether a date was the last mention and this token continues it: "2 và 3/9", "28/5 - 2/6". */
  boolean listedDate(int token) {
    return last.equals(Refusal.DATE.known()) && lastEnd == token - 1 && joint(token - 1);
  }

  private boolean joint(int token) {
    int id = line.id(token);
    char sign = line.sign(token);
    return id == words.and || id == words.to || id == words.or || sign == ',' || sign == ';' || Line.dash(sign);
  }

  /** Whether the digits at a token may not group with those behind a space, since a name stands before. */
  boolean named(int token) {
    int roles = lexicon.before(line, token).mark();
    return Role.NAMED.in(roles) || Role.NUMERO.in(roles) || Role.DAY.in(roles) || Role.PHONE.in(roles);
  }

  /** Why digits with letters glued to them are no quantity: Quốc lộ 1A, Nghị quyết 30a, 5G. */
  Refusal codeReason(int token) {
    int roles = lexicon.before(line, token).mark();
    if (Role.DOCUMENT.in(roles)) {
      return Refusal.DOCUMENT_NUMBER;
    }
    return Role.NAMED.in(roles) || Role.NUMERO.in(roles) ? Refusal.NUMBERED_NAME : Refusal.IDENTIFIER;
  }

  /** Why a number is no quantity. */
  Optional<Refusal> judge(Draft d) {
    Phrase before = lexicon.before(line, d.first);
    int after = lexicon.roles(line, d.to);
    if (Role.ORDINAL.in(before.mark())) {
      return Refusal.ORDINAL.known();
    }
    if (d.fraction() && d.value.intValue() == 24 && d.total.equals(Optional.of(d.value))
        && (Role.TIME.in(after) || !counted(d.to, after))) {
      return Refusal.IDIOM.known();
    }
    boolean free = d.percent || line.id(d.first - 1) == words.times;
    Optional<Refusal> reason = free ? Optional.empty() : length(d, after, before);
    if (reason.isEmpty() && !d.percent && !d.figure.scaled()) {
      reason = place(d);
      boolean approximated = lexicon.approximatorBefore(line, d.first).length() >= Math.max(1, before.length());
      reason = reason.isEmpty() ? left(d, approximated ? Phrase.NONE : before, after) : reason;
      reason = reason.isEmpty() ? listed(d, after) : reason;
      reason = reason.isEmpty() ? year(d, before.mark(), after) : reason;
    }
    return reason;
  }

  /** Whether a counted noun or a unit stands at a token, and not a name that begins with one. */
  boolean counted(int token, int roles) {
    if (!line.common(token)) {
      return line.sign(token) == '°' || line.word(token) && Role.COUNTED.in(roles) && line.opens(token - 1);
    }
    return Role.COUNTED.in(roles) || Role.UNIT.in(roles);
  }

  /** Whether a place is named at a token ("phường Quyết Thắng") rather than places counted ("phường được khen"). */
  private boolean namesPlace(int token, int roles) {
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

  /** Lengths of time, ages, anniversaries, grades of badges. */
  private Optional<Refusal> length(Draft d, int after, Phrase before) {
    if (Role.GRADE.in(after)) {
      return Refusal.BADGE_GRADE.known();
    }
    boolean aged = Role.AGED.in(before.mark()) && d.value.intValue() <= MAX_AGE && !d.fraction() && !d.figure.scaled();
    if (Role.AGE.in(after) || aged && !counted(d.to, after) || agedTogether(d)) {
      return Refusal.AGE.known();
    }
    if (!Role.TIME.in(after)) {
      return Optional.empty();
    }
    int unit = line.id(d.to);
    if (unit != time.year) {
      return Refusal.DURATION.known();
    }
    if (grade(d, before)) {
      return Refusal.BADGE_GRADE.known();
    }
    if (feast(d)) {
      return Refusal.ANNIVERSARY.known();
    }
    boolean during = Role.DURING.in(before.mark());
    boolean count = !during && line.length(d.to + 1) == 4 && line.digits(d.to + 1) && !joint(d.to + 2) && !d.oneWord();
    return count ? Optional.empty() : Refusal.DURATION.known();
  }

  /** từ 18 đến dưới 25 tuổi: the first number takes its unit from the second. */
  private boolean agedTogether(Draft d) {
    if (line.id(d.to) != words.to && !line.dash(d.to)) {
      return false;
    }
    int second = d.to + 1 + lexicon.approximatorBefore(line, d.to + 2).length();
    return line.digits(second) && Role.AGE.in(lexicon.roles(line, second + 1));
  }

  private boolean grade(Draft d, Phrase before) {
    int years = d.value.intValue();
    boolean grade = years >= LOWEST_GRADE && years <= HIGHEST_GRADE && years % 5 == 0;
    if (!grade || Role.DURING.in(before.mark()) || Role.FEAST.in(before.mark())) {
      return false;
    }
    boolean near = d.first - badge < BADGE_REACH;
    boolean list = line.closes(d.to + 1) || line.digits(d.to + 1) || Role.COUNTING.in(lexicon.roles(line, d.to + 1));
    return Role.BADGE.in(before.mark()) || near && (badge >= line.left() || list);
  }

  private boolean feast(Draft d) {
    for (int t = d.first; t > d.first - 4; t--) {
      if (Role.FEAST.in(lexicon.before(line, t).mark())) {
        return true;
      }
    }
    return line.id(d.to + 1) == time.day && line.capital(d.to + 1);
  }

  /** List numbers, slogans, scores: told by the signs around. */
  private Optional<Refusal> place(Draft d) {
    char next = line.sign(d.end);
    boolean opens = d.first == line.left() || d.first == line.left() + 1 && line.sign(line.left()) == '(';
    boolean ends = next == '.' || next == ')' || next == '/';
    if (opens && ends && d.figure.plain() > 0 && d.figure.plain() <= 2 && line.word(d.end + 1)) {
      return Refusal.LIST_NUMBER.known();
    }
    if (article(d)) {
      return Refusal.IDIOM.known();
    }
    if (opening(line.sign(d.first - 1)) && d.bare() && d.figure.between(0, LARGEST_SLOGAN) && quoted(d)) {
      return Refusal.IDIOM.known();
    }
    boolean goesOn = last.equals(Refusal.IDIOM.known()) && d.first - lastEnd <= 3 && line.sign(d.first - 1) == ',';
    if (goesOn && d.bare() && quoted(d)) {
      return Refusal.IDIOM.known();
    }
    boolean pair = line.dash(d.end) && line.glued(d.end) && line.digits(d.end + 1) && line.glued(d.end + 1);
    if (pair && d.bare()) {
      d.endAt(d.end + 2);
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
    int roles = lexicon.roles(line, d.to);
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
  private Optional<Refusal> left(Draft d, Phrase before, int after) {
    int roles = before.mark();
    boolean noun = counted(d.to, after) && !Role.FUNCTION.in(after);
    boolean plain = d.figure.plain() > 0 || d.figure.spelled();
    int start = d.first - before.length();
    boolean each = Role.EACH.in(lexicon.before(line, start).mark());
    if (Role.PHONE.in(roles) && d.figure.plain() > 2) {
      return Refusal.PHONE.known();
    }
    if (d.fraction()) {
      return roles == 0 && d.value.intValue() == 1 && d.total.orElseThrow().intValue() >= SMALLEST_MAP_SCALE
              && !noun && d.total.orElseThrow().intValue() % SMALLEST_MAP_SCALE == 0
          ? Refusal.OTHER.known()
          : Optional.empty();
    }
    if (Role.TURN.in(roles) && !noun) {
      return Refusal.ORDINAL.known();
    }
    if (Role.DAY.in(roles) && plain && d.figure.between(1, 31) && !each
        && (!noun || line.id(d.first - 1) == time.day)) {
      return Refusal.DATE.known();
    }
    if (Role.MONTH.in(roles) && plain && d.figure.between(1, 12) && !each && !(noun && !namesPlace(d.to, after))) {
      return Refusal.DATE.known();
    }
    if (Role.NUMERO.in(roles)) {
      boolean document = Role.DOCUMENT.in(lexicon.before(line, start).mark());
      boolean many = noun && d.figure.plain() == 0;
      return many ? Optional.empty() : Optional.of(document ? Refusal.DOCUMENT_NUMBER : Refusal.NUMBERED_NAME);
    }
    if (Role.DOCUMENT.in(roles) && plain) {
      boolean title = line.capital(start) && !line.opens(start);
      return noun && !title || each ? Optional.empty() : Refusal.DOCUMENT_NUMBER.known();
    }
    boolean partOfName = line.name(start) && line.name(start - 1) && !line.opens(start - 1);
    if (Role.NAMED.in(roles) && plain && !each && !partOfName) {
      boolean title = line.name(start) && !line.opens(start);
      boolean count = noun && !namesPlace(d.to, after) && !title;
      return count ? Optional.empty() : Refusal.NUMBERED_NAME.known();
    }
    return numberedName(d, noun) ? Refusal.NUMBERED_NAME.known() : Optional.empty();
  }

  /** thôn Trà Đoả 1, Công ty Phú Hưng 2: a small number behind the proper name of a thing that bears numbers. */
  private boolean numberedName(Draft d, boolean noun) {
    if (noun || d.figure.plain() == 0 || !d.figure.between(1, LARGEST_NAME_NUMBER) || !line.capital(d.first - 1)) {
      return false;
    }
    int start = d.first - 1;
    while (start > d.first - 6 && line.capital(start - 1)) {
      start--;
    }
    for (int t = start; t < d.first; t++) {
      if (Role.NAMED_THING.in(lexicon.before(line, t).mark())) {
        return true;
      }
    }
    boolean list = last.equals(Refusal.NUMBERED_NAME.known()) && lastEnd == start - 1 && joint(start - 1);
    return list || Role.NAMED_THING.in(lexicon.roles(line, start));
  }

  /** tổ 11 và 13, Nghị quyết 18, 19: in a list with a refused number, and counting nothing itself. */
  private Optional<Refusal> listed(Draft d, int after) {
    boolean list = last.isPresent() && lastFirst >= line.left() && lastEnd == d.first - 1 && joint(d.first - 1);
    if (!list || counted(d.to, after) || !d.bare() || d.figure.plain() == 0) {
      return Optional.empty();
    }
    return switch (last.get()) {
      case DOCUMENT_NUMBER, NUMBERED_NAME, ORDINAL -> d.figure.plain() <= 3 ? last : Optional.empty();
      case DATE -> d.figure.between(1, 31) ? last : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Refusal> year(Draft d, int before, int after) {
    if (Role.YEARS.in(before) && d.figure.plain() == 2 && !counted(d.to, after) && !each(d)
        && !line.digits(d.first - 2)) {
      return Refusal.YEAR.known();
    }
    if (!d.figure.yearLike() || d.fraction()) {
      return Optional.empty();
    }
    if (Role.YEARS.in(before) && !(each(d) && counted(d.to, after))) {
      return Refusal.YEAR.known();
    }
    boolean placed = Role.BOUND.in(before) && Role.PLACE.in(after);
    boolean counts = counted(d.to, after) && !placed || Role.COUNTING.in(before) || line.sign(d.first - 1) == ':'
        || lexicon.approximatorBefore(line, d.first).length() > 0;
    return counts ? Optional.empty() : Refusal.YEAR.known();
  }

  /** mỗi năm 12: the year is the rate's, not the number's. */
  private boolean each(Draft d) {
    return Role.EACH.in(lexicon.before(line, d.first - 1).mark());
  }
}
