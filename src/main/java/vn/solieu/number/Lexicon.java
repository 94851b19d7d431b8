package vn.solieu.number;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * The open word lists that decide what a number is: {@code lexicon/number-words.csv} and {@code
 * lexicon/approximators.csv}. Immutable and thread-safe.
 */
final class Lexicon {
  private static final String PART = "numbers";
  private static final String WORDS = "lexicon/number-words.csv";
  private static final String APPROXIMATORS = "lexicon/approximators.csv";

  /**
   * What an approximator says.
   *
   * @param approximation the sense
   * @param preposition whether it may also be a preposition of place: "trên 3 lĩnh vực"
   * @param notAfter words after which it is part of something else: "ít hơn"
   * @param reach how many words may stand between the number and an approximator behind it
   */
  record Sense(Approximation approximation, boolean preposition, List<Integer> notAfter, int reach) {}

  private static final long BEHIND =
      mask(Role.COUNTED, Role.ONE, Role.UNIT, Role.MONEY, Role.TIME, Role.AGE, Role.GRADE, Role.ASPECT, Role.PLACE,
          Role.FUNCTION, Role.IDIOM, Role.SLOGAN, Role.RATING, Role.FREQUENCY);
  private static final long BOTH = mask(Role.DAY, Role.COUNTING, Role.NAMED_THING, Role.WISH);

  private final Phrases preceding;
  private final Phrases following;
  private final Phrases before;
  private final Phrases after;
  private final List<Sense> senses;

  /** What the files say: the phrases before and behind a number, and the approximators before and behind it. */
  private record Lists(
      List<Phrases.Phrase> preceding,
      List<Phrases.Phrase> following,
      List<Phrases.Phrase> before,
      List<Phrases.Phrase> after,
      List<Sense> senses) {}

  private Lexicon(Lists lists) {
    preceding = new Phrases(lists.preceding);
    following = new Phrases(lists.following);
    before = new Phrases(lists.before);
    after = new Phrases(lists.after);
    senses = List.copyOf(lists.senses);
  }

  static Lexicon load(Folder rules, Vocabulary vocabulary) throws IOException {
    Optional<Packed> ready = vocabulary.ready(rules, PART);
    Lists lists = ready.isPresent() ? read(ready.get()) : read(rules, vocabulary);
    rules.keep(PART, out -> pack(lists, out));
    return new Lexicon(lists);
  }

