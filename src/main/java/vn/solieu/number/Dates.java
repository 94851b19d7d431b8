package vn.solieu.number;

import vn.solieu.number.Phrases.Phrase;

/**
 * Tells dates, years and clock times by their shape and by the word before them, so that no part of one is taken for a
 * number: 21/04/2017, 2-9-2015, 14.9, 6/2020, 2015 - 2020, 29 tháng 8, 7h30, 08:15.
 */
final class Dates {
  private static final int MAX_DAY = 31;
  private static final int MAX_MONTH = 12;
  /** "24/7": round the clock. */
  private static final int HOURS = 24;
  private static final int WEEK_DAYS = 7;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  /** No list of years is longer; bounds the work on text that is no language. */
  private static final int MAX_YEARS = 20;
  /** How many words before a bracket may tell that a day stands in it. */
  private static final int SINCE = 10;

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Line line;

  Dates(NumberWords words, Lexicon lexicon, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.line = line;
  }

  /**
   * The date or clock time that begins with a digit run, or {@link Figure#NONE}.
   *
   * @param listed whether a date stands right before it in a list or a span of dates
   */
  Figure read(int token, boolean listed) {
    char sign = line.sign(token + 1);
    if (sign == ':') {
      return clock(token);
    }
    Figure date = sign == 0 ? Figure.NONE : whole(token);
    if (date.found()) {
      return date;
    }
    if (line.word(token + 1)) {
      if (line.id(token + 1) == words.to) {
        Figure span = span(token, lexicon.before(line, token).mark());
        return span.found() ? span : years(token);
      }
      Figure told = line.id(token + 1) == words.month ? named(token) : hour(token);
      return told.found() ? told : years(token);
    }
    Phrase phrase = lexicon.before(line, token);
    boolean approximated = lexicon.approximatorBefore(line, token).length() > phrase.length();
    long before = approximated ? 0 : phrase.mark();
    before |= lexicon.before(line, token, Role.DAY) ? Role.DAY.bit() : 0;
    if ((sign == '/' || sign == '.' || sign == ',' || Line.dash(sign)) && line.digits(token + 2)) {
      date = month(token, before);
      date = date.found() ? date : day(token, before, listed);
      return date.found() ? date : years(token);
    }
    return Figure.NONE;
  }

  private Figure clock(int token) {
    if (!line.digits(token + 2) || !line.glued(token + 1) || !line.glued(token + 2)) {
      return Figure.NONE;
    }
    int end = token + 3;
    boolean time = line.number(token) <= HOURS && line.length(token + 2) == 2 && line.number(token + 2) < 60;
    while (line.sign(end, ':') && line.digits(end + 1) && line.glued(end) && line.glued(end + 1)) {
      end += 2;
    }
    return Figure.refused(end, time ? Refusal.CLOCK_TIME : Refusal.OTHER);
  }

  /** 7h30, 8g30, 9 giờ 30 phút, 7 giờ sáng; "3 giờ" alone may be a length of time and is left. */
  private Figure hour(int token) {
    int id = line.id(token + 1);
    boolean letter = line.glued(token + 1) && (id == words.h || id == words.g);
    if (!letter && id != words.hour || line.number(token) > HOURS || line.number(token) < 0) {
      return Figure.NONE;
    }
    int end = token + 2;
    boolean minutes = line.digits(end) && line.length(end) <= 2 && line.number(end) < 60 && (!letter || line.glued(end));
    if (minutes) {
      end += line.id(end + 1) == words.minute || line.id(end + 1) == words.p ? 2 : 1;
      return Figure.refused(end, Refusal.CLOCK_TIME);
    }
    boolean told = Role.DAY.in(lexicon.roles(line, end)) || words.less(line.id(end)) || words.half(line.id(end));
    boolean at = lexicon.before(line, token, Role.HOUR);
    return id == words.h || told || at && id == words.hour
        ? Figure.refused(end, Refusal.CLOCK_TIME)
        : Figure.NONE;
  }

