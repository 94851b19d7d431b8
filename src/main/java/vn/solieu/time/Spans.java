package vn.solieu.time;

import vn.solieu.time.Part.Grain;
import vn.solieu.time.TimeMention.Role;

/** Times with a beginning or an end: từ năm 2012 đến nay, tính đến ngày 30/11/2021, trước năm 2010, 2 đến 5/6. */
final class Spans {
  private static final int NEW_YEAR = 101;
  private static final int YEAR_END = 1231;

  private Spans() {}

  /**
   * A time of the text with the words that say how it bounds a figure. Immutable.
   *
   * @param part the time
   * @param role reference or as-of, as the words themselves say
   * @param ahead whether the words look ahead, so that a month without a year is not one gone by
   */
  record Reading(Part part, Role role, boolean ahead) {
    /** Nothing read. */
    static final Reading NONE = new Reading(Part.NONE, Role.REFERENCE, false);

    boolean found() {
      return part.found();
    }
  }

  /** The longest time that begins at {@code i}. */
  static Reading at(Tape t, int i, Frame f) {
    return switch (t.word(i)) {
      case FROM -> from(t, i + 1, f, false);
      case SINCE -> t.is(i + 1, Word.FROM) ? from(t, i + 2, f, true) : Reading.NONE;
      case COUNTED -> {
        if (t.is(i + 1, Word.FROM)) {
          yield from(t, i + 2, f, true);
        }
        boolean until = t.is(i + 1, Word.UNTIL) || t.is(i + 1, Word.COMING);
        yield until || t.is(i + 1, Word.OUT) ? until(t, i + 1, f, true) : Reading.NONE;
      }
      case UNTIL, COMING, OUT -> until(t, i, f, false);
      case BEFORE, AFTER -> bounded(t, i, f);
      default -> {
        Part part = Points.at(t, i, f);
        if (part.grain() == Grain.CONTEXT && t.are(i, Word.START, Word.YEAR) && toNow(t, part.end()) > part.end()) {
          yield from(t, i, f, true);
        }
        yield part.found() ? extended(t, part, f) : Reading.NONE;
      }
    };
  }

  /** A time, and the end of the span or the rest of the list that it opens. */
  private static Reading extended(Tape t, Part part, Frame f) {
    Role role = part.grain() == Grain.NOW ? Role.AS_OF : part.grain() == Grain.CONTEXT ? Role.CONTEXT : Role.REFERENCE;
    if (part.grain() == Grain.NOW || part.grain() == Grain.CONTEXT || part.grain() == Grain.IMPOSSIBLE) {
      return new Reading(part, role, false);
    }
    int end = part.end();
    int backward = part.grain() == Grain.YEAR ? turned(t, end, Word.BEFORE) : end;
    boolean sure = t.is(end, Word.TURN) || !t.has(backward) || !t.s.isWord(backward) || t.newLine(backward);
    if (backward > end && sure) {
      return new Reading(new Part(backward, Stretch.years(0, part.when().toYear()), Grain.YEARS, part.relative()), role, false);
    }
    Part list = part.grain() == Grain.YEAR && !part.relative() ? Years.list(t, part) : and(t, part);
    Part span = list.end() == part.end() ? span(t, part, f) : Part.NONE;
    Part whole = span.found() ? span : list;
    return new Reading(whole.upTo(pointing(t, whole.end())), role, false);
  }

  /** One past "trở về trước", "về trước" or, likewise, "về sau" behind a year; {@code end} where there is none. */
  private static int turned(Tape t, int end, Word where) {
    int j = t.is(end, Word.TURN) ? end + 1 : end;
    return t.are(j, Word.BACKWARD, where) ? j + 2 : end;
  }

  /** "30/4 và 1/5": two days. */
  private static Part and(Tape t, Part day) {
    boolean open = day.grain() == Grain.DAY && day.when().lacksYear() && t.is(day.end(), Word.AND);
    Part next = open ? Dates.at(t, day.end() + 1, true) : Part.NONE;
    boolean later = next.when().lacksYear() && next.when().toDay() > day.when().fromDay();
    return later ? day.upTo(next.end()).with(day.when().through(next.when())) : day;
  }

