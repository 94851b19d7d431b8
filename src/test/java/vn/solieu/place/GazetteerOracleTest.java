package vn.solieu.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the gazetteer with a fuller list of all changes, which is no part of the project. */
class GazetteerOracleTest {
  private static final Path ORACLE = Path.of("../shared/gazetteer/units-full.tsv");
  /** Cai Lậy: the list has the later town for the years in which the code was the huyện's. */
  private static final Set<String> FAULTS_OF_THE_ORACLE = Set.of("817");

  private record Version(String code, String level, String type, String name, String parent) {}

  private static List<Version> inForce(String day) throws IOException {
    assumeTrue(Files.exists(ORACLE), "the shared gazetteer is not here");
    List<Version> all = new ArrayList<>();
    for (String line : Files.readAllLines(ORACLE)) {
      String[] cell = line.split("\t", -1);
      boolean began = cell[5].isEmpty() || cell[5].compareTo(day) <= 0;
      boolean ended = !cell[6].isEmpty() && cell[6].compareTo(day) <= 0;
      if (!cell[0].equals("code") && began && !ended) {
        all.add(new Version(cell[0], cell[1], cell[2], cell[3], cell[4]));
      }
    }
    return all;
  }

  private static String wrong(Version v, LocalDate day) {
    String expected = v.type.startsWith("thành phố") ? "thành phố" : v.type;
    Unit u = RulesFolder.GAZETTEER.unit(v.code, day).orElse(null);
    boolean right =
        u != null
            && u.inForce(day)
            && u.type().equals(expected)
            && sameName(u.name(), v.name)
            && u.parent().equals(v.parent);
    return right ? "" : v + " but " + u;
  }

  private static boolean sameName(String name, String other) {
    return RulesFolder.GAZETTEER.named(other, LocalDate.of(2017, 1, 1)).stream()
        .anyMatch(u -> u.name().equalsIgnoreCase(name));
  }

  @ParameterizedTest
  @CsvSource({"2006-06-30", "2010-12-31", "2015-12-31", "2020-12-31", "2024-06-30", "2025-08-15"})
  void knowsEveryProvinceAndDistrict(String day) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Version v : inForce(day)) {
      if (!v.level.equals("commune") && !FAULTS_OF_THE_ORACLE.contains(v.code)) {
        String wrong = wrong(v, LocalDate.parse(day));
        if (!wrong.isEmpty()) {
          faults.add(wrong);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @CsvSource({"2006-06-30,92", "2010-12-31,95", "2015-12-31,98", "2020-12-31,97", "2024-06-30,98", "2025-08-15,99"})
  void knowsMostCommunes(String day, int percent) throws IOException {
    int right = 0;
    int all = 0;
    for (Version v : inForce(day)) {
      if (v.level.equals("commune")) {
        all++;
        right += wrong(v, LocalDate.parse(day)).isEmpty() ? 1 : 0;
      }
    }
    int share = right * 100 / all;
    assertTrue(share >= percent, share + " percent of the communes are right");
  }
}
