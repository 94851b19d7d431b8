package vn.solieu.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.text.Block;
import vn.solieu.text.Block.Kind;
import vn.solieu.text.Fold;
import vn.solieu.text.Span;

/**
 * Captions that stand inside a paragraph because the page's text was run together: "… các phường mới. Ảnh: Phương Hằng
 * Theo đó, …". The credit marks them; the sentence before it is the caption itself. For one text and one thread.
 */
final class Captions {
  private static final int LONGEST_CAPTION = 320;
  private static final int MOST_CREDIT_WORDS = 6;
  private static final int LONGEST_WORD = 5;

  /** Words that open a sentence after a credit, and open no name. */
  private static final Set<String> OPENERS =
      new HashSet<>(
          Arrays.asList(
              ("theo tại trong trên với từ sau trước qua để nhờ đến khi nếu tuy bên cùng những các một không đây đó nhiều "
                      + "ngoài do vì về mặc ông bà đồng huyện tỉnh xã phường thị ngày sáng chiều phát riêng trao lãnh ban "
                      + "đảng hội toàn song bởi chúng cũng đặc việc nói kết căn dự chủ bí phó ủy trưởng giám")
                  .split(" ")));

  private final String text;

  /** Where the next Ả stands, composed or not, from where it was last looked for; the text's length for none. */
  private int composed = -1;

  private int hooked = -1;

  /** Reads the captions of one text, from its beginning to its end. */
  Captions(String text) {
    this.text = text;
  }

  /**
   * Adds the blocks of a paragraph: body and captions in turn.
   *
   * @param lead whether it opens the article: then its first sentence is no caption, whatever credit follows it
   */
  void split(int start, int end, boolean lead, List<Block> blocks) {
    int from = start;
    for (int mark = credit(start, end); mark >= 0; mark = credit(from, end)) {
      boolean described = isDescription(text, mark, end);
      int captionStart = described ? mark : captionStart(text, from, mark);
      captionStart = lead && captionStart == start ? mark : captionStart;
      int captionEnd = described ? sentenceEnd(text, mark, end) : creditEnd(text, mark, end);
      add(blocks, text, Kind.BODY, from, captionStart);
      add(blocks, text, Kind.CAPTION, captionStart, captionEnd);
      from = captionEnd;
    }
    add(blocks, text, Kind.BODY, from, end);
  }

  /** Whether the words after "Ảnh:" tell what the picture shows rather than who took it: "Ảnh: Một tuyến đường hoa". */
  private static boolean isDescription(String text, int mark, int end) {
    int colon = skip(text, wordEnd(text, mark, end), end);
    if (colon >= end || text.charAt(colon) != ':') {
      return false;
    }
    int first = skip(text, colon + 1, end);
    int firstEnd = tokenEnd(text, first, end);
    int second = skip(text, firstEnd, end);
    return second < end && Character.isUpperCase(text.charAt(first)) && firstEnd - first > 1
        && Character.isLowerCase(text.charAt(firstEnd - 1)) && Character.isLowerCase(text.charAt(second));
  }

  private static int sentenceEnd(String text, int from, int end) {
    int i = from;
    while (i < end && !isSentenceEnd(text, i, from)) {
      i++;
    }
    return Math.min(end, i + 1);
  }

  /** Adds the blocks of a headline that the lead was run into, with a picture's credit between them. */
  void splitHeadline(int start, int end, List<Block> blocks) {
    int mark = credit(start, end);
    if (mark <= start) {
      add(blocks, text, Kind.TITLE, start, end);
      return;
    }
    int creditEnd = creditEnd(text, mark, end);
    add(blocks, text, Kind.TITLE, start, mark);
    add(blocks, text, Kind.CAPTION, mark, creditEnd);
    split(creditEnd, end, false, blocks);
  }

