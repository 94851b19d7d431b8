package vn.solieu.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.solieu.claim.Indicator;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.phrase.Fault;
import vn.solieu.rule.phrase.Lexicon;
import vn.solieu.rule.phrase.LexiconReader;
import vn.solieu.rule.phrase.Marks;
import vn.solieu.rule.phrase.Nearest;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.Walk;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * All rules of a folder with the indicators and lists that they use, ready to be held against sentences. Immutable and
 * thread-safe once loaded.
 *
 * <p>Rules count in the order of their files' names and of their lines. A rule with {@code replaces: id} stands in the
 * place of a rule that was read before it.
 */
public final class RuleSet {
  private static final String PART = "rules";

  /** What stands before a path of the rules folder when a fault names it. */
  static final String SHOWN = "rules/";

  private final Map<String, Indicator> indicators;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final List<Rule> rules;
  private final Patterns patterns;
  private final Map<String, Integer> wordIds = new ConcurrentHashMap<>();

  private RuleSet(
      Map<String, Indicator> indicators, Lexicon lexicon, Vocabulary vocabulary, List<RuleReader.Read> reads) {
    this.indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.rules = reads.stream().map(RuleReader.Read::rule).toList();
    this.patterns = new Patterns(reads, lexicon, vocabulary);
  }

