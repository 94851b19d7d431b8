package vn.solieu.export.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Dataset;
import vn.solieu.export.DatasetOptions;
import vn.solieu.export.Made;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.Made.Fig;
import vn.solieu.export.Published;
import vn.solieu.export.collect.Ledger;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.number.Refusal;

class PageWriterTest {
  private static final Pattern MARK = Pattern.compile("<mark class=\"[^\"]*\" data-claim=\"(\\d+)\" id=\"m-([^\"]*)\">([^<]*)</mark>");
  private static final String HARD = "Có <script>alert(\"1\")</script> & 'hai'\u2028 --> <!-- ]]> \\u003c 12 chi bộ, 12 đảng viên.";

  @TempDir private Path folder;

  private static DatasetOptions options(String... formats) {
    return Made.options(formats);
  }

  private static Doc[] documents() {
    return new Doc[] {
      new Doc("a/1.txt", "Huyện Kim Sơn có 45 chi bộ, trong đó 4 - 6 chi bộ ghép, 1,5 tỷ đồng.")
          .locality(Made.KIM_SON)
          .claim(new Fig("1,5 tỷ", "1500000000.00"))
          .claim(new Fig("45", "45").flags("undated"))
          .claim(new Fig("4 - 6", "").bounds("4", "6")),
      new Doc("a/2.txt", "Không có gì."),
      new Doc("b<i>.txt", HARD).title("</script><b>").claim(new Fig("12 chi", "12").of(Made.ADMITTED).sentence(HARD)),
    };
  }

  private static Doc[] many(int count) {
    Doc[] all = new Doc[count];
    for (int i = 0; i < count; i++) {
      all[i] = new Doc(String.format("%04d.txt", i), "Có " + (i + 1000) + " chi bộ. ").claim(new Fig("" + (i + 1000), "" + (i + 1000)));
    }
    return all;
  }

  /** Everything that a run wrote but run.json. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(p).toString(), Files.readString(p));
      }
    }
    files.remove("run.json");
    return files;
  }

  /** Every mark as its claim's id and its text. */
  private static List<String> marks(String html) {
    List<String> marks = new ArrayList<>();
    Matcher m = MARK.matcher(html);
    while (m.find()) {
      marks.add(m.group(2) + ": " + m.group(3));
    }
    return marks;
  }

