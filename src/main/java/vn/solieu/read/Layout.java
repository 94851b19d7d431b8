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
  private static final int MOST_NAME_WORDS = Shapes.MOST_NAME_WORDS;

  /** From so many words on a line is as good a headline as a longer one. */
  private static final int TITLE_WORDS = 5;

  private static final int LINES_TO_LATE_DATE = 4;

  /** Where there is no sentence at all, the headline is looked for in so many lines. */
  private static final int LINES_OF_HEAD = 6;

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
      boolean other = !line.isShort() || line.is(PageWords.Kind.CLOCK) || line.is(PageWords.Kind.CAPTION);
      dateLines.add(other ? Optional.empty() : dates.read(line).filter(d -> !line.isItem() || d.otherWords() == 0));
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
        captions.split(line.start(), line.end(), Shapes.hasDateline(line), blocks);
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

  /** The first paragraph; where all are short, the first line that is a sentence. */
  private int firstParagraph() {
    for (int least = SENTENCE; least > 0; least -= SENTENCE / 2) {
      for (int i = 0; i < lines.size(); i++) {
        if (isParagraph(i, least) || isLead(i)) {
          boolean headline = i == 0 && lines.size() > 1 && isHeadlineOfOneSentence();
          return headline ? i + 1 : i;
        }
      }
    }
    return Math.min(lines.size(), LINES_OF_HEAD);
  }

  /** "(TTH) - Quý I năm 2013, …": a dateline and enough words after it. */
  private boolean isLead(int i) {
    Line line = lines.get(i);
    return line.length() >= SENTENCE && dateLines.get(i).isEmpty() && Shapes.hasDateline(line);
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
      return !Shapes.isMenu(line);
    }
    char last = line.lastSign();
    boolean stop = ".…;:".indexOf(last) >= 0 || "!?".indexOf(last) >= 0 && line.length() >= BODY_AFTER_BYLINE;
    return stop && dateLines.get(i).isEmpty() && !isPageLine(i);
  }

  /** Whether a line belongs to the site and not to the article. */
  private boolean isPageLine(int i) {
    if (page[i] == 0) {
      Line line = lines.get(i);
      boolean site =
          line.is(PageWords.Kind.SECTION)
              || line.is(PageWords.Kind.CLOCK)
              || line.is(PageWords.Kind.FURNITURE)
              || Shapes.isMenu(line)
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
      page = isPageLine(i) && dateLines.get(i).isEmpty() ? i : page;
    }
    int best = -1;
    int bestWords = 0;
    for (int pass = 0; pass < 2 && best < 0; pass++) {
      for (int i = pass == 0 ? page + 1 : 0; i < head; i++) {
        Line line = lines.get(i);
        int words = Math.min(line.wordCount(), TITLE_WORDS) - (line.lastSign() == '.' || line.isItem() ? 2 : 0);
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
      } else if (Shapes.isMenu(line) || line.is(PageWords.Kind.FURNITURE) || line.is(PageWords.Kind.CLOCK)) {
        kinds[i] = Kind.FURNITURE;
      } else if (i < title || isPageLine(i) || isTitleAgain(line)) {
        kinds[i] = Kind.HEADER;
      } else if (line.is(PageWords.Kind.CAPTION)) {
        kinds[i] = Kind.CAPTION;
      } else {
        kinds[i] = isByline(line) || Shapes.isName(line) ? Kind.BYLINE : Kind.BODY;
      }
    }
  }

  /** A headline set in two lines: both in capitals, or the second going on after a colon or in small letters. */
  private boolean continuesTitle(Line line) {
    boolean capitals = lines.get(title).isCapitals() && line.isCapitals();
    boolean open = lines.get(title).lastSign() == ':' && !isByline(line) && !Shapes.isName(line);
    return !line.gapBefore() && dateLines.get(title + 1).isEmpty()
        && (capitals || open || Character.isLowerCase(line.charAt(0)));
  }

  /** The first line from which on there is no body: comments, or other news after the author's name. */
  private int findTail() {
    for (int i = body; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.startsTail(PageWords.Kind.COMMENTS) && !isInsideBody(i) || isComment(i)) {
        return i;
      }
      if (line.startsTail(PageWords.Kind.RELATED) && bodyAgain(i) < 0) {
        return i;
      }
    }
    return lines.size();
  }

  /** "Ý kiến: …", "Nhận xét" may be the article's own words: then long paragraphs follow. */
  private boolean isInsideBody(int i) {
    Line line = lines.get(i);
    if (line.length() >= SURELY_BODY && line.endsSentence() && !Shapes.isCounted(line)) {
      return true;
    }
    int words = line.wordCount();
    int most = words > MOST_NAME_WORDS ? 0 : words > 2 ? Integer.MAX_VALUE : 1;
    int paragraphs = 0;
    for (int k = i + 1; k < lines.size() && paragraphs <= most; k++) {
      paragraphs += lines.get(k).length() >= SURELY_BODY && lines.get(k).endsSentence() && !isComment(k) ? 1 : 0;
    }
    return paragraphs > most;
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
      if (isByline(lines.get(k)) || Shapes.isName(lines.get(k))) {
        return true;
      }
    }
    return false;
  }

  private void bodyAndTail() {
    int last = lastParagraph(LONGEST_HEADING);
    int lastSentence = lastParagraph(SENTENCE);
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
        kinds[i] = shortLine(i, last, lastSentence, signed);
        signed |= kinds[i] == Kind.BYLINE && i > last;
      }
    }
    captionsAboveCredits();
  }

  private Kind shortLine(int i, int last, int lastSentence, boolean signed) {
    Line line = lines.get(i);
    if (line.is(PageWords.Kind.FURNITURE) || line.is(PageWords.Kind.CLOCK)
        || line.is(PageWords.Kind.RELATED)) {
      return Kind.FURNITURE;
    }
    if (isByline(line) || i > last && (Shapes.isName(line) || Shapes.isSignature(line))) {
      return Kind.BYLINE;
    }
    if (isTitleAgain(line)) {
      return Kind.HEADER;
    }
    if (Shapes.hasDateline(line)) {
      return Kind.BODY;
    }
    if (line.is(PageWords.Kind.CAPTION) || line.endsWithBar()) {
      return Kind.CAPTION;
    }
    if (dateLines.get(i).isPresent()) {
      return Kind.HEADER;
    }
    if (i > last && Shapes.isMenu(line)) {
      return Kind.FURNITURE;
    }
    if (signed && line.length() < BODY_AFTER_BYLINE) {
      return line.wordCount() > MOST_NAME_WORDS ? Kind.CAPTION : Kind.FURNITURE;
    }
    boolean heading = i > body && i < lastSentence && line.length() <= LONGEST_HEADING && !line.endsSentence() && !line.isItem()
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

  /** The last paragraph of the body of a length; the last sentence where there is none. */
  private int lastParagraph(int least) {
    int last = -1;
    for (int i = body; i < tail; i++) {
      last = isParagraph(i, least) ? i : last;
    }
    return last < 0 && least > SENTENCE ? lastParagraph(SENTENCE) : Math.max(last, body);
  }

  private boolean isByline(Line line) {
    return line.length() <= LONGEST_HEADING && !line.hasDigit() && !line.asks() && line.is(PageWords.Kind.BYLINE);
  }

  private boolean isTitleAgain(Line line) {
    return title >= 0 && line.length() == lines.get(title).length() && line.string().equals(lines.get(title).string());
  }

  private boolean isComment(int i) {
    return dateLines.get(i).isEmpty() && Shapes.isComment(lines.get(i), dates);
  }
}
