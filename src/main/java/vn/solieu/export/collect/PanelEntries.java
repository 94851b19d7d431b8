package vn.solieu.export.collect;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.TreeSet;
import vn.solieu.claim.Claim;
import vn.solieu.claim.Modality;
import vn.solieu.claim.Quantity;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.export.collect.Tellings.Standing;
import vn.solieu.export.table.Cells;
import vn.solieu.export.table.ClaimRow;
import vn.solieu.export.table.PanelRow;
import vn.solieu.export.table.PanelRow.Figure;
import vn.solieu.export.table.PanelRow.Series;
import vn.solieu.export.table.Value;
import vn.solieu.number.Approximation;

/**
 * The panel: of all claims of one topic, the one that stands for it. Entries are sorted on disk by topic and then by
 * how good they are, so that the first of each topic is the choice: exact before approximate (as is one of several that
 * a sentence gives), later publication before earlier, a time that is stated or relative before an inherited one before
 * the day of publication, the year alone before a span of years (or, for a flow, a part of the year), then the order of
 * documents. Pieces of a whole, and all but the first of several figures in a sentence, stand for no topic.
 */
final class PanelEntries implements Closeable {
  private final Sorter sorter;
  private final boolean plans;
  private final Entry entry = new Entry();

  /** Takes the rows of a panel one by one. */
  interface Sink {
    void row(PanelRow row) throws IOException;
  }

  /**
   * An empty panel.
   *
   * @param memory how many bytes of entries may be held
   * @param plans whether plans stand in it too
   */
  PanelEntries(Path folder, int memory, boolean plans) {
    this.sorter = new Sorter(folder.resolve("panel"), memory);
    this.plans = plans;
  }

  /**
   * Adds a claim, if it belongs in a panel.
   *
   * @param row the claim
   * @param standing how it stands in its document
   * @param document the number of its document
   * @param number its own number in the run
   */
  void add(ClaimRow row, Standing standing, int document, int number) throws IOException {
    Claim claim = row.claim();
    Quantity q = claim.quantity();
    if (standing != Standing.ALONE && standing != Standing.FIRST) {
      return;
    }
    boolean told = claim.modality() == Modality.REPORTED || plans && claim.modality() == Modality.PLANNED;
    boolean bounded = q.value().isPresent() || q.low().isPresent() || q.high().isPresent();
    if (!told || !bounded || !Topic.isLevel(claim)) {
      return;
    }
    When when = claim.when();
    String odd = oddTime(claim);
    boolean alone = standing == Standing.ALONE;
    Topic.put(entry.clear(), claim);
    entry
        .small(q.approximation() == Approximation.EXACT && alone ? 0 : 1)
        .number(row.document().metadata().published().map(d -> -d.toEpochDay()).orElse(Long.MAX_VALUE))
        .small(when.basis() == TimeBasis.INHERITED ? 1 : when.basis() == TimeBasis.PUBLICATION ? 2 : 0)
        .small(odd.isEmpty() ? 0 : 1)
        .number(number)
        .number(document)
        .text(claim.id())
        .text(claim.indicator().labelVi())
        .text(claim.locality().orElseThrow().provinceCode())
        .text(Cells.number(q.value()))
        .text(Cells.number(q.low()))
        .text(Cells.number(q.high()))
        .text(Value.id(q.approximation()))
        .text(q.unit())
        .text(Cells.flags(claim.flags()))
        .text(odd)
        .text(alone ? "" : "several_values");
    sorter.add(entry.toBytes());
  }

  /** A flag where the claim stands for more or, being a flow, for less than its year. */
  private static String oddTime(Claim claim) {
    When when = claim.when();
    int year = when.yearEnd().getAsInt();
    if (when.yearStart().orElse(year) != year) {
      return "span_of_years";
    }
    boolean whole =
        when.periodStart().isEmpty()
            || when.periodEnd().isEmpty()
            || when.periodStart().get().equals(LocalDate.of(year, 1, 1))
                && when.periodEnd().get().equals(LocalDate.of(year, 12, 31));
    return whole || !claim.indicator().temporal().equals("flow") ? "" : "part_of_year";
  }

  /**
   * Makes the rows, by indicator, measure, subgroup, modality, place and year.
   *
   * @param originals the document that each document repeats, or -1
   * @param conflicts the numbers of the claims that disagree with another
   */
  void reduce(int[] originals, BitSet conflicts, Sink sink) throws IOException {
    try (Sorter.Sorted sorted = sorter.sorted()) {
      Group group = null;
      for (byte[] record = sorted.next(); record != null; record = sorted.next()) {
        Choice choice = Choice.read(record);
        if (originals[choice.document] >= 0) {
          continue;
        }
        if (group == null || !group.holds(choice)) {
          if (group != null) {
            sink.row(group.row());
          }
          group = new Group(choice);
        }
        group.add(choice, conflicts.get(choice.number));
      }
      if (group != null) {
        sink.row(group.row());
      }
    }
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }

  /** An entry read back. */
  private record Choice(
      Topic.Parts parts,
      int number,
      int document,
      String id,
      String label,
      String provinceCode,
      Figure figure,
      String flags,
      String odd,
      String several) {

    static Choice read(byte[] record) {
      Entry entry = new Entry(record);
      Topic.Parts parts = Topic.Parts.read(entry);
      entry.readSmall();
      entry.readNumber();
      entry.readSmall();
      entry.readSmall();
      int number = (int) entry.readNumber();
      int document = (int) entry.readNumber();
      String id = entry.readText();
      String label = entry.readText();
      String provinceCode = entry.readText();
      Figure figure =
          new Figure(entry.readText(), entry.readText(), entry.readText(), entry.readText(), entry.readText());
      return new Choice(
          parts, number, document, id, label, provinceCode, figure, entry.readText(), entry.readText(),
          entry.readText());
    }
  }

  /** The claims of one topic; the first is the choice. */
  private static final class Group {
    private final Choice first;
    private int claims;
    private boolean conflict;
    private boolean mixed;

    Group(Choice first) {
      this.first = first;
    }

    boolean holds(Choice other) {
      return first.parts.equals(other.parts);
    }

    void add(Choice choice, boolean inConflict) {
      claims++;
      conflict |= inConflict;
      mixed |= !choice.figure.unit().equals(first.figure.unit());
    }

    PanelRow row() {
      TreeSet<String> flags = new TreeSet<>(Splitter.on(';').omitEmptyStrings().splitToList(first.flags));
      flags.add(first.odd);
      flags.add(first.several);
      flags.remove("");
      if (conflict) {
        flags.add("conflict");
      }
      if (mixed) {
        flags.add("mixed_units");
      }
      Topic.Parts p = first.parts;
      Series series =
          new Series(
              p.indicator(), first.label, p.measure(), p.subgroup(), p.modality(), p.locality(),
              p.level(), p.code(), p.commune(), p.district(), p.province(),
              first.provinceCode);
      return new PanelRow(series, p.year(), first.figure, claims, first.id, Joiner.on(';').join(flags));
    }
  }
}
