package vn.solieu.read;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * The words that tell what a line is: {@code furniture.csv} with the columns kind, where and phrase. Immutable.
 *
 * <p>A phrase matches in any case and spelling. At a line's start it must end at a sign, a number or the line's end
 * ("Bình luận (2)", not "Bình luận về kết quả này"), unless it ends in {@code …}, which lets words follow. Bullets and
 * brackets before it are passed over.
 */
final class Phrases {
  static final String FILE = "furniture.csv";

  /** What a phrase says of its line. */
  enum Kind {
    /** Names the newspaper or site: "Trang thông tin điện tử …". */
    SITE,
    /** A section or menu entry above the headline. */
    SECTION,
    /** The day on which the page was saved, the weather. */
    CLOCK,
    /** Stands before the day of publication: "Ngày đăng". */
    DATE_LABEL,
    /** Who wrote it. */
    BYLINE,
    /** Text under a picture. */
    CAPTION,
    /** A newspaper of the whole country, or an agency, as datelines name it. */
    OUTLET,
    /** Page furniture of one line. */
    FURNITURE,
    /** A list of other articles. */
    RELATED,
    /** Comments and what follows them. */
    COMMENTS
  }

  /** Where in a line a phrase must stand. */
  enum Where {
    LINE_START,
    LINE_CONTAINS,
    LINE_IS,
    /** At a line's start; all that follows is furniture too. */
    TAIL_START
  }

  private static final String SIGNS_BEFORE = "([{-–—•*·●▪◦>»›+|\"“";
  private static final List<String> COLUMNS = List.of("kind", "where", "phrase");
  private static final int LONGEST_PLAIN_LINE = 200;

  private record Phrase(Kind kind, Where where, Words words, boolean open, String spelling) {}

  private final Map<Integer, List<Phrase>> byFirst;

  private Phrases(Map<Integer, List<Phrase>> byFirst) {
    this.byFirst = byFirst;
  }

  static Phrases load(Folder rules, Vocabulary vocabulary) throws IOException {
    Map<Integer, List<Phrase>> byFirst = new HashMap<>();
    List<String> faults = new ArrayList<>();
    try (InputStream in = rules.open(FILE);
        CSVParser table =
            CSVParser.parse(
                new InputStreamReader(in, StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      if (!table.getHeaderNames().equals(COLUMNS)) {
        throw new FaultyTable(
            List.of(FILE + ":1: its columns are " + table.getHeaderNames() + ". They must be kind,where,phrase."));
      }
      for (CSVRecord row : table) {
        String at = FILE + ":" + table.getCurrentLineNumber() + ": ";
        if (!row.isConsistent()) {
          faults.add(at + "it has " + row.size() + " cells. Write kind,where,phrase.");
          continue;
        }
        Kind kind = constant(Kind.class, row.get("kind"), at, faults);
        Where where = constant(Where.class, row.get("where"), at, faults);
        String phrase = row.get("phrase").strip();
        boolean open = phrase.endsWith("…");
        Words words = new Words(open ? phrase.substring(0, phrase.length() - 1) : phrase, vocabulary);
        if (words.length() == 0 && where != null) {
          faults.add(at + "the phrase is empty. Write the words that mark the line.");
        } else if (kind != null && where != null) {
          byFirst.computeIfAbsent(words.first(), k -> new ArrayList<>())
              .add(new Phrase(kind, where, words, open, phrase));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyTable(faults);
    }
    for (List<Phrase> list : byFirst.values()) {
      list.sort((a, b) -> Integer.compare(b.words.length(), a.words.length()));
    }
    return new Phrases(byFirst);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, String at, List<String> faults) {
    for (E e : type.getEnumConstants()) {
      if (Ascii.toLowerCase(e.name()).equals(name.strip())) {
        return e;
      }
    }
    faults.add(at + "unknown word \"" + name + "\". Use one of "
        + Ascii.toLowerCase(Arrays.toString(type.getEnumConstants())) + ".");
    return null;
  }

  /** Whether a line is of a kind. */
  boolean is(Kind kind, Line line) {
    return is(kind, line, false);
  }

  /** Whether a line names a site: such words and then a name ("Cổng thông tin điện tử huyện Mang Thít"), or nothing. */
  boolean isSite(Line line) {
    Syllables s = line.words();
    int first = firstWord(s);
    int after = first + lengthAt(Kind.SITE, s, first);
    int last = s.size() - 1;
    while (last > after && !s.isWord(last)) {
      last--;
    }
    return after > first && is(Kind.SITE, line) && (after >= s.size() || s.isCapital(after) || s.isCapital(last));
  }

  /** Whether a line of this kind makes furniture of all that follows it. */
  boolean startsTail(Kind kind, Line line) {
    return is(kind, line, true);
  }

  private boolean is(Kind kind, Line line, boolean tailOnly) {
    Syllables s = line.words();
    if (matchesAt(kind, line, 0, tailOnly)) {
      return true;
    }
    int first = firstWord(s);
    if (first > 0 && matchesAt(kind, line, first, tailOnly)) {
      return true;
    }
    if (tailOnly || line.length() > LONGEST_PLAIN_LINE || ".!?".indexOf(line.lastSign()) >= 0) {
      return false;
    }
    for (int t = 0; t < s.size(); t++) {
      for (Phrase p : byFirst.getOrDefault(s.id(t), List.of())) {
        if (p.kind == kind && p.where == Where.LINE_CONTAINS && p.words.standAt(s, t)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean matchesAt(Kind kind, Line line, int token, boolean tailOnly) {
    Syllables s = line.words();
    for (Phrase p : byFirst.getOrDefault(s.id(token), List.of())) {
      if (p.kind != kind || p.where == Where.LINE_CONTAINS || tailOnly && p.where != Where.TAIL_START) {
        continue;
      }
      if (!p.words.standAt(s, token)) {
        continue;
      }
      int after = token + p.words.length();
      boolean fits =
          switch (p.where) {
            case LINE_IS -> line.isShort() && onlySigns(s, after);
            default -> p.open ? line.isShort() : after >= s.size() || !s.isWord(after) && !s.isSign(after, ',');
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** Number of tokens of the longest phrase of a kind, anywhere-phrases or not, that stands at a token; 0 for none. */
  int lengthAt(Kind kind, Syllables s, int token) {
    for (Phrase p : byFirst.getOrDefault(s.id(token), List.of())) {
      if (p.kind == kind && p.words.standAt(s, token)) {
        return p.words.length();
      }
    }
    return 0;
  }

  /** The phrase of a kind that stands at a token, as the table spells it; empty for none. */
  String spellingAt(Kind kind, Syllables s, int token) {
    for (Phrase p : byFirst.getOrDefault(s.id(token), List.of())) {
      if (p.kind == kind && p.words.standAt(s, token)) {
        return p.spelling;
      }
    }
    return "";
  }

  /** The first token after bullets and brackets. */
  static int firstWord(Syllables s) {
    int t = 0;
    while (t < s.size() && s.sign(t) != 0 && SIGNS_BEFORE.indexOf(s.sign(t)) >= 0) {
      t++;
    }
    return t;
  }

  private static boolean onlySigns(Syllables s, int from) {
    for (int t = from; t < s.size(); t++) {
      if (s.isWord(t) || s.isDigits(t) && !s.isSign(t - 1, '(')) {
        return false;
      }
    }
    return true;
  }
}
