package vn.solieu.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.solieu.export.write.Article;
import vn.solieu.export.write.Article.Stretch;

/**
 * One text as HTML: a paragraph a block, each claim in a {@code mark}, each refused number in a {@code span}. Claims come
 * in text order, one by one; then {@link #end}. Claims within each other nest; a refused number that a claim covers is not
 * shown.
 */
final class MarkedText {
  private static final String OUTSIDE = "furniture";

  private final String text;
  private final List<Stretch> blocks;
  private final List<Stretch> refused;
  private final StringBuilder out;
  private final List<Mark> waiting = new ArrayList<>();

  private int waitingEnd;
  private int at;
  private int nextBlock;
  private int nextRefused;
  private int blockEnd = -1;
  private String closing = "";
  private int points;
  private int units;

  /** A claim's place in UTF-16 units, and the attributes of its element. */
  private record Mark(int start, int end, String attributes) {}

  MarkedText(Article article, StringBuilder out) {
    this.text = article.text();
    this.blocks = article.blocks().stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
    this.refused = article.refused().stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
    this.out = out;
  }

  /**
   * Marks the next claim.
   *
   * @param start first code point
   * @param end one past the last
   * @param attributes of its element, escaped
   */
  void claim(int start, int end, String attributes) {
    units = text.offsetByCodePoints(units, start - points);
    points = start;
    Mark mark = new Mark(units, text.offsetByCodePoints(units, end - start), attributes);
    if (mark.start >= waitingEnd) {
      release();
    }
    waiting.add(mark);
    waitingEnd = Math.max(waitingEnd, mark.end);
  }

  /** Writes the rest. */
  void end() {
    release();
    advance(text.length());
    close();
  }

  /** Writes the claims that wait for others inside them. */
  private void release() {
    if (waiting.isEmpty()) {
      return;
    }
    waiting.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
    advance(waiting.get(0).start);
    if (closing.isEmpty()) {
      open();
    }
    for (int i = 0; i < waiting.size(); ) {
      i = nest(i, waitingEnd);
    }
    waiting.clear();
    while (nextRefused < refused.size() && refused.get(nextRefused).start() < at) {
      nextRefused++;
    }
    if (at >= blockEnd) {
      close();
    }
  }

  /** Writes one claim with those inside it, and says which comes next. */
  private int nest(int index, int limit) {
    Mark mark = waiting.get(index);
    int end = Math.min(mark.end, limit);
    Html.text(text, at, Math.max(at, mark.start), out);
    at = Math.max(at, mark.start);
    out.append("<mark ").append(mark.attributes).append('>');
    int next = index + 1;
    while (next < waiting.size() && waiting.get(next).start < end) {
      next = nest(next, end);
    }
    Html.text(text, at, Math.max(at, end), out);
    at = Math.max(at, end);
    out.append("</mark>");
    return next;
  }

  private void advance(int to) {
    while (at < to) {
      if (closing.isEmpty()) {
        open();
      }
      int end = Math.min(to, blockEnd);
      plain(end);
      if (at >= blockEnd) {
        close();
      }
    }
  }

  /** Opens the block that begins here, or a stretch between blocks. */
  private void open() {
    while (nextBlock < blocks.size() && blocks.get(nextBlock).end() <= at) {
      nextBlock++;
    }
    String kind = OUTSIDE;
    blockEnd = nextBlock < blocks.size() ? blocks.get(nextBlock).start() : text.length();
    if (nextBlock < blocks.size() && blockEnd <= at) {
      Stretch block = blocks.get(nextBlock++);
      kind = block.what();
      blockEnd = block.end();
    } else if (isBlank(blockEnd)) {
      at = blockEnd;
      return;
    }
    String element =
        switch (kind) {
          case "title" -> "h3";
          case "subheading" -> "h4";
          default -> "p";
        };
    out.append('<').append(element).append(" class=\"").append(Html.text(kind)).append("\">");
    closing = "</" + element + ">\n";
  }

  private boolean isBlank(int to) {
    for (int i = at; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void close() {
    out.append(closing);
    closing = "";
  }

  /** Writes text without claims. */
  private void plain(int to) {
    while (nextRefused < refused.size() && refused.get(nextRefused).start() < to) {
      Stretch number = refused.get(nextRefused++);
      if (number.start() >= at && number.end() <= to) {
        Html.text(text, at, number.start(), out);
        out.append("<span class=\"no\" data-why=\"").append(Html.text(number.what())).append("\">");
        Html.text(text, number.start(), number.end(), out);
        out.append("</span>");
        at = number.end();
      }
    }
    if (at < to) {
      Html.text(text, at, to, out);
      at = to;
    }
  }
}
