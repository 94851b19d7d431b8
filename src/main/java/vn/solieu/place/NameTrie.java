package vn.solieu.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.text.Fold;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/**
 * All names of all units, syllable by syllable, and the rows of the {@link UnitTable} that bear each. Syllables are
 * numbered after their spelling was folded ({@link Fold#canonical}) and the spellings of {@code places/spellings.csv}
 * were made one (Đắk, Đăk, Đắc). An apostrophe is no syllable; a hyphen is one, and every name that holds hyphens is
 * also known without. Immutable once built.
 */
final class NameTrie implements Syllabary.Numbers {
  static final int ROOT = 0;
  static final int NOWHERE = -1;
  /** The syllable of a hyphen. */
  static final int HYPHEN = 1;
  /** The syllable of a full stop, as in TT.Huế. */
  static final int DOT = 2;

  /** So many syllables of a name count. */
  static final int LONGEST = 16;

  private static final String SPELLINGS = "places/spellings.csv";
  private static final int MANY = 1 << 16;

  private final Map<String, Integer> syllables = new HashMap<>(1 << 13);
  private final List<String> spellings = new ArrayList<>(List.of("", "-", "."));
  private final List<Extra> extra = new ArrayList<>();
  private long[] edges = new long[1 << 15];
  private int[] children = new int[1 << 15];
  private int used;
  private int nodes = 1;
  private int[] types = {};
  private byte[] levels = {};
  private int[] rowsAt = {};
  private int[] rows = {};

  /** A further spelling of a syllable. */
  record Extra(String spelling, int syllable) {}

  private NameTrie() {}

  /** Names that were taken down. */
  NameTrie(Packed in) {
    spellings.clear();
    spellings.addAll(in.texts());
    for (int n = 1; n < spellings.size(); n++) {
      syllables.put(spellings.get(n), n);
    }
    List<String> others = in.texts();
    int[] numbers = in.ints();
    for (int i = 0; i < numbers.length; i++) {
      syllables.put(others.get(i), numbers[i]);
      extra.add(new Extra(others.get(i), numbers[i]));
    }
    edges = in.longs();
    children = in.ints();
    used = in.number();
    nodes = in.number();
    types = in.ints();
    levels = in.bytes();
    rowsAt = in.ints();
    rows = in.ints();
  }

  /** Takes them down. */
  void pack(Packing out) {
    out.texts(spellings).texts(extra.stream().map(Extra::spelling).toList());
    out.ints(extra.stream().mapToInt(Extra::syllable).toArray());
    out.longs(edges).ints(children).number(used).number(nodes);
    out.ints(types).bytes(levels).ints(rowsAt).ints(rows);
  }

  static NameTrie of(Folder rules, UnitTable table, List<UnitRows.Alias> aliases) throws IOException {
    NameTrie trie = new NameTrie();
    trie.readSpellings(rules);
    trie.build(table, aliases);
    return trie;
  }