  /** Past "này" or "vừa qua" that only point to the time before them. */
  private static int pointing(Tape t, int j) {
    if (t.newLine(j)) {
      return j;
    }
    return t.is(j, Word.JUST) ? Nows.past(t, j) : t.is(j, Word.THIS) ? j + 1 : j;
  }

  /** The span from a time to the one that a link behind it leads to; none where nothing follows. */
  private static Part span(Tape t, Part left, Frame f) {
    int link = linkEnd(t, left.end());
    if (link < 0) {
      return Part.NONE;
    }
    Part day = left.grain() == Grain.DAY ? Dates.behindLink(t, link, true) : Part.NONE;
    Part right = day.found() ? day : right(t, link, f);
    if (!right.found() || right.grain() == Grain.CONTEXT || right.grain() == Grain.IMPOSSIBLE) {
      return Part.NONE;
    }
    boolean dash = t.dash(link - 1);
    boolean alike = right.grain() == left.grain() || right.grain() == Grain.NOW;
    return dash && !alike && !left.when().isFine() ? Part.NONE : joined(left, right, f);
  }

  /** One past "đến", "tới", "cho đến" or a dash at {@code j}, or -1. */
  private static int linkEnd(Tape t, int j) {
    if (t.newLine(j)) {
      return -1;
    }
    if (t.is(j, Word.UNTIL) || t.is(j, Word.COMING) || t.dash(j)) {
      return j + 1;
    }
    if (t.is(j, Word.OUT) && t.is(j - 1, Word.COUNTED)) {
      return j;
    }
    boolean doubled = t.is(j + 1, Word.UNTIL) || t.is(j + 1, Word.COMING);
    return doubled && (t.is(j, Word.TO) || t.is(j, Word.COUNTED)) ? j + 2 : -1;
  }

  /** One past "đến nay" and the like at {@code j}; {@code j} where there is none. */
  static int toNow(Tape t, int j) {
    int link = linkEnd(t, j);
    int now = link < 0 ? j : nowEnd(t, link);
    return now > link && link > 0 ? now : j;
  }

  /** The end of a span at {@code j}: the present, or a time. */
  private static Part right(Tape t, int j, Frame f) {
    int k = t.is(j, Word.OUT) ? j + 1 : j;
    int now = nowEnd(t, j);
    if (now > j) {
      return f.now(now);
    }
    if (t.are(k, Word.LAST, Word.YEAR) || k > j && t.is(k, Word.YEAR)) {
      Part part = Points.at(t, k, f);
      if (!part.found() || part.grain() == Grain.CONTEXT) {
        int end = part.found() ? part.end() : k + 1;
        return Part.stated(end, Stretch.days(0, YEAR_END, YEAR_END), Grain.MONTHS);
      }
      return part;
    }
    Part part = Points.governed(t, k, f);
    return part.grain() == Grain.CONTEXT ? Part.NONE : part;
  }

  /** One past words for the present at {@code j}: nay, hiện nay, bây giờ, thời điểm này; {@code j} if none. */
  private static int nowEnd(Tape t, int j) {
    if (t.is(j, Word.NOW) || t.is(j, Word.CLOCK)) {
      return t.is(j + 1, Word.TOMORROW) ? j : j + 1;
    }
    if (t.is(j, Word.PRESENT)) {
      return Nows.present(t, j + 1) > j + 1 ? j + 2 : j;
    }
    if (t.are(j, Word.AT_THIS, Word.CLOCK) || t.are(j, Word.DAY_OF, Word.NOW)) {
      return j + 2;
    }
    if (t.are(j, Word.TIME, Word.POINT)) {
      boolean present = t.is(j + 2, Word.PRESENT);
      return t.is(j + 2, Word.THIS) || present && Nows.present(t, j + 3) == j + 3
          ? j + 3
          : present ? j + 4 : j;
    }
    return t.are(j, Word.MOMENT, Word.THIS) ? j + 2 : j;
  }

