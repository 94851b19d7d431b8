package vn.solieu.export.xlsx;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Article;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.TableWriter;
import vn.solieu.export.write.Written;
import vn.solieu.export.xlsx.OverviewSheet.Listed;
import vn.solieu.export.xlsx.Styles.Look;
import vn.solieu.export.xlsx.TableSheet.Plan;

/** The data set as {@code claims.xlsx}, for spreadsheets. */
public final class WorkbookWriter implements TableWriter {
  /** Name of the file. */
  public static final String FILE = "claims.xlsx";

  private static final int URL = Table.CLAIMS.index("url");
  private static final int CLAIMS_OF_DOCUMENT = Table.DOCUMENTS.index("claims");
  private static final int DOCUMENT_URL = Table.DOCUMENTS.index("url");

  /** Lines that a row shows at most: most evidence is shorter. */
  private static final int EVIDENCE_LINES = 4;

  /** The indicator, its subgroup and its place stay in sight. */
  private static final int SERIES_FROZEN = 3;

  /** The reason, the claim up to its evidence, and the document. */
  private static final int REVIEW_PRINTED = 10;

  private final Path folder;
  private final Options options;
  private final Columns claimColumns;
  private final Columns documentColumns = Columns.ofDocuments();
  private Overview overview;
  private Book book;
  private LongTexts longTexts;
  private OverviewSheet first;
  private TableSheet claims;
  private SeriesSheet series;
  private TableSheet reviewed;
  private ReviewSheet review;
  private TableSheet documents;
  private DictionarySheet dictionary;
  private RunSheet run;

  private String url = "";
  private int linkFrom = -1;
  private int linkTo = -1;

  /**
   * How the workbook looks.
   *
   * @param language which language comes first
   * @param brief whether only the columns that most readers need show, the others being folded away
   * @param plans whether the panel has plans in it
   * @param most rows that a sheet takes; more only for tests of what happens when there are more
   */
  record Options(Language language, boolean brief, boolean plans, int most) {}

  /**
   * A workbook in a folder.
   *
   * @param brief whether only the columns that most readers need show, the others being folded away
   * @param plans whether the panel has plans in it
   */
  public WorkbookWriter(Path folder, Language language, boolean brief, boolean plans) {
    this(folder, new Options(language, brief, plans, Plan.MOST));
  }

  WorkbookWriter(Path folder, Options options) {
    this.folder = folder;
    this.options = options;
    this.claimColumns = Columns.ofClaims(options.language());
  }

  @Override
  public void begin(Overview found) throws IOException {
    Language language = options.language();
    overview = found;
    Path work = folder.resolve(".workbook");
    book = new Book(work, language, found.run().program());
    longTexts = new LongTexts(book, options.most());
    first = new OverviewSheet(book);
    int id = claimColumns.at(Table.CLAIMS, "claim_id");
    claims = table(Page.CLAIMS, "so_lieu", claimColumns.fields(Table.CLAIMS, language), id, 2, claimColumns);
    Plan wide =
        new Plan(Page.SERIES.title(language), "chuoi_thoi_gian", List.of(), 0, SERIES_FROZEN, 2, 0, 0, options.most());
    series = new SeriesSheet(book, wide, options.plans(), found, longTexts);
    review = new ReviewSheet(work, language);
    List<Field> reviewFields = review.fields();
    int reviewId = Iterables.indexOf(reviewFields, f -> f.name().equals("claim_id"));
    reviewed =
        new TableSheet(
            book,
            new Plan(
                Page.REVIEW.title(language), "can_xem_lai", reviewFields, reviewId, 2, EVIDENCE_LINES, 0, REVIEW_PRINTED,
                options.most()),
            longTexts);
    documents =
        table(Page.DOCUMENTS, "tai_lieu", documentColumns.fields(Table.DOCUMENTS, language), 0, 1, documentColumns);
    dictionary = new DictionarySheet(book);
    run = new RunSheet(book);
  }

  private TableSheet table(Page page, String table, List<Field> fields, int key, int frozen, Columns columns)
      throws IOException {
    int folded = options.brief() ? columns.rest() : 0;
    Plan plan =
        new Plan(
            page.title(options.language()), table, fields, key, frozen, EVIDENCE_LINES, folded, columns.main(),
            options.most());
    return new TableSheet(book, plan, longTexts);
  }

