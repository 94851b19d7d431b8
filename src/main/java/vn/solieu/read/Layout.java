package vn.solieu.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.solieu.read.DateLines.DateLine;
import vn.solieu.text.Block;
import vn.solieu.text.Block.Kind;
import vn.solieu.text.Span;
import vn.solieu.text.Syllables;

/**
 * Tells what each line of one text is. A page runs from its head (site, section, date, headline) through the body to its
 * tail (who wrote it, other news, comments, counters). What is not surely something else is body.
 */
final class Layout {
  /** A line of this length is a paragraph even without a stop at its end. */
  private static final int SURELY_BODY = 200;

  /** With a stop at its end, a line of this length is a paragraph. */
  private static final int SENTENCE = 70;

  /** What follows the author's name is body only if it is as long as this. */
  private static final int BODY_AFTER_BYLINE = 150;

  private static final int LONGEST_HEADING = 120;
  private static final int MOST_NAME_WORDS = 6;
  private static final int MOST_MENU_WORDS = 5;
  private static final int MOST_PATH_WORDS = 8;

  /** From so many words on a line is as good a headline as a longer one. */
  private static final int TITLE_WORDS = 5;

  private static final int LINES_TO_LATE_DATE = 4;
  private static final int LINES_AFTER_BYLINE = 3;

  private final List<Line> lines;
  private final PageWords pageWords;
  private final DateLines dates;
  private final Predicate<Line> masthead;
  private final Kind[] kinds;
  private final byte[] page;
  private final List<Optional<DateLine>> dateLines;
  private final int body;
  private final int title;
  private final int tail;

  Layout(List<Line> lines, PageWords pageWords, DateLines dates, Predicate<Line> masthead) {
    this.lines = lines;
    this.pageWords = pageWords;
    this.dates = dates;
    this.masthead = masthead;
    this.kinds = new Kind[lines.size()];
    this.page = new byte[lines.size()];
    this.dateLines = new ArrayList<>(lines.size());
    for (Line line : lines) {
      line.mark(pageWords);
      boolean other = !line.isShort() || line.is(PageWords.Kind.CLOCK) || line.is(PageWords.Kind.CAPTION) || line.isItem();
      dateLines.add(other ? Optional.empty() : dates.read(line));
    }
    int paragraph = firstParagraph();
    this.title = findTitle(paragraph);
    this.body = Math.max(title + 1, Math.min(paragraph, lines.size()));
    head();
    this.tail = findTail();
    bodyAndTail();
  }

