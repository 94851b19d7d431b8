package vn.solieu.read;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.solieu.read.Outlets.Outlet;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Folder;
import vn.solieu.text.Metadata;
import vn.solieu.text.Metadata.PublishedBasis;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * The front door of this package: bytes of a text file in, a laid-out {@link Document} or a refusal out. Immutable and
 * safe for any number of threads; linear in the text.
 */
public final class DocumentReader {
  /** How much of the article shows which province it speaks of, in characters. */
  private static final int EVIDENCE = 1500;

  private static final int LONGEST_TITLE = 400;

  private final Limits limits;
  private final Vocabulary vocabulary;
  private final PageWords pageWords;
  private final DateLines dates;
  private final Outlets outlets;

  private DocumentReader(
      Limits limits, Vocabulary vocabulary, PageWords pageWords, DateLines dates, Outlets outlets) {
    this.limits = limits;
    this.vocabulary = vocabulary;
    this.pageWords = pageWords;
    this.dates = dates;
    this.outlets = outlets;
  }

  /**
   * Loads the tables that reading needs: {@code furniture.csv}, {@code places/outlets.csv}, {@code places/units.csv}.
   *
   * @param vocabulary takes in their words; texts are looked up in it, so the documents come with tokens for whoever uses
   *     the same
   * @throws FaultyTable with all faults of a table
   */
  public static DocumentReader load(Folder rules, Limits limits, Vocabulary vocabulary) throws IOException {
    PageWords pageWords = PageWords.load(rules, vocabulary);
    DateLines dates = new DateLines(pageWords, vocabulary);
    return new DocumentReader(limits, vocabulary, pageWords, dates, Outlets.load(rules, pageWords, vocabulary));
  }

  /**
   * Reads one document.
   *
   * @param path its name in the data set
   * @param bytes the whole file
   * @param overrides what a user knows of it
   * @return the document, or why it is none; bad content never throws
   */
  public Reading read(String path, byte[] bytes, Optional<Overrides> overrides) {
    String tooLarge = limits.refusal(bytes.length);
    if (!tooLarge.isEmpty()) {
      return new Reading.Refused(tooLarge);
    }
    if (bytes.length > limits.lineBytes()) {
      int longest = Lines.longest(bytes);
      if (longest > limits.lineBytes()) {
        return new Reading.Refused(
            "a line of " + longest + " bytes, longer than the limit of " + limits.lineBytes() + " bytes a line");
      }
    }
    Decoder.Result decoded = Decoder.decode(bytes);
    if (decoded instanceof Decoder.Undecodable no) {
      return new Reading.Refused(no.reason());
    }
    Decoder.Text text = (Decoder.Text) decoded;
    if (isMarkup(text.text())) {
      return new Reading.Refused("an HTML or XML page, not plain text. Save its text");
    }
    Syllables tokens = Syllables.of(text.text(), vocabulary);
    List<Line> lines = Lines.cut(tokens);
    if (lines.isEmpty()) {
      return new Reading.Refused("empty: nothing but white space");
    }
    Layout layout = new Layout(lines, pageWords, dates, outlets::isMasthead);
    List<Block> blocks = layout.blocks(text.text());
    Metadata metadata = metadata(text.text(), layout, blocks);
    if (overrides.isPresent()) {
      metadata = overridden(metadata, overrides.get());
    }
    return new Reading.Accepted(new Document(path, text.text(), blocks, metadata, Optional.of(tokens)), text.encoding());
  }

  private static boolean isMarkup(String text) {
    int start = 0;
    while (start < text.length() && Lines.isSpace(text.charAt(start))) {
      start++;
    }
    String s = text.substring(start, Math.min(text.length(), start + 15)).toLowerCase(Locale.ROOT);
    return s.startsWith("<!doctype") || s.startsWith("<html") || s.startsWith("<?xml") || s.startsWith("<head");
  }

  private Metadata metadata(String text, Layout layout, List<Block> blocks) {
    String title = title(text, blocks);
    Optional<Dateline> dateline = layout.lead().flatMap(lead -> Dateline.read(lead, dates));
    Optional<LocalDate> published = layout.published().or(() -> dateline.flatMap(Dateline::date));
    Optional<Outlet> outlet = outlet(layout, dateline, () -> title + "\n" + evidence(text, layout));
    return new Metadata(
        title,
        published,
        published.isPresent() ? PublishedBasis.TEXT : PublishedBasis.NONE,
        outlet.map(Outlet::name).orElse(""),
        outlet.map(Outlet::province).orElse(""),
        "",
        "");
  }

