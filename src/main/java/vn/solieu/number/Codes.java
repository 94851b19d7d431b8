package vn.solieu.number;

/**
 * Tells digits that belong to a code: document numbers (22-NQ/TW, 108/2014/NĐ-CP), telephone numbers, models and codes
 * glued to letters (H5N1, K15, 30a, P.9, Covid-19).
 */
final class Codes {
  private static final int SHORTEST_PHONE = 8;
  private static final int SHORTEST_LOCAL_PHONE = 6;

  private final Lexicon lexicon;
  private final Line line;

  Codes(Lexicon lexicon, Line line) {
    this.lexicon = lexicon;
    this.line = line;
  }

  /** The code that a digit run stands in, from that run on; {@link Figure#NONE} where it is free. */
  Figure read(int token) {
    if (line.glued(token)) {
      Figure tied = line.word(token - 1) ? behindWord(token) : behindSign(token);
      if (tied.found()) {
        return tied;
      }
    }
    if (plate(token)) {
      return Figure.refused(run(token + 1), Refusal.IDENTIFIER);
    }
    Figure document = document(token);
    return document.found() ? document : phone(token);
  }

  /** The number of a car's plate behind its series: "29C 123.45", "51F 6789". */
  private boolean plate(int token) {
    int series = token - 1;
    boolean letters = line.word(series) && line.length(series) <= 2 && line.upperCase(series) == line.length(series)
        && line.glued(series) && line.digits(series - 1) && line.length(series - 1) == 2;
    boolean parted = line.length(token) == 3 && line.sign(token + 1) == '.' && line.glued(token + 1)
        && line.digits(token + 2) && line.length(token + 2) == 2;
    return letters && (parted || line.length(token) == 4 && !line.word(token + 1));
  }

  /** Whether the digit is the exponent of a unit: m2, km2, cm3. */
  boolean exponent(int token) {
    boolean small = line.length(token) == 1 && (line.first(token) == '2' || line.first(token) == '3');
    long before = small && line.glued(token) && line.word(token - 1) ? lexicon.roles(line, token - 1) : 0;
    return Role.UNIT.in(before) && !Role.MONEY.in(before);
  }

  private Figure behindWord(int token) {
    if (Role.MONEY.in(lexicon.roles(line, token - 1)) && line.capitals(token - 1)) {
      return Figure.NONE;
    }
    boolean badSpacing = line.accented(token - 1) && line.upperCase(token - 1) <= 1 && line.length(token - 1) > 1;
    return badSpacing ? Figure.NONE : Figure.refused(run(token + 1), Refusal.IDENTIFIER);
  }

  private Figure behindSign(int token) {
    char sign = line.sign(token - 1);
    boolean tight = line.glued(token - 1);
    int word = token - 2;
    if (sign == '.' && tight && line.word(word)) {
      boolean shortForm = line.length(word) <= 3 && line.upperCase(word) == line.length(word) && !line.accented(word);
      shortForm |= line.glued(token) && named(token - 1);
      return shortForm ? Figure.refused(run(token + 1), Refusal.NUMBERED_NAME) : Figure.NONE;
    }
    if (Line.dash(sign) && tight && line.word(word)) {
      boolean code = line.capital(word) && !line.accented(word) || line.id(word) == 0 && !line.accented(word);
      return code ? Figure.refused(run(token + 1), Refusal.IDENTIFIER) : Figure.NONE;
    }
    if (sign == '/' && tight && line.word(word) && line.capital(word)) {
      boolean year = line.length(token) == 4 && (line.first(token) == '1' || line.first(token) == '2');
      boolean acronym = Role.COUNTED.in(lexicon.roles(line, word));
      return acronym ? Figure.NONE : Figure.refused(token + 1, year ? Refusal.DATE : Refusal.IDENTIFIER);
    }
    if (sign == '+' && line.number(token) == 84) {
      return Figure.refused(groups(token), Refusal.PHONE);
    }
    if (sign == '+' && tight && line.digits(word)) {
      return Figure.refused(run(token + 1), Refusal.NUMBERED_NAME);
    }
    if (sign == '+' && line.word(word)) {
      return Figure.refused(run(token + 1), tight ? Refusal.IDENTIFIER : Refusal.CLOCK_TIME);
    }
    boolean technical = sign == '#' || sign == '@' || sign == '_' || sign == '=' || sign == '&' || sign == '\\';
    return technical ? Figure.refused(run(token + 1), Refusal.IDENTIFIER) : Figure.NONE;
  }

