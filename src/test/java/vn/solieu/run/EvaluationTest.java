package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final String GOLD_HEADER =
      "document,start,end,text,status,indicator,value,value_low,value_high,approximation,total,modality,measure,unit,"
          + "locality,locality_code,year_start,year_end,note\n";
  private static final String CLAIMS_HEADER =
      "document,number_start,number_end,indicator,value,value_low,value_high,approximation,total,modality,locality,"
          + "locality_code,year_start,year_end,sentence\n";

  @TempDir private Path folder;

  @Test
  void countsFoundMissedExtraAndWrong() throws IOException {
    Evaluation e =
        evaluate(
            """
            a.txt,0,2,73,required,members,73,73,73,exact,,reported,count,,huyện A,001,2017,2017,
            a.txt,10,12,25,required,units|cells,25,25,25,exact,,reported,count,,*,,2017,2017,
            a.txt,20,21,3,required,cells,3,3,3,exact,,,count,,,,,,
            a.txt,30,31,9,optional,cells,9,9,9,exact,,,count,,,,,,
            b.txt,,,,none,,,,,,,,,,,,,,
            """,
            """
            in/a.txt,0,2,members,73,73,73,exact,,reported,Huyện  A,001,2017,2017,s
            in/a.txt,11,12,cells,25,25,25,exact,,reported,xã B,,2017,2018,s
            in/a.txt,11,12,cells,25,25,25,exact,,reported,xã B,,2017,2017,s
            in/a.txt,30,31,cells,9,,,exact,,reported,,,,,s
            in/b.txt,5,6,other_count,7,7,7,exact,,reported,,,,,bảy
            """);
    assertEquals(
        List.of(
            "years    a.txt:11 «25» want 2017..2017 got 2017..2018",
            "twice    a.txt:11 cells=25",
            "missed   a.txt:20 «3» cells",
            "extra    b.txt:5 other_count=7 «bảy»"),
        e.errors());
    assertEquals(2, e.figures().get("documents"));
    assertEquals(3, e.figures().get("required"));
    assertEquals(4, e.figures().get("predicted"));
    assertEquals(2, e.figures().get("found"));
    assertEquals(0.5, e.figures().get("precision"));
    assertEquals(2.0 / 3, e.figures().get("recall"));
    assertEquals(0.5, e.figures().get("years_accuracy"));
    assertEquals(1.0, e.figures().get("value_accuracy"));
  }

  @Test
  void givesZerosForEmptyTables() throws IOException {
    assertEquals(0.0, evaluate("", "").figures().get("row_f1"));
  }

  /** The same figures as the reference program, on the gold tables with claims that are right, wrong and missing. */
  @ParameterizedTest
  @ValueSource(strings = {"seeds", "corpus/provincial", "corpus/news"})
  void agreesWithTheReferenceProgram(String set) throws Exception {
    Path gold = SHARED.resolve(set).resolve("gold.csv");
    Path reference = SHARED.resolve("eval/evaluate.py");
    assumeTrue(Files.exists(gold) && Files.exists(reference) && hasPython());
    Path claims = disturbed(gold);
    Process python =
        new ProcessBuilder("python3", reference.toString(), gold.toString(), claims.toString(), "--errors", "100000").start();
    Program.Ended want = Program.end(python);
    assertEquals(0, want.code(), want.err());
    Program.Ended got = Program.run("evaluate", gold, claims, "--errors", "100000");
    assertEquals(want.out(), got.out());
    Process json = new ProcessBuilder("python3", reference.toString(), gold.toString(), claims.toString(), "--json").start();
    assertEquals(numbers(Program.end(json).out()), numbers(Program.run("evaluate", gold, claims, "--json").out()));
  }

  private Path disturbed(Path gold) throws IOException {
    Random random = new Random(11);
    Path claims = folder.resolve("claims.csv");
    try (CSVPrinter out = CSVFormat.RFC4180.print(claims, StandardCharsets.UTF_8)) {
      out.printRecord((Object[]) CLAIMS_HEADER.strip().split(","));
      for (CSVRecord g :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(gold))) {
        int luck = random.nextInt(10);
        if (g.get("start").isEmpty() || luck == 0) {
          continue;
        }
        String value = luck == 1 ? "1" : g.get("value").replace("*", "5").split("\\|")[0];
        String end = luck == 2 ? String.valueOf(Integer.parseInt(g.get("end")) + 30) : g.get("end");
        out.printRecord(
            "in/" + g.get("document"), g.get("start"), end, luck == 3 ? "other_count" : g.get("indicator").split("\\|")[0],
            value, value, luck == 4 ? "" : value, g.get("approximation").split("\\|")[0], g.get("total"),
            luck == 5 ? "planned" : "reported", luck == 6 ? "xã X" : g.get("locality").toUpperCase(java.util.Locale.ROOT),
            luck == 6 ? "" : g.get("locality_code"), g.get("year_start"), luck == 7 ? "1999" : g.get("year_end"),
            "câu \"dài\"".repeat(random.nextInt(20)));
      }
    }
    return claims;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static Map<String, Double> numbers(String json) {
    Map<String, Double> numbers = new HashMap<>();
    Matcher m = Pattern.compile("\"(\\w+)\": ([\\d.eE+-]+)").matcher(json);
    while (m.find()) {
      numbers.put(m.group(1), Double.valueOf(m.group(2)));
    }
    assertTrue(numbers.size() > 10, json);
    return numbers;
  }

  private Evaluation evaluate(String gold, String claims) throws IOException {
    return Evaluation.of(
        Files.writeString(folder.resolve("gold.csv"), GOLD_HEADER + gold),
        Files.writeString(folder.resolve("claims.csv"), CLAIMS_HEADER + claims));
  }
}
