package vn.solieu.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;
import vn.solieu.text.Span;
import vn.solieu.text.Syllables;

/** Short articles for tests: paragraphs are parted by " / ", and one that begins with "# " is the headline. */
final class Articles {
  private Articles() {}

  static Document article(String text, String day, String outlet) {
    return article(text, day, outlet, "");
  }

  static Document article(String text, String day, String outlet, String locality) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    String title = "";
    for (String part : text.split(" / ")) {
      boolean headline = part.startsWith("# ");
      String line = headline ? part.substring(2) : part;
      title = headline ? line : title;
      int start = all.length();
      all.append(line);
      blocks.add(new Block(headline ? Block.Kind.TITLE : Block.Kind.BODY, new Span(start, all.length())));
      all.append('\n');
    }
    Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    Metadata metadata =
        new Metadata(title, published, Metadata.PublishedBasis.METADATA, "", outlet, "", locality);
    return new Document("test", all.toString(), blocks, metadata);
  }

  static Places read(Document document) {
    return RulesFolder.READER.read(Syllables.of(document.text(), RulesFolder.VOCABULARY), document);
  }

  /** The mentions in a line, for a test that fails. */
  static String summary(Document document, Places places) {
    StringBuilder line = new StringBuilder("main " + places.main().map(Unit::fullName).orElse("none"));
    for (PlaceMention m : places.mentions()) {
      line.append("; ").append(m.span().of(document.text())).append(' ').append(m.kind());
      line.append(' ').append(m.unit().map(u -> u.code() + " " + u.fullName()).orElse("-"));
      line.append(m.ambiguous() ? " ambiguous" : "").append(" (").append(m.reason()).append(')');
    }
    return line.toString();
  }
}
