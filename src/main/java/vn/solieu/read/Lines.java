package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.text.Syllables;

/**
 * Cuts a text into its non-empty lines. Text that a program has wrapped at a column is put together again: there, a line
 * that goes on in lower case belongs to the paragraph above it.
 */
final class Lines {
  /** Shorter lines end where their author ended them. */
  private static final int SHORTEST_WRAPPED = 40;

  private static final int LONGEST_WRAPPED = 140;

  private Lines() {}

  static List<Line> cut(Syllables all) {
    String text = all.text();
    List<Line> lines = new ArrayList<>();
    int n = text.length();
    boolean gap = true;
    int wraps = 0;
    for (int at = 0; at < n; ) {
      int stop = lineEnd(text, at);
      int start = at;
      int end = stop;
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        Line line = new Line(text, start, end, gap, all);
        wraps += !lines.isEmpty() && goesOn(lines.get(lines.size() - 1), line) ? 1 : 0;
        lines.add(line);
        gap = false;
      } else {
        gap = true;
      }
      at = stop + 1;
      if (stop + 1 < n && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n') {
        at++;
      }
    }
    return wraps >= 3 && wraps * 3 >= lines.size() ? joined(all, lines) : lines;
  }

  /** Length in bytes of UTF-8 of the longest line at most; used to refuse what is no article. */
  static int longest(byte[] bytes) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return Math.max(longest, bytes.length - start);
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean goesOn(Line above, Line line) {
    return !line.gapBefore()
        && above.length() >= SHORTEST_WRAPPED
        && above.length() <= LONGEST_WRAPPED
        && !above.endsSentence()
        && Character.isLowerCase(line.charAt(0));
  }

  private static List<Line> joined(Syllables all, List<Line> lines) {
    int width = lines.stream().mapToInt(Line::length).filter(l -> l <= LONGEST_WRAPPED).max().orElse(0);
    List<Line> paragraphs = new ArrayList<>();
    Line open = null;
    Line above = null;
    for (Line line : lines) {
      boolean full = above != null && above.length() >= width * 3 / 4;
      if (open != null && !line.gapBefore() && !line.isItem() && (full || goesOn(above, line))) {
        open = new Line(all.text(), open.start(), line.end(), open.gapBefore(), all);
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line;
      }
      above = line;
    }
    paragraphs.add(open);
    return paragraphs;
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u00ad'
        || c >= '\u2000' && c <= '\u200f'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\ufeff';
  }
}
