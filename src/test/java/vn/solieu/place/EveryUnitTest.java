package vn.solieu.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Document;

/** Every version of every unit, written out at a day of its own, must be read back. */
class EveryUnitTest {
  private static final LocalDate USUAL = LocalDate.of(2017, 1, 1);

  private final UnitTable table = RulesFolder.GAZETTEER.table();

  /** A day on which the unit was in force; provinces from before the records in their own time. */
  private LocalDate dayOf(int row) {
    if (table.inForce(row, Gazetteer.epoch(USUAL))) {
      return USUAL;
    }
    return table.from(row) == UnitTable.EVER
        ? LocalDate.ofEpochDay(table.to(row) - 1L)
        : LocalDate.ofEpochDay(table.from(row));
  }

  private String chain(int row, LocalDate day) {
    StringBuilder text = new StringBuilder();
    for (int at = row; at >= 0; at = table.parent(at, Gazetteer.epoch(day))) {
      text.append(text.isEmpty() ? "" : ", ").append(table.unit(at).fullName());
    }
    return text.append(" có 5 chi bộ.").toString();
  }

  private Optional<PlaceMention> first(String text, LocalDate day, String outlet) {
    Document document = Articles.article(text, day.toString(), outlet);
    return Articles.read(document).mentions().stream().findFirst();
  }

  @Test
  void isFoundByItsFullChain() {
    List<String> lost = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      LocalDate day = dayOf(row);
      String text = chain(row, day);
      Unit expected = table.unit(row);
      Optional<PlaceMention> m = first(text, day, "");
      if (!m.flatMap(PlaceMention::unit).filter(expected::equals).isPresent()) {
        lost.add(text + " -> " + m.map(x -> x.unit() + x.reason()).orElse("nothing") + " for " + expected.code());
      }
    }
    assertEquals(List.of(), lost.stream().limit(20).toList(), () -> lost.size() + " units are not found");
  }

  /** Where type and name are shared inside the province the reader must say that it cannot tell. */
  @Test
  void isFoundByTypeAndNameWithItsProvinceKnown() {
    List<String> lost = new ArrayList<>();
    int told = 0;
    for (int row = 0; row < table.size(); row++) {
      LocalDate day = dayOf(row);
      Unit expected = table.unit(row);
      String province = table.name(RulesFolder.GAZETTEER.province(row, Gazetteer.epoch(day)));
      Optional<PlaceMention> m = first(expected.fullName() + " có 5 chi bộ.", day, province);
      if (m.flatMap(PlaceMention::unit).filter(expected::equals).isPresent()) {
        told++;
      } else if (!m.isPresent() || !m.get().ambiguous()) {
        lost.add(expected + " of " + province + " -> " + m.map(x -> x.unit() + x.reason()).orElse("nothing"));
      }
    }
    List<String> some = lost.stream().limit(20).toList();
    assertEquals(List.of(), some, () -> lost.size() + " units are taken for another");
    int share = told * 100 / table.size();
    assertTrue(share >= 95, "only " + share + " percent are told");
  }
}
