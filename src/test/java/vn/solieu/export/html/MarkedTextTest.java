package vn.solieu.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.export.write.Article;
import vn.solieu.export.write.Article.Stretch;

class MarkedTextTest {
  private final List<Stretch> blocks = new ArrayList<>();
  private final List<Stretch> refused = new ArrayList<>();

  private Stretch find(String text, String part, String what) {
    int at = text.indexOf(part);
    return new Stretch(what, at, at + part.length());
  }

  /** Marks some stretches, told in code points. */
  private String html(String text, int[]... claims) {
    StringBuilder out = new StringBuilder();
    MarkedText marked = new MarkedText(new Article(text, blocks, refused), out);
    for (int i = 0; i < claims.length; i++) {
      marked.claim(claims[i][0], claims[i][1], "id=\"" + i + "\"");
    }
    marked.end();
    return out.toString().replace("\n", "");
  }

  @Test
  void eachBlockIsAnElementOfItsKind() {
    String text = "Tiêu đề\n(21/4)\n\nMột.\nHai.\n";
    blocks.add(find(text, "Tiêu đề", "title"));
    blocks.add(find(text, "Một.", "body"));
    blocks.add(find(text, "Hai.", "subheading"));
    assertEquals(
        "<h3 class=\"title\">Tiêu đề</h3><p class=\"furniture\">(21/4)</p><p class=\"body\">Một.</p>"
            + "<h4 class=\"subheading\">Hai.</h4>",
        html(text).replace("\">(", "\">("));
  }

  @Test
  void claimsAreMarkedWhereTheyStand() {
    String text = "12 chi bộ có 34 người 5";
    blocks.add(new Stretch("body", 0, text.length()));
    assertEquals(
        "<p class=\"body\"><mark id=\"0\">12</mark> chi bộ có <mark id=\"1\">34</mark> người <mark id=\"2\">5</mark></p>",
        html(text, new int[] {0, 2}, new int[] {13, 15}, new int[] {22, 23}));
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "🏡🏡 12";
    blocks.add(new Stretch("body", 0, text.length()));
    assertEquals("<p class=\"body\">🏡🏡 <mark id=\"0\">12</mark></p>", html(text, new int[] {3, 5}));
  }

  @Test
  void claimsWithinEachOtherNest() {
    String text = "có 45 người";
    blocks.add(new Stretch("body", 0, text.length()));
    assertEquals(
        "<p class=\"body\">có <mark id=\"1\"><mark id=\"0\">4</mark>5</mark> người</p>",
        html(text, new int[] {3, 4}, new int[] {3, 5}));
    assertEquals(
        "<p class=\"body\">có <mark id=\"0\"><mark id=\"1\">45</mark></mark> người</p>",
        html(text, new int[] {3, 5}, new int[] {3, 5}));
  }

  @Test
  void aRefusedNumberThatAClaimCoversIsNotShown() {
    String text = "năm 2019 có 2019 người, lần thứ 3";
    blocks.add(new Stretch("body", 0, text.length()));
    refused.add(new Stretch("a year", 4, 8));
    refused.add(new Stretch("a code", 12, 16));
    refused.add(find(text, "3", "an \"ordinal\""));
    assertEquals(
        "<p class=\"body\">năm <span class=\"no\" data-why=\"a year\">2019</span> có <mark id=\"0\">2019</mark> người, lần thứ"
            + " <span class=\"no\" data-why=\"an &quot;ordinal&quot;\">3</span></p>",
        html(text, new int[] {12, 16}));
  }

  @Test
  void aClaimOutsideOfEveryBlockOrAcrossTwoIsMarkedAllTheSame() {
    String text = "1 a\n2\nb";
    blocks.add(find(text, "a", "body"));
    blocks.add(find(text, "b", "body"));
    assertEquals(
        "<p class=\"furniture\"><mark id=\"0\">1</mark> </p><p class=\"body\">a</p>"
            + "<p class=\"furniture\"><mark id=\"1\">2b</mark></p>",
        html(text, new int[] {0, 1}, new int[] {4, 7}));
  }

  @Test
  void whatHtmlCannotHoldIsReplacedAndMarkupEscaped() {
    String text = "<b>&\"'\u0000\ud83c\r\n\u2028";
    blocks.add(new Stretch("body", 0, text.length()));
    assertEquals("<p class=\"body\">&lt;b&gt;&amp;&quot;&#39;\ufffd\ufffd\u2028</p>", html(text));
  }
}