  @Override
  public void document(Row row, Optional<Article> article) throws IOException {
    endLink();
    boolean hasClaims = !row.cell(CLAIMS_OF_DOCUMENT).isEmpty() && !row.cell(CLAIMS_OF_DOCUMENT).equals("0");
    url = row.cell(DOCUMENT_URL);
    documents.row(
        new Linked(
            documentColumns, row, documents.sheet().links(), hasClaims ? CLAIMS_OF_DOCUMENT : -1,
            Links.target(url).isPresent() ? DOCUMENT_URL : -1));
    int at = documents.last();
    int urlAt = documentColumns.places().indexOf(DOCUMENT_URL);
    documents.link(at, at, urlAt, urlAt, url);
    Links links = documents.sheet().links();
    // Where there are very many documents, room for their sources goes first.
    if (hasClaims && links.count() < Links.MOST / 2) {
      String cell = Address.name(at, documentColumns.places().indexOf(CLAIMS_OF_DOCUMENT));
      links.inside(cell, claims.nextSheet(), Address.name(claims.nextRow(), 0));
    }
  }

  @Override
  public void claim(Row row) throws IOException {
    if (claims.isFull()) {
      endLink();
    }
    boolean isLinked = Links.target(row.cell(URL)).isPresent();
    int document = isLinked ? Table.CLAIMS.index("document") : -1;
    int title = isLinked ? Table.CLAIMS.index("title") : -1;
    claims.row(new Linked(claimColumns, row, claims.sheet().links(), document, title));
    linkTo = claims.last();
    if (linkFrom < 0) {
      linkFrom = linkTo;
      url = row.cell(URL);
    }
    review.claim(row, new ReviewSheet.Place(claims.sheet().name(), linkTo));
  }

  /** Links the rows of the last document, all at once, to its source. */
  private void endLink() throws IOException {
    if (linkFrom >= 0) {
      claims.link(
          linkFrom, linkTo, claimColumns.at(Table.CLAIMS, "document"), claimColumns.at(Table.CLAIMS, "title"), url);
      linkFrom = -1;
    }
  }

  /** The cells of a row in the order of the sheet, two of which may be links. */
  private record Linked(Columns columns, Row row, Links links, int first, int second) implements TableSheet.Cells {
    @Override
    public String text(int field) {
      return row.cell(columns.places().get(field));
    }

    @Override
    public Look look(int field, Look usual) {
      int place = columns.places().get(field);
      if (place != first && place != second || !links.hasRoom()) {
        return usual;
      }
      return usual == Look.PROSE ? Look.LINK_PROSE : usual == Look.WHOLE ? Look.LINK_WHOLE : Look.LINK;
    }
  }

  @Override
  public void panel(Row row) throws IOException {
    series.panel(row);
  }

  @Override
  public List<Written> end() throws IOException {
    endLink();
    claims.finish();
    documents.finish();
    TableSheet wide = series.finish();
    Map<String, ReviewSheet.Place> groups = review.write(reviewed);
    reviewed.finish();
    List<Listed> pages = new ArrayList<>();
    pages.add(new Listed(Page.CLAIMS, claims.parts(), claims.rows()));
    pages.add(new Listed(Page.SERIES, wide.parts(), wide.rows()));
    pages.add(new Listed(Page.REVIEW, reviewed.parts(), reviewed.rows()));
    pages.add(new Listed(Page.DOCUMENTS, documents.parts(), documents.rows()));
    pages.add(new Listed(Page.DICTIONARY, List.of(Page.DICTIONARY.title(options.language())), -1));
    pages.add(new Listed(Page.RUN, List.of(Page.RUN.title(options.language())), -1));
    longTexts.finish();
    first.fill(overview, pages, review.flagged(), groups, noteVi(), noteEn());
    dictionary.fill(
        overview,
        List.of(Table.CLAIMS, Table.DOCUMENTS, options.plans() ? Table.PANEL_WITH_PLANS : Table.PANEL));
    run.fill(overview);
    book.write(folder.resolve(FILE));
    Written written = Written.of(folder, FILE, claims.rows());
    close();
    return List.of(written);
  }

  private String noteVi() {
    return claims.parts().size() == 1 ? "" : "Số liệu nhiều hơn một trang chứa được: xem tiếp ở " + others() + ".";
  }

  private String noteEn() {
    return claims.parts().size() == 1 ? "" : "More claims than one sheet holds: they go on in " + others() + ".";
  }

  private String others() {
    return String.join(", ", claims.parts().subList(1, claims.parts().size()));
  }

  @Override
  public void close() throws IOException {
    if (review != null) {
      review.close();
      review = null;
    }
    if (book != null) {
      book.close();
      book = null;
    }
  }
}