  private static Reading from(Tape t, int j, Frame f, boolean since) {
    Part special = fromSpecial(t, j, f);
    if (special.found()) {
      return new Reading(special, special.grain() == Grain.NOW ? Role.AS_OF : Role.REFERENCE, false);
    }
    Part begun = begun(t, j, f);
    if (begun.found()) {
      return new Reading(begun, Role.REFERENCE, false);
    }
    boolean yearStart = t.are(j, Word.START, Word.YEAR);
    Part left = Points.governed(t, j, f);
    if (left.grain() == Grain.CONTEXT && left.found()) {
      if (!yearStart) {
        return Reading.NONE;
      }
      left = Part.stated(left.end(), Stretch.days(0, NEW_YEAR, NEW_YEAR), Grain.MONTHS);
    } else if (yearStart && left.grain() == Grain.YEAR) {
      left = new Part(left.end(), Stretch.days(left.when().fromYear(), NEW_YEAR, NEW_YEAR), Grain.MONTHS,
          left.relative());
    }
    left = left.found() ? left : firstDay(t, j);
    if (!left.found()) {
      return new Reading(Days.several(t, t.is(j, Word.DAY) ? j + 1 : j, f), Role.REFERENCE, false);
    }
    Part span = left.grain() == Grain.YEARS || left.grain() == Grain.DECADE ? Part.NONE : openSpan(t, left, f);
    if (span.found()) {
      return new Reading(span, Role.REFERENCE, false);
    }
    if (left.grain() == Grain.YEAR && t.digits(j) && linkEnd(t, left.end()) > 0) {
      return Reading.NONE;
    }
    boolean clause = t.opensClause(j - 1) && t.is(left.end(), ',');
    boolean year = left.grain() == Grain.YEAR && (since || clause) && !left.relative();
    int first = left.when().fromYear();
    if (yearStart && (first <= f.year() || f.year() == 0) || year && first != 0 && first < f.year()) {
      return new Reading(joined(left, f.now(left.end()), f), Role.REFERENCE, false);
    }
    return new Reading(left, Role.REFERENCE, false);
  }

  /** The day of "từ 3/4 đến 5/5/2019", which alone may be a fraction: only where a sure date ends the span. */
  private static Part firstDay(Tape t, int j) {
    Part day = Dates.at(t, j, true);
    int link = day.found() && day.when().lacksYear() ? linkEnd(t, day.end()) : -1;
    Part last = link < 0 ? Part.NONE : Dates.at(t, t.is(link, Word.DAY) ? link + 1 : link, true);
    Stretch when = last.when();
    boolean sure = last.found() && (!when.lacksYear() || when.toDay() % 100 > when.toDay() / 100 || t.is(link, Word.DAY));
    return sure ? day : Part.NONE;
  }

  /** "từ đầu tháng đến nay", "từ đầu tuần đến nay", "từ đầu quý đến nay". */
  private static Part begun(Tape t, int j, Frame f) {
    int now = t.is(j, Word.START) ? toNow(t, j + 2) : j + 2;
    if (now == j + 2) {
      return Part.NONE;
    }
    return switch (t.word(j + 1)) {
      case MONTH -> Nows.days(f, now, Grain.MONTHS, d -> d.withDayOfMonth(1), d -> d);
      case WEEK -> Nows.days(f, now, Grain.MONTHS, d -> d.minusDays(d.getDayOfWeek().getValue() - 1L), d -> d);
      case QUARTER -> Nows.days(
          f, now, Grain.MONTHS, d -> d.withDayOfMonth(1).withMonth((d.getMonthValue() - 1) / 3 * 3 + 1), d -> d);
      default -> Part.NONE;
    };
  }

