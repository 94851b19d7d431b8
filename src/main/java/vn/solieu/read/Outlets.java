package vn.solieu.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.text.Fold;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * The newspapers of {@code places/outlets.csv} and how they sign: by name ("Báo Ninh Bình"), by domain, by a mark ("QNO").
 * Immutable.
 *
 * <p>A mark that several papers share, one of two letters, or one that is only made from the initials of a province
 * ("BBD") names a paper only if the article speaks of that paper's province.
 */
final class Outlets {
  static final String FILE = "places/outlets.csv";
  private static final String PART = "outlets";
  private static final int MOST_ADDRESS_WORDS = 4;

  /** "BaoNinhBinh" is longer. */
  private static final int SHORTEST_JOINED = 6;

  private static final Splitter LIST = Splitter.on(CharMatcher.anyOf(";,")).trimResults().omitEmptyStrings();

  /**
   * A newspaper or site.
   *
   * @param name its name: "Báo Ninh Bình"
   * @param province the province that it serves, as the table has it; empty for none
   */
  record Outlet(String name, String province) {}

  private record Named(Words words, Outlet outlet) {}

  private static final Named[] NONE = {};

  private final PageWords pageWords;
  private final Provinces provinces;
  private final Map<String, List<Outlet>> marks = new HashMap<>();
  private final Map<String, List<Outlet>> derivedMarks = new HashMap<>();
  private final List<Outlet> papers = new ArrayList<>();
  private final Map<String, Outlet> domains = new HashMap<>();
  /** By the number of their first word. */
  private Named[][] names = {};

  private Outlets(PageWords pageWords, Provinces provinces) {
    this.pageWords = pageWords;
    this.provinces = provinces;
  }

  static Outlets load(Folder rules, PageWords pageWords, Vocabulary vocabulary) throws IOException {
    Outlets outlets = new Outlets(pageWords, Provinces.load(rules));
    Optional<Packed> ready = rules.ready(PART);
    List<Listed> table = ready.isPresent() ? read(ready.get()) : read(rules);
    rules.keep(PART, out -> pack(table, out));
    table.forEach(row -> outlets.add(row, vocabulary));
    return outlets;
  }

  /** A line of the table. */
  private record Listed(String province, String paper, String domains, String marks) {}

  private static List<Listed> read(Packed in) {
    List<Listed> table = new ArrayList<>();
    List<String> cells = in.texts();
    for (int i = 0; i < cells.size(); i += 4) {
      table.add(new Listed(cells.get(i), cells.get(i + 1), cells.get(i + 2), cells.get(i + 3)));
    }
    return table;
  }

  private static void pack(List<Listed> table, Packing out) {
    out.texts(table.stream().flatMap(row -> Stream.of(row.province, row.paper, row.domains, row.marks)).toList());
  }

  private static List<Listed> read(Folder rules) throws IOException {
    List<Listed> table = new ArrayList<>();
    try (Reader in = new InputStreamReader(rules.open(FILE), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(in)) {
        table.add(new Listed(row.get("province").strip(), row.get("paper"), row.get("domains"), row.get("marks")));
      }
    } catch (NoSuchFileException none) {
      return table;
    } catch (IllegalArgumentException e) {
      throw new FaultyTable(List.of(FILE + ": " + e.getMessage() + ". Keep the columns province, paper, domains, marks."));
    }
    return table;
  }

