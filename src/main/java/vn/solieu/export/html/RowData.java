package vn.solieu.export.html;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.export.table.Row;
import vn.solieu.export.table.Table;

/** Rows as the page's script reads them: arrays whose places {@code page.js} names. */
final class RowData {
  private static final int[] CLAIM =
      places(
          Table.CLAIMS,
          "claim_id", "concept", "subgroup", "measure", "value", "value_low", "value_high", "approximation", "total",
          "unit", "period", "change", "modality", "part_of", "locality", "locality_basis", "year_start", "year_end",
          "period_start", "period_end", "time_text", "time_basis", "number_text", "rule", "sentence");
  private static final int INDICATOR = Table.CLAIMS.index("indicator");
  private static final int PROVINCE = Table.CLAIMS.index("province");
  private static final int FLAGS = Table.CLAIMS.index("flags");
  private static final int SENTENCE = Table.CLAIMS.index("sentence");
  private static final int NUMBER = Table.CLAIMS.index("number_text");
  private static final int[] DOCUMENT =
      places(
          Table.DOCUMENTS,
          "document", "outcome", "reason", "title", "outlet", "published", "url", "locality", "claims",
          "duplicate_of");

  private RowData() {}

  private static int[] places(Table<?> table, String... columns) {
    int[] places = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      places[i] = table.index(columns[i]);
    }
    return places;
  }

  /**
   * A claim: the number of its indicator and of its province, its flags, where the number stands in the sentence (-1 where
   * that is not known), then cells.
   *
   * @param before the text before the number
   */
  static List<Object> claim(Row row, Words words, String before) {
    List<Object> data = new ArrayList<>(CLAIM.length + 4);
    data.add(words.indicator(row.cell(INDICATOR)));
    data.add(words.province(row.cell(PROVINCE)));
    data.add(Splitter.on(';').omitEmptyStrings().splitToList(row.cell(FLAGS)));
    data.add(place(row.cell(SENTENCE), CharMatcher.whitespace().collapseFrom(row.cell(NUMBER), ' '), before));
    for (int place : CLAIM) {
      data.add(row.cell(place));
    }
    return data;
  }

  /**
   * A document.
   *
   * @param piece the number of the file that holds its text; 0 for the page itself, -1 where there is none
   */
  static List<Object> document(Row row, int piece) {
    List<Object> data = new ArrayList<>(DOCUMENT.length + 1);
    data.add(piece);
    for (int place : DOCUMENT) {
      data.add(row.cell(place));
    }
    return data;
  }

  /** Where in its sentence a number stands: of equal ones, that with most of the same text before it. */
  private static int place(String sentence, String number, String before) {
    String folded = CharMatcher.whitespace().collapseFrom(before, ' ');
    int best = -1;
    int most = -1;
    int at = number.isEmpty() ? -1 : sentence.indexOf(number);
    while (at >= 0) {
      int same = 0;
      while (same < Ints.min(at, folded.length())
          && sentence.charAt(at - 1 - same) == folded.charAt(folded.length() - 1 - same)) {
        same++;
      }
      if (same > most) {
        most = same;
        best = at;
      }
      at = sentence.indexOf(number, at + 1);
    }
    return best;
  }
}
