package vn.solieu.number;

import java.util.Optional;
import vn.solieu.number.Phrases.Phrase;

/**
 * Tells numbers of years, months and hours from counts: lengths of time, ages, anniversaries, and the grades of Party
 * badges, which a text that told of a badge goes on to list as bare years.
 */
final class Lengths {
  private static final int MAX_AGE = 120;
  private static final int LOWEST_GRADE = 30;
  private static final int HIGHEST_GRADE = 100;
  private static final int BADGE_REACH = 200;

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Line line;

  /** The last token that told of a badge. */
  private int badge = -BADGE_REACH;

  Lengths(NumberWords words, Lexicon lexicon, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.line = line;
  }

  /** Takes note of a badge ("huy hiệu") or a grade, behind which years are grades. */
  void noteBadge(int token) {
    badge = token;
  }

  /** Why a number with the roles of what follows and precedes it is a length of time or the like; empty if none. */
  Optional<Refusal> judge(Draft d, long after, Phrase before) {
    if (Role.GRADE.in(after)) {
      return Refusal.BADGE_GRADE.known();
    }
    boolean aged = Role.AGED.in(before.mark()) && d.value.intValue() <= MAX_AGE && !d.fraction() && !d.figure.scaled();
    if (Role.AGE.in(after) || aged && !lexicon.counted(line, d.to, after) || agedTogether(d)) {
      return Refusal.AGE.known();
    }
    if (!Role.TIME.in(after)) {
      return Optional.empty();
    }
    int unit = line.id(d.to);
    if (unit == words.month && Role.DAY.in(before.mark()) && d.figure.between(1, 31)) {
      return Refusal.DATE.known();
    }
    if (unit == words.hour && (Role.DAY.in(lexicon.roles(line, d.to + 1)) || lexicon.before(line, d.first, Role.HOUR))) {
      return Refusal.CLOCK_TIME.known();
    }
    if (unit != words.five) {
      return Refusal.DURATION.known();
    }
    if (grade(d, before)) {
      return Refusal.BADGE_GRADE.known();
    }
    if (feast(d)) {
      return Refusal.ANNIVERSARY.known();
    }
    boolean during = Role.DURING.in(before.mark());
    boolean year = line.length(d.to + 1) == 4 && line.digits(d.to + 1) && !words.joint(line, d.to + 2);
    boolean count = !during && year && !d.oneWord();
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

  /** Whether a number is a grade that a badge can have. */
  static boolean graded(Draft d) {
    int years = d.value.intValue();
    return years >= LOWEST_GRADE && years <= HIGHEST_GRADE && years % 5 == 0;
  }

  private boolean grade(Draft d, Phrase before) {
    if (!graded(d) || Role.DURING.in(before.mark()) || Role.FEAST.in(before.mark())) {
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
    return line.id(d.to + 1) == words.day && line.capital(d.to + 1);
  }
}
