package vn.solieu.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.solieu.claim.Change;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Modality;
import vn.solieu.claim.Period;
import vn.solieu.claim.TimeBasis;
import vn.solieu.number.Approximation;
import vn.solieu.place.Level;
import vn.solieu.text.Metadata.PublishedBasis;

class ColumnsTest {
  private static final Path DESIGN = Path.of("..", "shared", "design", "dataset.md");

  static List<Table<?>> tables() {
    return List.of(Table.CLAIMS, Table.DOCUMENTS, Table.PANEL);
  }

  @Test
  void namesTypesAndOrderFollowTheContract() throws IOException {
    String csv = Resources.toString(Resources.getResource(ColumnsTest.class, "columns.csv"), StandardCharsets.UTF_8);
    List<String> contract = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord line : format.parse(new StringReader(csv))) {
      contract.add(String.join(" ", line));
    }
    List<String> code = new ArrayList<>();
    for (Table<?> table : tables()) {
      table.columns().forEach(c -> code.add(table.name() + " " + c.name() + " " + Value.id(c.type())));
    }
    assertEquals(contract, code);
  }

  @Test
  void headersAreThoseOfTheSharedDesign() throws IOException {
    Assumptions.assumeTrue(Files.exists(DESIGN), "no shared design here");
    String design = Files.readString(DESIGN);
    for (Table<?> table : tables()) {
      String section = design.substring(design.indexOf("## " + table.name() + ".csv"));
      section = section.substring(0, section.indexOf("\n## ", 3));
      boolean isTable = section.contains("\n| column |");
      List<String> names = new ArrayList<>();
      for (String line : section.split("\n")) {
        String part = isTable ? line.startsWith("| `") ? line.split("\\|")[1] : "" : line;
        Matcher name = Pattern.compile("`([a-z_0-9]+)`").matcher(part);
        while (name.find()) {
          names.add(name.group(1));
        }
      }
      names.retainAll(table.header());
      assertEquals(table.header(), names.stream().distinct().toList(), table.name());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsDescribedInBothLanguages(Table<?> table) {
    for (Column<?> column : table.columns()) {
      for (String text : List.of(column.labelVi(), column.labelEn(), column.vi(), column.en())) {
        assertFalse(text.isBlank(), column.name());
      }
      assertTrue(column.name().matches("[a-z][a-z_0-9]*"), column.name());
      assertEquals(column.type() == Column.Type.ENUM, !column.values().isEmpty(), column.name());
    }
  }

  @Test
  void twelveColumnsAreForMostReaders() {
    assertEquals(12, Table.CLAIMS.columns().stream().filter(Column::brief).count());
  }

  @Test
  void everyConstantHasItsMeaning() {
    covers(Measure.values(), Values.MEASURE);
    covers(Approximation.values(), Values.APPROXIMATION);
    covers(Period.values(), Values.PERIOD);
    covers(Change.values(), Values.CHANGE);
    covers(Modality.values(), Values.MODALITY);
    covers(Level.values(), Values.LEVEL);
    covers(LocalityBasis.values(), Values.LOCALITY_BASIS);
    covers(TimeBasis.values(), Values.TIME_BASIS);
    covers(Outcome.values(), Values.OUTCOME);
    covers(PublishedBasis.values(), Values.PUBLISHED_BASIS);
  }

  private static void covers(Enum<?>[] constants, List<Value> values) {
    List<String> ids = Arrays.stream(constants).map(Value::id).filter(id -> !id.isEmpty()).toList();
    assertEquals(ids, values.stream().map(Value::id).toList());
  }

  @Test
  void anUnknownColumnIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> Table.CLAIMS.index("colour"));
    assertEquals(0, Table.CLAIMS.index("claim_id"));
  }
}
