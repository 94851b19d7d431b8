package vn.solieu.export;

import java.util.Set;
import vn.solieu.export.write.RunInfo;

/**
 * How a data set is written.
 *
 * @param formats any of csv, xlsx, html, jsonl; data package, codebook, load.R and run.json are always written
 * @param csvBom whether CSV begins with a byte-order mark
 * @param csvSafe whether text that a spreadsheet would take for a formula is made harmless; brings the mark along
 * @param includePlanned whether plans stand in the panel too, marked in a column {@code modality}
 * @param shortColumns whether a workbook shows only the columns that most readers need
 * @param language which language comes first in a workbook or page: vi or en
 * @param run what the run is known by
 */
public record DatasetOptions(
    Set<String> formats,
    boolean csvBom,
    boolean csvSafe,
    boolean includePlanned,
    boolean shortColumns,
    String language,
    RunInfo run) {
  public DatasetOptions {
    formats = Set.copyOf(formats);
  }
}
