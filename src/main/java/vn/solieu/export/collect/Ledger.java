package vn.solieu.export.collect;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Closer;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.solieu.claim.Claim;
import vn.solieu.export.table.Cells;
import vn.solieu.export.table.ClaimRow;
import vn.solieu.export.table.DocumentLine;
import vn.solieu.export.table.DocumentRow;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.table.PanelRow;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.Article;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.RunInfo;
import vn.solieu.export.write.TableWriter;
import vn.solieu.resolve.Extraction;

/**
 * Everything that a run adds, kept on disk until all documents are known; then told to the writers in order. First
 * {@link #add}, then {@link #finish} once, then {@link #tell} once. For one thread at a time.
 */
public final class Ledger implements Closeable {
  /** How many bytes the two sorters may each hold. */
  private static final int SORTED_AT_ONCE = 16 << 20;

  private static final Comparator<Claim> TEXT_ORDER =
      Comparator.<Claim>comparingInt(c -> c.span().start())
          .thenComparingInt(c -> c.span().end())
          .thenComparing(Claim::id);
  private static final int CLAIMS_CELL = Table.DOCUMENTS.index("claims");
  private static final int DUPLICATE_CELL = Table.DOCUMENTS.index("duplicate_of");
  private static final int FLAGS_CELL = Table.CLAIMS.index("flags");

  private final Table<PanelRow> panelTable;
  private final Closer closer = Closer.create();
  private final RowFile documents;
  private final RowFile claims;
  private final RowFile panel;
  private final Optional<RowFile> articles;
  private final Sketches sketches;
  private final Conflicts conflicts;
  private final PanelEntries panelEntries;
  private final Entry entry = new Entry();

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final SortedMap<String, Long> byIndicator = new TreeMap<>();
  private final SortedMap<String, Long> byProvince = new TreeMap<>();
  private final SortedMap<String, Long> byYear = new TreeMap<>();
  private final SortedMap<String, Long> byFlag = new TreeMap<>();
  private final ImmutableIntArray.Builder claimsOf = ImmutableIntArray.builder();
  private long bytes;
  private int size;
  private int claimCount;
  private int panelRows;
  private int[] originals = {};
  private BitSet disagreeing = new BitSet();

  /**
   * An empty ledger.
   *
   * @param folder where its working files lie; made here, and deleted on close
   * @param plans whether plans stand in the panel
   * @param texts whether documents are to be told with their text
   */
  public Ledger(Path folder, boolean plans, boolean texts) throws IOException {
    Files.createDirectories(folder);
    closer.register(() -> Files.deleteIfExists(folder));
    panelTable = plans ? Table.PANEL_WITH_PLANS : Table.PANEL;
    documents = closer.register(new RowFile(folder.resolve("documents"), Table.DOCUMENTS.columns().size()));
    claims = closer.register(new RowFile(folder.resolve("claims"), Table.CLAIMS.columns().size()));
    panel = closer.register(new RowFile(folder.resolve("panel-rows"), panelTable.columns().size()));
    articles = texts ? Optional.of(closer.register(Articles.file(folder))) : Optional.empty();
    sketches = closer.register(new Sketches(folder));
    conflicts = closer.register(new Conflicts(folder, SORTED_AT_ONCE));
    panelEntries = closer.register(new PanelEntries(folder, SORTED_AT_ONCE, plans));
  }

  /** Adds the next document, and what was extracted from it if it was read. */
  public void add(DocumentRow document, Optional<Extraction> extraction) throws IOException {
    List<Claim> found = extraction.map(e -> inTextOrder(e.claims())).orElse(List.of());
    DocumentLine line =
        new DocumentLine(document, extraction.flatMap(Extraction::locality), found.size(), "");
    documents.write(Table.DOCUMENTS.cells(line));
    if (articles.isPresent()) {
      Articles.write(extraction, articles.get());
    }
    sketches.add(document.document(), document.fingerprint(), found.stream().mapToInt(this::figure).toArray());
    if (!found.isEmpty()) {
      add(document, extraction.orElseThrow(), found);
    }
    outcomes.merge(document.outcome(), 1, Integer::sum);
    claimsOf.add(found.size());
    bytes += document.bytes();
    size++;
  }