  private void add(Listed row, Vocabulary vocabulary) {
    String province = row.province;
    List<String> titles = Splitter.on(';').trimResults().omitEmptyStrings().splitToList(row.paper);
    if (titles.isEmpty()) {
      return;
    }
    Outlet first = new Outlet(titles.get(0), province);
    papers.add(first);
    for (String title : titles) {
      name(vocabulary, title, new Outlet(title, province));
    }
    name(vocabulary, "báo " + province, first);
    name(vocabulary, "báo và phát thanh, truyền hình " + province, first);
    name(vocabulary, "báo và phát thanh truyền hình " + province, first);
    name(vocabulary, province + " online", first);
    name(vocabulary, province + " điện tử", first);
    for (String domain : LIST.split(row.domains)) {
      domains.putIfAbsent(domain.toLowerCase(Locale.ROOT), first);
    }
    for (String mark : LIST.split(row.marks)) {
      // Of the papers of one province, HNN is Huế ngày nay: the one whose initials it begins with.
      String title = titles.stream().filter(t -> ascii(mark).startsWith(initials(t))).findFirst().orElse(titles.get(0));
      note(marks, key(mark), new Outlet(title, province));
    }
    note(marks, "BAO" + ascii(province), first);
    String initials = initials(province);
    for (String mark : List.of("B" + initials, initials + "O", initials + "DT", "B" + initials + "O")) {
      note(derivedMarks, mark, first);
    }
  }

  private static void note(Map<String, List<Outlet>> marks, String mark, Outlet outlet) {
    List<Outlet> known = marks.computeIfAbsent(mark, k -> new ArrayList<>(1));
    for (Outlet o : known) {
      if (o.name.equals(outlet.name) && o.province.equals(outlet.province)) {
        return;
      }
    }
    known.add(outlet);
  }

  private void name(Vocabulary vocabulary, String name, Outlet outlet) {
    Words words = new Words(name, vocabulary);
    int known = names.length;
    if (known <= words.first()) {
      names = Arrays.copyOf(names, 2 * words.first() + 1);
      Arrays.fill(names, known, names.length, NONE);
    }
    names[words.first()] = ObjectArrays.concat(names[words.first()], new Named(words, outlet));
  }

  /** The paper that a mark or name, as it stands before the lead or a date, stands for. */
  Optional<Outlet> ofMark(String mark, Supplier<String> evidence) {
    String key = key(mark);
    Outlet domain = domains.get(key.toLowerCase(Locale.ROOT));
    if (domain != null) {
      return Optional.of(domain);
    }
    List<Outlet> known = marks.getOrDefault(key, List.of());
    if (known.size() == 1 && key.length() > 2) {
      return Optional.of(known.get(0));
    }
    if (!known.isEmpty()) {
      return provinces.mostNamed(known, evidence.get());
    }
    List<Outlet> derived = derivedMarks.getOrDefault(key.replace('Đ', 'D'), List.of());
    return derived.isEmpty() ? Optional.empty() : provinces.mostNamed(derived, evidence.get());
  }

  /** The paper that a line names in full or by its address. */
  Optional<Outlet> namedIn(Line line) {
    Syllables s = line.words();
    for (int t = 0; t < s.size(); t++) {
      for (Named n : namesAt(s, t)) {
        if (s.isCapital(t + n.words.length() - 1) && n.words.standAt(s, t)) {
          return Optional.of(n.outlet);
        }
      }
    }
    return addressIn(s);
  }

  /** The paper whose name opens the tokens {@code [first, end)}: "Báo Sơn La số 2.417". */
  Optional<Outlet> named(Syllables s, int first, int end) {
    for (Named n : namesAt(s, first)) {
      if (n.words.length() <= end - first && n.words.standAt(s, first)) {
        return Optional.of(n.outlet);
      }
    }
    return Optional.empty();
  }

  private Named[] namesAt(Syllables s, int t) {
    return s.id(t) < names.length ? names[s.id(t)] : NONE;
  }

  /** Whether a line is a paper's name or address and nothing that a headline would say of it. */
  boolean isMasthead(Line line) {
    Syllables s = line.words();
    int first = PageWords.firstWord(s);
    for (Named n : namesAt(s, first)) {
      int after = first + n.words.length();
      if (n.words.standAt(s, first)) {
        boolean online = s.isCapitals(after) || s.string(after).equalsIgnoreCase("online");
        after += online ? 1 : isElectronic(s, after) ? 2 : 0;
        if (!s.isWord(after) && !s.isDigits(after)) {
          return true;
        }
      }
    }
    return line.wordCount() <= MOST_ADDRESS_WORDS && addressIn(s).isPresent();
  }

