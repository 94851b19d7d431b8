package vn.solieu.export.xlsx;

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
import vn.solieu.export.xlsx.TableSheet.Plan;

/** The data set as {@code claims.xlsx}, for spreadsheets. */
public final class WorkbookWriter implements TableWriter {
  /** Name of the file. */
  public static final String FILE = "claims.xlsx";

  private static final int DOCUMENT = Table.CLAIMS.index("document");
  private static final int TITLE = Table.CLAIMS.index("title");
  private static final int URL = Table.CLAIMS.index("url");
  private static final int DOCUMENT_URL = Table.DOCUMENTS.index("url");

  private final Path folder;
  private final Options options;
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
  }

  @Override
  public void begin(Overview found) {
    overview = found;
    Path work = folder.resolve(".workbook");
    book = new Book(work, options.language(), found.run().program());
    longTexts = new LongTexts(book, options.most());
    first = new OverviewSheet(book);
    int frozen = 1 + Table.CLAIMS.index(options.language().first("indicator_vi", "indicator_en"));
    claims = table(Page.CLAIMS, "so_lieu", Field.of(Table.CLAIMS.columns(), options.language()), frozen, 2, options.brief());
    series =
        new SeriesSheet(
            book, plan(Page.SERIES, "chuoi_thoi_gian", List.of(), 3, 1, false), options.plans(), found, longTexts);
    review = new ReviewSheet(work);
    reviewed = table(Page.REVIEW, "can_xem_lai", ReviewSheet.fields(options.language()), 2, 2, false);
    documents =
        table(Page.DOCUMENTS, "tai_lieu", Field.of(Table.DOCUMENTS.columns(), options.language()), 1, 1, options.brief());
    dictionary = new DictionarySheet(book);
    run = new RunSheet(book);
  }

  private TableSheet table(Page page, String table, List<Field> fields, int frozen, int lines, boolean brief) {
    return new TableSheet(book, plan(page, table, fields, frozen, lines, brief), longTexts);
  }

  private Plan plan(Page page, String table, List<Field> fields, int frozen, int lines, boolean brief) {
    return new Plan(page.title(options.language()), table, fields, frozen, lines, brief, options.most());
  }

  @Override
  public void document(Row row, Optional<Article> article) {
    endLink();
    url = row.cell(DOCUMENT_URL);
    documents.row(row::cell);
    documents.link(documents.last(), documents.last(), DOCUMENT_URL, DOCUMENT_URL, url);
  }

  @Override
  public void claim(Row row) throws IOException {
    if (claims.isFull()) {
      endLink();
    }
    claims.row(row::cell);
    linkTo = claims.last();
    if (linkFrom < 0) {
      linkFrom = linkTo;
      url = row.cell(URL);
    }
    review.claim(row);
  }

  /** Links the rows of the last document, all at once, to its source. */
  private void endLink() {
    if (linkFrom >= 0) {
      claims.link(linkFrom, linkTo, DOCUMENT, TITLE, url);
      linkFrom = -1;
    }
  }

  @Override
  public void panel(Row row) {
    series.panel(row);
  }

  @Override
  public List<Written> end() throws IOException {
    endLink();
    claims.finish();
    documents.finish();
    TableSheet wide = series.finish();
    Map<String, ReviewSheet.Place> groups = review.write(reviewed, options.language());
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
