package vn.solieu.read;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
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
import vn.solieu.read.Outlets.Outlet;
import vn.solieu.text.Fold;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * Which province a few words of text speak of, by the names of provinces and districts in {@code places/units.csv}. It is
 * evidence for the newspaper, no more: localities of claims are read elsewhere, with care. Safe for any number of threads.
 *
 * <p>The names are made ready when a text first asks for them: most newspapers sign so that no evidence is needed.
 */
final class Provinces {
  static final String FILE = "places/units.csv";
  private static final String PART = "provinces";
  private static final int PROVINCE_CODE = 2;
  private static final int DISTRICT_CODE = 3;
  private static final int NAME = 2;
  private static final int PARENT = 3;
  private static final int TO = 5;

  private record Name(Words words, Set<String> provinces) {}

  private final Supplier<Names> names;

  private Provinces(Supplier<Names> names) {
    this.names = Suppliers.memoize(names);
  }

  static Provinces load(Folder rules) throws IOException {
    Optional<Packed> ready = rules.ready(PART);
    byte[] table = ready.isPresent() ? ready.get().bytes() : read(rules);
    rules.keep(PART, out -> out.bytes(table));
    return new Provinces(() -> new Names(table));
  }

  /** The lines of provinces and districts. Of 16,000 lines only they matter; they show by the length of their code. */
  private static byte[] read(Folder rules) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (InputStream in = rules.open(FILE)) {
      byte[] table = in.readAllBytes();
      for (int at = 0; at < table.length; ) {
        int end = at;
        int comma = -1;
        while (end < table.length && table[end] != '\n') {
          comma = comma < 0 && table[end] == ',' ? end : comma;
          end++;
        }
        if (comma - at == PROVINCE_CODE || comma - at == DISTRICT_CODE) {
          kept.write(table, at, end - at);
          kept.write('\n');
        }
        at = end + 1;
      }
      return kept.toByteArray();
    } catch (NoSuchFileException none) {
      return new byte[0];
    }
  }

  /** The outlet whose province the text names most; empty if it names none or two alike. */
  Optional<Outlet> mostNamed(Collection<Outlet> outlets, String text) {
    Map<String, Integer> votes = names.get().votes(text);
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
    Map<String, Integer> votes = names.get().votes(text);
    List<Outlet> named = outlets.stream().filter(o -> votes.containsKey(spellingOf(o))).toList();
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private static String spellingOf(Outlet outlet) {
    return spelling(outlet.province());
  }

  /** One spelling for Hoà Bình and Hòa Bình. */
  private static String spelling(String name) {
    StringBuilder folded = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      folded.append(folded.length() == 0 ? "" : " ").append(Fold.canonical(word));
    }
    return folded.toString();
  }

  private static boolean areCapital(Syllables s, int first, int end) {
    for (int t = first; t < end; t++) {
      if (s.isWord(t) && !s.isCapital(t)) {
        return false;
      }
    }
    return true;
  }

  /** The names, by the number of their first word in a vocabulary of their own. Immutable. */
  private static final class Names {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Integer, List<Name>> byFirst = new HashMap<>();

    Names(byte[] table) {
      Map<String, Set<String>> namesOf = new HashMap<>();
      Map<String, Set<String>> places = new HashMap<>();
      for (String line : new String(table, StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split(",", -1);
        if (cells.length <= TO) {
          continue;
        }
        String name = cells[NAME];
        // The papers are those of the provinces before July 2025; an empty cell for the last day marks the later ones.
        if (cells[0].length() == DISTRICT_CODE) {
          places.computeIfAbsent(name, k -> new HashSet<>()).add(cells[PARENT]);
        } else if (!cells[TO].isEmpty()) {
          namesOf.computeIfAbsent(cells[0], k -> new HashSet<>()).add(spelling(name));
          places.computeIfAbsent(name, k -> new HashSet<>()).add(cells[0]);
        }
      }
      places.forEach(
          (name, codes) -> {
            Set<String> in = new HashSet<>();
            codes.forEach(code -> in.addAll(namesOf.getOrDefault(code, Set.of())));
            Words words = new Words(name, vocabulary);
            byFirst.computeIfAbsent(words.first(), k -> new ArrayList<>()).add(new Name(words, in));
          });
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
  }
}
