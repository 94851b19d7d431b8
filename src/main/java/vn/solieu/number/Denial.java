package vn.solieu.number;

/**
 * Reads words of denial that tell a zero: không còn hộ nghèo, chưa có chi bộ nào, không một hộ nào, chưa kết nạp được
 * đảng viên nào.
 */
final class Denial {
  /** How many tokens may stand between the denial and the "được" of its verb, and between a noun and its "nào". */
  private static final int REACH = 5;

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Line line;

  Denial(NumberWords words, Lexicon lexicon, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.line = line;
  }

  /** One past the last word of the denial that begins at a token, where its noun begins; -1 where no thing is denied. */
  int end(int i) {
    int verb = line.id(i + 1);
    boolean gone = verb == words.left && line.id(i) == words.no;
    boolean bare = !gone && verb != words.have;
    if (bare && verb != words.receive && !deniesThing(i, verb)) {
      return undone(i);
    }
    if (gone && (line.closes(i + 2) || line.id(i + 2) == words.more)) {
      // "chi bộ ghép không còn nữa"
      return i + 2;
    }
    boolean received = bare && verb == words.receive;
    int noun = bare && !received ? i + 1 : i + 2;
    noun += line.id(noun) == words.one ? 1 : 0;
    long roles = lexicon.roles(line, noun);
    boolean thing = lexicon.counted(line, noun, roles);
    boolean denied = any(noun, REACH) && (!bare || thing) || gone && thing;
    return line.common(noun) && (thing || !Role.FUNCTION.in(roles)) && denied ? noun : -1;
  }

  /** chưa kết nạp được đảng viên nào; không mở được lớp nào: the noun behind the verb's "được". */
  private int undone(int i) {
    for (int t = i + 2; t < i + REACH && line.word(t - 1) && line.word(t); t++) {
      boolean noun = line.id(t - 1) == words.got && lexicon.counted(line, t, lexicon.roles(line, t));
      if (noun && any(t, REACH - 1)) {
        return t;
      }
    }
    return -1;
  }

  /** Whether a "nào" stands no more than so many tokens behind a noun. */
  private boolean any(int noun, int reach) {
    for (int t = noun + 1; t <= noun + reach && line.word(t); t++) {
      if (line.id(t) == words.any) {
        return true;
      }
    }
    return false;
  }

  /** không một hộ, không hộ. */
  private boolean deniesThing(int i, int next) {
    return line.id(i) == words.no && !lexicon.before(line, i, Role.PURPOSE)
        && (next == words.one || lexicon.counted(line, i + 1, lexicon.roles(line, i + 1)));
  }
}