  private static String unescaped(String html) {
    return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void aSmallRunIsOneFileThatLoadsNothing() throws IOException {
    Published.of(folder, options("html"), documents());
    Map<String, String> files = files(folder);
    assertEquals(Set.of("report.html"), files.keySet());
    String page = files.get("report.html");
    assertFalse(page.contains(" src="));
    assertFalse(page.contains("<link"));
    assertFalse(page.contains("style=\""), "the policy forbids it");
    assertFalse(page.contains("onclick="), "the policy forbids it");
    assertFalse(page.contains("[=") || Pattern.compile("@[a-z]+@").matcher(page).find(), "everything is filled in");
  }

  @Test
  void thePolicyAllowsItsOwnScriptAndStyleAlone() throws IOException {
    Published.of(folder, options("html"), documents());
    String page = files(folder).get("report.html");
    Matcher policy = Pattern.compile("content=\"(default-src 'none'; [^\"]*)\"").matcher(page);
    assertTrue(policy.find());
    for (String element : List.of("style", "script")) {
      Matcher own = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL).matcher(page);
      assertTrue(own.find());
      byte[] hash = Hashing.sha256().hashString(own.group(1), StandardCharsets.UTF_8).asBytes();
      assertTrue(
          policy.group(1).contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';"), policy.group(1));
      assertFalse(own.find(), "only one " + element);
    }
  }

  @Test
  void everyClaimIsMarkedOnceWithItsText() throws IOException {
    Published set = Published.of(folder, options("csv", "html"), documents());
    List<String> claims = set.rows("claims").stream().map(r -> r.get("claim_id") + ": " + r.get("number_text")).toList();
    List<String> escaped = claims.stream().map(Html::text).toList();
    assertEquals(4, claims.size());
    assertEquals(escaped, marks(files(folder).get("report.html")));
  }

  @Test
  void aTextComesBackWhole() throws IOException {
    Published.of(folder, options("html"), documents());
    Matcher article = Pattern.compile("<article id=\"d2\".*?</article>", Pattern.DOTALL).matcher(files(folder).get("report.html"));
    assertTrue(article.find());
    assertEquals(HARD, unescaped(article.group()).strip());
  }

  @Test
  void nothingOfAnArticleIsMarkup() throws IOException {
    Published.of(folder, options("html"), documents());
    String page = files(folder).get("report.html");
    assertFalse(page.contains("<script>alert"));
    assertFalse(page.contains("<i>.txt"));
    assertFalse(page.contains("</script><b>"));
    Matcher rows = Pattern.compile("<script type=\"application/json\"[^>]*>(.*?)</script>", Pattern.DOTALL).matcher(page);
    int found = 0;
    while (rows.find()) {
      assertFalse(rows.group(1).contains("<"));
      assertFalse(rows.group(1).contains("\u2028"));
      assertTrue(Published.parse(rows.group(1)) instanceof Map);
      found++;
    }
    assertEquals(5, found, "words, three documents, what is shown");
  }

  @Test
  void theNumberIsFoundInItsSentence() throws IOException {
    Doc doc = new Doc("a.txt", "Xã có 12 tổ, thôn  có 12 hộ.");
    doc.claim(new Fig("12 hộ", "12").sentence("Xã có 12 tổ, thôn có 12 hộ."));
    Published.of(folder, options("html"), doc);
    String page = files(folder).get("report.html");
    Matcher rows = Pattern.compile("class=\"rows\">(.*?)</script>", Pattern.DOTALL).matcher(page);
    assertTrue(rows.find());
    List<?> claim = (List<?>) ((List<?>) ((Map<?, ?>) Published.parse(rows.group(1))).get("claims")).get(0);
    assertEquals("Xã có 12 tổ, thôn có 12 hộ.".lastIndexOf("12 hộ"), claim.get(3));
  }

  @Test
  void equalInputGivesEqualBytes() throws IOException {
    Published.of(folder.resolve("1"), options("html"), documents());
    Published.of(folder.resolve("2"), options("html"), documents());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("1/report.html")), Files.readAllBytes(folder.resolve("2/report.html")));
    Published.of(folder.resolve("3"), options("html"), many(230));
    Published.of(folder.resolve("4"), options("html"), many(230));
    assertEquals(files(folder.resolve("3")), files(folder.resolve("4")));
  }

  @Test
  void theTextsOfALargeRunLieBesideThePage() throws IOException {
    Published set = Published.of(folder, options("csv", "html"), many(230));
    Map<String, String> files = files(folder);
    assertTrue(files.keySet().containsAll(Set.of("report.html", "report/001.js", "report/rows-001.js")), files.keySet().toString());
    assertFalse(files.get("report.html").contains("<article"));
    assertTrue(files.get("report.html").contains("<script src=\"report/rows-001.js\" defer></script>"));
    List<String> marks = new ArrayList<>();
    for (String line : files.get("report/001.js").split("\n")) {
      assertTrue(line.startsWith("solieu.text(") && line.endsWith(");"));
      marks.addAll(marks((String) ((List<?>) Published.parse("[" + line.substring(12, line.length() - 2) + "]")).get(1)));
    }
    assertEquals(set.rows("claims").stream().map(r -> r.get("claim_id") + ": " + r.get("number_text")).toList(), marks);
    List<?> wrote = (List<?>) set.json("run.json").get("wrote");
    assertTrue(wrote.stream().anyMatch(f -> ((Map<?, ?>) f).get("file").equals("report/001.js")));
  }

  @Test
  void aPageShowsNoMoreThanABrowserTakesAndSaysSo() throws IOException {
    PageWriter.Limits limits = new PageWriter.Limits(2, 1_000_000, 100, 5, 1000);
    try (Ledger ledger = new Ledger(folder.resolve(".work"), false, true);
        PageWriter writer = new PageWriter(folder, Language.VI, limits)) {
      for (Doc doc : many(9)) {
        ledger.add(doc.row(), doc.extraction());
      }
      Overview overview = ledger.finish(Made.run());
      writer.begin(overview);
      ledger.tell(List.of(writer));
      writer.end();
    }
    Map<String, String> files = files(folder);
    assertTrue(files.get("report.html").contains("{\"documents\":5,\"allDocuments\":9,\"claims\":5,\"allClaims\":9}"));
    assertEquals(5, files.get("report/rows-001.js").split("solieu.document").length - 1);
    assertTrue(files.containsKey("report/003.js"), "texts are cut into pieces: " + files.keySet());
  }

  @Test
  void refusedDocumentsAreListedWithoutAText() throws IOException {
    try (Dataset dataset = new Dataset(folder, options("html"))) {
      dataset.add(Made.refused("c.bin", "not text"), Optional.empty());
      dataset.publish();
    }
    String page = files(folder).get("report.html");
    assertTrue(page.contains("[-1,\"c.bin\",\"refused\",\"not text\","));
    assertFalse(page.contains("<article"));
  }

  @Test
  void theLanguageThatWasAskedForComesFirst() throws IOException {
    Published.of(folder.resolve("vi"), options("html"), documents());
    DatasetOptions english = new DatasetOptions(Set.of("html"), false, false, false, false, "en", Made.run());
    Published.of(folder.resolve("en"), english, documents());
    String vi = files(folder.resolve("vi")).get("report.html");
    String en = files(folder.resolve("en")).get("report.html");
    assertTrue(vi.contains("<html lang=\"vi\">") && vi.contains("<span lang=\"vi\">Tổng quan</span> <span class=\"also\" lang=\"en\">Overview</span>"));
    assertTrue(en.contains("<html lang=\"en\">") && en.contains("<span lang=\"en\">Overview</span> <span class=\"also\" lang=\"vi\">Tổng quan</span>"));
    assertTrue(en.contains("<title>Figures in local news · Số liệu trong tin bài địa phương</title>"));
  }

  @Test
  void everyRefusalIsToldInVietnamese() {
    for (Refusal refusal : Refusal.values()) {
      assertTrue(Refusals.vietnamese().containsKey(refusal.reason()), refusal.name());
      assertEquals(refusal.reason(), Refusals.plain("refused: " + refusal.reason()));
    }
  }
}
