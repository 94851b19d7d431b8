package vn.solieu.export.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  private static String line(Object value) throws IOException {
    StringBuilder out = new StringBuilder();
    Json.writeLine(value, out);
    return out.toString();
  }

  @Test
  void writesEveryKindOfValue() throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", "Kim Sơn");
    map.put("number", new BigDecimal("1E+9"));
    map.put("none", null);
    map.put("list", Arrays.asList(1, 2.5, true, null));
    map.put("empty", List.of());
    map.put("map", Map.of());
    assertEquals(
        "{\"text\":\"Kim Sơn\",\"number\":1000000000,\"none\":null,"
            + "\"list\":[1,2.5,true,null],\"empty\":[],\"map\":{}}\n",
        line(map));
  }

  @Test
  void escapesWhatTextMayNotHold() throws IOException {
    assertEquals("\"\\\"\\\\\\n\\r\\t\\u0000\\u2028👩‍🌾\\ud800\"\n", line("\"\\\n\r\t\u0000\u2028👩‍🌾\ud800"));
  }

  @Test
  void indentsForPeople() throws IOException {
    StringBuilder out = new StringBuilder();
    Json.writeIndented(ImmutableMap.of("a", List.of(1, 2), "b", List.of()), out);
    assertEquals("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": []\n}\n", out.toString());
  }
}
