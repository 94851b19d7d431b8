package vn.solieu.rule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.claim.Indicator;
import vn.solieu.claim.Measure;
import vn.solieu.rule.phrase.Fault;
import vn.solieu.rule.phrase.Nearest;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/** Reads a catalogue of indicators. */
final class IndicatorReader {
  private static final List<String> COLUMNS =
      List.of("id", "group", "label_vi", "label_en", "unit_vi", "measure", "temporal", "definition");

  private IndicatorReader() {}

  /** The indicators of a file by id, in file order. A line with a fault is left out. */
  static List<Indicator> read(String file, String text, List<Fault> faults) throws IOException {
    List<Indicator> all = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = format.parse(new StringReader(text))) {
      for (String column : COLUMNS) {
        if (!rows.getHeaderNames().contains(column)) {
          String remedy = "The columns are " + String.join(",", COLUMNS) + ".";
          faults.add(new Fault(file, 1, 1, "no column " + column, remedy));
          return all;
        }
      }
      Map<String, Integer> lines = new TreeMap<>();
      for (CSVRecord row : rows) {
        int line = (int) rows.getCurrentLineNumber();
        if (!row.isConsistent()) {
          faults.add(new Fault(file, line, 1, "too few or too many cells", "Put cells that hold a comma in quotes."));
          continue;
        }
        String id = row.get("id");
        Integer before = lines.putIfAbsent(id, line);
        if (before != null) {
          String remedy = "Take it out here or in line " + before + ".";
          faults.add(new Fault(file, line, 1, "indicator " + id + " twice", remedy));
          continue;
        }
        measure(row.get("measure"), file, line, faults)
            .forEach(
                measure ->
                    all.add(
                        new Indicator(
                            id, row.get("group"), row.get("label_vi"), row.get("label_en"), row.get("unit_vi"),
                            measure, row.get("temporal"), row.get("definition"))));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      faults.add(new Fault(file, 1, 1, "not a CSV file", "Mend its quotes and header: " + e.getMessage() + "."));
    }
    return all;
  }

  /** Takes an indicator down. */
  static void pack(Indicator i, Packing out) {
    out.number(i.measure().ordinal());
    out.texts(List.of(i.id(), i.group(), i.labelVi(), i.labelEn(), i.unit(), i.temporal(), i.definition()));
  }

  /** An indicator that was taken down. */
  static Indicator read(Packed in) {
    Measure measure = Measure.values()[in.number()];
    List<String> t = in.texts();
    return new Indicator(t.get(0), t.get(1), t.get(2), t.get(3), t.get(4), measure, t.get(5), t.get(6));
  }

  private static List<Measure> measure(String text, String file, int line, List<Fault> faults) {
    List<String> names = Arrays.stream(Measure.values()).map(m -> m.name().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains(text)) {
      faults.add(new Fault(file, line, 1, "unknown measure " + text, Nearest.remedy(text, names)));
      return List.of();
    }
    return List.of(Measure.valueOf(text.toUpperCase(Locale.ROOT)));
  }
}
