package vn.solieu.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.solieu.claim.Change;
import vn.solieu.claim.Claim;
import vn.solieu.claim.Indicator;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Modality;
import vn.solieu.claim.Period;
import vn.solieu.claim.Quantity;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Fingerprint;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.write.RunInfo;
import vn.solieu.number.Approximation;
import vn.solieu.place.Level;
import vn.solieu.place.Locality;
import vn.solieu.resolve.Extraction;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;
import vn.solieu.text.Span;

/** Documents and claims made by hand. */
public final class Made {
  public static final Indicator CELLS =
      new Indicator(
          "party_cells", "party_organisation", "Chi bộ", "Party cells", "chi bộ", Measure.COUNT, "stock", "Cells.");
  public static final Indicator ADMITTED =
      new Indicator(
          "party_members_admitted", "party_organisation", "Đảng viên mới kết nạp", "Party members admitted", "người",
          Measure.COUNT, "flow", "New members.");
  public static final Indicator OTHER =
      new Indicator("other_count", "other", "Số đếm khác", "Other count", "", Measure.COUNT, "unknown", "Anything.");

  /** The place that claims have unless they are told another. */
  public static final Locality KIM_SON =
      new Locality(
          "huyện Kim Sơn", Level.DISTRICT, "376", "", "huyện Kim Sơn", "tỉnh Ninh Bình", "37", "tỉnh Ninh Bình");

  private Made() {}

  /** A run. */
  public static RunInfo run() {
    return new RunInfo(
        "solieu 0.1.0", "abc123", List.of(CELLS, ADMITTED, OTHER), List.of("articles"), List.of("--formats csv"),
        Instant.now());
  }

  /** A data set in some formats, plain otherwise. */
  public static DatasetOptions options(String... formats) {
    return new DatasetOptions(Set.of(formats), false, false, false, false, "vi", run());
  }

  /** A document in the making. */
  public static final class Doc {
    private final String path;
    private final String text;
    private final List<Claim> claims = new ArrayList<>();
    private Optional<LocalDate> published = Optional.of(LocalDate.of(2020, 9, 8));
    private String title = "Tiêu đề";
    private Optional<Locality> locality = Optional.empty();

    public Doc(String path, String text) {
      this.path = path;
      this.text = text;
    }

    /** Published on a day; on none where it is empty. */
    public Doc published(String day) {
      published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
      return this;
    }

    /** With a headline. */
    public Doc title(String words) {
      title = words;
      return this;
    }

    /** With a main unit. */
    public Doc locality(Locality place) {
      locality = Optional.of(place);
      return this;
    }

    /** With a claim. */
    public Doc claim(Fig fig) {
      claims.add(fig.claim(path, text));
      return this;
    }

    /** The document. */
    public Document document() {
      Metadata metadata =
          new Metadata(
              title, published, published.isPresent() ? Metadata.PublishedBasis.TEXT : Metadata.PublishedBasis.NONE,
              "Báo Ninh Bình", "Ninh Bình", "https://example.vn/" + path, "");
      List<Block> blocks = text.isEmpty() ? List.of() : List.of(new Block(Block.Kind.BODY, new Span(0, text.length())));
      return new Document(path, text, blocks, metadata);
    }

    /** Its row. */
    public DocumentRow row() {
      Document document = document();
      return new DocumentRow(
          path, claims.isEmpty() ? Outcome.NO_CLAIMS : Outcome.EXTRACTED, "", "00ff",
          text.getBytes(StandardCharsets.UTF_8).length, "UTF-8", text.codePointCount(0, text.length()),
          document.metadata(), Optional.of(Fingerprint.of(document)));
    }

    /** What it yields. */
    public Optional<Extraction> extraction() {
      return Optional.of(new Extraction(document(), claims, locality, List.of()));
    }
  }

  /** A file that was not read. */
  public static DocumentRow refused(String path, String reason) {
    return new DocumentRow(path, Outcome.REFUSED, reason, "", 7, "", 0, Metadata.NONE, Optional.empty());
  }

