package vn.solieu.read;

import java.util.Optional;
import vn.solieu.text.Syllables;

/** What the outer form of a line tells, whatever its words are. */
final class Shapes {
  /** No name of an author has more words. */
  static final int MOST_NAME_WORDS = 6;

  private static final int MOST_MENU_WORDS = 5;
  private static final int MOST_PATH_WORDS = 8;
  private static final int LONGEST_SIGNATURE = 120;

  private Shapes() {}

  /** Sections and links in a row: "Trang chủ | Tin tức - Sự kiện | Tuyên truyền", "Chính trị » Chuyện cơ sở". */
  static boolean isMenu(Line line) {
    Syllables s = line.words();
    int parts = 1;
    int gaps = 0;
    int words = 0;
    int most = 0;
    boolean path = false;
    for (int t = 0; t < s.size(); t++) {
      boolean bar = s.sign(t) != 0 && "|>»›/".indexOf(s.sign(t)) >= 0 && s.spaceBefore(t);
      boolean gap = t > 0 && s.start(t) - s.end(t - 1) > 1;
      path |= bar && s.sign(t) != '|' && s.sign(t) != '/';
      parts += bar ? 1 : 0;
      gaps += gap && !bar ? 1 : 0;
      words = bar || gap ? 0 : words;
      words += s.isWord(t) ? 1 : 0;
      most = Math.max(most, words);
    }
    int longest = path ? MOST_PATH_WORDS : MOST_MENU_WORDS;
    return (parts > 1 || gaps > 1) && most <= longest && line.isShort();
  }

  /** A name or initials alone: "Mai Lan", "N.V.Đ (Kim Bảng)", "HOÀI VŨ". */
  static boolean isName(Line line) {
    Syllables s = line.words();
    int words = 0;
    for (int t = PageWords.firstWord(s); t < s.size() && !s.isSign(t, '('); t++) {
      boolean joins = line.isAnd(t) || s.sign(t) != 0 && ".-–,&/*".indexOf(s.sign(t)) >= 0;
      if (!joins && !(s.isWord(t) && s.isCapital(t))) {
        return false;
      }
      words += s.isWord(t) ? 1 : 0;
    }
    return words > 0 && words <= MOST_NAME_WORDS && line.length() <= LONGEST_SIGNATURE;
  }

  /** A name and who that is: "Trần Văn Nam - Phó Trưởng ban Tuyên giáo Huyện ủy". */
  static boolean isSignature(Line line) {
    Syllables s = line.words();
    int t = PageWords.firstWord(s);
    int names = 0;
    while (s.isWord(t) && s.isCapital(t)) {
      names++;
      t++;
    }
    boolean parted = s.sign(t) != 0 && "-–,(".indexOf(s.sign(t)) >= 0;
    return names > 1 && names <= MOST_NAME_WORDS && parted && line.length() <= LONGEST_SIGNATURE && !line.hasDigit()
        && !line.endsSentence();
  }

  /** What a reader wrote: a name, day and time, then words. */
  static boolean isComment(Line line, DateLines dates) {
    Syllables s = line.words();
    int names = 0;
    for (int t = PageWords.firstWord(s); t < s.size() && names <= MOST_NAME_WORDS; t++) {
      Optional<DateLines.Stamp> stamp = dates.stampAt(s, t);
      if (stamp.isPresent()) {
        int at = stamp.get().end();
        boolean time = s.isDigits(at) && s.isSign(at + 1, ':') || s.isDigits(t - 1) && s.isSign(t - 2, ':');
        return names > 0 && time;
      }
      if (s.isWord(t) && (!s.isCapital(t) || dates.isDateWord(s, t))) {
        return false;
      }
      names += s.isWord(t) ? 1 : 0;
    }
    return false;
  }

  /** Whether a number in brackets stands near its head: "Bình luận (3): …". */
  static boolean isCounted(Line line) {
    Syllables s = line.words();
    for (int t = 0; t <= MOST_NAME_WORDS; t++) {
      if (s.isSign(t, '(') && (s.isDigits(t + 1) || s.isSign(t + 1, ')'))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it opens with a mark in brackets or capitals and a dash: "(TTH) - …", "BHG - …". */
  static boolean hasDateline(Line line) {
    Syllables s = line.words();
    int t = s.isSign(0, '(') ? 1 : 0;
    int words = 0;
    while (s.isWord(t) && (s.isCapital(t) || words > 0 && t > 1) && words < MOST_NAME_WORDS) {
      words++;
      t++;
      t += s.isSign(t, '.') && s.isWord(t + 1) && !s.spaceBefore(t + 1) ? 1 : 0;
    }
    if (words == 0) {
      return false;
    }
    return s.isSign(0, '(') ? s.isSign(t, ')') : words == 1 && s.isCapitals(0) && s.isSign(t, '-') && s.spaceBefore(t);
  }
}
