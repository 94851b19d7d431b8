package vn.solieu.export.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.claim.Indicator;
import vn.solieu.claim.Measure;
import vn.solieu.export.table.Column;
import vn.solieu.export.table.Table;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;
import vn.solieu.export.write.Overview;

/** The words that rows name by number: indicators and provinces of this run; and what the page says for each code. */
final class Words {
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, Integer> indicatorPlaces = new HashMap<>();
  private final List<String> provinces;
  private final Map<String, Integer> provincePlaces = new HashMap<>();
  private final Overview overview;

  Words(Overview overview) {
    this.overview = overview;
    Map<String, Indicator> known = new HashMap<>();
    overview.run().indicators().forEach(i -> known.put(i.id(), i));
    for (String id : overview.byIndicator().keySet()) {
      indicatorPlaces.put(id, indicators.size());
      indicators.add(known.getOrDefault(id, new Indicator(id, "other", id, id, "", Measure.COUNT, "unknown", "")));
    }
    provinces = List.copyOf(overview.byProvince().keySet());
    for (String name : provinces) {
      provincePlaces.put(name, provincePlaces.size());
    }
  }

  /** The indicators that occur, by id. */
  List<Indicator> indicators() {
    return List.copyOf(indicators);
  }

  /** The number of an indicator that occurs. */
  int indicator(String id) {
    return indicatorPlaces.get(id);
  }

  /** The number of a province that occurs; the empty name is one of them where it does. */
  int province(String name) {
    return provincePlaces.get(name);
  }

  /** Everything for the script. Texts are told Vietnamese first in every language. */
  Map<String, Object> told() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("groups", pairs(Group.ALL));
    all.put(
        "indicators",
        indicators.stream().map(i -> List.of(i.id(), i.labelVi(), i.labelEn(), Group.of(i))).toList());
    all.put("provinces", provinces);
    all.put("flags", pairs(Values.FLAG));
    all.put("flagged", overview.byFlag());
    for (Column<?> column : Table.CLAIMS.columns()) {
      if (!column.values().isEmpty()) {
        all.put(column.name(), pairs(column.values()));
      }
    }
    all.put("outcome", pairs(Values.OUTCOME));
    Map<String, Object> columns = new LinkedHashMap<>();
    Table.CLAIMS.columns().forEach(c -> columns.put(c.name(), List.of(c.labelVi(), c.labelEn())));
    all.put("columns", columns);
    all.put("refusals", Refusals.vietnamese());
    return all;
  }

  private static Map<String, Object> pairs(List<Value> values) {
    Map<String, Object> pairs = new LinkedHashMap<>();
    values.forEach(v -> pairs.put(v.id(), List.of(v.vi(), v.en())));
    return pairs;
  }
}