  private static String title(String text, List<Block> blocks) {
    StringBuilder title = new StringBuilder();
    for (Block b : blocks) {
      if (b.kind() == Block.Kind.TITLE) {
        title.append(title.length() > 0 ? " " : "").append(b.span().of(text));
      }
    }
    String folded = CharMatcher.whitespace().collapseFrom(title, ' ');
    return folded.length() <= LONGEST_TITLE ? folded : folded.substring(0, LONGEST_TITLE) + "…";
  }

  private static String evidence(String text, Layout layout) {
    return layout
        .lead()
        .map(lead -> text.substring(lead.start(), Math.min(text.length(), lead.start() + EVIDENCE)))
        .orElse("");
  }

  /** Best witness first: the lead's dateline, the lines above it, the author's line, the rest of the page. */
  private Optional<Outlet> outlet(Layout layout, Optional<Dateline> dateline, Supplier<String> evidence) {
    List<Line> header = layout.lines(Block.Kind.HEADER);
    Optional<Outlet> found = firstOf(header, outlets::namedIn);
    if (found.isEmpty() && dateline.isPresent()) {
      found = ofDateline(layout.lead().orElseThrow(), dateline.get(), evidence);
    }
    if (found.isEmpty()) {
      found = firstOf(header, l -> Dateline.read(l, dates).flatMap(d -> ofDateline(l, d, evidence)));
    }
    if (found.isEmpty()) {
      found = firstOf(layout.lines(Block.Kind.TITLE), l -> bracketed(l, evidence));
    }
    if (found.isEmpty()) {
      found = firstOf(header, outlets::siteIn);
    }
    if (found.isEmpty()) {
      found = firstOf(header, l -> dates.read(l).flatMap(d -> outlets.nationalIn(l)));
    }
    for (Block.Kind kind : List.of(Block.Kind.BYLINE, Block.Kind.FURNITURE)) {
      if (found.isEmpty()) {
        found = firstOf(layout.lines(kind), outlets::namedIn);
      }
    }
    return found;
  }

  /** "(LĐ online) Kiểm tra, giám sát": the paper's mark before a headline. */
  private Optional<Outlet> bracketed(Line line, Supplier<String> evidence) {
    boolean bracket = line.charAt(0) == '(' || line.charAt(0) == '[';
    return bracket ? Dateline.read(line, dates).flatMap(d -> ofDateline(line, d, evidence)) : Optional.empty();
  }

  private Optional<Outlet> ofDateline(Line line, Dateline d, Supplier<String> evidence) {
    Syllables s = line.words();
    return outlets
        .named(s, d.first(), d.end())
        .or(() -> outlets.ofMark(s.string(d.first(), d.end()), evidence))
        .or(() -> outlets.national(s, d.first(), d.end()));
  }

  private static Optional<Outlet> firstOf(
      List<Line> lines, Function<Line, Optional<Outlet>> read) {
    for (Line line : lines) {
      Optional<Outlet> found = line.isShort() ? read.apply(line) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Metadata overridden(Metadata m, Overrides o) {
    Optional<Outlet> outlet = outlets.ofName(o.outlet()).or(() -> outlets.ofAddress(o.url()));
    String outletName = o.outlet().isEmpty() ? m.outlet() : o.outlet();
    if (outletName.isEmpty()) {
      outletName = outlet.map(Outlet::name).orElse("");
    }
    boolean known = !o.outlet().isEmpty() || m.province().isEmpty();
    return new Metadata(
        o.title().isEmpty() ? m.title() : o.title(),
        o.published().or(m::published),
        o.published().isPresent() ? PublishedBasis.METADATA : m.publishedBasis(),
        outletName,
        known ? outlet.map(Outlet::province).orElse("") : m.province(),
        o.url().isEmpty() ? m.url() : o.url(),
        o.locality().isEmpty() ? m.locality() : o.locality());
  }
}