  /** 21/04/2017, 2017-04-21T08:00, 1.2.2008. */
  private Figure whole(int token) {
    char sign = line.sign(token + 1);
    boolean joint = sign == '/' || sign == '.' || Line.dash(sign);
    if (!joint || !line.digits(token + 2) || !line.digits(token + 4) || !same(sign, line.sign(token + 3))) {
      return Figure.NONE;
    }
    boolean tight = line.glued(token + 1) && line.glued(token + 2) && line.glued(token + 3) && line.glued(token + 4);
    if (sign == '.' && !tight) {
      return Figure.NONE;
    }
    if (year(token) && tight && line.length(token + 2) <= 2 && line.length(token + 4) <= 2) {
      int end = token + 5;
      while (line.glued(end) && (line.digits(end) || line.word(end) || line.sign(end) != ',' && line.glued(end + 1))) {
        end++;
      }
      return Figure.refused(end, Refusal.DATE);
    }
    boolean full = line.length(token + 4) == 4 && line.number(token + 4) >= 1000;
    boolean shortYear = line.length(token + 4) == 2 && sign != '.' && tight && !line.digits(token + 6);
    if (!full && !shortYear || line.length(token) > 2 || line.length(token + 2) > 2) {
      return Figure.NONE;
    }
    boolean valid = date(line.number(token), line.number(token + 2)) || date(line.number(token + 2), line.number(token));
    if (!valid && !full) {
      return Figure.NONE;
    }
    return Figure.refused(token + 5, valid ? Refusal.DATE : Refusal.OTHER);
  }

  private static boolean same(char a, char b) {
    return a == b || Line.dash(a) && Line.dash(b);
  }

  private static boolean date(long day, long month) {
    return day >= 1 && day <= MAX_DAY && month >= 1 && month <= MAX_MONTH;
  }

  boolean year(int token) {
    long n = line.length(token) == 4 ? line.number(token) : 0;
    return n >= FIRST_YEAR && n <= LAST_YEAR;
  }

  /** 6/2020; 12.2012 and 12-2012 behind "tháng". */
  private Figure month(int token, long before) {
    boolean tight = line.glued(token + 1) && line.glued(token + 2);
    if (!tight || !year(token + 2) || line.length(token) > 2 || !date(1, line.number(token))) {
      return Figure.NONE;
    }
    boolean led = Role.MONTH.in(before) || Role.DAY.in(before) || line.leadingZero(token);
    boolean counted = Role.COUNTED.in(lexicon.roles(line, token + 3));
    return led || line.sign(token + 1) == '/' && !counted
        ? Figure.refused(token + 3, Refusal.DATE)
        : Figure.NONE;
  }

  /** 28/5, 30-1, 14.9 behind a word for a day, in a list of dates, or where nothing else can be meant. */
  private Figure day(int token, long before, boolean listed) {
    if (!pair(token)) {
      return span(token, before);
    }
    int end = token + 3;
    char sign = line.sign(token + 1);
    long after = lexicon.roles(line, end);
    boolean noun = Role.COUNTED.in(after) || Role.UNIT.in(after) || line.sign(end) == '%';
    if (sign == '/' && !noun && (Role.NAMED.in(before) || Role.NUMERO.in(before)) && !Role.DAY.in(before)) {
      return Figure.refused(end, Refusal.NUMBERED_NAME);
    }
    if (words.power(line, end) > 0) {
      return Figure.NONE;
    }
    if (Role.DAY.in(before) || listed) {
      return Figure.refused(end, Refusal.DATE);
    }
    if (sign == '/' && line.number(token) == HOURS && line.number(token + 2) == WEEK_DAYS) {
      return Figure.refused(end, Refusal.IDIOM);
    }
    boolean spans = (line.dash(end) || line.id(end) == words.to) && pair(end + 1) && line.sign(end + 2) == sign;
    boolean bracketed = line.sign(token - 1) == '(' && line.sign(end) == ')';
    boolean zero = line.leadingZero(token + 2);
    boolean late = line.number(token) > line.number(token + 2);
    boolean sure;
    if (sign == '/') {
      sure = spans || zero && !noun || bracketed && (!line.holds(end + 1) || line.leadingZero(token) || since(token - 2))
          || !noun && (Role.BOUND.in(before) && !Role.COUNTING.in(after) || late && !Role.COUNTING.in(before));
    } else if (sign == '.') {
      sure = bracketed && !line.holds(end + 1);
    } else {
      sure = spans && Role.BOUND.in(before) || !noun && late && Role.BOUND.in(before) && line.closes(end);
    }
    return sure ? Figure.refused(end, Refusal.DATE) : Figure.NONE;
  }

