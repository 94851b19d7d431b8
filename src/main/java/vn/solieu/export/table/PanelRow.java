package vn.solieu.export.table;

/**
 * One line of the panel; all texts are cells as the tables write them.
 *
 * @param series what the row is about, and where
 * @param year the year it stands for
 * @param figure the chosen figure
 * @param claims how many claims stand behind it
 * @param claimId the chosen claim
 * @param flags reasons to look
 */
public record PanelRow(Series series, int year, Figure figure, int claims, String claimId, String flags) {

  /**
   * What is measured, of whom, where: a panel has one row for each series and year.
   *
   * @param indicator indicator id
   * @param indicatorVi its Vietnamese label
   * @param measure count, share, amount, rate
   * @param subgroup the narrowing part, or empty
   * @param modality reported, or planned where plans were asked for
   * @param locality the place with its type word
   * @param level its level
   * @param code its official code, or empty
   * @param commune the commune it is or lies in; tells hamlets of one name apart
   * @param district the district it is or lies in
   * @param province the province
   * @param provinceCode the province's code
   */
  public record Series(
      String indicator,
      String indicatorVi,
      String measure,
      String subgroup,
      String modality,
      String locality,
      String level,
      String code,
      String commune,
      String district,
      String province,
      String provinceCode) {}

  /**
   * A figure as cells.
   *
   * @param value the stated number
   * @param low lower bound
   * @param high upper bound
   * @param approximation how closely the text commits itself
   * @param unit its unit
   */
  public record Figure(String value, String low, String high, String approximation, String unit) {}
}
