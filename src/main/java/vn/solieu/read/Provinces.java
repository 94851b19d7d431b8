package vn.solieu.read;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

  /** How many characters the code of a province has. */
  private static final int PROVINCE_CODE = 2;

  private static final int DISTRICT_CODE = 3;

  /** What the codes of provinces begin with that ceased before codes were given. */
  private static final String FORMER = "H-";

  private record Name(Words words, Set<String> provinces) {}

  private final Vocabulary vocabulary;
  private final Map<Integer, List<Name>> byFirst = new HashMap<>();

  private Provinces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Provinces load(Folder rules, Vocabulary vocabulary) throws IOException {
    Provinces provinces = new Provinces(vocabulary);
    Map<String, Set<String>> namesOf = new HashMap<>();
    Map<String, Set<String>> places = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(rules.open(FILE), StandardCharsets.UTF_8), 1 << 16)) {
      // Read by hand: of 16,000 lines only those of provinces and districts matter, and their first cells are never quoted.
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int code = line.indexOf(',');
        boolean province = code == PROVINCE_CODE || line.startsWith(FORMER);
        if (!province && code != DISTRICT_CODE) {
          continue;
        }
        String[] cells = line.split(",", 7);
        // The papers are those of the provinces before July 2025; an empty cell for the last day marks the later ones.
        if (province && !cells[5].isEmpty()) {
          namesOf.computeIfAbsent(cells[0], k -> new HashSet<>()).add(spelling(cells[2]));
          places.computeIfAbsent(cells[2], k -> new HashSet<>()).add(cells[0]);
        } else if (!province) {
          places.computeIfAbsent(cells[2], k -> new HashSet<>()).add(cells[3]);
        }
      }
    } catch (NoSuchFileException none) {
      return provinces;
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
      int n = votes.getOrDefault(spelling(o.province()), 0);
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
    List<Outlet> named = outlets.stream().filter(o -> votes.containsKey(spelling(o.province()))).toList();
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** One spelling for Hoà Bình and Hòa Bình. */
  private static String spelling(String name) {
    return Syllables.split(name).stream().map(Fold::canonical).collect(joining(" "));
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