  private static boolean isElectronic(Syllables s, int t) {
    return Fold.letters(s.string(t)).equals("điện") && Fold.letters(s.string(t + 1)).equals("tử");
  }

  /** The site that a line names: "Trang thông tin điện tử Huyện ủy Tánh Linh". */
  Optional<Outlet> siteIn(Line line) {
    Syllables s = line.words();
    int first = PageWords.firstWord(s);
    if (!pageWords.isSite(line)) {
      return Optional.empty();
    }
    int end = first;
    while (end < s.size() && (s.isWord(end) || s.isDigits(end))) {
      end++;
    }
    String site = s.string(first, end);
    return Optional.of(new Outlet(site, provinces.onlyNamed(papers, site).map(Outlet::province).orElse("")));
  }

  /** A newspaper of the whole country or an agency, if a dateline's words are one. */
  Optional<Outlet> national(Syllables s, int first, int end) {
    boolean whole = pageWords.lengthAt(PageWords.Kind.OUTLET, s, first) == end - first && first < end;
    return whole
        ? Optional.of(new Outlet(pageWords.spellingAt(PageWords.Kind.OUTLET, s, first), ""))
        : Optional.empty();
  }

  /** A newspaper of the whole country that a date line names anywhere. */
  Optional<Outlet> nationalIn(Line line) {
    Syllables s = line.words();
    for (int t = 0; t < s.size(); t++) {
      int length = s.isCapital(t) ? pageWords.lengthAt(PageWords.Kind.OUTLET, s, t) : 0;
      if (length > 0) {
        return national(s, t, t + length);
      }
    }
    return Optional.empty();
  }

  /** The paper behind an address of the web. */
  Optional<Outlet> ofAddress(String url) {
    String host = url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    for (int dot = -1; ; ) {
      Outlet o = domains.get(host.substring(dot + 1));
      dot = host.indexOf('.', dot + 1);
      if (o != null || dot < 0) {
        return Optional.ofNullable(o);
      }
    }
  }

  /** The paper of a name that a user gives. */
  Optional<Outlet> ofName(String name) {
    for (Named[] list : names) {
      for (Named n : list) {
        if (Fold.letters(n.outlet.name).equals(Fold.letters(name.strip()))) {
          return Optional.of(n.outlet);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Outlet> addressIn(Syllables s) {
    for (int t = 0; t < s.size(); t++) {
      int end = t + 1;
      while (s.isSign(end, '.') && !s.spaceBefore(end) && s.isWord(end + 1) && !s.spaceBefore(end + 1)) {
        end += 2;
      }
      if (s.isWord(t) && end > t + 1) {
        Optional<Outlet> address = ofAddress(key(s.string(t, end)));
        if (address.isPresent()) {
          return address;
        }
        t = end - 1;
      } else if (s.isWord(t) && s.length(t) > SHORTEST_JOINED && (s.charAt(s.start(t)) | ' ') == 'b') {
        List<Outlet> known = marks.getOrDefault(key(s.string(t)), List.of());
        if (known.size() == 1) {
          return Optional.of(known.get(0));
        }
      }
    }
    return Optional.empty();
  }

  private static String key(String mark) {
    String nfc = Normalizer.normalize(mark, Normalizer.Form.NFC).replace('Ð', 'Đ');
    return CharMatcher.whitespace().removeFrom(nfc).toUpperCase(Locale.ROOT);
  }

  private static String ascii(String name) {
    String plain = Normalizer.normalize(key(name), Normalizer.Form.NFD).replace('Đ', 'D');
    return CharMatcher.inRange('A', 'Z').retainFrom(plain);
  }

  private static String initials(String province) {
    StringBuilder letters = new StringBuilder();
    for (String word : Splitter.on(CharMatcher.anyOf(" -.")).omitEmptyStrings().split(province)) {
      letters.append(word.charAt(0));
    }
    return ascii(letters.toString());
  }
}
