package vn.solieu.export.html;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.export.write.Language;

/**
 * The page around its rows, from {@code page.html}. There, <code>[[vi|en]]</code> is a text in both languages, the one that
 * was asked for first; <code>[=vi|en=]</code> the same without markup; and <code>@name@</code> what the run puts in.
 */
final class Template {
  private static final Pattern BOTH = Pattern.compile("\\[\\[([^|\\]]*)\\|([^|\\]]*)]]");
  private static final Pattern PLAIN = Pattern.compile("\\[=([^|]*?)\\|([^|]*?)=]");
  private static final Pattern NAME = Pattern.compile("@([a-z]+)@");

  private final Language language;
  private final String style;
  private final String script;

  Template(Language language) throws IOException {
    this.language = language;
    this.style = resource("page.css");
    this.script = resource("page.js");
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(Resources.getResource(Template.class, name), StandardCharsets.UTF_8);
  }

  /**
   * The page in two parts: what stands before the documents, and what behind them.
   *
   * @param values what stands for each name, as HTML
   */
  String[] parts(Map<String, String> values) throws IOException {
    String page = fill(both(language, resource("page.html")), values);
    return page.split("@documents@", 2);
  }

  private String fill(String page, Map<String, String> values) {
    Matcher names = NAME.matcher(page);
    StringBuilder out = new StringBuilder();
    while (names.find()) {
      String value =
          switch (names.group(1)) {
            case "style" -> style;
            case "script" -> script;
            default -> values.getOrDefault(names.group(1), names.group());
          };
      names.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    return names.appendTail(out).toString();
  }

  /** HTML with its texts in both languages put in. */
  static String both(Language language, String html) {
    String plain =
        PLAIN.matcher(html).replaceAll(m -> Matcher.quoteReplacement(language.both(m.group(1), m.group(2))));
    return BOTH.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(text(language, m.group(1), m.group(2))));
  }

  /** A text in both languages, each marked as what it is; HTML as it stands. */
  static String text(Language language, String vi, String en) {
    String other = language == Language.VI ? "en" : "vi";
    return "<span lang=\"" + language.code() + "\">" + language.first(vi, en) + "</span> <span class=\"also\" lang=\""
        + other + "\">" + language.second(vi, en) + "</span>";
  }

  /**
   * What the page may load: its own style and script and nothing else.
   *
   * @param pieces whether scripts may lie beside it
   */
  String policy(boolean pieces) {
    // A page opened from a disk has no origin of its own in every browser, so that 'self' alone may not do.
    String beside = pieces ? " 'self' file:" : "";
    return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script) + beside
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + BaseEncoding.base64().encode(hash) + "'";
  }
}
