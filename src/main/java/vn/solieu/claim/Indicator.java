package vn.solieu.claim;

/**
 * One line of the catalogue {@code rules/indicators.csv}.
 *
 * @param id its name in the data set
 * @param group the group it belongs to: party_organisation, dialogue, staffing, territory, development, other
 * @param labelVi Vietnamese label
 * @param labelEn English label
 * @param unit canonical Vietnamese unit, empty where it varies
 * @param measure what its figures usually are
 * @param temporal stock, flow or unknown
 * @param definition what counts, in English
 */
public record Indicator(
    String id,
    String group,
    String labelVi,
    String labelEn,
    String unit,
    Measure measure,
    String temporal,
    String definition) {

  /** Whether this is one of the catch-all indicators for things that no rule names. */
  public boolean isOther() {
    return id.startsWith("other_");
  }
}
