package vn.solieu.rule.phrase;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The right word for a mistyped one. */
public final class Nearest {
  private static final int SHOWN = 12;

  private Nearest() {}

  /** The known word that is fewest changes away, if it is near enough to be meant. */
  public static Optional<String> to(String word, Collection<String> known) {
    String best = "";
    int least = Math.max(1, word.length() / 3) + 1;
    for (String k : new TreeSet<>(known)) {
      int d = distance(word.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT));
      if (d < least) {
        least = d;
        best = k;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** A sentence that names the nearest known word, or else all or the first of them. */
  public static String remedy(String word, Collection<String> known) {
    Optional<String> nearest = to(word, known);
    if (nearest.isPresent()) {
      return "Did you mean " + nearest.get() + "?";
    }
    String all = String.join(", ", new TreeSet<>(known).stream().limit(SHOWN).toList());
    return known.isEmpty() ? "None is defined." : "Known: " + all + (known.size() > SHOWN ? ", …" : ".");
  }

  /** Fewest single letters put in, left out, changed or swapped with a neighbour that turn one word into the other. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
