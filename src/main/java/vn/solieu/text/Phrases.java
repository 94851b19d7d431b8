package vn.solieu.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A lexicon: phrases that mean something, found at a token in either direction. Immutable once loaded and thread-safe.
 */
public final class Phrases {

  /**
   * A phrase found in a text.
   *
   * @param first first token
   * @param end one past the last token
   * @param value what the lexicon says of it; the phrase itself where it says nothing
   */
  public record Hit(int first, int end, String value) {}

  private static final class Entry {
    private final int[] ids;
    private final String value;

    Entry(int[] ids, String value) {
      this.ids = ids;
      this.value = value;
    }
  }

  private static final Entry[] NONE = {};

  /** By the number of their first and of their last token, the longest first. */
  private Entry[][] byFirst = {};

  private Entry[][] byLast = {};

  private final WordSet firsts = new WordSet();
  private final WordSet lasts = new WordSet();

  private Phrases() {}

  /**
   * Loads a lexicon file.
   *
   * @param path CSV file with a header and a column {@code phrase}
   * @param column the column that holds the meaning, or {@code phrase}
   */
  public static Phrases load(Folder folder, String path, String column, Vocabulary vocabulary) throws IOException {
    String part = path + "/" + column;
    Optional<Packed> ready = vocabulary.ready(folder, part);
    List<Entry> entries = ready.isPresent() ? read(ready.get()) : read(folder, path, column, vocabulary);
    folder.keep(part, out -> pack(entries, out));
    Phrases phrases = new Phrases();
    entries.forEach(phrases::add);
    return phrases;
  }

  private static List<Entry> read(Folder folder, String path, String column, Vocabulary vocabulary)
      throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (CSVRecord row : rows(folder, path)) {
      int[] ids = vocabulary.addAll(row.get("phrase"));
      if (ids.length > 0) {
        entries.add(new Entry(ids, row.get(column)));
      }
    }
    return entries;
  }

  private static List<Entry> read(Packed in) {
    List<Entry> entries = new ArrayList<>();
    int[][] ids = in.rows();
    List<String> values = in.texts();
    for (int i = 0; i < ids.length; i++) {
      entries.add(new Entry(ids[i], values.get(i)));
    }
    return entries;
  }

  private static void pack(List<Entry> entries, Packing out) {
    out.rows(entries.stream().map(e -> e.ids).toArray(int[][]::new)).texts(entries.stream().map(e -> e.value).toList());
  }

  /**
   * Loads a lexicon file whose phrases are names rather than words of a text, as a map.
   *
   * @param path CSV file with a header and a column {@code phrase}
   * @param column the column that holds the meaning
   */
  public static Map<String, String> map(Folder folder, String path, String column) throws IOException {
    String part = path + "/" + column;
    Optional<Packed> ready = folder.ready(part);
    Map<String, String> map = new TreeMap<>();
    if (ready.isPresent()) {
      List<String> phrases = ready.get().texts();
      List<String> values = ready.get().texts();
      for (int i = 0; i < phrases.size(); i++) {
        map.put(phrases.get(i), values.get(i));
      }
    } else {
      for (CSVRecord row : rows(folder, path)) {
        map.put(row.get("phrase"), row.get(column));
      }
    }
    folder.keep(part, out -> out.texts(map.keySet()).texts(map.values()));
    return Map.copyOf(map);
  }

  private static List<CSVRecord> rows(Folder folder, String path) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader in = new InputStreamReader(folder.open(path), StandardCharsets.UTF_8)) {
      return format.parse(in).getRecords();
    }
  }

  private void add(Entry entry) {
    byFirst = with(byFirst, entry.ids[0], entry);
    byLast = with(byLast, entry.ids[entry.ids.length - 1], entry);
    firsts.add(entry.ids[0]);
    lasts.add(entry.ids[entry.ids.length - 1]);
  }

  private static Entry[][] with(Entry[][] table, int word, Entry entry) {
    Entry[][] larger = word < table.length ? table : Arrays.copyOf(table, Math.max(word + 1, 2 * table.length));
    Entry[] old = larger[word] == null ? NONE : larger[word];
    Entry[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = entry;
    for (int i = old.length; i > 0 && more[i - 1].ids.length < entry.ids.length; i--) {
      more[i] = more[i - 1];
      more[i - 1] = entry;
    }
    larger[word] = more;
    return larger;
  }

  /** The longest phrase that begins at a token and ends at or before {@code limit}; null if there is none. */
  public Hit at(Syllables s, int token, int limit) {
    int word = s.id(token);
    if (!firsts.has(word)) {
      return null;
    }
    for (Entry e : byFirst[word]) {
      if (token + e.ids.length <= limit && matches(s, token, e.ids)) {
        return new Hit(token, token + e.ids.length, e.value);
      }
    }
    return null;
  }

  /** The longest phrase that ends right before a token and begins at or after {@code limit}; null if there is none. */
  public Hit before(Syllables s, int end, int limit) {
    int word = s.id(end - 1);
    if (!lasts.has(word)) {
      return null;
    }
    for (Entry e : byLast[word]) {
      int first = end - e.ids.length;
      if (first >= limit && matches(s, first, e.ids)) {
        return new Hit(first, end, e.value);
      }
    }
    return null;
  }

  /** Whether a phrase begins at a token and ends at or before {@code limit}. */
  public boolean isAt(Syllables s, int token, int limit) {
    return at(s, token, limit) != null;
  }

  /** The last phrase that lies wholly in {@code [first, end)}, the longest at its place; null if there is none. */
  public Hit last(Syllables s, int first, int end) {
    Hit found = null;
    for (int t = first; t < end; ) {
      Hit hit = at(s, t, end);
      if (hit != null) {
        found = hit;
        t = hit.end;
      } else {
        t++;
      }
    }
    return found;
  }

  private static boolean matches(Syllables s, int token, int[] ids) {
    for (int i = 0; i < ids.length; i++) {
      if (s.id(token + i) != ids[i]) {
        return false;
      }
    }
    return true;
  }
}
