package vn.solieu.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the gold tables is read with its span, value and bounds. */
class GoldSpansTest {
  private static final Path SHARED = Path.of("..", "shared");

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "corpus/news", "corpus/provincial"})
  void readsEveryGoldFigure(String folder) throws IOException {
    Path gold = SHARED.resolve(folder).resolve("gold.csv");
    Assumptions.assumeTrue(Files.exists(gold), "no shared folder");
    List<String> faults = new ArrayList<>();
    int figures = 0;
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(gold);
        CSVParser rows = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      for (CSVRecord row : rows) {
        if (!row.get("start").isEmpty()) {
          figures++;
          check(gold.resolveSibling(row.get("document")), row, faults);
        }
      }
    }
    assertTrue(figures > 0);
    assertEquals("", String.join("\n", faults));
  }

  private static void check(Path document, CSVRecord row, List<String> faults) throws IOException {
    String text = Files.readString(document);
    int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
    Optional<NumberMention> found =
        ProjectRules.read(text).stream()
            .filter(m -> m.accepted() && m.span().start() == start && m.span().end() == end)
            .findFirst();
    String place = document.getFileName() + " [" + row.get("start") + "] " + text.substring(start, end) + ": ";
    if (found.isEmpty() && row.get("status").equals("optional")) {
      return;
    }
    if (found.isEmpty()) {
      faults.add(place + "not read");
      return;
    }
    NumberMention m = found.get();
    compare(place + "value", row.get("value"), m.value(), faults);
    compare(place + "low", row.get("value_low"), m.low(), faults);
    compare(place + "high", row.get("value_high"), m.high(), faults);
    compare(place + "total", row.get("total"), m.total(), faults);
    String approximation = m.approximation().name().toLowerCase(Locale.ROOT);
    if (!List.of(row.get("approximation").split("\\|")).contains(approximation)) {
      faults.add(place + approximation + " for " + row.get("approximation"));
    }
  }

  private static void compare(String what, String wanted, Optional<BigDecimal> found, List<String> faults) {
    boolean any = wanted.equals("*");
    boolean same = wanted.isEmpty() ? found.isEmpty() : !any && found.isPresent() && found.get().compareTo(new BigDecimal(wanted)) == 0;
    if (!any && !same) {
      faults.add(what + " is " + found.map(BigDecimal::toPlainString).orElse("empty") + " for " + wanted);
    }
  }
}