  private static Part openSpan(Tape t, Part left, Frame f) {
    int end = left.end();
    int recent = Nows.past(t, end);
    if (recent > end && (t.is(end, Word.TURN) || t.is(end, Word.BACK))) {
      return joined(left, f.now(recent), f);
    }
    boolean year = left.grain() == Grain.YEAR;
    int backward = year ? turned(t, end, Word.BEFORE) : end;
    if (backward > end) {
      return new Part(backward, Stretch.years(0, left.when().toYear()), Grain.YEARS, left.relative());
    }
    int onward = t.are(end, Word.TURN, Word.ONWARD) ? end + 2 : turned(t, end, Word.AFTER);
    if (onward > end && year) {
      return new Part(onward, Stretch.years(left.when().fromYear(), 0), Grain.YEARS, left.relative());
    }
    Part span = span(t, left, f);
    boolean comma = !span.found() && t.is(end, ',') && left.grain() != Grain.DAY;
    boolean counted = comma && t.is(end + 1, Word.COUNTED) && (t.is(end + 2, Word.UNTIL) || t.is(end + 2, Word.OUT)
        || t.is(end + 2, Word.COMING));
    if (counted || comma && toNow(t, end + 1) > end + 1) {
      // "từ tháng 3/2011, tính đến hết tháng 6 vừa qua"
      return span(t, left.upTo(counted ? end + 2 : end + 1), f);
    }
    return span;
  }

  /** "từ nay đến cuối năm", "từ trước đến nay", "từ đó đến nay". */
  private static Part fromSpecial(Tape t, int j, Frame f) {
    int link = linkEnd(t, j + 1);
    if (link < 0) {
      return Part.NONE;
    }
    int now = nowEnd(t, link);
    if (t.is(j, Word.BEFORE) && now > link) {
      return f.now(now);
    }
    if (t.is(j, Word.THERE) && now > link) {
      return Part.relative(now, Stretch.years(f.lastYear(), f.year()), Grain.YEARS);
    }
    if (!t.is(j, Word.NOW)) {
      return Part.NONE;
    }
    Part right = right(t, link, f);
    int today = f.published().map(Stretch::code).orElse(0);
    Part from = Part.relative(j + 1, Stretch.days(f.year(), today, today), Grain.DAY);
    if (!right.found()) {
      return Part.NONE;
    }
    Stretch years = Stretch.years(f.year(), right.when().toYear());
    if (right.grain() == Grain.YEAR || today == 0) {
      return inOrder(years) ? Part.relative(right.end(), years, Grain.YEARS) : Part.NONE;
    }
    return joined(from, right, f);
  }

  /** From the start of one time to the end of another; what one lacks of the year it takes from the other. */
  private static Part joined(Part left, Part right, Frame f) {
    Stretch from = left.when();
    Stretch to = right.when();
    boolean relative = left.relative() || right.relative();
    if (right.grain() == Grain.NOW) {
      int today = from.isFine() ? f.published().map(Stretch::code).orElse(0) : 0;
      int year = from.lacksYear() ? from.fromDay() > today ? f.year() - 1 : f.year() : from.fromYear();
      Stretch since = new Stretch(Math.max(0, year), f.year(), from.fromDay(), today);
      Stretch known = inOrder(since) ? since : Stretch.years(since.fromYear(), 0);
      return Part.relative(right.end(), known, Grain.YEARS);
    }
    if (from.lacksYear() && to.lacksYear()) {
      Part last = f.complete(right, false);
      relative |= last.relative();
      to = last.when();
    }
    if (from.lacksYear() && to.fromYear() != 0) {
      int day = to.isFine() ? to.fromDay() : YEAR_END;
      from = from.in(from.fromDay() > day ? to.fromYear() - 1 : to.fromYear());
    } else if (to.lacksYear() && from.toYear() != 0) {
      to = to.in(to.toDay() < from.fromDay() ? from.toYear() + 1 : from.toYear());
    }
    Stretch when = from.through(to);
    boolean fine = left.when().isFine() || right.when().isFine();
    Grain grain = fine ? Grain.MONTHS : Grain.YEARS;
    return inOrder(when) ? new Part(right.end(), when, grain, relative) : Part.NONE;
  }