  /** A claim in the making; its number must stand in the document's text. */
  public static final class Fig {
    private final String number;
    private String id = "";
    private Indicator indicator = CELLS;
    private String subgroup = "";
    private Optional<BigDecimal> value;
    private Optional<BigDecimal> low = Optional.empty();
    private Optional<BigDecimal> high = Optional.empty();
    private Optional<BigDecimal> total = Optional.empty();
    private Approximation approximation = Approximation.EXACT;
    private Measure measure = Measure.COUNT;
    private String unit = "chi bộ";
    private Change change = Change.LEVEL;
    private Modality modality = Modality.REPORTED;
    private String partOf = "";
    private Optional<Locality> locality = Optional.of(KIM_SON);
    private LocalityBasis basis = LocalityBasis.CLAUSE;
    private When when = year(2019, 2019, TimeBasis.STATED);
    private List<String> flags = List.of();
    private Optional<String> sentence = Optional.empty();

    public Fig(String number, String value) {
      this.number = number;
      this.value = value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
      if (this.value.isPresent()) {
        low = this.value;
        high = this.value;
      }
    }

    /** A span of years. */
    public static When year(int from, int to, TimeBasis basis) {
      return new When(
          OptionalInt.of(from), OptionalInt.of(to), Optional.empty(), Optional.empty(), "năm " + to, basis);
    }

    /** With an id. */
    public Fig id(String name) {
      id = name;
      return this;
    }

    /** Of an indicator; party cells otherwise. */
    public Fig of(Indicator other) {
      indicator = other;
      return this;
    }

    /** Narrowed. */
    public Fig subgroup(String words) {
      subgroup = words;
      return this;
    }

    /** With bounds. */
    public Fig bounds(String least, String most) {
      low = least.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(least));
      high = most.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(most));
      return this;
    }

    /** Out of a total. */
    public Fig total(String n) {
      total = Optional.of(new BigDecimal(n));
      return this;
    }

    /** With an approximation. */
    public Fig about(Approximation how) {
      approximation = how;
      return this;
    }

    /** Of a kind, in a unit. */
    public Fig measured(Measure kind, String in) {
      measure = kind;
      unit = in;
      return this;
    }

    /** As a level or a difference. */
    public Fig change(Change how) {
      change = how;
      return this;
    }

    /** As fact, plan or norm. */
    public Fig told(Modality how) {
      modality = how;
      return this;
    }

    /** As part of another claim. */
    public Fig partOf(String whole) {
      partOf = whole;
      return this;
    }

    /** Of a place. */
    public Fig at(Locality place) {
      locality = Optional.of(place);
      return this;
    }

    /** Of a place that is known from elsewhere. */
    public Fig placedBy(LocalityBasis where) {
      basis = where;
      return this;
    }

    /** Of no known place. */
    public Fig nowhere() {
      locality = Optional.empty();
      return this;
    }

    /** At a time. */
    public Fig in(When time) {
      when = time;
      return this;
    }

    /** Between two days. */
    public Fig during(String first, String last) {
      LocalDate from = LocalDate.parse(first);
      LocalDate to = LocalDate.parse(last);
      when =
          new When(
              OptionalInt.of(from.getYear()), OptionalInt.of(to.getYear()), Optional.of(from), Optional.of(to), "",
              TimeBasis.STATED);
      return this;
    }

    /** With flags. */
    public Fig flags(String... reasons) {
      flags = List.of(reasons);
      return this;
    }

    /** From a sentence. */
    public Fig sentence(String words) {
      sentence = Optional.of(words);
      return this;
    }

    Claim claim(String path, String text) {
      int at = text.indexOf(number);
      if (at < 0) {
        throw new IllegalArgumentException(number + " is not in " + text);
      }
      Quantity quantity =
          new Quantity(value, low, high, approximation, total, unit, measure, Period.NONE, change);
      return new Claim(
          id.isEmpty() ? path + "#" + at : id, indicator, "chi bộ", subgroup, quantity, modality, partOf, locality,
          locality.isPresent() ? basis : LocalityBasis.NONE, when, number,
          new Span(at, at + number.length()), sentence.orElse("Có " + number + "."), "some-rule", flags);
    }
  }
}
