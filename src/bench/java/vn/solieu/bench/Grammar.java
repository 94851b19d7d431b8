package vn.solieu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Alternatives by name, expanded at random. Immutable once loaded; equal random numbers give equal text. */
final class Grammar {
  private final Map<String, List<String>> rules = new HashMap<>();
  private final Map<String, Function<RandomGenerator, String>> words;

  /**
   * Reads {@code grammar.txt}.
   *
   * @param words names that the program fills itself
   */
  Grammar(Map<String, Function<RandomGenerator, String>> words) throws IOException {
    this.words = Map.copyOf(words);
    try (InputStream in = Grammar.class.getResourceAsStream("grammar.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int equals = line.indexOf(" = ");
        if (equals > 0 && !line.startsWith("#")) {
          List<String> alternatives = List.of(line.substring(equals + 3).replace("\\n", "\n").split(" \\| "));
          rules.put(line.substring(0, equals), alternatives);
        }
      }
    }
  }

  /** A text for a name. */
  String expand(String name, RandomGenerator random) {
    StringBuilder out = new StringBuilder();
    put(name, random, out);
    return out.toString();
  }

  private void put(String name, RandomGenerator random, StringBuilder out) {
    Function<RandomGenerator, String> word = words.get(name);
    if (word != null) {
      out.append(word.apply(random));
      return;
    }
    List<String> alternatives = rules.get(name);
    if (alternatives == null) {
      recase(name, random, out);
      return;
    }
    String text = alternatives.get(random.nextInt(alternatives.size()));
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        out.append(text, at, text.length());
        return;
      }
      int close = text.indexOf('}', open);
      int start = out.append(text, at, open).length();
      put(text.substring(open + 1, close), random, out);
      if (startsSentence(out, start)) {
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
      }
      at = close + 1;
    }
  }

  /** {Name} begins with a capital, {NAME} is all capitals. */
  private void recase(String name, RandomGenerator random, StringBuilder out) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals(name)) {
      throw new IllegalArgumentException("grammar.txt: no rule for {" + name + "}");
    }
    String text = expand(lower, random);
    boolean all = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    out.append(all ? text.toUpperCase(Locale.ROOT) : Character.toUpperCase(text.charAt(0)) + text.substring(1));
  }

  private static boolean startsSentence(StringBuilder out, int at) {
    if (at >= out.length()) {
      return false;
    }
    char before = at == 0 ? '\n' : out.charAt(at - 1);
    char stop = at < 2 ? '.' : out.charAt(at - 2);
    return before == '\n' || before == '“' || before == '"' || before == ' ' && (stop == '.' || stop == ':');
  }

  /** The lines of a file on the class path that are not blank. */
  static List<String> lines(String path) throws IOException {
    try (InputStream in = Grammar.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException(path + " is not on the class path");
      }
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank()) {
          lines.add(line.strip());
        }
      }
      return lines;
    }
  }
}
