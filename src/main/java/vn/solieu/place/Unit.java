package vn.solieu.place;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of an administrative unit; its identity is (code, valid from).
 *
 * @param code statistics-office code with its zeros: 2 digits a province, 3 a district, 5 a commune
 * @param level province, district or commune
 * @param type type word: "huyện", "thành phố", "xã", …
 * @param name name without type word: "Kim Sơn"
 * @param parent code of the unit above it at that time, empty for a province
 * @param from first day it was in force; {@link LocalDate#MIN} where it began before the records
 * @param to day it ceased, exclusive; {@link LocalDate#MAX} where it is in force
 * @param successors codes of the units that took its ground when it ceased
 */
public record Unit(
    String code,
    Level level,
    String type,
    String name,
    String parent,
    LocalDate from,
    LocalDate to,
    List<String> successors) {

  /** Whether the unit was in force on a day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Type word and name: "huyện Kim Sơn". */
  public String fullName() {
    return type + " " + name;
  }
}