  private RuleSet(Vocabulary vocabulary, Packed in) {
    Map<String, Indicator> known = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      Indicator i = IndicatorReader.read(in);
      known.put(i.id(), i);
    }
    this.indicators = Collections.unmodifiableMap(known);
    this.lexicon = new Lexicon(in);
    this.vocabulary = vocabulary;
    List<Rule> read = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      read.add(Rule.of(in));
    }
    this.rules = Collections.unmodifiableList(read);
    this.patterns = new Patterns(in, rules, lexicon, vocabulary);
  }

  private void pack(Packing out) {
    out.number(indicators.size());
    indicators.values().forEach(i -> IndicatorReader.pack(i, out));
    lexicon.pack(out);
    out.number(rules.size());
    rules.forEach(rule -> rule.pack(out));
    patterns.pack(out);
  }

  /**
   * Reads {@code indicators.csv}, {@code indicators/*.csv}, {@code lexicon/*.csv} and {@code claims/*.yaml}. Rules of a
   * file that {@link Folder#isTested} come without their examples, which are most of its text.
   *
   * @param rules the folder
   * @param vocabulary takes the words of all phrases; texts must be cut with it
   * @throws RuleException with all that is wrong in all files
   */
  public static RuleSet load(Folder rules, Vocabulary vocabulary) throws IOException, RuleException {
    Optional<Packed> ready = vocabulary.ready(rules, PART);
    RuleSet set = ready.isPresent() ? new RuleSet(vocabulary, ready.get()) : read(rules, vocabulary);
    rules.keep(PART, set::pack);
    return set;
  }

  private static RuleSet read(Folder rules, Vocabulary vocabulary) throws IOException, RuleException {
    List<Fault> faults = new ArrayList<>();
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    List<String> catalogues = new ArrayList<>(List.of("indicators.csv"));
    rules.files("indicators").stream().filter(f -> f.endsWith(".csv")).sorted().forEach(catalogues::add);
    for (String path : catalogues) {
      for (Indicator i : IndicatorReader.read(SHOWN + path, text(rules, path), faults)) {
        indicators.put(i.id(), i);
      }
    }
    LexiconReader lists = LexiconReader.open(rules, SHOWN, faults);
    List<RuleReader.Read> reads = new ArrayList<>();
    for (String path : rules.files("claims").stream().sorted().toList()) {
      if (path.endsWith(".yaml") || path.endsWith(".yml")) {
        String text = rules.isTested(path) ? ExampleReader.leftOut(text(rules, path)) : text(rules, path);
        reads.addAll(RuleReader.read(SHOWN + path, text, indicators.keySet(), lists.names(), faults));
      }
    }
    Lexicon lexicon = lists.lexicon(named(reads), vocabulary);
    List<RuleReader.Read> ordered = ordered(reads, faults);
    if (!faults.isEmpty()) {
      throw new RuleException(faults);
    }
    return new RuleSet(indicators, lexicon, vocabulary, ordered);
  }

  /** The lists that rules name, and those that the program itself asks for. */
  private static Set<String> named(List<RuleReader.Read> reads) {
    Set<String> named = new HashSet<>(Set.of(Patterns.NEUTRAL));
    Consumer<Phrase> note =
        leaf -> {
          if (leaf instanceof Phrase.ListOf l) {
            named.add(l.list());
          }
        };
    for (RuleReader.Read read : reads) {
      read.patterns().forEach(p -> p.left().leaves(note));
      read.patterns().forEach(p -> p.right().leaves(note));
      read.near().forEach(p -> p.phrase().leaves(note));
      read.never().forEach(p -> p.phrase().leaves(note));
    }
    return named;
  }

  private static String text(Folder rules, String path) throws IOException {
    try (InputStream in = rules.open(path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
    }
  }

  private static List<RuleReader.Read> ordered(List<RuleReader.Read> reads, List<Fault> faults) {
    List<RuleReader.Read> ordered = new ArrayList<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (RuleReader.Read read : reads) {
      String id = read.rule().id();
      Integer replaced = places.get(read.replaces());
      Integer same = places.get(id);
      if (!read.replaces().isEmpty() && replaced == null) {
        String remedy = Nearest.remedy(read.replaces(), places.keySet());
        faults.add(fault(read, "replaces " + read.replaces() + ", which is no earlier rule", remedy));
      } else if (same != null && !same.equals(replaced)) {
        Rule other = ordered.get(same).rule();
        String remedy = "Rename one, or write \"replaces: " + id + "\" to use this one. The other: ";
        faults.add(fault(read, "two rules named " + id, remedy + other.file() + ":" + other.line() + "."));
      } else if (replaced != null) {
        places.remove(read.replaces());
        places.put(id, replaced);
        ordered.set(replaced, read.withOrder(replaced));
      } else {
        places.put(id, ordered.size());
        ordered.add(read.withOrder(ordered.size()));
      }
    }
    return ordered;
  }

  private static Fault fault(RuleReader.Read at, String what, String remedy) {
    return new Fault(at.rule().file(), at.rule().line(), at.column(), what, remedy);
  }

  /** All rules in order; a rule's {@link Rule#order} is its place here. */
  public List<Rule> rules() {
    return rules;
  }

  /** All indicators by id. */
  public Map<String, Indicator> indicators() {
    return indicators;
  }

  /**
   * The indicator of an id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Indicator indicator(String id) {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalArgumentException("no indicator " + id);
    }
    return indicator;
  }

  /** The lists of phrases. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Holds the rules against one sentence.
   *
   * @param s a text cut with the vocabulary that the rules were loaded with
   * @param first first token of the sentence
   * @param end one past its last token
   * @param numbers its numbers in text order, refusals allowed
   */
  public Scan scan(Syllables s, int first, int end, List<NumberMention> numbers) {
    return scan(s, first, end, numbers, Marks.NONE, List.of());
  }

  /**
   * The same with what else the caller knows.
   *
   * @param marks where places and times stand
   * @param carried {@code near} phrases of earlier text that still govern, in text order
   */
  public Scan scan(
      Syllables s, int first, int end, List<NumberMention> numbers, Marks marks, List<Scan.Hit> carried) {
    return new Scan(this, new Walk(s, first, end, numbers, lexicon, marks), s, first, end, carried);
  }

  /** The rules that a {@code near} phrase read in a text governs, in their order, fallbacks aside. */
  public List<Rule> governedBy(Scan.Hit near) {
    List<Rule> governed = new ArrayList<>();
    for (Patterns.Entry e : patterns.entries()) {
      if (e.rule.priority() >= 0 && Arrays.binarySearch(e.near, near.id()) >= 0) {
        governed.add(e.rule);
      }
    }
    return governed;
  }

  Patterns patterns() {
    return patterns;
  }

  /** The number of a word of a rule, kept once looked up. */
  int wordId(String word) {
    return wordIds.computeIfAbsent(word, vocabulary::idOf);
  }
}
