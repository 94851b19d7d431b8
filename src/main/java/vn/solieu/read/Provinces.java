package vn.solieu.read;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.solieu.read.Outlets.Outlet;
import vn.solieu.text.Fold;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * Which province a few words of text speak of, by the names of provinces and districts in {@code places/units.csv}. It is
 * evidence for the newspaper, no more: localities of claims are read elsewhere, with care. Immutable.
 */
final class Provinces {
  static final String FILE = "places/units.csv";
  private static final int PROVINCE_CODE = 2;
  private static final int DISTRICT_CODE = 3;
  private static final int NAME = 2;
  private static final int PARENT = 3;
  private static final int TO = 5;

  private record Name(Words words, Set<String> provinces) {}

  private final Vocabulary vocabulary;
  private final Map<Integer, List<Name>> byFirst = new HashMap<>();

  /** Names of provinces as the papers' table has them, with their one spelling. */
  private final Map<String, String> spellings = new ConcurrentHashMap<>();

  private Provinces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Provinces load(Folder rules, Vocabulary vocabulary) throws IOException {
    Provinces provinces = new Provinces(vocabulary);
    Map<String, Set<String>> namesOf = new HashMap<>();
    Map<String, Set<String>> places = new HashMap<>();
    byte[] table;
    try (InputStream in = rules.open(FILE)) {
      table = in.readAllBytes();
    } catch (NoSuchFileException none) {
      return provinces;
    }
    // Read by hand: of 16,000 lines only those of provinces and districts matter; they show by the length of their code.
    for (int at = 0; at < table.length; ) {
      int end = at;
      int comma = -1;
      while (end < table.length && table[end] != '\n') {
        comma = comma < 0 && table[end] == ',' ? end : comma;
        end++;
      }
      int code = comma - at;
      if (code == PROVINCE_CODE || code == DISTRICT_CODE) {
        List<String> cells = Splitter.on(',').splitToList(new String(table, at, end - at, StandardCharsets.UTF_8));
        String name = cells.get(NAME);
        // The papers are those of the provinces before July 2025; an empty cell for the last day marks the later ones.
        if (code == DISTRICT_CODE) {
          places.computeIfAbsent(name, k -> new HashSet<>()).add(cells.get(PARENT));
        } else if (!cells.get(TO).isEmpty()) {
          namesOf.computeIfAbsent(cells.get(0), k -> new HashSet<>()).add(spelling(name));
          places.computeIfAbsent(name, k -> new HashSet<>()).add(cells.get(0));
        }
      }
      at = end + 1;
    }
    places.forEach(
        (name, codes) -> {
          Set<String> in = new HashSet<>();
          codes.forEach(code -> in.addAll(namesOf.getOrDefault(code, Set.of())));
          Words words = new Words(name, vocabulary);
          provinces.byFirst.computeIfAbsent(words.first(), k -> new ArrayList<>()).add(new Name(words, in));
        });
    return provinces;
  }

  /** The outlet whose province the text names most; empty if it names none or two alike. */
  Optional<Outlet> mostNamed(Collection<Outlet> outlets, String text) {
    Map<String, Integer> votes = votes(text);
    Outlet best = null;
    int most = 0;
    for (Outlet o : outlets) {
      int n = votes.getOrDefault(spellingOf(o), 0);
      if (n == most) {
        best = null;
      } else if (n > most) {
        most = n;
        best = o;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The only one of the outlets whose province a text names, itself or by a district. */
  Optional<Outlet> onlyNamed(Collection<Outlet> outlets, String text) {
    Map<String, Integer> votes = votes(text);
    List<Outlet> named = outlets.stream().filter(o -> votes.containsKey(spellingOf(o))).toList();
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private String spellingOf(Outlet outlet) {
    return spellings.computeIfAbsent(outlet.province(), Provinces::spelling);
  }

  /** One spelling for Hoà Bình and Hòa Bình. */
  private static String spelling(String name) {
    return Splitter.on(' ').splitToStream(name).map(Fold::canonical).collect(joining(" "));
  }

  private Map<String, Integer> votes(String text) {
    Map<String, Integer> votes = new HashMap<>();
    Syllables s = Syllables.of(text, vocabulary);
    for (int t = 0; t < s.size(); t++) {
      if (!s.isCapital(t)) {
        continue;
      }
      for (Name n : byFirst.getOrDefault(s.id(t), List.of())) {
        if (n.words.standAt(s, t) && areCapital(s, t, t + n.words.length())) {
          n.provinces.forEach(p -> votes.merge(p, 1, Integer::sum));
        }
      }
    }
    return votes;
  }

  private static boolean areCapital(Syllables s, int first, int end) {
    for (int t = first; t < end; t++) {
      if (s.isWord(t) && !s.isCapital(t)) {
        return false;
      }
    }
    return true;
  }
}
