package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code report.html} of the samples in a headless Chromium. Skips where there is no Chromium, unless {@code CI} says that
 * there must be one.
 */
class PageInBrowserTest {
  private static final Path SAMPLES = Path.of("src/samples");
  private static final String HOSTILE =
      """
      Huyện Kim Sơn <script>window.hacked = true</script> & "mới"
      Thứ sáu, 21/04/2017 08:07

      Năm 2016, huyện Kim Sơn kết nạp 112 đảng viên </script><img src=x onerror="window.hacked = true">, tăng 25 đảng viên.
      Toàn huyện có 45 chi bộ¶và <!-- 7 hội nghị đối thoại ' đã tổ chức.
      """.replace('¶', '\u2028');

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path small;
  private static Path large;

  @BeforeAll
  static void publish() throws IOException, InterruptedException {
    Optional<Path> program = Browser.find();
    assumeTrue(program.isPresent() || "true".equals(System.getenv("CI")), "no Chromium on the path");
    Path in = Files.createDirectories(folder.resolve("in"));
    copySamples(in, "");
    Files.writeString(in.resolve("hostile.txt"), HOSTILE);
    small = published(in, "small");
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 21; i++) {
      copySamples(many, i + "-");
    }
    large = published(many, "large");
    browser = Browser.start(program.orElseThrow(), folder.resolve("profile"));
  }

  private static void copySamples(Path to, String prefix) throws IOException {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, to.resolve(prefix + sample.getFileName()));
      }
    }
  }

  private static Path published(Path in, String name) {
    Path out = folder.resolve(name);
    Program.Ended e = Program.run("extract", in, "--output", out, "--formats", "html", "--quiet");
    assertEquals(Exit.DONE.code(), e.code(), e.err());
    return out.resolve("report.html");
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.window(1440, 900, false);
    open(small, "");
  }

  @AfterEach
  void nothingWentWrong() {
    assertEquals(List.of(), browser.errors());
  }

  private static void open(Path page, String fragment) {
    browser.open(page, fragment);
    browser.await("document.querySelector('#rows a') && document.querySelector('article.open')");
  }

  @Test
  void everyClaimHasARowAndOneMark() {
    assertEquals(
        "true",
        browser.text(
            "(() => { const all = [...document.querySelectorAll('script.rows')]; const marks = "
                + "[...document.querySelectorAll('mark[data-claim]')].map(m => m.id);"
                + " return new Set(marks).size === marks.length && document.querySelector('#count').textContent"
                + ".startsWith(String(marks.length) + ' '); })()"));
  }

  @Test
  void filtersByWordsWithoutTheirMarksAndClears() {
    String all = browser.text("document.querySelector('#count').textContent");
    browser.click("document.querySelector('#q')");
    browser.type("cu jut");
    browser.await("document.querySelector('#count').textContent.includes(' trong ')");
    assertEquals(
        "1", browser.text("new Set([...document.querySelectorAll('#rows tr')].map(r => r.claim.document)).size"));
    assertTrue(browser.text("document.querySelector('#rows tr').textContent").contains("Cư Jút"));
    browser.click("document.querySelector('#clear')");
    browser.await("!document.querySelector('#count').textContent.includes(' trong ')");
    assertEquals(all, browser.text("document.querySelector('#count').textContent"));
  }

  @Test
  void filtersByAnIndicatorsBarAndSortsByValue() {
    browser.click("document.querySelector('[data-filter=indicator]')");
    browser.await("document.querySelector('#f-indicator').value !== ''");
    browser.click("document.querySelector('#head th:nth-child(2) button')");
    browser.click("document.querySelector('#head th:nth-child(2) button')");
    assertEquals("descending", browser.text("document.querySelector('#head th:nth-child(2)').getAttribute('aria-sort')"));
    assertEquals(
        "true",
        browser.text(
            "(() => { const v = [...document.querySelectorAll('#rows tr')].map(r => r.claim.amount);"
                + " return v.length > 1 && v.every((x, i) => !i || !(x > v[i - 1])); })()"));
    assertEquals(
        "1", browser.text("new Set([...document.querySelectorAll('#rows tr')].map(r => r.claim.indicator)).size"));
  }

  @Test
  void goesFromARowToTheTextAndBack() {
    String row = "document.querySelectorAll('#rows tr')[40]";
    String id = browser.text(row + ".claim.claim_id");
    browser.click(row + ".querySelector('td.evidence')");
    String mark = "document.getElementById('m-" + id + "')";
    browser.await(mark + ".matches('article.open mark.here') && document.activeElement === " + mark);
    browser.await("!document.querySelector('#card').hidden");
    assertEquals("true", browser.text(row + ".claim.number_text === " + mark + ".textContent"));
    assertEquals(
        "true",
        browser.text("(() => { const b = " + mark + ".getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; })()"));
    browser.value("window.scrollTo(0, 0)");
    browser.click(mark);
    browser.await("document.activeElement === document.querySelector('#r-" + id + ".here td a')");
  }

  @Test
  void aRowThatIsFilteredAwayComesBackWhenItsMarkIsPressed() {
    browser.click("document.querySelector('#q')");
    browser.type("zzz");
    browser.await("document.querySelector('#rows .empty')");
    browser.click("document.querySelector('article.open mark')");
    browser.await("document.querySelector('#rows tr.here')");
    assertEquals("", browser.text("document.querySelector('#q').value"));
  }

  @Test
  void opensTheAddressOfAClaim() {
    String id = browser.text("document.querySelectorAll('#rows tr')[30].claim.claim_id");
    open(small, "#m-" + id);
    browser.await("document.activeElement === document.getElementById('m-" + id + "')");
  }

  @Test
  void theKeyboardAloneReachesEverything() {
    browser.key("Tab");
    assertEquals("skip", browser.text("document.activeElement.className"));
    browser.key("Enter");
    tabTo("e => e.id === 'q'", 5);
    browser.type("Kim Sơn");
    browser.await("document.querySelector('#count').textContent.includes(' trong ')");
    tabTo("e => e.closest('#rows')", 30);
    String id = browser.text("document.activeElement.closest('tr').claim.claim_id");
    browser.key("Enter");
    browser.await("document.activeElement.id === 'm-" + id + "'");
    String card = browser.text("document.querySelector('#card').textContent");
    assertTrue(card.contains("Kim Sơn"), card);
    assertEquals("card", browser.text("document.activeElement.getAttribute('aria-describedby')"));
    browser.key("Escape");
    assertEquals("true", browser.text("document.querySelector('#card').hidden"));
    browser.key("Tab");
    assertEquals("MARK", browser.text("document.activeElement.tagName"));
    String next = browser.text("document.activeElement.id.slice(2)");
    assertNotEquals(id, next);
    browser.key("Enter");
    browser.await("document.activeElement === document.querySelector('#r-" + next + " a')");
  }

  private static void tabTo(String wanted, int most) {
    for (int i = 0; i < most; i++) {
      browser.key("Tab");
      if (browser.value("Boolean((" + wanted + ")(document.activeElement))").equals(true)) {
        return;
      }
    }
    throw new AssertionError("not reached: " + wanted);
  }

  @Test
  void refusedNumbersShowTheirReasonWhenAskedFor() {
    String number = "document.querySelector('article.open .no')";
    assertEquals("none", browser.text("getComputedStyle(" + number + ").borderBottomStyle"));
    browser.click("document.querySelector('#refused')");
    assertEquals("dashed", browser.text("getComputedStyle(" + number + ").borderBottomStyle"));
    browser.hover(number);
    browser.await("document.querySelector('#card').textContent.includes('Không nhận')");
    browser.click("document.querySelector('#refused')");
    assertEquals("none", browser.text("getComputedStyle(" + number + ").borderBottomStyle"));
    assertEquals("null", browser.text(number + ".getAttribute('tabindex')"));
  }

  @Test
  void markupInAnArticleIsText() {
    browser.click("document.querySelector('#dq')");
    browser.type("hostile");
    browser.await("document.querySelectorAll('#document-rows tr').length === 1");
    browser.click("document.querySelector('#document-rows a')");
    browser.await("document.querySelector('article.open').textContent.includes('onerror=\"window.hacked = true\"')");
    assertEquals("undefined", browser.text("String(window.hacked)"));
    assertEquals("0", browser.text("document.querySelectorAll('article img, article script').length"));
    assertTrue(browser.text("document.querySelector('#meta').textContent").contains("<script>window.hacked = true</script>"));
    assertEquals(
        "112 25 45 7",
        browser.text("[...document.querySelectorAll('article.open mark')].map(m => m.textContent).join(' ')"));
  }

  @Test
  void fitsAPhone() {
    browser.window(360, 740, true);
    open(small, "");
    assertEquals("360", browser.text("document.documentElement.scrollWidth"));
    browser.tap("document.querySelector('#rows a')");
    browser.await("document.activeElement.matches('article.open mark') && !document.querySelector('#card').hidden");
    browser.tap("document.querySelectorAll('article.open mark')[2]");
    browser.await(
        "document.querySelector('#card .big').textContent.includes(document.querySelectorAll('article.open mark')[2].textContent)");
    assertEquals("360", browser.text("document.documentElement.scrollWidth"));
    browser.tap("document.querySelector('#card button')");
    browser.await("document.activeElement.closest('#rows tr.here')");
    browser.click("document.querySelector('#refused')");
    assertEquals("360", browser.text("document.documentElement.scrollWidth"));
  }

  @Test
  void aLargeRunLoadsItsTextsFromBesideThePage() {
    open(large, "");
    browser.await("document.querySelector('#document-count').textContent.includes('210')");
    assertEquals("1", browser.text("document.querySelectorAll('article').length"));
    browser.click("document.querySelector('#pager button:last-child')");
    browser.await("document.querySelector('#pager').textContent.includes('Trang 2/')");
    String row = "document.querySelectorAll('#rows tr')[7]";
    String id = browser.text(row + ".claim.claim_id");
    browser.click(row);
    browser.await("document.activeElement.id === 'm-" + id + "'");
  }

  @Test
  void printsAsPages() {
    byte[] pdf = browser.print();
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    browser.await("document.querySelectorAll('#rows tr').length === 50");
  }
}
