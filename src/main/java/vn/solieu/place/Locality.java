package vn.solieu.place;

/**
 * The place of a claim, resolved, with the units that contain it. Text fields that are not known are empty.
 *
 * @param name with its type word, as of the claim's time: "huyện Kim Sơn"
 * @param level its level
 * @param code official code; "VN" for the country, empty for a hamlet or an organisation
 * @param commune name of the commune it is or lies in, with type word
 * @param district name of the district it is or lies in, with type word
 * @param province name of the province it is or lies in, with type word
 * @param provinceCode official code of that province
 * @param province2025 name of the province of that ground since 1 July 2025, with type word
 */
public record Locality(
    String name,
    Level level,
    String code,
    String commune,
    String district,
    String province,
    String provinceCode,
    String province2025) {

  /** The whole country. */
  public static final Locality COUNTRY = new Locality("cả nước", Level.COUNTRY, "VN", "", "", "", "", "");
}