  /** Whether the words up to a token tell from when on something is: "từ khi đi vào hoạt động (1/7)". */
  private boolean since(int last) {
    for (int t = last; t > last - SINCE && line.word(t); t--) {
      if (line.id(t) == words.from || line.id(t) == words.day) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day and a month, tightly joined and joined to nothing more, begin at a token. */
  private boolean pair(int token) {
    char sign = line.sign(token + 1);
    boolean joint = (sign == '/' || sign == '.' || Line.dash(sign)) && line.glued(token + 1) && line.glued(token + 2);
    if (!joint || line.length(token) > 2 || line.length(token + 2) > 2) {
      return false;
    }
    char next = line.sign(token + 3);
    boolean more = line.glued(token + 3) && line.glued(token + 4) && line.digits(token + 4) && next != '-' && next != '–';
    boolean unit = line.glued(token + 3) && line.word(token + 3);
    return !more && !unit && date(line.number(token), line.number(token + 2));
  }

  /** 12-15/8, từ 12 đến 15.8.2018: a day that shares the month of the next; only the day is taken. */
  private Figure span(int token, long before) {
    boolean joint = line.dash(token + 1) || line.id(token + 1) == words.to;
    if (!joint || !date(line.number(token), 1) || line.length(token) > 2) {
      return Figure.NONE;
    }
    int next = token + 2;
    boolean day = Role.DAY.in(before);
    boolean bound = Role.BOUND.in(before);
    boolean dated = pair(next) && (day || bound && line.sign(next + 1) == '/') || (day || bound) && whole(next).found();
    return dated ? Figure.refused(token + 1, Refusal.DATE) : Figure.NONE;
  }

  /** 29 tháng 8 năm 2025; but "9 tháng năm 2023" and "9 tháng 9,7%" are nine months. */
  private Figure named(int token) {
    int month = token + 2;
    boolean numeral = line.digits(month) && line.length(month) <= 2 && date(line.number(month), 1) && endsAt(month + 1);
    boolean word = words.digit(line.id(month)) > 0 && line.capital(month) || line.id(month) == words.ten;
    long m = numeral ? line.number(month) : 1;
    if (!numeral && !word || !date(line.number(token), m)) {
      return Figure.NONE;
    }
    int end = month + 1;
    if (line.id(end) == words.five && line.digits(end + 1)) {
      return Figure.refused(end + 2, Refusal.DATE);
    }
    if (line.sign(end) == '/' && year(end + 1) && line.glued(end)) {
      return Figure.refused(end + 2, Refusal.DATE);
    }
    long after = lexicon.roles(line, end);
    return Role.COUNTED.in(after) || Role.TIME.in(after) ? Figure.NONE : Figure.refused(end, Refusal.DATE);
  }

  /** Whether a numeral has no decimals, no percent sign and no further digits at a token. */
  private boolean endsAt(int token) {
    boolean decimals = line.sign(token, ',') && line.glued(token) && line.digits(token + 1) && line.glued(token + 1);
    return !line.digits(token) && !decimals && !line.sign(token, '%');
  }

  /** 2015 - 2020, 2012 đến 2016, 2018, 2019 và 2020, 2020/2021; not before a counted noun. */
  private Figure years(int token) {
    if (!year(token)) {
      return Figure.NONE;
    }
    int end = token + 1;
    boolean years = Role.YEARS.in(lexicon.before(line, token).mark());
    while (line.digits(end + 1) && end < token + 2 * MAX_YEARS) {
      char sign = line.sign(end);
      int id = line.id(end);
      boolean joint = Line.dash(sign) || sign == '/' && line.glued(end) || id == words.to || id == words.until
          || years && (sign == ',' && !line.glued(end + 1) || id == words.and);
      boolean shortYear = years && Line.dash(sign) && line.glued(end + 1) && line.length(end + 1) == 2;
      if (!joint || !year(end + 1) && !shortYear) {
        break;
      }
      end += 2;
    }
    if (end == token + 1) {
      return Figure.NONE;
    }
    long noun = lexicon.roles(line, end);
    boolean bound = Role.BOUND.in(lexicon.before(line, token).mark()) && Role.PLACE.in(noun);
    return Role.COUNTED.in(noun) && !years && !bound ? Figure.NONE : Figure.refused(end, Refusal.YEAR);
  }
}
