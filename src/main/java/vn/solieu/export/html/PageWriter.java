package vn.solieu.export.html;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Article;
import vn.solieu.export.write.Article.Stretch;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.OutputFile;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.TableWriter;
import vn.solieu.export.write.Written;

/**
 * The data set as {@code report.html}, for a browser. One document is held in memory at a time. A page of more documents
 * than a browser can take shows the first of them, and says so.
 */
public final class PageWriter implements TableWriter {
  /** Name of the file. */
  public static final String FILE = "report.html";

  /** Name of the folder beside it. */
  static final String FOLDER = "report";

  private static final int CLAIMS = Table.DOCUMENTS.index("claims");
  private static final int PATH = Table.DOCUMENTS.index("document");
  private static final int ID = Table.CLAIMS.index("claim_id");
  private static final int INDICATOR = Table.CLAIMS.index("indicator");
  private static final int FLAGS = Table.CLAIMS.index("flags");
  private static final int START = Table.CLAIMS.index("number_start");
  private static final int END = Table.CLAIMS.index("number_end");

  /** So much of the text before a number tells it from others of its sentence. */
  private static final int BEFORE = 60;

  private final Path folder;
  private final Language language;
  private final Limits limits;
  private final StringBuilder html = new StringBuilder();

  private Overview overview;
  private Words words;
  private OutputFile page;
  private Store store;
  private Beside beside;
  private String tail;
  private int documents;
  private int claims;
  private boolean full;
  private boolean open;
  private Article article;
  private MarkedText marked;
  private int points;
  private int units;

  /**
   * How much goes where.
   *
   * @param documents so many documents, and no more, go into the page itself
   * @param bytes about so large a page holds its documents itself
   * @param piece so many characters of text go into a file beside it
   * @param mostDocuments so many documents are shown
   * @param mostClaims so many claims are shown
   */
  record Limits(int documents, long bytes, int piece, int mostDocuments, int mostClaims) {
    static final Limits USUAL = new Limits(200, 3_000_000, 1 << 18, 20_000, 100_000);

    /** What a claim takes in the page beside its text, at most times. */
    private static final int BYTES_A_CLAIM = 900;

    boolean within(Overview o) {
      return o.documents().values().stream().mapToInt(Integer::intValue).sum() <= documents
          && o.bytes() * 2 + o.claims() * BYTES_A_CLAIM <= bytes;
    }
  }

  /** A page in a folder, which exists. */
  public PageWriter(Path folder, Language language) {
    this(folder, language, Limits.USUAL);
  }

  PageWriter(Path folder, Language language, Limits limits) {
    this.folder = folder;
    this.language = language;
    this.limits = limits;
  }

  @Override
  public boolean wantsArticles() {
    return true;
  }

  @Override
  public void begin(Overview found) throws IOException {
    overview = found;
    words = new Words(found);
    page = new OutputFile(folder, FILE);
    if (limits.within(found)) {
      store = new InPage(page);
    } else {
      beside = new Beside(folder, FOLDER, limits.piece());
      store = beside;
    }
    OverviewPart part = new OverviewPart(found, words, language);
    Template template = new Template(language);
    String[] parts = template.parts(
        ImmutableMap.<String, String>builder()
            .put("lang", language.code())
            .put("policy", template.policy(beside != null))
            .put("program", Html.text(found.run().program()))
            .put("inputs", found.run().inputs().stream().map(Html::text).collect(Collectors.joining(", ")))
            .put("rules", Html.text(found.run().rules()))
            .put("tiles", part.tiles())
            .put("outcomes", part.outcomes())
            .put("byindicator", part.byIndicator())
            .put("byprovince", part.byProvince())
            .put("byyear", part.byYear())
            .put("byflag", part.byFlag())
            .put("legend", part.legend())
            .put("words", Html.data(words.told()))
            .buildOrThrow());
    page.text().append(parts[0]);
    tail = parts[1];
    page.release();
  }

  @Override
  public void document(Row row, Optional<Article> text) throws IOException {
    finish();
    int more = Integer.parseInt(row.cell(CLAIMS));
    full |= documents == limits.mostDocuments() || claims + more > limits.mostClaims();
    if (full) {
      return;
    }
    open = true;
    html.setLength(0);
    store.document(Html.data(RowData.document(row, text.isPresent() ? store.piece() : -1)));
    if (text.isPresent()) {
      article = plain(text.get());
      html.append("<article id=\"d").append(documents).append("\" lang=\"vi\" tabindex=\"-1\" aria-label=\"");
      html.append(Html.text(row.cell(PATH))).append("\">\n");
      marked = new MarkedText(article, html);
      points = 0;
      units = 0;
    }
  }

  /** The same article with reasons that do not say twice that they are refusals. */
  private static Article plain(Article article) {
    List<Stretch> refused =
        article.refused().stream().map(r -> new Stretch(Refusals.plain(r.what()), r.start(), r.end())).toList();
    return new Article(article.text(), article.blocks(), refused);
  }

  @Override
  public void claim(Row row) throws IOException {
    if (full) {
      return;
    }
    int start = Integer.parseInt(row.cell(START));
    String before = "";
    if (marked != null) {
      units = article.text().offsetByCodePoints(units, start - points);
      points = start;
      before = article.text().substring(Math.max(0, units - BEFORE), units);
      int group = Group.of(words.indicators().get(words.indicator(row.cell(INDICATOR))));
      String flagged = row.cell(FLAGS).isEmpty() ? "" : " flagged";
      marked.claim(
          start, Integer.parseInt(row.cell(END)),
          "class=\"g" + group + flagged + "\" data-claim=\"" + claims + "\" id=\"m-" + Html.text(row.cell(ID)) + "\"");
    }
    store.claim(Html.data(RowData.claim(row, words, before)));
    claims++;
  }

  private void finish() throws IOException {
    if (!open) {
      return;
    }
    if (marked != null) {
      marked.end();
      html.append("</article>\n");
    }
    store.text(documents, html);
    marked = null;
    article = null;
    open = false;
    documents++;
  }

  @Override
  public void panel(Row row) {}

  @Override
  public List<Written> end() throws IOException {
    finish();
    List<Written> files = new ArrayList<>(store.end());
    page.text().append(fill(tail));
    files.add(page.complete(-1));
    return files;
  }

  private String fill(String text) {
    int all = overview.documents().values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Object> shown =
        ImmutableMap.of("documents", documents, "allDocuments", all, "claims", claims, "allClaims", overview.claims());
    String scripts = beside == null
        ? ""
        : beside.rowFiles().stream()
            .map(f -> "<script src=\"" + f + "\" defer></script>\n")
            .collect(Collectors.joining());
    return text.replace("@shown@", Html.data(shown)).replace("@scripts@", scripts);
  }

  @Override
  public void close() throws IOException {
    if (store != null) {
      store.close();
    }
    if (page != null) {
      page.close();
    }
  }
}
