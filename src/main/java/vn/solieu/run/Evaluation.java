package vn.solieu.run;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Scores a claims table against a gold table.
 *
 * <p>A claim answers a gold row when both stand in the same document (compared by file name) and their number spans [start,
 * end) overlap. Gold rows are {@code required} (must be found) or {@code optional} (found or not, never scored); any other
 * claim is a false positive. A row with status {@code none} only says that its document was annotated. Within a gold cell,
 * {@code a|b} accepts either and {@code *} accepts anything.
 *
 * @param figures counts and ratios by name, in the order to show them; counts are whole numbers of type Integer
 * @param errors one line for each claim that is missed, extra or wrong in an attribute
 */
record Evaluation(Map<String, Number> figures, List<String> errors) {
  private static final List<String> ATTRIBUTES =
      List.of("indicator", "value", "approximation", "total", "modality", "locality", "years");
  private static final double TOLERANCE = 1e-9;
  private static final int EXCERPT = 90;

  /** A row of a table; a column that the table lacks reads as empty. */
  private record Row(Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    int number(String column) {
      return Integer.parseInt(get(column).strip());
    }
  }

  /** Reads and compares two tables. */
  static Evaluation of(Path gold, Path claims) throws IOException {
    return new Scoring(rows(gold, "document", "start", "end", "status"), rows(claims, "document", "number_start"))
        .evaluation();
  }

