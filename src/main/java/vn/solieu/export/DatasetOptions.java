package vn.solieu.export;

import java.util.Set;

/**
 * How a data set is written.
 *
 * @param formats csv, xlsx, jsonl, html
 * @param csvBom whether CSV begins with a byte-order mark
 * @param csvSafe whether text that a spreadsheet would take for a formula is made harmless
 * @param includePlanned whether plans stand in the panel too
 * @param shortColumns whether only the columns that most readers need are shown
 * @param language which language comes first: vi or en
 */
public record DatasetOptions(
    Set<String> formats,
    boolean csvBom,
    boolean csvSafe,
    boolean includePlanned,
    boolean shortColumns,
    String language) {}