  private static Lists read(Packed in) {
    List<Phrases.Phrase> preceding = Phrases.read(in);
    List<Phrases.Phrase> following = Phrases.read(in);
    List<Phrases.Phrase> before = Phrases.read(in);
    List<Phrases.Phrase> after = Phrases.read(in);
    List<Sense> senses = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      Approximation approximation = Approximation.values()[in.number()];
      boolean preposition = in.number() != 0;
      int reach = in.number();
      senses.add(new Sense(approximation, preposition, Arrays.stream(in.ints()).boxed().toList(), reach));
    }
    return new Lists(preceding, following, before, after, senses);
  }

  private static void pack(Lists lists, Packing out) {
    Phrases.pack(lists.preceding, out);
    Phrases.pack(lists.following, out);
    Phrases.pack(lists.before, out);
    Phrases.pack(lists.after, out);
    out.number(lists.senses.size());
    for (Sense s : lists.senses) {
      out.number(s.approximation.ordinal()).number(s.preposition ? 1 : 0).number(s.reach);
      out.ints(s.notAfter.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private static Lists read(Folder rules, Vocabulary vocabulary) throws IOException {
    List<String> faults = new ArrayList<>();
    List<Phrases.Phrase> preceding = new ArrayList<>();
    List<Phrases.Phrase> following = new ArrayList<>();
    for (CSVRecord row : rows(rules, WORDS, faults, "phrase", "roles")) {
      long roles = 0;
      for (String name : row.get("roles").split(";")) {
        var role = Role.named(name);
        roles |= role.map(Role::bit).orElse(0L);
        if (role.isEmpty()) {
          faults.add(at(WORDS, row) + "unknown role " + name + ". Known are " + Arrays.toString(Role.values()) + ".");
        }
      }
      if ((roles & ~BEHIND) != 0) {
        add(preceding, row, WORDS, vocabulary, roles & ~BEHIND, faults);
      }
      if ((roles & (BEHIND | BOTH)) != 0) {
        add(following, row, WORDS, vocabulary, roles & (BEHIND | BOTH), faults);
      }
    }
    List<Phrases.Phrase> before = new ArrayList<>();
    List<Phrases.Phrase> after = new ArrayList<>();
    List<Sense> senses = new ArrayList<>();
    for (CSVRecord row :
        rows(rules, APPROXIMATORS, faults, "phrase", "position", "sense", "reach", "preposition", "not_after")) {
      boolean stands = row.get("position").equals("before");
      if (!stands && !row.get("position").equals("after")) {
        faults.add(at(APPROXIMATORS, row) + "position is before or after, not " + row.get("position") + ".");
      }
      add(stands ? before : after, row, APPROXIMATORS, vocabulary, senses.size(), faults);
      senses.add(sense(row, vocabulary, faults));
    }
    if (!faults.isEmpty()) {
      throw new IOException(String.join("\n", faults));
    }
    return new Lists(preceding, following, before, after, senses);
  }

  private static long mask(Role... roles) {
    long mask = 0;
    for (Role role : roles) {
      mask |= role.bit();
    }
    return mask;
  }

  private static Sense sense(CSVRecord row, Vocabulary vocabulary, List<String> faults) {
    String name = row.get("sense");
    Approximation approximation = Approximation.EXACT;
    boolean known = false;
    for (Approximation a : Approximation.values()) {
      if (a.name().equalsIgnoreCase(name)) {
        approximation = a;
        known = true;
      }
    }
    if (!known) {
      faults.add(at(APPROXIMATORS, row) + "unknown sense " + name + ". Known are "
          + Arrays.toString(Approximation.values()) + ".");
    }
    List<Integer> notAfter = new ArrayList<>();
    for (String word : row.get("not_after").split("\\|")) {
      if (!word.isBlank()) {
        notAfter.add(vocabulary.add(word.trim()));
      }
    }
    String reach = row.get("reach");
    if (!reach.matches("\\d?")) {
      faults.add(at(APPROXIMATORS, row) + "reach is a number of words from 0 to 9, not " + reach + ".");
      reach = "";
    }
    return new Sense(approximation, row.get("preposition").equals("yes"), List.copyOf(notAfter),
        reach.isEmpty() ? 0 : Integer.parseInt(reach));
  }

  private static void add(
      List<Phrases.Phrase> list, CSVRecord row, String file, Vocabulary vocabulary, long mark, List<String> faults) {
    String phrase = row.get("phrase");
    int[] ids = vocabulary.addAll(phrase);
    if (ids.length == 0 || Syllables.split(phrase).stream().anyMatch(t -> Character.isDigit(t.charAt(0)))) {
      faults.add(at(file, row) + "a phrase is made of words without digits, or of units like m2. Write one.");
    } else {
      boolean acronym = phrase.equals(phrase.toUpperCase(Locale.ROOT)) && !phrase.equals(phrase.toLowerCase(Locale.ROOT));
      list.add(new Phrases.Phrase(ids, mark, acronym));
    }
  }

  private static String at(String file, CSVRecord row) {
    return file + ":" + (row.getRecordNumber() + 1) + ": ";
  }

  private static List<CSVRecord> rows(Folder rules, String file, List<String> faults, String... columns)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<CSVRecord> rows = new ArrayList<>();
    try (Reader reader = new InputStreamReader(rules.open(file), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      if (!parser.getHeaderNames().equals(List.of(columns))) {
        throw new IOException(file + ":1: the header must be " + String.join(",", columns) + ".");
      }
      for (CSVRecord row : parser) {
        if (row.isConsistent()) {
          rows.add(row);
        } else {
          faults.add(at(file, row) + "a row has " + columns.length + " cells. Mend the commas.");
        }
      }
    }
    return rows;
  }

  /** The roles of the longest phrase at a token, as bits; 0 where there is none. */
  long roles(Line line, int token) {
    return line.at(following, token).mark();
  }

  /** The longest phrase at a token. */
  Phrases.Phrase at(Line line, int token) {
    return line.at(following, token);
  }

  /** The longest phrase that ends right before a token. */
  Phrases.Phrase before(Line line, int token) {
    return line.before(preceding, token);
  }

  /** Whether any phrase that ends right before a token plays a role. */
  boolean before(Line line, int token, Role role) {
    return role.in(preceding.allBefore(line, token));
  }

  /** Whether a counted noun or a unit stands at a token, and not a name that begins with one. */
  boolean counted(Line line, int token, long roles) {
    if (!line.common(token)) {
      return line.sign(token) == '°' || line.word(token) && Role.COUNTED.in(roles) && line.opens(token - 1);
    }
    return Role.COUNTED.in(roles) || Role.UNIT.in(roles);
  }

  /** Whether a unit of measure stands at a token. */
  boolean unit(Line line, int token) {
    return Role.UNIT.in(roles(line, token));
  }

  /** The approximator that ends right before a token; its mark is the number of its {@link Sense}. */
  Phrases.Phrase approximatorBefore(Line line, int token) {
    return before.before(line, token);
  }

  /** The approximator that begins at a token; its mark is the number of its {@link Sense}. */
  Phrases.Phrase approximatorAt(Line line, int token) {
    return after.at(line, token);
  }

  Sense sense(Phrases.Phrase phrase) {
    return senses.get((int) phrase.mark());
  }
}