  private static List<Row> rows(Path table, String... needed) throws IOException {
    if (!Files.isRegularFile(table)) {
      throw new UserError(Exit.USAGE, table + ": no such file. Name a table in CSV.");
    }
    String text = Files.readString(table, StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text.startsWith("\ufeff") ? text.substring(1) : text, format)) {
      for (String column : needed) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new UserError(Exit.USAGE, table + ":1: no column \"" + column + "\". Name a table of that kind.");
        }
      }
      for (CSVRecord record : parser) {
        rows.add(new Row(record.toMap()));
      }
    }
    return rows;
  }

  private static final class Scoring {
    private final Set<String> documents = new TreeSet<>();
    private final ListMultimap<String, Row> gold = ArrayListMultimap.create();
    private final ListMultimap<String, Row> got = ArrayListMultimap.create();
    private final Map<String, Integer> right = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private int required;
    private int predicted;
    private int found;
    private int rightRows;

    Scoring(List<Row> goldRows, List<Row> claims) {
      for (Row g : goldRows) {
        documents.add(g.get("document"));
        if (!g.get("status").equals("none")) {
          gold.put(g.get("document"), g);
          required += g.get("status").equals("required") ? 1 : 0;
        }
      }
      for (Row c : claims) {
        String document = c.get("document");
        got.put(document.substring(document.lastIndexOf('/') + 1), c);
      }
      ATTRIBUTES.forEach(a -> right.put(a, 0));
    }

    Evaluation evaluation() {
      for (String document : documents) {
        score(document, gold.get(document));
      }
      Map<String, Number> figures = new LinkedHashMap<>();
      figures.put("documents", documents.size());
      figures.put("required", required);
      figures.put("predicted", predicted);
      figures.put("found", found);
      double precision = ratio(found, predicted);
      double recall = ratio(found, required);
      figures.put("precision", precision);
      figures.put("recall", recall);
      figures.put("f1", f1(precision, recall));
      right.forEach((attribute, n) -> figures.put(attribute + "_accuracy", ratio(n, found)));
      figures.put("row_precision", ratio(rightRows, predicted));
      figures.put("row_recall", ratio(rightRows, required));
      figures.put("row_f1", f1(ratio(rightRows, predicted), ratio(rightRows, required)));
      return new Evaluation(figures, errors);
    }

    private void score(String document, List<Row> expected) {
      Set<String> used = new HashSet<>();
      for (Row claim : got.get(document)) {
        int start = claim.number("number_start");
        int end = claim.number("number_end");
        String what = document + ":" + start + " " + claim.get("indicator") + "=" + claim.get("value");
        Row hit = null;
        for (Row g : expected) {
          if (hit == null && start < g.number("end") && g.number("start") < end) {
            hit = g;
          }
        }
        if (hit == null) {
          predicted++;
          String sentence = claim.get("sentence");
          errors.add("extra    " + what + " «" + sentence.substring(0, Math.min(EXCERPT, sentence.length())) + "»");
        } else if (hit.get("status").equals("required")) {
          predicted++;
          if (used.add(span(hit))) {
            compare(document + ":" + start, hit, claim);
          } else {
            errors.add("twice    " + what);
          }
        }
      }
      for (Row g : expected) {
        if (g.get("status").equals("required") && !used.contains(span(g))) {
          errors.add("missed   " + document + ":" + g.get("start") + " «" + g.get("text") + "» " + g.get("indicator"));
        }
      }
    }

    private void compare(String where, Row hit, Row claim) {
      found++;
      boolean all = true;
      for (String attribute : ATTRIBUTES) {
        if (agrees(attribute, hit, claim)) {
          right.merge(attribute, 1, Integer::sum);
        } else {
          all = false;
          errors.add(
              String.format("%-8s %s «%s» want %s got %s", attribute, where, hit.get("text"), shown(hit, attribute),
                  shown(claim, attribute)));
        }
      }
      rightRows += all ? 1 : 0;
    }

    private static String span(Row row) {
      return row.get("start") + "-" + row.get("end");
    }
  }

  private static boolean agrees(String attribute, Row gold, Row claim) {
    return switch (attribute) {
      case "value" -> sameNumber(gold, claim, "value") && sameNumber(gold, claim, "value_low")
          && sameNumber(gold, claim, "value_high");
      case "total" -> sameNumber(gold, claim, "total");
      case "years" -> sameNumber(gold, claim, "year_start") && sameNumber(gold, claim, "year_end");
      case "modality" -> sameText(gold.get("modality").isEmpty() ? "*" : gold.get("modality"), claim.get("modality"));
      case "locality" -> samePlace(gold, claim);
      default -> sameText(gold.get(attribute), claim.get(attribute));
    };
  }

  private static boolean samePlace(Row gold, Row claim) {
    String code = gold.get("locality_code");
    if (!code.isEmpty() && !code.equals("*")) {
      return sameText(code, claim.get("locality_code"));
    }
    String name = gold.get("locality");
    return name.isEmpty() || name.equals("*") || sameText(name, claim.get("locality"));
  }

  private static boolean sameNumber(Row gold, Row claim, String column) {
    for (String want : Splitter.on('|').split(gold.get(column))) {
      if (want.equals("*") || same(number(want), number(claim.get(column)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(OptionalDouble gold, OptionalDouble got) {
    if (gold.isEmpty() || got.isEmpty()) {
      return gold.isEmpty() && got.isEmpty();
    }
    double g = gold.getAsDouble();
    return Math.abs(g - got.getAsDouble()) <= TOLERANCE * Math.max(1, Math.abs(g));
  }

  private static OptionalDouble number(String cell) {
    String s = cell.strip();
    return s.isEmpty() || s.equals("NA") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(s));
  }

  private static boolean sameText(String gold, String got) {
    if (gold.equals("*")) {
      return true;
    }
    String folded = folded(got.equals("NA") ? "" : got);
    return Splitter.on('|').splitToStream(gold).anyMatch(g -> folded(g).equals(folded));
  }

  private static String folded(String s) {
    String nfc = Normalizer.normalize(s, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return CharMatcher.whitespace().trimAndCollapseFrom(nfc, ' ');
  }

  private static String shown(Row row, String attribute) {
    return switch (attribute) {
      case "value" -> row.get("value") + " [" + row.get("value_low") + ", " + row.get("value_high") + "]";
      case "years" -> row.get("year_start") + ".." + row.get("year_end");
      case "locality" -> row.get("locality") + " (" + row.get("locality_code") + ")";
      default -> row.get(attribute);
    };
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