  /** The blocks in reading order. */
  List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>(lines.size() + 4);
    Captions captions = new Captions(text);
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      if (kinds[i] == Kind.BODY) {
        captions.split(line.start(), line.end(), blocks);
      } else if (kinds[i] == Kind.TITLE && line.length() > SURELY_BODY) {
        captions.splitHeadline(line.start(), line.end(), blocks);
      } else {
        blocks.add(new Block(kinds[i], new Span(line.start(), line.end())));
      }
    }
    return blocks;
  }

  /** The first paragraph. */
  Optional<Line> lead() {
    return body < lines.size() ? Optional.of(lines.get(body)) : Optional.empty();
  }

  /** Lines of a kind. */
  List<Line> lines(Kind kind) {
    List<Line> found = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == kind) {
        found.add(lines.get(i));
      }
    }
    return found;
  }

  /**
   * The day of publication: below the headline, else nearest above it, else soon after the lead, else where words say so
   * at the end.
   */
  Optional<LocalDate> published() {
    int from = Math.max(title, 0);
    for (int i = from; i < Math.min(body + LINES_TO_LATE_DATE, tail); i++) {
      if (kinds[i] == Kind.HEADER && dateLines.get(i).isPresent()) {
        return date(i);
      }
    }
    for (int i = Math.min(title, lines.size()) - 1; i >= 0; i--) {
      if (dateLines.get(i).isPresent()) {
        return isClockOfSaving(i) ? Optional.empty() : date(i);
      }
    }
    for (int i = body; i < tail; i++) {
      if (kinds[i] == Kind.HEADER && dateLines.get(i).filter(d -> d.labelled() || d.clock()).isPresent()) {
        return date(i);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(int i) {
    return dateLines.get(i).map(DateLine::date);
  }

  /** A date that other lines part from the headline, two years and more later than all that the body speaks of. */
  private boolean isClockOfSaving(int i) {
    if (i + 1 == title || dateLines.get(i).orElseThrow().labelled()) {
      return false;
    }
    int latest = 0;
    for (int k = title; k < tail; k++) {
      latest = Math.max(latest, lines.get(k).latestYear());
    }
    return latest > 0 && latest + 1 < dateLines.get(i).orElseThrow().date().getYear();
  }

  private int firstParagraph() {
    for (int i = 0; i < lines.size(); i++) {
      if (isParagraph(i, SENTENCE)) {
        boolean headline = i == 0 && lines.size() > 1 && isHeadlineOfOneSentence();
        return headline ? i + 1 : i;
      }
    }
    return lines.size();
  }

  /** A first line as long as a paragraph that is a headline all the same: a date stands below it, or it has no stop. */
  private boolean isHeadlineOfOneSentence() {
    Line first = lines.get(0);
    return first.length() < SURELY_BODY
        ? dateLines.get(1).isPresent()
        : !first.endsSentence() && lines.get(1).length() > SURELY_BODY;
  }

  private boolean isParagraph(int i, int least) {
    Line line = lines.get(i);
    if (line.length() < least) {
      return false;
    }
    if (line.length() >= SURELY_BODY) {
      return !isMenu(line);
    }
    char last = line.lastSign();
    boolean stop = ".…;:".indexOf(last) >= 0 || "!?".indexOf(last) >= 0 && line.length() >= BODY_AFTER_BYLINE;
    return stop && dateLines.get(i).isEmpty() && !isPageLine(i);
  }

  /** Sections and links in a row: "Trang chủ | Tin tức - Sự kiện | Tuyên truyền", "Chính trị » Chuyện cơ sở". */
  private static boolean isMenu(Line line) {
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

  /** Whether a line belongs to the site and not to the article. */
  private boolean isPageLine(int i) {
    if (page[i] == 0) {
      Line line = lines.get(i);
      boolean site =
          line.is(PageWords.Kind.SECTION)
              || line.is(PageWords.Kind.CLOCK)
              || line.is(PageWords.Kind.FURNITURE)
              || isMenu(line)
              || pageWords.isSite(line)
              || masthead.test(line);
      page[i] = (byte) (site ? 1 : -1);
    }
    return page[i] > 0;
  }

  /** The headline: the first line of some words below the site's own lines; else the wordiest line of the head. */
  private int findTitle(int paragraph) {
    int head = Math.min(paragraph, lines.size());
    int page = -1;
    for (int i = 0; i < head; i++) {
      page = isPageLine(i) ? i : page;
    }
    int best = -1;
    int bestWords = 0;
    for (int pass = 0; pass < 2 && best < 0; pass++) {
      for (int i = pass == 0 ? page + 1 : 0; i < head; i++) {
        Line line = lines.get(i);
        int words = Math.min(line.wordCount(), TITLE_WORDS) - (line.lastSign() == '.' ? 2 : 0);
        if (words > bestWords && words > 1 && dateLines.get(i).isEmpty() && !isPageLine(i) && !isByline(line)
            && !line.is(PageWords.Kind.CAPTION) && !line.startsTail(PageWords.Kind.RELATED)
            && !line.startsTail(PageWords.Kind.COMMENTS)) {
          best = i;
          bestWords = words;
        }
      }
    }
    return best;
  }

  private void head() {
    for (int i = 0; i < body; i++) {
      Line line = lines.get(i);
      if (i == title || title >= 0 && i == title + 1 && continuesTitle(line)) {
        kinds[i] = Kind.TITLE;
      } else if (dateLines.get(i).isPresent()) {
        kinds[i] = Kind.HEADER;
      } else if (isMenu(line) || line.is(PageWords.Kind.FURNITURE) || line.is(PageWords.Kind.CLOCK)) {
        kinds[i] = Kind.FURNITURE;
      } else if (i < title || isPageLine(i)) {
        kinds[i] = Kind.HEADER;
      } else if (line.is(PageWords.Kind.CAPTION)) {
        kinds[i] = Kind.CAPTION;
      } else {
        kinds[i] = isByline(line) || isName(line) ? Kind.BYLINE : Kind.BODY;
      }
    }
  }

  /** A headline set in two lines: both in capitals, or the second going on in small letters. */
  private boolean continuesTitle(Line line) {
    boolean capitals = lines.get(title).isCapitals() && line.isCapitals();
    return !line.gapBefore() && (capitals || Character.isLowerCase(line.charAt(0)));
  }

  /** The first line from which on there is no body: comments, or other news after the author's name. */
  private int findTail() {
    for (int i = body; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.startsTail(PageWords.Kind.COMMENTS) || isComment(i)) {
        return i;
      }
      if (line.startsTail(PageWords.Kind.RELATED) && bodyAgain(i) < 0) {
        return i;
      }
    }
    return lines.size();
  }

  /** Where the article goes on after a box of related news, or -1. */
  private int bodyAgain(int related) {
    int least = isSignedAbove(related) ? BODY_AFTER_BYLINE : SENTENCE;
    for (int i = related + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.startsTail(PageWords.Kind.COMMENTS) || isComment(i)) {
        return -1;
      }
      if (isParagraph(i, least)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSignedAbove(int i) {
    for (int k = Math.max(body + 1, i - LINES_AFTER_BYLINE); k < i; k++) {
      if (isByline(lines.get(k)) || isName(lines.get(k))) {
        return true;
      }
    }
    return false;
  }

  private void bodyAndTail() {
    int last = lastParagraph();
    boolean signed = false;
    for (int i = body; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i >= tail) {
        kinds[i] = Kind.FURNITURE;
      } else if (line.startsTail(PageWords.Kind.RELATED)) {
        int again = bodyAgain(i);
        Arrays.fill(kinds, i, again, Kind.FURNITURE);
        i = again - 1;
      } else if (!line.isShort()) {
        kinds[i] = Kind.BODY;
      } else {
        kinds[i] = shortLine(i, last, signed);
        signed |= kinds[i] == Kind.BYLINE && i > last;
      }
    }
    captionsAboveCredits();
  }

  private Kind shortLine(int i, int last, boolean signed) {
    Line line = lines.get(i);
    if (line.is(PageWords.Kind.FURNITURE) || line.is(PageWords.Kind.CLOCK)
        || line.is(PageWords.Kind.RELATED)) {
      return Kind.FURNITURE;
    }
    if (isByline(line) || i > last && isName(line)) {
      return Kind.BYLINE;
    }
    if (line.is(PageWords.Kind.CAPTION) || line.endsWithBar()) {
      return Kind.CAPTION;
    }
    if (dateLines.get(i).isPresent()) {
      return Kind.HEADER;
    }
    if (i > last && isMenu(line)) {
      return Kind.FURNITURE;
    }
    if (signed && line.length() < BODY_AFTER_BYLINE) {
      return line.wordCount() > MOST_NAME_WORDS ? Kind.CAPTION : Kind.FURNITURE;
    }
    boolean heading = i > body && i < last && line.length() <= LONGEST_HEADING && !line.endsSentence() && !line.isItem()
        && isParagraph(i + 1, SENTENCE);
    return heading ? Kind.SUBHEADING : Kind.BODY;
  }

  /** A credit on a line of its own makes a caption of the line above it. */
  private void captionsAboveCredits() {
    for (int i = body + 1; i < tail; i++) {
      Line above = lines.get(i - 1);
      boolean credit = kinds[i] == Kind.CAPTION && lines.get(i).wordCount() <= MOST_NAME_WORDS;
      if (credit && kinds[i - 1] == Kind.SUBHEADING && !above.endsSentence()) {
        kinds[i - 1] = Kind.CAPTION;
      }
    }
  }

  private int lastParagraph() {
    int last = -1;
    int lastShorter = body;
    for (int i = body; i < tail; i++) {
      last = isParagraph(i, LONGEST_HEADING) ? i : last;
      lastShorter = isParagraph(i, SENTENCE) ? i : lastShorter;
    }
    return last < 0 ? lastShorter : last;
  }

  private boolean isByline(Line line) {
    return line.length() <= LONGEST_HEADING && !line.hasDigit() && line.is(PageWords.Kind.BYLINE);
  }

  /** A name or initials alone: "Mai Lan", "N.V.Đ (Kim Bảng)", "HOÀI VŨ". */
  private static boolean isName(Line line) {
    Syllables s = line.words();
    int words = 0;
    for (int t = PageWords.firstWord(s); t < s.size() && !s.isSign(t, '('); t++) {
      boolean joins = line.isAnd(t) || s.sign(t) != 0 && ".-–,&/*".indexOf(s.sign(t)) >= 0;
      if (!joins && !(s.isWord(t) && s.isCapital(t))) {
        return false;
      }
      words += s.isWord(t) ? 1 : 0;
    }
    return words > 0 && words <= MOST_NAME_WORDS && line.length() <= LONGEST_HEADING;
  }

  /** What a reader wrote: a name, day and time, then words. */
  private boolean isComment(int i) {
    Line line = lines.get(i);
    Syllables s = line.words();
    int names = 0;
    for (int t = PageWords.firstWord(s); t < s.size() && names <= MOST_NAME_WORDS; t++) {
      var stamp = dates.stampAt(s, t);
      if (stamp.isPresent()) {
        int at = stamp.get().end();
        boolean time = s.isDigits(at) && s.isSign(at + 1, ':') || s.isDigits(t - 1) && s.isSign(t - 2, ':');
        return names > 0 && time && dateLines.get(i).isEmpty();
      }
      if (s.isWord(t) && (!s.isCapital(t) || dates.isDateWord(s, t))) {
        return false;
      }
      names += s.isWord(t) ? 1 : 0;
    }
    return false;
  }
}