  private static boolean inOrder(Stretch when) {
    if (when.fromYear() == 0 || when.toYear() == 0) {
      return true;
    }
    return when.fromYear() < when.toYear()
        || when.fromYear() == when.toYear() && (!when.isFine() || when.fromDay() <= when.toDay());
  }

  /** "đến năm 2025", "tính đến ngày 30/11/2021", "đến hết tháng 8", "đến nay", "hết năm 2016". */
  private static Reading until(Tape t, int i, Frame f, boolean counted) {
    int j = t.is(i, Word.OUT) ? i : i + 1;
    int now = nowEnd(t, j);
    if (now > j) {
      return new Reading(f.now(now), Role.AS_OF, false);
    }
    boolean whole = t.is(j, Word.OUT);
    int k = whole ? j + 1 : j;
    k = t.are(k, Word.TIME, Word.POINT) ? k + 2 : k;
    Part part = counted && t.digits(k) ? Dates.at(t, k, true) : Part.NONE;
    part = part.found() ? part : Points.governed(t, k, f);
    if (!part.found() && whole && t.is(k, Word.YEAR) && !Points.unclear(t, k + 1)) {
      part = Part.stated(k + 1, Stretch.UNKNOWN, Grain.CONTEXT);
    }
    boolean bareYear = part.grain() == Grain.YEAR && t.digits(k);
    if (!part.found() || bareYear && t.s.isWord(i - 1) && risen(t, i - 1)) {
      return Reading.NONE;
    }
    if (part.grain() == Grain.CONTEXT) {
      return new Reading(part, Role.CONTEXT, true);
    }
    Stretch when = part.when();
    if (whole && when.isFine()) {
      when = new Stretch(when.toYear(), when.toYear(), when.toDay(), when.toDay());
    } else if (part.grain() == Grain.TERM || part.grain() == Grain.YEARS) {
      when = Stretch.year(when.toYear());
    }
    return new Reading(part.with(when), part.grain() == Grain.NOW ? Role.REFERENCE : Role.AS_OF, true);
  }

  /** Whether "đến 2015" tells how far a figure rose. */
  private static boolean risen(Tape t, int i) {
    return t.begins(i, Lexicon.Kind.MOTION);
  }

  /** "trước năm 2010", "sau ngày 30/4/1975", "trước đây". */
  private static Reading bounded(Tape t, int i, Frame f) {
    boolean before = t.is(i, Word.BEFORE);
    if (before && t.is(i + 1, Word.EYE)) {
      return t.opensClause(i) ? new Reading(f.now(i + 2), Role.AS_OF, false) : Reading.NONE;
    }
    if (before && (t.is(i + 1, Word.HERE) || t.is(i + 1, Word.YONDER))) {
      Part past = Part.relative(i + 2, Stretch.UNKNOWN, Grain.YEARS);
      return t.opensClause(i) ? new Reading(past, Role.REFERENCE, false) : Reading.NONE;
    }
    Part part = Points.governed(t, i + 1, f);
    boolean point = part.grain() == Grain.YEAR && t.digits(part.end() - 1)
        || part.grain() == Grain.DAY || part.grain() == Grain.MONTH;
    if (!point) {
      return Reading.NONE;
    }
    Stretch when = part.when();
    if (part.grain() == Grain.YEAR) {
      int year = when.fromYear();
      return before
          ? new Reading(part.upTo(turned(t, part.end(), Word.BEFORE)).with(Stretch.years(0, year - 1)), Role.REFERENCE, true)
          : new Reading(part.with(Stretch.years(year + 1, 0)), Role.REFERENCE, false);
    }
    if (!before && t.is(part.end() - 1, Word.MORE)) {
      // "sau 2 ngày nữa": the day itself
      return new Reading(part, Role.REFERENCE, true);
    }
    Part dated = f.complete(part, before);
    return new Reading(dated.with(Stretch.year(dated.when().toYear())), Role.REFERENCE, before);
  }
}
