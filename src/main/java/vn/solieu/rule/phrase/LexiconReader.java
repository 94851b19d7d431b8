package vn.solieu.rule.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/**
 * Reads {@code lexicon/*.csv}. A file with the columns {@code list,phrase} adds to the lists it names; a file whose
 * first column is {@code phrase} is one list, named after the file, and read as such only where a list of that name is
 * asked for: most of these files are there for other readers. Other files are not for phrases.
 */
public final class LexiconReader {
  private static final String FOLDER = "lexicon";
  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

  private final List<Fault> faults;
  private final SortedMap<String, Map<String, Entry>> lists = new TreeMap<>();
  private final Map<String, Source> unread = new LinkedHashMap<>();

  /** Lists that the phrases read so far hold, and that may have to be read yet. */
  private final Deque<String> held = new ArrayDeque<>();

  /** A file as shown, and its text. */
  private record Source(String file, String text) {
    /** Where a phrase stands in a line, both 1-based. */
    int column(String phrase, int line) {
      List<String> lines = text.lines().toList();
      return Math.max(0, line <= lines.size() ? lines.get(line - 1).indexOf(phrase) : 0) + 1;
    }
  }

  private record Entry(Phrase phrase, Source source, int line) {}

  private LexiconReader(List<Fault> faults) {
    this.faults = faults;
  }

  /**
   * Opens the lists of a folder.
   *
   * @param shown what is put before a path when a fault names it, such as {@code rules/}
   * @param faults takes what is wrong, now and later; faulty phrases are left out
   */
  public static LexiconReader open(Folder rules, String shown, List<Fault> faults) throws IOException {
    LexiconReader reader = new LexiconReader(faults);
    for (String path : rules.files(FOLDER)) {
      if (path.endsWith(".csv")) {
        try (InputStream in = rules.open(path)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\ufeff", "");
          reader.file(path.substring(path.lastIndexOf('/') + 1, path.length() - 4), new Source(shown + path, text));
        }
      }
    }
    return reader;
  }

  /** The names of all lists. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(lists.keySet());
    names.addAll(unread.keySet());
    return names;
  }

  /**
   * Makes some lists ready to be looked for, and checks the others.
   *
   * @param wanted names of lists; those of no list are passed over
   * @param vocabulary takes the words of the lists
   */
  public Lexicon lexicon(Collection<String> wanted, Vocabulary vocabulary) throws IOException {
    held.addAll(wanted);
    while (!held.isEmpty()) {
      String name = held.remove();
      Source source = unread.remove(name);
      if (source != null) {
        rows(name, source);
      }
    }
    SortedMap<String, Map<String, Phrase>> resolved = new TreeMap<>();
    Set<String> ready = new HashSet<>(wanted);
    lists.forEach(
        (name, entries) -> {
          Map<String, Phrase> members = resolved(name, entries);
          if (ready.contains(name)) {
            resolved.put(name, members);
          }
        });
    return new Lexicon(resolved, vocabulary);
  }

  private void file(String name, Source source) throws IOException {
    try (CSVParser rows = FORMAT.parse(new StringReader(source.text))) {
      CSVRecord header = rows.iterator().hasNext() ? rows.iterator().next() : null;
      if (header != null && isNamed(header)) {
        rows(name, source);
      } else if (header != null && header.get(0).equals("phrase")) {
        unread.put(name, source);
      }
    } catch (UncheckedIOException e) {
      notCsv(source, e);
    }
  }

  private static boolean isNamed(CSVRecord header) {
    return header.get(0).equals("list") && header.size() > 1 && header.get(1).equals("phrase");
  }

  /** Reads the rows of a file; those that name no list go into the one of the file's name. */
  private void rows(String name, Source source) throws IOException {
    try (CSVParser rows = FORMAT.parse(new StringReader(source.text))) {
      boolean named = false;
      boolean first = true;
      for (CSVRecord row : rows) {
        int line = (int) rows.getCurrentLineNumber();
        if (first) {
          first = false;
          named = isNamed(row);
        } else if (named && row.size() < 2) {
          faults.add(new Fault(source.file, line, 1, "a line without a phrase", "Write list,phrase."));
        } else {
          add(named ? row.get(0).strip() : name, row.get(named ? 1 : 0).strip(), source, Math.max(1, line));
        }
      }
    } catch (UncheckedIOException e) {
      notCsv(source, e);
    }
  }

