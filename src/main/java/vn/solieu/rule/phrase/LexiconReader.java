package vn.solieu.rule.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/**
 * Reads {@code lexicon/*.csv}. A file with the columns {@code list,phrase} adds to the lists it names; a file whose
 * first column is {@code phrase} is one list, named after the file; other files are not for phrases.
 */
public final class LexiconReader {
  private static final String FOLDER = "lexicon";

  private final List<Fault> faults;
  private final SortedMap<String, Map<String, Entry>> lists = new TreeMap<>();

  private record Entry(Phrase phrase, String file, int line, int column) {}

  private LexiconReader(List<Fault> faults) {
    this.faults = faults;
  }

  /**
   * Reads all lists.
   *
   * @param shown what is put before a path when a fault names it, such as {@code rules/}
   * @param faults takes what is wrong; faulty phrases are left out
   */
  public static Lexicon read(Folder rules, Vocabulary vocabulary, String shown, List<Fault> faults)
      throws IOException {
    LexiconReader reader = new LexiconReader(faults);
    for (String path : rules.files(FOLDER)) {
      if (path.endsWith(".csv")) {
        try (InputStream in = rules.open(path);
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
          StringBuilder all = new StringBuilder();
          char[] part = new char[8192];
          for (int n = text.read(part); n >= 0; n = text.read(part)) {
            all.append(part, 0, n);
          }
          reader.file(path, shown + path, all.toString().replace("\ufeff", ""));
        }
      }
    }
    return new Lexicon(reader.resolved(), vocabulary);
  }

  private void file(String path, String file, String text) throws IOException {
    List<String> lines = text.lines().toList();
    try (CSVParser rows = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
      boolean named = false;
      boolean first = true;
      for (CSVRecord row : rows) {
        int line = (int) rows.getCurrentLineNumber();
        if (first) {
          first = false;
          named = row.get(0).equals("list") && row.size() > 1 && row.get(1).equals("phrase");
          if (!named && !row.get(0).equals("phrase")) {
            return;
          }
          continue;
        }
        if (named && row.size() < 2) {
          faults.add(new Fault(file, line, 1, "a line without a phrase", "Write list,phrase."));
          continue;
        }
        String list = named ? row.get(0).strip() : path.substring(path.lastIndexOf('/') + 1, path.length() - 4);
        String phrase = row.get(named ? 1 : 0).strip();
        int column = Math.max(0, line <= lines.size() ? lines.get(line - 1).indexOf(phrase) : 0) + 1;
        add(list, phrase, file, Math.max(1, line), column);
      }
    } catch (UncheckedIOException e) {
      faults.add(new Fault(file, 1, 1, "not a CSV file", "Mend its quotes: " + e.getCause().getMessage() + "."));
    }
  }

  private void add(String list, String text, String file, int line, int column) {
    try {
      Phrase phrase = PhraseParser.parse(text);
      List<String> wrong = new ArrayList<>();
      phrase.leaves(
          leaf -> {
            if (leaf instanceof Phrase.Found f) {
              wrong.add(f.thing().name());
            } else if (leaf instanceof Phrase.Gap g) {
              wrong.add("..." + g.most());
            }
          });
      if (!wrong.isEmpty()) {
        faults.add(
            new Fault(file, line, column, wrong.get(0) + " in a list", "Keep it for the rules: lists hold words."));
        return;
      }
      Entry entry = new Entry(phrase, file, line, column);
      lists.computeIfAbsent(list, l -> new LinkedHashMap<>()).putIfAbsent(text, entry);
    } catch (PhraseParser.PhraseException e) {
      faults.add(new Fault(file, line, column + e.offset(), e.getMessage(), e.remedy()));
    }
  }

  private SortedMap<String, Map<String, Phrase>> resolved() {
    SortedMap<String, Map<String, Phrase>> all = new TreeMap<>();
    lists.forEach(
        (name, entries) -> {
          Map<String, Phrase> members = new LinkedHashMap<>();
          entries.forEach((text, entry) -> resolveEntry(name, text, entry, members));
          all.put(name, members);
        });
    return all;
  }

  private void resolveEntry(String name, String text, Entry entry, Map<String, Phrase> members) {
    try {
      Phrase whole = resolve(entry.phrase, List.of(name));
      if (whole.isOptional()) {
        throw new PhraseParser.PhraseException(0, "nothing but optional words", "Write one word without brackets.");
      }
      if (whole.wordings() > Phrase.MOST_WORDINGS) {
        throw new PhraseParser.PhraseException(0, "too many wordings", "Split it into several lines.");
      }
      members.put(text, whole);
    } catch (PhraseParser.PhraseException e) {
      faults.add(new Fault(entry.file, entry.line, entry.column, e.getMessage(), e.remedy()));
    }
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
        String remedy = Nearest.remedy("@" + l.list(), lists.keySet().stream().map(n -> "@" + n).toList());
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
