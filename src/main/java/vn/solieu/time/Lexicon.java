package vn.solieu.time;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * What analysts keep in {@code lexicon/time-*.csv}: phrases that tell whose a time is, feasts with a fixed day, and the
 * years of congresses, the feasts and the months of the lunar calendar. Immutable.
 *
 * @param phrases phrases with their marks, feasts included
 * @param terms terms of the Party congress and of the National Assembly
 * @param moons the months of the lunar calendar
 */
record Lexicon(List<Phrase> phrases, List<Term> terms, Moons moons) {
  private static final String WORDS = "lexicon/time-words.csv";
  private static final String HOLIDAYS = "lexicon/time-holidays.csv";
  private static final String MOON_FEASTS = "lexicon/time-moon-feasts.csv";
  private static final String PART = "times";
  private static final String MOONS = "lexicon/time-moons.csv";
  private static final int LONGEST_MOON = 30;
  private static final String TERMS = "lexicon/time-terms.csv";

  Lexicon {
    phrases = List.copyOf(phrases);
    terms = List.copyOf(terms);
  }

  /** A phrase and its mark: a bit of {@link Kind}, and for a feast its month and day in the upper half. */
  record Phrase(String text, int mark) {}

  /** A numbered term and its years. */
  record Term(Body body, int number, int from, int to) {}

  /** Whose terms a number counts. */
  enum Body {
    PARTY("đảng"),
    ASSEMBLY("quốc hội");

    private final String name;

    Body(String name) {
      this.name = name;
    }
  }

  /** What a phrase tells of a time that stands near it. */
  enum Kind {
    DOCUMENT(1 << 0),
    /** A document's name that is also a plain word: only a number makes it one. */
    PAPER(1 << 15),
    LAW(1 << 1),
    ORGAN(1 << 2),
    CENTRAL(1 << 3),
    LOCAL(1 << 4),
    MEMORIAL(1 << 5),
    BIRTH(1 << 6),
    OUTLOOK(1 << 7),
    COUNTED(1 << 8),
    /** A phrase that is no time, though a word in it may be: thực hiện, xưa nay. */
    COMPOUND(1 << 9),
    /** What makes a number behind "đến" a figure: lên, xuống, tăng. */
    MOTION(1 << 10),
    /** What tells how many times another figure one is: đôi, rưỡi. */
    MULTIPLE(1 << 11),
    /** What may stand between "so với" and its time: kết quả, mức. */
    RESULT(1 << 12),
    /** What a bare year dates: mục tiêu 2023, GDP 1998. */
    DATED(1 << 16),
    /** What a document's number stands behind: số. */
    NUMBER(1 << 13),
    HOLIDAY(1 << 14),
    /** Of a feast: its day is one of the lunar calendar. */
    MOON(1 << 28);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }

    /** The bit that stands for the kind in a mark. */
    int bit() {
      return bit;
    }
  }

  /** The lexicon; all faults of its files are told at once. */
  static Lexicon load(Folder rules) throws IOException {
    Optional<Packed> ready = rules.ready(PART);
    Lexicon lexicon = ready.isPresent() ? read(ready.get()) : read(rules);
    rules.keep(PART, lexicon::pack);
    return lexicon;
  }

  private void pack(Packing out) {
    out.texts(phrases.stream().map(Phrase::text).toList()).ints(phrases.stream().mapToInt(Phrase::mark).toArray());
    out.number(terms.size());
    terms.forEach(t -> out.ints(new int[] {t.body.ordinal(), t.number, t.from, t.to}));
    moons.pack(out);
  }

  private static Lexicon read(Packed in) {
    List<String> texts = in.texts();
    int[] marks = in.ints();
    List<Phrase> phrases = new ArrayList<>(marks.length);
    for (int i = 0; i < marks.length; i++) {
      phrases.add(new Phrase(texts.get(i), marks[i]));
    }
    List<Term> terms = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      int[] term = in.ints();
      terms.add(new Term(Body.values()[term[0]], term[1], term[2], term[3]));
    }
    return new Lexicon(phrases, terms, new Moons(in));
  }

  private static Lexicon read(Folder rules) throws IOException {
    List<String> faults = new ArrayList<>();
    List<Phrase> phrases = new ArrayList<>();
    for (CSVRecord row : rows(rules, WORDS, "phrase", "kind")) {
      try {
        phrases.add(new Phrase(text(row, 0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)).bit()));
      } catch (IllegalArgumentException e) {
        String kinds = Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT);
        faults.add(WORDS + ":" + (row.getRecordNumber() + 1) + ": needs a phrase and one of " + kinds + ".");
      }
    }
    for (CSVRecord row : rows(rules, HOLIDAYS, "name", "month", "day")) {
      try {
        MonthDay day = MonthDay.of(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
        int mark = day.getMonthValue() * 100 + day.getDayOfMonth();
        phrases.add(new Phrase(text(row, 0), Kind.HOLIDAY.bit() | mark << 16));
      } catch (IllegalArgumentException | DateTimeException e) {
        faults.add(HOLIDAYS + ":" + (row.getRecordNumber() + 1) + ": needs a name, a month and a day of it.");
      }
    }
    for (CSVRecord row : rows(rules, MOON_FEASTS, "name", "month", "day")) {
      try {
        int mark = MonthDay.of(Integer.parseInt(row.get(1)), 1).getMonthValue() * 100 + moonDay(row.get(2));
        phrases.add(new Phrase(text(row, 0), Kind.HOLIDAY.bit() | Kind.MOON.bit() | mark << 16));
      } catch (IllegalArgumentException | DateTimeException e) {
        String needs = ": needs a name, a month from 1 to 12 and a day from 1 to 30.";
        faults.add(MOON_FEASTS + ":" + (row.getRecordNumber() + 1) + needs);
      }
    }
    List<Moons.Year> moons = new ArrayList<>();
    for (CSVRecord row : rows(rules, MOONS, "new_year", "leap_month", "days_of_months")) {
      try {
        moons.add(Moons.Year.of(row.get(0), row.get(1), row.get(2)));
      } catch (IllegalArgumentException | DateTimeException e) {
        String needs = ": needs the date of the new year, the month that is doubled or nothing, and 12 or 13 lengths.";
        faults.add(MOONS + ":" + (row.getRecordNumber() + 1) + needs);
      }
    }
    List<Term> terms = new ArrayList<>();
    for (CSVRecord row : rows(rules, TERMS, "body", "number", "from", "to")) {
      List<Body> bodies = Arrays.stream(Body.values()).filter(b -> b.name.equals(row.get(0))).toList();
      try {
        terms.add(new Term(bodies.get(0), number(row), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        String names = Arrays.stream(Body.values()).map(b -> b.name).collect(Collectors.joining(" or "));
        String needs = ": needs " + names + ", a Roman numeral and two years.";
        faults.add(TERMS + ":" + (row.getRecordNumber() + 1) + needs);
      }
    }
    if (!faults.isEmpty()) {
      throw new IOException(String.join("\n", faults));
    }
    return new Lexicon(phrases, terms, new Moons(moons));
  }

  private static int moonDay(String cell) {
    int day = Integer.parseInt(cell);
    if (day < 1 || day > LONGEST_MOON) {
      throw new IllegalArgumentException(cell);
    }
    return day;
  }

  private static String text(CSVRecord row, int column) {
    if (row.get(column).isBlank()) {
      throw new IllegalArgumentException("blank");
    }
    return row.get(column);
  }

  private static int number(CSVRecord row) {
    int roman = Words.roman(row.get(1));
    if (roman == 0) {
      throw new IllegalArgumentException("not Roman");
    }
    return roman;
  }

  private static List<CSVRecord> rows(Folder rules, String path, String... header) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(header).setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader in = new InputStreamReader(rules.open(path), StandardCharsets.UTF_8)) {
      return format.parse(in).getRecords();
    }
  }
}
