package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its users meet it: messages and exit codes. */
class MainTest {
  private static final String ARTICLE = "Kết nạp đảng viên\n12/03/2015\nNăm 2014, xã Tân An kết nạp 12 đảng viên mới.\n";

  @TempDir private Path folder;

  @Test
  void namesTheNearestRightWord() {
    Program.Ended e = Program.run("extrat");
    assertEquals(Exit.USAGE.code(), e.code());
    assertTrue(e.err().contains("unknown command or argument [extrat]"), e.err());
    assertTrue(e.err().contains("solieu extract"), e.err());
    Program.Ended option = Program.run("extract", "--ouput", "x");
    assertEquals(Exit.USAGE.code(), option.code());
    assertTrue(option.err().contains("--output"), option.err());
    assertEquals("", option.out());
  }

  @Test
  void listsWhatAnOptionTakes() {
    Program.Ended e = Program.run("extract", folder, "--formats", "csv,xls");
    assertEquals(Exit.USAGE.code(), e.code());
    assertTrue(e.err().contains("\"xls\" is not one of [csv, xlsx, html, jsonl]"), e.err());
    assertEquals(Exit.USAGE.code(), Program.run("extract", folder, "--threads", "0").code());
    assertEquals(Exit.USAGE.code(), Program.run("explain").code());
  }

  @Test
  void tellsUsersMistakesWithoutATrace() throws IOException {
    Path table = Files.writeString(folder.resolve("articles.csv"), "document,published\na.txt,gestern\n");
    for (Program.Ended e :
        new Program.Ended[] {
          Program.run("extract", folder.resolve("nowhere")),
          Program.run("extract", folder, "--metadata", table),
          Program.run("extract", folder, "--metadata", folder.resolve("none.csv")),
          Program.run("extract", folder, "--rules", folder.resolve("none")),
          Program.run("text", folder.resolve("none.txt")),
          Program.run("evaluate", table, table)
        }) {
      assertEquals(Exit.USAGE.code(), e.code(), e.err());
      assertFalse(e.err().contains("Exception"), e.err());
      assertTrue(e.err().matches("(?s).+: .+\\. .+\\.\\n"), "where: what. How to mend. " + e.err());
    }
  }

  @Test
  void documentsEveryExitCode() {
    Program.Ended e = Program.run("extract", "--help");
    assertEquals(Exit.DONE.code(), e.code());
    String flat = e.out().replaceAll("\\s+", " ");
    for (Exit exit : Exit.values()) {
      assertTrue(flat.contains(exit.code() + " " + exit.meaning()), exit + " in " + e.out());
    }
  }

  @Test
  void endsAtFaultyRules() throws IOException {
    Files.writeString(folder.resolve("furniture.csv"), "kind,where,phrase\nfooter,line_is,Hết\n");
    Program.Ended e = Program.run("explain", "--text", "7 xã", "--rules", folder);
    assertEquals(Exit.RULES.code(), e.code());
    assertTrue(e.err().startsWith("furniture.csv:2: unknown word \"footer\". Use one of [site, "), e.err());
  }

  @Test
  void printsTheTextThatOffsetsCountIn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\ufeff" + ARTICLE.replace("\n", "\r\n"));
    assertEquals(ARTICLE.replace("\n", "\r\n"), Program.run("text", file).out());
    Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4");
    Program.Ended refused = Program.run("text", pdf);
    assertEquals(Exit.NOTHING_USABLE.code(), refused.code());
    assertEquals(pdf + ": refused: a PDF file, not text. Save its text as UTF-8.\n", refused.err());
  }

  @Test
  void explainsEveryNumberWithItsSpanInCodePoints() {
    Program.Ended e =
        Program.run("explain", "--published", "2017-04-21", "--text", "🎉 Năm 2016, huyện Kim Sơn kết nạp 112 đảng viên.");
    assertEquals(Exit.DONE.code(), e.code(), e.err());
    assertTrue(e.out().contains("- 2016  [6, 10)"), e.out());
    assertTrue(e.out().contains("+ 112  [34, 37)"), e.out());
    assertTrue(e.out().contains("rule       "), e.out());
    assertTrue(e.out().endsWith("2 numbers, 1 claims\n"), e.out());
    Program.Ended json = Program.run("explain", "--json", "--text", "Huyện có 25 chi bộ.");
    assertTrue(json.out().startsWith("{\"number\": \"25\", \"start\": 9, \"end\": 11, \"claim\": {"), json.out());
  }

  @Test
  void showsTheUnitsOfAName() {
    Program.Ended e = Program.run("places", "Cao", "Lãnh", "--at", "2015-06-30");
    assertEquals(Exit.DONE.code(), e.code(), e.err());
    assertTrue(e.out().lines().anyMatch(l -> l.contains("thành phố Cao Lãnh, tỉnh Đồng Tháp")), e.out());
    assertTrue(e.out().lines().anyMatch(l -> l.contains("huyện Cao Lãnh, tỉnh Đồng Tháp")), e.out());
    Program.Ended none = Program.run("places", "Nowhere");
    assertEquals(Exit.USAGE.code(), none.code());
    assertTrue(none.err().startsWith("Nowhere: no unit of that name on "), none.err());
  }

  @Test
  void startsARuleAndCountsWhatRulesFind() throws IOException {
    Program.Ended draft = Program.run("rules", "new", "--text", "Xã có 12 cái xyzzy.");
    assertEquals(Exit.DONE.code(), draft.code(), draft.err());
    assertTrue(draft.out().startsWith("- rule: "), draft.out());
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Program.Ended coverage = Program.run("rules", "coverage", file);
    assertEquals(Exit.DONE.code(), coverage.code(), coverage.err());
    assertTrue(coverage.out().lines().anyMatch(l -> l.matches("[1-9]\\d*\t.*rules/claims/.*")), coverage.out());
    assertEquals(Exit.USAGE.code(), Program.run("rules").code());
  }

  @Test
  void carriesTheVersionOfThePom() throws IOException {
    assertEquals("solieu " + Version.NUMBER + "\n", Program.run("--version").out());
    assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + Version.NUMBER + "</version>"));
  }

  @Test
  void readsVietnameseNamesInTheLocaleOfCron() throws Exception {
    Path file = Files.writeString(Files.createDirectories(folder.resolve("Bài viết")).resolve("Số 1.txt"), ARTICLE);
    ProcessBuilder text = Program.process("text", file);
    text.environment().put("LC_ALL", "C");
    Program.Ended e = Program.end(text.start());
    assertEquals(ARTICLE, e.out(), e.err());
  }
}
