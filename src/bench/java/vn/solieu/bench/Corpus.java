package vn.solieu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Articles made from a seed: half of them report figures, half do not; some are the project's samples with other
 * numbers. A document depends on the seed and its own number only, so that a larger corpus begins as a smaller one does.
 */
final class Corpus {
  /** One document in so many is stored decomposed (NFD). */
  private static final int DECOMPOSED = 100;

  private static final int FILES_A_FOLDER = 1000;
  private static final Path SAMPLES = Path.of("src", "samples");
  private static final String SENTENCES = "/vn/solieu/text/";

  private final long seed;
  private final Grammar grammar;
  private final List<String> samples = new ArrayList<>();

  Corpus(long seed) throws IOException {
    this.seed = seed;
    this.grammar = new Grammar(words());
    if (Files.isDirectory(SAMPLES)) {
      try (Stream<Path> files = Files.list(SAMPLES)) {
        for (Path file : files.sorted().toList()) {
          samples.add(Files.readString(file));
        }
      }
    }
  }

  /**
   * Writes documents until they have so many bytes. A folder that is already full is left as it is.
   *
   * @return the folder
   */
  Path write(Path folder, long bytes) throws IOException {
    Path full = folder.resolveSibling(folder.getFileName() + ".full");
    if (Files.exists(full)) {
      return folder;
    }
    long written = 0;
    for (int i = 0; written < bytes; i++) {
      byte[] document = document(i).getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve(String.format("%04d/%07d.txt", i / FILES_A_FOLDER, i));
      if (i % FILES_A_FOLDER == 0) {
        Files.createDirectories(file.getParent());
      }
      Files.write(file, document);
      written += document.length;
    }
    Files.writeString(full, "seed " + seed + ", " + written + " bytes\n");
    return folder;
  }

  /** The text of one document. */
  String document(int number) {
    RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
    int kind = random.nextInt(20);
    String text;
    if (kind < 10) {
      text = grammar.expand("plainpage", random);
    } else if (kind < 13 && !samples.isEmpty()) {
      text = otherNumbers(samples.get(random.nextInt(samples.size())), random);
    } else {
      text = grammar.expand("page", random);
    }
    return number % DECOMPOSED == DECOMPOSED - 1 ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
  }

  /** One document of so many bytes: the paragraphs of many, as an archive or a yearbook has them. */
  String paragraphs(long bytes) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; all.length() * 4L / 3 < bytes; i++) {
      all.append(grammar.expand("para", new SplittableRandom(seed + i))).append('\n');
    }
    return all.toString();
  }

  /** The same text with other digits where no date, year or document number stands. */
  static String otherNumbers(String text, RandomGenerator random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int end = i;
      while (end < out.length() && isDigit(out.charAt(end))) {
        end++;
      }
      if (end == i) {
        continue;
      }
      char before = i > 0 ? out.charAt(i - 1) : ' ';
      char after = end < out.length() ? out.charAt(end) : ' ';
      boolean fixed = "/-:".indexOf(before) >= 0 || "/-:".indexOf(after) >= 0 || end - i == 4;
      for (int d = i; d < end && !fixed; d++) {
        boolean leading = d == i && before != '.' && before != ',';
        if (out.charAt(d) != '0' || !leading) {
          out.setCharAt(d, (char) ('0' + (leading ? 1 + random.nextInt(9) : random.nextInt(10))));
        }
      }
      i = end;
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Map<String, Function<RandomGenerator, String>> words() throws IOException {
    Map<String, List<String>> units = units();
    List<String> sentences = new ArrayList<>(Grammar.lines(SENTENCES + "sentences.txt"));
    sentences.addAll(Grammar.lines(SENTENCES + "training.txt"));
    List<String> wordsOnly = sentences.stream().filter(s -> s.chars().noneMatch(c -> isDigit((char) c))).toList();
    List<String> surnames = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "Vàng", "Y", "Rơ Châm");
    List<String> names = List.of("Văn Hùng", "Thị Lan", "Minh Đức", "Thu Hà", "Quang Vinh", "A Sùng", "Thị Mỷ", "Xuân Bắc");
    Map<String, Function<RandomGenerator, String>> words = new HashMap<>();
    units.forEach((level, list) -> words.put(level, r -> one(list, r)));
    words.put("sentence", r -> one(sentences, r));
    words.put("wordsonly", r -> one(wordsOnly, r));
    words.put("person", r -> one(surnames, r) + " " + one(names, r));
    words.put("n", r -> Integer.toString(2 + r.nextInt(98)));
    words.put("nn", r -> String.format(Locale.GERMANY, "%,d", 100 + r.nextInt(9_900)));
    words.put("nnn", r -> String.format("%03d", r.nextInt(1000)));
    words.put("pct", r -> r.nextInt(100) + (r.nextBoolean() ? "," + (1 + r.nextInt(9)) : "") + "%");
    words.put("year", r -> Integer.toString(2005 + r.nextInt(20)));
    words.put("month", r -> (1 + r.nextInt(12)) + "/" + (2005 + r.nextInt(20)));
    words.put("date", r -> (1 + r.nextInt(28)) + "/" + (1 + r.nextInt(12)) + "/" + (2005 + r.nextInt(20)));
    words.put("published", r -> published(r, '/'));
    return words;
  }

  private static String published(RandomGenerator random, char sign) {
    LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7_000));
    return String.format("%02d%c%02d%c%d", day.getDayOfMonth(), sign, day.getMonthValue(), sign, day.getYear());
  }

  private static Map<String, List<String>> units() throws IOException {
    List<String> lines = Grammar.lines("/rules/places/units.csv");
    List<String> header = List.of(lines.get(0).split(","));
    int code = header.indexOf("code");
    int type = header.indexOf("type");
    int name = header.indexOf("name");
    Map<Integer, String> levels = Map.of(2, "province", 3, "district", 5, "commune");
    Map<String, List<String>> units = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      String level = levels.get(cells[code].length());
      if (level != null) {
        units.computeIfAbsent(level, l -> new ArrayList<>()).add(cells[type] + " " + cells[name]);
      }
    }
    return units;
  }

  private static String one(List<String> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
