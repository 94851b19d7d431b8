package vn.solieu.resolve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.claim.Claim;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;
import vn.solieu.text.Span;

/**
 * A line of text as an article, with what is read in it. Paragraphs are parted by " / "; one that begins with "# " is the
 * headline, one that begins with "## " a subheading.
 */
final class ShortArticle {
  private final Document document;
  private final List<Claim> claims;

  /** Reads an article; a cell that is null is not known. */
  ShortArticle(String text, String published, String outlet, String locality) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    String title = "";
    for (String part : text.split(" / ")) {
      Block.Kind kind =
          part.startsWith("## ") ? Block.Kind.SUBHEADING : part.startsWith("# ") ? Block.Kind.TITLE : Block.Kind.BODY;
      String line = kind == Block.Kind.BODY ? part : part.substring(part.indexOf(' ') + 1);
      title = kind == Block.Kind.TITLE ? line : title;
      int start = all.length();
      all.append(line);
      blocks.add(new Block(kind, new Span(start, all.length())));
      all.append('\n');
    }
    Metadata metadata =
        new Metadata(
            title,
            Optional.ofNullable(published).map(LocalDate::parse),
            published == null ? Metadata.PublishedBasis.NONE : Metadata.PublishedBasis.METADATA,
            "",
            outlet == null ? "" : outlet,
            "",
            locality == null ? "" : locality);
    document = new Document("test", all.toString(), blocks, metadata);
    claims = ProjectRules.EXTRACTOR.extract(document).claims();
  }

  /** The claim of a number, if it makes one: "145", or "145@2" where it stands there for the second time. */
  Optional<Claim> find(String number) {
    int at = number.indexOf('@');
    String digits = at < 0 ? number : number.substring(0, at);
    Matcher m = Pattern.compile("(?<![\\p{L}\\d]|\\d[.,])" + Pattern.quote(digits) + "(?![\\p{L}\\d]|[.,]\\d)")
        .matcher(document.text());
    for (int n = at < 0 ? 1 : Integer.parseInt(number.substring(at + 1)); n > 0; n--) {
      assertTrue(m.find(), "the text does not hold " + number);
    }
    return claims.stream().filter(c -> c.span().start() == m.start()).findFirst();
  }

  /** The claim of a number, which must make one. */
  Claim claim(String number) {
    return find(number).orElseThrow(() -> new AssertionError("no claim of " + number + ", but of " + this));
  }

  /** The number of the claim with an id, "" for the empty one. */
  String number(String id) {
    return claims.stream().filter(c -> c.id().equals(id)).map(Claim::numberText).findFirst().orElse(id);
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (Claim c : claims) {
      line.append(line.isEmpty() ? "" : "; ").append(c.numberText()).append(' ').append(c.indicator().id());
    }
    return line.isEmpty() ? "nothing" : line.toString();
  }
}