  private static void add(List<Block> blocks, String text, Kind kind, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Lines.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Lines.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      blocks.add(new Block(kind, new Span(from, to)));
    }
  }

  /** Where the next picture credit ("Ảnh: …", "Ảnh minh họa") begins, its opening bracket included; -1 for none. */
  private int credit(int from, int end) {
    for (int at = next(from); at < end; at = next(at + 1)) {
      int word = wordEnd(text, at, end);
      boolean picture = word - at <= LONGEST_WORD && Fold.letters(text.substring(at, word)).equals("ảnh");
      if (picture && marksCredit(text, word, end) && !afterComma(text, from, at)) {
        return at > from && text.charAt(at - 1) == '(' ? at - 1 : at;
      }
    }
    return -1;
  }

  /** The next Ả. What was found for an earlier place holds on, so a text is searched once. */
  private int next(int from) {
    if (composed < from) {
      int at = text.indexOf('Ả', from);
      composed = at < 0 ? text.length() : at;
    }
    if (hooked < from) {
      int at = text.indexOf("A\u0309", from);
      hooked = at < 0 ? text.length() : at;
    }
    return Math.min(composed, hooked);
  }

  private static boolean marksCredit(String text, int word, int end) {
    int at = word;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (at < end && text.charAt(at) == ':') {
      return true;
    }
    String next = Fold.letters(text.substring(at, Math.min(end, at + 12)));
    return next.startsWith("minh h") || next.startsWith("tư liệu") || next.startsWith("internet");
  }

  /** "Bài, Ảnh: N.V.A" is a byline. */
  private static boolean afterComma(String text, int from, int at) {
    int i = at - 1;
    while (i >= from && text.charAt(i) == ' ') {
      i--;
    }
    if (i < from || ",&-".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    int word = i;
    while (word > from && !Lines.isSpace(text.charAt(word - 1))) {
      word--;
    }
    String before = Fold.letters(text.substring(word, i));
    return before.equals("bài") || before.equals("tin");
  }

  /** Where the sentence begins that the credit belongs to. */
  private static int captionStart(String text, int from, int mark) {
    int i = mark - 1;
    while (i >= from && (Lines.isSpace(text.charAt(i)) || ".-–(|/,".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    int least = Math.max(from, mark - LONGEST_CAPTION);
    for (; i > least; i--) {
      if (isSentenceEnd(text, i, from)) {
        int start = i + 1;
        while (start < mark && (Lines.isSpace(text.charAt(start)) || text.charAt(start) == '"')) {
          start++;
        }
        return start;
      }
    }
    return least == from ? from : mark;
  }

  private static boolean isSentenceEnd(String text, int i, int from) {
    char c = text.charAt(i);
    if ("!?…".indexOf(c) >= 0) {
      return true;
    }
    if (c != '.' || i + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean spaced = Lines.isSpace(next) || "\"”)".indexOf(next) >= 0;
    int word = i;
    while (word > from && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    // "TP. Huế", "Nguyễn V. A" end no sentence; "…phường mới.Theo" does.
    boolean abbreviation = i - word <= 3 && word < i && Character.isUpperCase(text.charAt(word));
    return !abbreviation && (spaced || Character.isUpperCase(next) && word < i && Character.isLowerCase(text.charAt(i - 1)));
  }

  /** One past the photographer's name, which ends at a sign or where the next sentence opens. */
  private static int creditEnd(String text, int mark, int end) {
    boolean bracket = text.charAt(mark) == '(';
    int close = bracket ? text.indexOf(')', mark) : -1;
    if (close >= 0 && close < end && close - mark <= LONGEST_CAPTION) {
      return signEnd(text, close + 1, end);
    }
    int word = wordEnd(text, bracket ? mark + 1 : mark, end);
    int colon = skip(text, word, end);
    if (colon < end && text.charAt(colon) == ':') {
      return nameEnd(text, colon + 1, end);
    }
    // "Ảnh minh họa", "Ảnh tư liệu", "Ảnh Internet."
    int first = tokenEnd(text, skip(text, word, end), end);
    boolean two = !Fold.letters(text.substring(word, first)).contains("internet");
    return signEnd(text, two ? wordEnd(text, skip(text, first, end), end) : first, end);
  }

  private static int nameEnd(String text, int from, int end) {
    int before = from;
    int at = from;
    boolean joined = false;
    for (int words = 0; words < MOST_CREDIT_WORDS; words++) {
      int start = skip(text, at, end);
      if (start >= end) {
        return end;
      }
      int stop = tokenEnd(text, start, end);
      String token = text.substring(start, stop);
      String letters = Fold.letters(token);
      boolean joins = letters.equals("và") || token.length() == 1 && "-–/&".indexOf(token.charAt(0)) >= 0;
      boolean capital = Character.isUpperCase(token.charAt(0));
      if (words > 0 && capital && OPENERS.contains(letters.replaceAll("[,.:;]+$", ""))) {
        return at;
      }
      if (!capital && !joins) {
        // The last capital before small letters opens the next sentence, unless it stands alone as an agency does.
        boolean agency = words == 1 && Character.isUpperCase(text.charAt(at - 1));
        return words == 0 || agency || joined ? at : before;
      }
      if (capital && endsCredit(token)) {
        return stop;
      }
      joined = joins;
      before = at;
      at = stop;
    }
    return at;
  }

  /** A full word with a stop; an initial ("B.", "T.T.") may go on. */
  private static boolean endsCredit(String token) {
    int last = token.length() - 1;
    boolean stop = token.charAt(last) == '.' && last > 0 && Character.isLowerCase(token.charAt(last - 1));
    return stop || ";|".indexOf(token.charAt(last)) >= 0;
  }

  private static int skip(String text, int from, int end) {
    int at = from;
    while (at < end && Lines.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int tokenEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !Lines.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int signEnd(String text, int from, int end) {
    int at = from;
    while (at < end && ".|".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end
        && (Character.isLetter(text.charAt(at)) || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK)) {
      at++;
    }
    return at;
  }
}