  /** One past the letters and digits that are glued to each other from a token on. */
  int run(int token) {
    int end = token;
    while (line.glued(end) && (line.digits(end) || line.word(end) && !line.accented(end) || linked(end))) {
      end++;
    }
    return end;
  }

  /** Whether a dash or dot links two parts of a code: 29C-123.45. */
  private boolean linked(int token) {
    char sign = line.sign(token);
    boolean dash = sign == '-' && (line.capital(token + 1) || line.digits(token + 1));
    return line.glued(token + 1) && (dash || sign == '.' && line.digits(token + 1));
  }

  /** 22-NQ/TW, 22 - NQ/TW, 470/GP-BTTTT, 108/2014/NĐ-CP. */
  private Figure document(int token) {
    int at = token + 1;
    char sign = line.sign(at);
    if (sign != '/' && !Line.dash(sign)) {
      return Figure.NONE;
    }
    boolean dated = sign == '/' && line.glued(at) && line.digits(at + 1) && line.length(at + 1) == 4
        && (line.sign(at + 2) == '/' || line.dash(at + 2)) && line.glued(at + 2) && line.capital(at + 3);
    if (dated) {
      at += 2;
      sign = line.sign(at);
    }
    int word = at + 1;
    if (!line.capital(word)) {
      return Figure.NONE;
    }
    boolean tight = line.glued(at) && line.glued(word);
    boolean goesOn = (line.sign(word + 1) == '/' || line.dash(word + 1)) && line.glued(word + 1)
        && line.capital(word + 2) && line.glued(word + 2);
    boolean organ = goesOn && line.sign(word + 1) == '/' && line.upperCase(word) > 1;
    boolean sure;
    if (dated) {
      sure = tight;
    } else if (sign == '/') {
      sure = tight && (goesOn || line.upperCase(word) > 1 && !Role.COUNTED.in(lexicon.roles(line, word)));
    } else if (tight) {
      sure = organ || line.upperCase(word) > 1 && documentBefore(token);
    } else {
      sure = organ;
    }
    if (!sure) {
      return Figure.NONE;
    }
    int end = word + 1;
    while ((line.sign(end) == '/' || line.dash(end)) && line.glued(end) && line.glued(end + 1)
        && (line.word(end + 1) || line.digits(end + 1))) {
      end += 2;
    }
    end += line.digits(end) && line.glued(end) ? 1 : 0;
    return Figure.refused(end, Refusal.DOCUMENT_NUMBER);
  }

  private boolean named(int token) {
    long roles = lexicon.before(line, token).mark();
    return line.capital(token - 1) && (Role.NUMERO.in(roles) || Role.NAMED.in(roles));
  }

  private boolean documentBefore(int token) {
    long roles = lexicon.before(line, token).mark();
    return Role.DOCUMENT.in(roles) || Role.NUMERO.in(roles);
  }

  /** 0913.456.789, (0208) 3.000.000, 1900 6192. */
  private Figure phone(int token) {
    if (line.leadingZero(token)) {
      if (line.length(token) < 3) {
        return Figure.NONE;
      }
      boolean bracket = line.sign(token - 1) == '(' && line.sign(token + 1) == ')' && line.length(token) <= 5;
      if (bracket && line.digits(token + 2)) {
        int all = groups(token + 2);
        return length(token + 2, all) >= SHORTEST_LOCAL_PHONE
            ? Figure.refused(all, Refusal.PHONE)
            : Figure.NONE;
      }
      int end = groups(token);
      return length(token, end) >= SHORTEST_PHONE ? Figure.refused(end, Refusal.PHONE) : Figure.NONE;
    }
    boolean service = line.length(token) == 4 && (line.number(token) == 1900 || line.number(token) == 1800);
    if (!service) {
      return Figure.NONE;
    }
    int end = groups(token);
    boolean called = end > token + 1 && length(token, end) >= SHORTEST_PHONE;
    return called ? Figure.refused(end, Refusal.PHONE) : Figure.NONE;
  }

  /** One past digit groups joined by a dot, a dash or one space. */
  private int groups(int token) {
    int end = token + 1;
    while (true) {
      char sign = line.sign(end);
      if ((sign == '.' || sign == '-') && line.glued(end) && line.glued(end + 1) && line.digits(end + 1)) {
        end += 2;
      } else if (line.digits(end) && line.length(end) > 1) {
        end++;
      } else {
        return end;
      }
    }
  }

  private int length(int token, int end) {
    int n = 0;
    for (int t = token; t < end; t++) {
      n += line.digits(t) ? line.length(t) : 0;
    }
    return n;
  }
}
