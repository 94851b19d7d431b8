package vn.solieu.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.text.Folder;

class GazetteerTest {
  private final Gazetteer gazetteer = RulesFolder.GAZETTEER;

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @ParameterizedTest
  @CsvSource({
    "huyện Kim Sơn, 2017-04-21, 376",
    "Huyện ủy Kim Sơn, 2017-04-21, 376",
    "TP. Huế, 2020-01-01, 474",
    "TP Huế, 2026-01-30, 46",
    "TT.Huế, 2020-01-01, 46",
    "BR-VT, 2020-01-01, 77",
    "TP.HCM, 2020-01-01, 79",
    "TPHCM, 2020-01-01, 79",
    "Đăk Lăk, 2020-01-01, 66",
    "cư m’gar, 2020-01-01, 648",
    "Thành uỷ Cao Lãnh, 2013-06-17, 866",
    "huyện Cao Lãnh, 2013-06-17, 873",
    "Q.5, 2010-01-01, 774",
    "quận 05, 2010-01-01, 774",
    "thị xã Hương Thuỷ, 2023-02-17, 479",
    "huyện Quỳ Hợp, 2023-02-17, 420",
    "Thừa Thiên – Huế, 2023-02-17, 46",
    "tỉnh Hà Tây, 2020-02-17, 28",
    "phường Phú Lương, 2025-08-29, 09568",
    "tỉnh Gia Lai, 2025-08-29, 52",
    "tỉnh Gia Lai, 2024-08-29, 64",
  })
  void findsUnitByName(String name, String day, String code) {
    List<Unit> found = gazetteer.named(name, day(day));
    assertEquals(code, found.isEmpty() ? "" : found.get(0).code(), found.toString());
  }

  @Test
  void namesAllUnitsOfASharedName() {
    assertEquals(10, gazetteer.named("huyện Châu Thành", day("2017-01-01")).size());
    assertEquals(List.of(), gazetteer.named("huyện Không Có", day("2017-01-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "088, 2015-01-01, huyện Sa Pa",
    "088, 2021-01-01, thị xã Sa Pa",
    "725, 2008-08-31, huyện Thuận An",
    "725, 2013-08-31, thị xã Thuận An",
    "725, 2022-08-31, thành phố Thuận An",
    "204, 2024-01-01, huyện Hoành Bồ",
    "206, 2008-01-01, huyện Yên Hưng",
    "01, 2024-01-01, thành phố Hà Nội",
    "52, 2025-07-01, tỉnh Gia Lai",
    "52, 2025-06-30, tỉnh Bình Định",
  })
  void knowsTheVersionOfADay(String code, String day, String name) {
    assertEquals(name, gazetteer.unit(code, day(day)).orElseThrow().fullName());
  }

  @Test
  void knowsNoUnitOfAnUnknownCode() {
    assertTrue(gazetteer.unit("99999", day("2017-01-01")).isEmpty());
    assertTrue(gazetteer.unit("x", day("2017-01-01")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "278, 2024-01-01, 2007, huyện Thanh Oai, tỉnh Hà Tây, 28, thành phố Hà Nội",
    "278, 2024-01-01, 2009, huyện Thanh Oai, thành phố Hà Nội, 01, thành phố Hà Nội",
    "250, 2024-01-01, 2006, huyện Mê Linh, tỉnh Vĩnh Phúc, 26, thành phố Hà Nội",
    "28, 2024-01-01, 2007, tỉnh Hà Tây, tỉnh Hà Tây, 28, thành phố Hà Nội",
    "088, 2020-07-16, 2015, huyện Sa Pa, tỉnh Lào Cai, 10, tỉnh Lào Cai",
    "088, 2020-07-16, 2020, thị xã Sa Pa, tỉnh Lào Cai, 10, tỉnh Lào Cai",
    "376, 2024-07-16, 2030, huyện Kim Sơn, tỉnh Ninh Bình, 37, tỉnh Ninh Bình",
    "046, 2019-07-16, 2019, huyện Trà Lĩnh, tỉnh Cao Bằng, 04, tỉnh Cao Bằng",
    "52, 2026-01-01, 2019, tỉnh Gia Lai, tỉnh Gia Lai, 52, tỉnh Gia Lai",
    "01, 2026-01-01, 2019, thành phố Hà Nội, thành phố Hà Nội, 01, thành phố Hà Nội",
    "H-BT, 1996-01-01, 1996, tỉnh Bắc Thái, tỉnh Bắc Thái, '', tỉnh Thái Nguyên",
    "H-NB, 1988-01-01, 1988, tỉnh Nghĩa Bình, tỉnh Nghĩa Bình, '', ''",
  })
  void placesAUnitInAYear(
      String code, String day, int year, String name, String province, String provinceCode, String province2025) {
    UnitTable table = gazetteer.table();
    Unit unit =
        code.startsWith("H-")
            ? gazetteer.named(name, day(day)).get(0)
            : table.unit(table.at(UnitTable.key(code), Gazetteer.epoch(day(day))));
    Locality there = gazetteer.localityAt(unit, year);
    assertEquals(name, there.name());
    assertEquals(province, there.province());
    assertEquals(provinceCode, there.provinceCode());
    assertEquals(province2025, there.province2025());
  }

  @Test
  void placesACommuneInDistrictAndProvince() {
    Unit commune = gazetteer.unit("30715", day("2020-05-29")).orElseThrow();
    assertEquals(
        new Locality(
            "xã Vọng Đông",
            Level.COMMUNE,
            "30715",
            "xã Vọng Đông",
            "huyện Thoại Sơn",
            "tỉnh An Giang",
            "89",
            "tỉnh An Giang"),
        gazetteer.locality(commune, day("2020-05-29")));
  }

  @Test
  void everyUnitLiesInAProvinceOfToday() {
    UnitTable table = gazetteer.table();
    List<String> lost = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      if (table.isCoded(row) && gazetteer.ground(row) < 0) {
        lost.add(table.unit(row).toString());
      }
    }
    assertEquals(List.of(), lost);
  }

  private static IOException faultOf(String file, String text) {
    Folder folder =
        new Folder() {
          @Override
          public List<String> files(String under) throws IOException {
            return new RulesFolder().files(under);
          }

          @Override
          public InputStream open(String path) throws IOException {
            return path.equals(file)
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : new RulesFolder().open(path);
          }
        };
    return assertThrows(IOException.class, () -> Gazetteer.load(folder));
  }

  @Test
  void namesFileAndLineOfAFault() {
    String header = "code,type,name,parent,from,to,successors,aliases,source\n";
    Map<String, String> faults =
        Map.of(
            "01,tinh,Hà Nội,,,,,,x\n", "places/units.csv:2: \"tinh\" is no type of unit",
            "1,tỉnh,Hà Nội,,,,,,x\n", "places/units.csv:2: \"1\" is no code",
            "01,tỉnh,Hà Nội,,2025-13-01,,,,x\n", "places/units.csv:2: \"2025-13-01\" is no date",
            "01,tỉnh,Hà Nội,,,,7,,x\n", "places/units.csv:2: \"7\" holds no list of codes",
            "01,tỉnh,Hà Nội,,,,,,x,y\n", "places/units.csv:2: the row has too many cells");
    faults.forEach(
        (row, fault) -> {
          String message = faultOf("places/units.csv", header + row).getMessage();
          assertTrue(message.startsWith(fault), message);
        });
    String columns = faultOf("places/units.csv", "code,name\n").getMessage();
    assertTrue(columns.startsWith("places/units.csv:1: the columns are code,name."), columns);
  }
}