  private void add(DocumentRow document, Extraction extraction, List<Claim> found) throws IOException {
    CodePoints offsets = new CodePoints(extraction.document().text());
    Tellings tellings = Tellings.of(found);
    for (int i = 0; i < found.size(); i++) {
      Claim claim = found.get(i);
      int start = offsets.at(claim.span().start());
      ClaimRow row = new ClaimRow(document, claim, start, offsets.at(claim.span().end()));
      claims.write(Table.CLAIMS.cells(row));
      if (tellings.isCompared(i)) {
        conflicts.add(claim.quantity(), tellings.topic(i), size, claimCount);
      }
      panelEntries.add(row, tellings.standing(i), size, claimCount);
      byIndicator.merge(claim.indicator().id(), 1L, Long::sum);
      byProvince.merge(claim.locality().map(l -> l.province()).orElse(""), 1L, Long::sum);
      byYear.merge(Cells.year(claim.when().yearEnd()), 1L, Long::sum);
      for (String flag : Set.copyOf(claim.flags())) {
        byFlag.merge(flag, 1L, Long::sum);
      }
      claimCount = Math.incrementExact(claimCount);
    }
  }

  private static List<Claim> inTextOrder(List<Claim> claims) {
    return Comparators.isInOrder(claims, TEXT_ORDER) ? claims : ImmutableList.sortedCopyOf(TEXT_ORDER, claims);
  }

  /** What two documents must share to tell the same: what is counted, and how many. */
  private int figure(Claim claim) {
    return entry
        .clear()
        .text(claim.indicator().id())
        .text(Cells.number(claim.quantity().value()))
        .text(Cells.number(claim.quantity().low()))
        .text(Cells.number(claim.quantity().high()))
        .text(Cells.number(claim.quantity().total()))
        .hash()
        .asInt();
  }

  /** Ends adding: finds duplicates and conflicts, and makes the panel. */
  public Overview finish(RunInfo run) throws IOException {
    sketches.open();
    originals = Duplicates.find(sketches);
    disagreeing = conflicts.find(originals);
    TreeSet<Integer> panelYears = new TreeSet<>();
    panelEntries.reduce(
        originals,
        disagreeing,
        row -> {
          panel.write(panelTable.cells(row));
          panelRows++;
          panelYears.add(row.year());
        });
    ImmutableIntArray counts = claimsOf.build();
    int duplicates = 0;
    long duplicateClaims = 0;
    for (int i = 0; i < originals.length; i++) {
      if (originals[i] >= 0) {
        duplicates++;
        duplicateClaims += counts.get(i);
      }
    }
    count("duplicate_document", duplicateClaims);
    count("conflict", disagreeing.cardinality());
    return new Overview(
        run, outcomes, duplicates, bytes, claimCount, byIndicator, byProvince, byYear, byFlag, panelRows, panelYears);
  }

  private void count(String flag, long claims) {
    if (claims > 0) {
      byFlag.merge(flag, claims, Long::sum);
    }
  }

  /** Tells all rows to writers that have begun. */
  public void tell(List<TableWriter> writers) throws IOException {
    try (RowFile.Reader documentRows = documents.read();
        RowFile.Reader claimRows = claims.read();
        RowFile.Reader panelRowsIn = panel.read();
        Articles.Reader texts = new Articles.Reader(articles)) {
      int claim = 0;
      for (int i = 0; i < size; i++) {
        boolean duplicate = originals[i] >= 0;
        String[] cells = documentRows.next();
        if (duplicate) {
          cells[DUPLICATE_CELL] = sketches.name(originals[i]);
        }
        Row document = new Row(Table.DOCUMENTS, cells);
        Optional<Article> article = texts.next();
        for (TableWriter writer : writers) {
          writer.document(document, article);
        }
        for (int n = Integer.parseInt(cells[CLAIMS_CELL]); n > 0; n--) {
          Row row = claim(claimRows.next(), duplicate, disagreeing.get(claim++));
          for (TableWriter writer : writers) {
            writer.claim(row);
          }
        }
      }
      for (int i = 0; i < panelRows; i++) {
        Row row = new Row(panelTable, panelRowsIn.next());
        for (TableWriter writer : writers) {
          writer.panel(row);
        }
      }
    }
  }

  private static Row claim(String[] cells, boolean duplicate, boolean conflict) {
    if (duplicate || conflict) {
      TreeSet<String> flags = new TreeSet<>(Splitter.on(';').omitEmptyStrings().splitToList(cells[FLAGS_CELL]));
      if (duplicate) {
        flags.add("duplicate_document");
      }
      if (conflict) {
        flags.add("conflict");
      }
      cells[FLAGS_CELL] = String.join(";", flags);
    }
    return new Row(Table.CLAIMS, cells);
  }

  /** Closes and deletes the working files. */
  @Override
  public void close() throws IOException {
    closer.close();
  }
}