  private void readSpellings(Folder rules) throws IOException {
    syllables.put("-", HYPHEN);
    syllables.put(".", DOT);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(rules.open(SPELLINGS), StandardCharsets.UTF_8))) {
      int line = 1;
      for (String s = in.readLine(); s != null; s = in.readLine(), line++) {
        int comma = s.indexOf(',');
        if (comma < 1) {
          throw new IOException(SPELLINGS + ":" + line + ": there is no comma. Write syllable,other spellings.");
        }
        if (line > 1) {
          int number = of(s.substring(0, comma));
          for (String other : s.substring(comma + 1).split(" ")) {
            String folded = Fold.canonical(other);
            if (syllables.putIfAbsent(folded, number) == null) {
              extra.add(new Extra(folded, number));
            }
          }
        }
      }
    }
  }

  @Override
  public int of(String syllable) {
    String folded = Fold.canonical(syllable);
    Integer n = syllables.get(folded);
    if (n == null) {
      n = spellings.size();
      spellings.add(folded);
      syllables.put(folded, n);
    }
    return n;
  }

  private void build(UnitTable table, List<UnitRows.Alias> aliases) {
    Syllabary syllabary = new Syllabary(table.names());
    int[] word = new int[LONGEST];
    int[] words = new int[table.size() * 4];
    int[] wordAt = new int[table.size() + 1];
    for (int row = 0; row < table.size(); row++) {
      int n = hasNameBefore(table, row) ? 0 : syllabary.split(table.nameStart(row), table.nameEnd(row), word);
      wordAt[row + 1] = wordAt[row] + n;
      words = wordAt[row + 1] <= words.length ? words : Arrays.copyOf(words, wordAt[row + 1] * 2);
      System.arraycopy(word, 0, words, wordAt[row], n);
    }
    int[] numbers = syllabary.numbers(this);
    int[] ends = new int[table.size() * 2];
    int[] owners = new int[table.size() * 2];
    int pairs = 0;
    for (int row = 0; row < table.size(); row++) {
      if (hasNameBefore(table, row)) {
        int before = pairs;
        for (int i = before - 1; i >= 0 && owners[i] == row - 1; i--) {
          ends[pairs] = ends[i];
          owners[pairs++] = row;
        }
        continue;
      }
      int n = wordAt[row + 1] - wordAt[row];
      for (int i = 0; i < n; i++) {
        word[i] = Syllabary.number(words[wordAt[row] + i], numbers);
      }
      ends[pairs] = insert(word, n);
      owners[pairs++] = row;
      int without = withoutHyphens(word, n);
      if (without < n) {
        ends[pairs] = insert(word, without);
        owners[pairs++] = row;
      }
    }
    for (UnitRows.Alias alias : aliases) {
      int[] other = Syllabary.numbers(alias.other().getBytes(StandardCharsets.UTF_8), this);
      int node = insert(other, other.length);
      for (int row = table.first(alias.key());
          row >= 0 && row < table.size() && table.key(row) == alias.key();
          row++) {
        if (table.name(row).equals(alias.name())) {
          ends[pairs] = node;
          owners[pairs++] = row;
        }
      }
    }
    types = new int[nodes];
    levels = new byte[nodes];
    for (int i = 0; i < pairs; i++) {
      types[ends[i]] |= 1 << table.type(owners[i]);
      levels[ends[i]] |= (byte) table.levelBit(owners[i]);
    }
    rowsAt = new int[nodes + 1];
    for (int i = 0; i < pairs; i++) {
      rowsAt[ends[i] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      rowsAt[i + 1] += rowsAt[i];
    }
    rows = new int[pairs];
    int[] next = Arrays.copyOf(rowsAt, nodes);
    for (int i = 0; i < pairs; i++) {
      rows[next[ends[i]]++] = owners[i];
    }
  }

  /** Whether a row has the name of the one before, as most versions of a unit do. */
  private static boolean hasNameBefore(UnitTable table, int row) {
    return row > 0 && table.hasNameOf(row, row - 1);
  }

  private static int withoutHyphens(int[] word, int n) {
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (word[i] != HYPHEN) {
        word[kept++] = word[i];
      }
    }
    return kept;
  }

  private int insert(int[] word, int n) {
    int node = ROOT;
    for (int i = 0; i < n; i++) {
      int child = child(node, word[i]);
      if (child == NOWHERE) {
        child = nodes++;
        put(edge(node, word[i]), child);
      }
      node = child;
    }
    return node;
  }

  private static long edge(int node, int syllable) {
    return (long) node * MANY + syllable;
  }

  private static int slot(long edge, int mask) {
    long h = edge * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & mask;
  }

  private void put(long edge, int child) {
    if (used * 2 >= edges.length) {
      long[] oldEdges = edges;
      int[] oldChildren = children;
      edges = new long[oldEdges.length * 2];
      children = new int[edges.length];
      used = 0;
      for (int i = 0; i < oldEdges.length; i++) {
        if (oldEdges[i] != 0) {
          put(oldEdges[i], oldChildren[i]);
        }
      }
    }
    int mask = edges.length - 1;
    int at = slot(edge, mask);
    while (edges[at] != 0) {
      at = (at + 1) & mask;
    }
    edges[at] = edge;
    children[at] = child;
    used++;
  }

  /** The node one syllable further, or {@link #NOWHERE}; no syllable is 0. */
  int child(int node, int syllable) {
    long edge = edge(node, syllable);
    int mask = edges.length - 1;
    for (int at = slot(edge, mask); edges[at] != 0; at = (at + 1) & mask) {
      if (edges[at] == edge) {
        return children[at];
      }
    }
    return NOWHERE;
  }

  /** Whether a name ends at a node. */
  boolean isName(int node) {
    return rowsAt[node] < rowsAt[node + 1];
  }

  /** The types of the units that bear the name that ends at a node, a bit each as in {@link TypeWords}. */
  int types(int node) {
    return types[node];
  }

  /** Whether a unit of a level (a bit of {@link UnitTable}) bears the name that ends at a node. */
  boolean has(int node, int levelBit) {
    return (levels[node] & levelBit) != 0;
  }

  /** How many rows bear the name that ends at a node. */
  int count(int node) {
    return rowsAt[node + 1] - rowsAt[node];
  }

  /** The i-th row that bears the name that ends at a node. */
  int row(int node, int i) {
    return rows[rowsAt[node] + i];
  }

  /** The number of a syllable in any spelling, or 0. */
  int syllable(String spelling) {
    return syllables.getOrDefault(Fold.canonical(spelling), 0);
  }

  /** The spelling of every syllable by its number; the first is no syllable. */
  List<String> spellings() {
    return spellings;
  }

  /** Further spellings of syllables. */
  List<Extra> extraSpellings() {
    return extra;
  }
}
