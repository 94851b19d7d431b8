package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.claim.TimeBasis;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.number.Approximation;

/** Runs the script in R; skipped where R is missing, but not where {@code CI=true}. */
class LoadScriptTest {
  /** Where R looks for readr; nothing lies there. */
  private static final String NO_LIBRARY = "/nonexistent";

  private static final String TYPES =
      """
      source("set/load.R")
      stopifnot(
        nrow(claims) == 4, nrow(documents) == 2, nrow(panel) == 3, nrow(codebook) > 100,
        is.character(claims$claim_id), is.character(claims$locality_code), claims$province_code[1] == "37",
        is.factor(claims$approximation), identical(levels(claims$measure), c("count", "share", "amount", "rate")),
        as.character(claims$approximation[2]) == "range", is.na(claims$value[2]), claims$value_high[2] == 6,
        is.numeric(claims$value), is.integer(claims$year), claims$year[3] == 2020L,
        inherits(claims$published, "Date"), claims$published[1] == as.Date("2020-09-08"),
        inherits(claims$period_start, "Date"), is.na(claims$period_start[1]),
        is.character(claims$total) || is.numeric(claims$total), is.na(claims$subgroup[1]),
        claims$sentence[4] == "=D\\u00f2ng \\"m\\u1ed9t\\"\\nd\\u00f2ng hai, h\\u1ebft",
        is.factor(documents$outcome), is.numeric(documents$bytes), documents$title[1] == "NA",
        is.factor(panel$locality_level), is.integer(panel$claims))
      cat("fine\\n")
      """;

  @TempDir private Path folder;

  @BeforeEach
  void needsR() {
    boolean found =
        List.of("/usr/bin/Rscript", "/usr/local/bin/Rscript").stream().map(Path::of).anyMatch(Files::exists);
    assertTrue(found || !"true".equals(System.getenv("CI")), "R is missing: apt-get install r-base-core r-cran-readr");
    Assumptions.assumeTrue(found, "no R here");
  }

  private void publish(boolean safe, Doc... documents) throws IOException {
    DatasetOptions options = new DatasetOptions(Set.of("csv"), safe, safe, false, false, "vi", Made.run());
    Published.of(folder.resolve("set"), options, documents);
  }

  private static Doc[] documents() {
    return new Doc[] {
      new Doc("a.txt", "Có 45 chi bộ, 4 - 6 ghép; 46, rồi 12.").title("NA")
          .claim(new Fig("45", "45"))
          .claim(new Fig("4 - 6", "").bounds("4", "6").about(Approximation.RANGE).subgroup("ghép"))
          .claim(new Fig("46", "46").in(Fig.year(2020, 2020, TimeBasis.STATED)))
          .claim(new Fig("12", "12").nowhere().sentence("=Dòng \"một\"\ndòng hai, hết")),
      new Doc("b.txt", "Không."),
    };
  }

  private String r(String locale, String library, String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("Rscript");
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", locale);
    if (!library.isEmpty()) {
      builder.environment().putAll(Map.of("R_LIBS_SITE", library, "R_LIBS_USER", library, "R_LIBS", library));
    }
    Process process = builder.start();
    String out = new String(ByteStreams.toByteArray(process.getInputStream()), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  @ParameterizedTest
  @CsvSource({
    "C.UTF-8, '', false", "C, '', true", "C.UTF-8, " + NO_LIBRARY + ", true", "C, " + NO_LIBRARY + ", false"
  })
  void everyColumnHasItsType(String locale, String library, boolean safe) throws Exception {
    publish(safe, documents());
    Files.writeString(folder.resolve("types.R"), TYPES);
    String out = r(locale, library, "types.R");
    assertTrue(out.contains("fine"), out);
    assertTrue(!out.contains("Warning"), out);
  }

  @ParameterizedTest
  @CsvSource({"C.UTF-8", "C"})
  void runByRscriptItDrawsAPlot(String locale) throws Exception {
    publish(false, documents());
    String out = r(locale, "", "set/load.R");
    assertTrue(out.contains("4 claims, 2 documents, 3 panel rows"), out);
    assertTrue(!out.contains("Warning"), out);
    assertTrue(Files.exists(folder.resolve("solieu-plot.png")) || Files.exists(folder.resolve("solieu-plot.pdf")));
  }

  @Test
  void itRunsOnEmptyTablesAndOnClaimsWithoutSeries() throws Exception {
    publish(false);
    assertTrue(r("C.UTF-8", "", "set/load.R").contains("0 claims"));
    publish(folder.resolve("two"));
    assertTrue(r("C.UTF-8", NO_LIBRARY, "two/load.R").contains("1 claims"));
  }

  private static void publish(Path to) throws IOException {
    Published.of(to, new Doc("a.txt", "Có 45.").claim(new Fig("45", "45").nowhere()));
  }
}
