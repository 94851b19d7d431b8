package vn.solieu.read;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * The words that tell what a line is: {@code furniture.csv} with the columns kind, where and phrase. Immutable.
 *
 * <p>A phrase matches in any case and spelling. At a line's start it must end at a sign, a number or the line's end
 * ("Bình luận (2)", not "Bình luận về kết quả này"), unless it ends in {@code …}, which lets words follow. Bullets and
 * brackets before it are passed over.
 */
final class PageWords {
  static final String FILE = "furniture.csv";

  /** What a phrase says of its line. */
  enum Kind {
    /** Names the newspaper or site: "Trang thông tin điện tử …". */
    SITE(1),
    /** A section or menu entry above the headline. */
    SECTION(1 << 1),
    /** The day on which the page was saved, the weather. */
    CLOCK(1 << 2),
    /** Stands before the day of publication: "Ngày đăng". */
    DATE_LABEL(1 << 3),
    /** Who wrote it. */
    BYLINE(1 << 4),
    /** Text under a picture. */
    CAPTION(1 << 5),
    /** A newspaper of the whole country, or an agency, as datelines name it. */
    OUTLET(1 << 6),
    /** Page furniture of one line. */
    FURNITURE(1 << 7),
    /** A list of other articles. */
    RELATED(1 << 8),
    /** Comments and what follows them. */
    COMMENTS(1 << 9);

    /** Stands for this kind in a set of kinds. */
    final int bit;

    Kind(int bit) {
      this.bit = bit;
    }
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
  private static final String PART = "page-words";
  private static final List<String> COLUMNS = List.of("kind", "where", "phrase");
  private static final int LONGEST_PLAIN_LINE = 200;
  private static final Phrase[] NONE = {};

  /** Where the bits begin that speak of all that follows a line. */
  static final int TAIL = 16;

  private record Phrase(Kind kind, Where where, Words words, boolean open, String spelling) {}

  /** By the number of their first token, longest first. */
  private final Phrase[][] byFirst;

  private PageWords(List<Phrase> phrases) {
    int most = 0;
    for (Phrase p : phrases) {
      most = Math.max(most, p.words.first());
    }
    byFirst = new Phrase[most + 1][];
    Arrays.fill(byFirst, NONE);
    for (Phrase p : phrases) {
      Phrase[] those = byFirst[p.words.first()];
      Phrase[] more = Arrays.copyOf(those, those.length + 1);
      int at = those.length;
      for (; at > 0 && those[at - 1].words.length() < p.words.length(); at--) {
        more[at] = those[at - 1];
      }
      more[at] = p;
      byFirst[p.words.first()] = more;
    }
  }

  static PageWords load(Folder rules, Vocabulary vocabulary) throws IOException {
    Optional<Packed> ready = vocabulary.ready(rules, PART);
    List<Phrase> phrases = ready.isPresent() ? read(ready.get()) : read(rules, vocabulary);
    rules.keep(PART, out -> pack(phrases, out));
    return new PageWords(phrases);
  }

  private static List<Phrase> read(Packed in) {
    int[][] words = in.rows();
    List<String> spellings = in.texts();
    List<Phrase> phrases = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Kind kind = Kind.values()[in.number()];
      Where where = Where.values()[in.number()];
      phrases.add(new Phrase(kind, where, new Words(words[i]), in.number() != 0, spellings.get(i)));
    }
    return phrases;
  }

  private static void pack(List<Phrase> phrases, Packing out) {
    out.rows(phrases.stream().map(p -> p.words.ids()).toArray(int[][]::new));
    out.texts(phrases.stream().map(Phrase::spelling).toList());
    phrases.forEach(p -> out.number(p.kind.ordinal()).number(p.where.ordinal()).number(p.open ? 1 : 0));
  }

  private static List<Phrase> read(Folder rules, Vocabulary vocabulary) throws IOException {
    List<Phrase> phrases = new ArrayList<>();
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
          phrases.add(new Phrase(kind, where, words, open, phrase));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyTable(faults);
    }
    return phrases;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, String at, List<String> faults) {
    String constant = name.strip();
    for (E e : type.getEnumConstants()) {
      if (Ascii.equalsIgnoreCase(e.name(), constant) && Ascii.toLowerCase(constant).equals(constant)) {
        return e;
      }
    }
    faults.add(at + "unknown word \"" + name + "\". Use one of "
        + Ascii.toLowerCase(Arrays.toString(type.getEnumConstants())) + ".");
    return null;
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
    return after > first && line.is(Kind.SITE) && (after >= s.size() || s.isCapital(after) || s.isCapital(last));
  }

  /** What the words of a line make it: bit {@code kind} for the line, bit {@code 16 + kind} for all that follows too. */
  int marks(Line line) {
    Syllables s = line.words();
    int first = firstWord(s);
    int marks = marksAt(line, s, 0) | (first > 0 ? marksAt(line, s, first) : 0);
    if (line.length() <= LONGEST_PLAIN_LINE && ".!?".indexOf(line.lastSign()) < 0) {
      for (int t = 0; t < s.size(); t++) {
        for (Phrase p : at(s, t)) {
          if (p.where == Where.LINE_CONTAINS && p.words.standAt(s, t)) {
            marks |= p.kind.bit;
          }
        }
      }
    }
    return marks;
  }

  private int marksAt(Line line, Syllables s, int token) {
    int marks = 0;
    for (Phrase p : at(s, token)) {
      if (p.where == Where.LINE_CONTAINS || !p.words.standAt(s, token)) {
        continue;
      }
      int after = token + p.words.length();
      boolean fits =
          switch (p.where) {
            case LINE_IS -> line.isShort() && onlySigns(s, after);
            default -> p.open ? line.isShort() : after >= s.size() || !s.isWord(after) && !s.isSign(after, ',');
          };
      int bit = p.kind.bit;
      marks |= !fits ? 0 : p.where == Where.TAIL_START ? bit | bit << TAIL : bit;
    }
    return marks;
  }

  private Phrase[] at(Syllables s, int token) {
    int id = s.id(token);
    return id < byFirst.length ? byFirst[id] : NONE;
  }

  /** Number of tokens of the longest phrase of a kind, whatever its place in a line, that stands at a token; 0 for none. */
  int lengthAt(Kind kind, Syllables s, int token) {
    for (Phrase p : at(s, token)) {
      if (p.kind == kind && p.words.standAt(s, token)) {
        return p.words.length();
      }
    }
    return 0;
  }

  /** The phrase of a kind that stands at a token, as the table spells it; empty for none. */
  String spellingAt(Kind kind, Syllables s, int token) {
    for (Phrase p : at(s, token)) {
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