  private void notCsv(Source source, UncheckedIOException e) {
    faults.add(new Fault(source.file, 1, 1, "not a CSV file", "Mend its quotes: " + e.getCause().getMessage() + "."));
  }

  private void add(String list, String text, Source source, int line) {
    try {
      Phrase phrase = PhraseParser.parse(text);
      List<String> wrong = new ArrayList<>();
      phrase.leaves(
          leaf -> {
            if (leaf instanceof Phrase.Found f) {
              wrong.add(f.thing().name());
            } else if (leaf instanceof Phrase.Gap g) {
              wrong.add("..." + g.most());
            } else if (leaf instanceof Phrase.ListOf l) {
              held.add(l.list());
            }
          });
      if (!wrong.isEmpty()) {
        String what = wrong.get(0) + " in a list";
        String remedy = "Keep it for the rules: lists hold words.";
        faults.add(new Fault(source.file, line, source.column(text, line), what, remedy));
        return;
      }
      lists.computeIfAbsent(list, l -> new LinkedHashMap<>()).putIfAbsent(text, new Entry(phrase, source, line));
    } catch (PhraseParser.PhraseException e) {
      fault(source, line, text, e);
    }
  }

  private void fault(Source source, int line, String text, PhraseParser.PhraseException e) {
    faults.add(new Fault(source.file, line, source.column(text, line) + e.offset(), e.getMessage(), e.remedy()));
  }

  private Map<String, Phrase> resolved(String list, Map<String, Entry> entries) {
    Map<String, Phrase> members = new LinkedHashMap<>();
    entries.forEach(
        (text, entry) -> {
          try {
            members.put(text, resolved(list, entry));
          } catch (PhraseParser.PhraseException e) {
            fault(entry.source, entry.line, text, e);
          }
        });
    return members;
  }

  private Phrase resolved(String list, Entry entry) throws PhraseParser.PhraseException {
    Phrase whole = resolve(entry.phrase, List.of(list));
    if (whole.isOptional()) {
      throw new PhraseParser.PhraseException(0, "nothing but optional words", "Write one word without brackets.");
    }
    if (whole.wordings() > Phrase.MOST_WORDINGS) {
      throw new PhraseParser.PhraseException(0, "too many wordings", "Split it into several lines.");
    }
    return whole;
  }

  private Phrase resolve(Phrase phrase, List<String> inside) throws PhraseParser.PhraseException {
    List<Phrase> parts = new ArrayList<>();
    if (phrase instanceof Phrase.Sequence s) {
      for (Phrase part : s.parts()) {
        parts.add(resolve(part, inside));
      }
      return new Phrase.Sequence(parts);
    } else if (phrase instanceof Phrase.Choice c) {
      for (Phrase part : c.alternatives()) {
        parts.add(resolve(part, inside));
      }
      return new Phrase.Choice(parts);
    } else if (phrase instanceof Phrase.ListOf l) {
      if (!lists.containsKey(l.list())) {
        String remedy = Nearest.remedy("@" + l.list(), names().stream().map(n -> "@" + n).toList());
        throw new PhraseParser.PhraseException(0, "unknown list @" + l.list(), remedy);
      }
      if (inside.contains(l.list())) {
        throw new PhraseParser.PhraseException(0, "list @" + l.list() + " holds itself", "Write its words here.");
      }
      List<String> deeper = new ArrayList<>(inside);
      deeper.add(l.list());
      for (Entry entry : lists.get(l.list()).values()) {
        parts.add(resolve(entry.phrase, deeper));
      }
      return new Phrase.Choice(parts);
    }
    return phrase;
  }
}
