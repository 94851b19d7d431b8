package vn.solieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The part of JSON Schema that the test's schema needs: type, required, properties, items, enum, pattern, minItems. */
final class JsonSchema {
  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "object", Map.class, "array", List.class, "string", String.class, "boolean", Boolean.class, "integer",
          Number.class);

  private final List<String> faults = new ArrayList<>();

  private JsonSchema() {}

  /** What is wrong with a value, each with its place. */
  static List<String> faults(Object value, Object schema) {
    JsonSchema check = new JsonSchema();
    check.check("/", value, (Map<?, ?>) schema);
    return check.faults;
  }

  private void check(String at, Object value, Map<?, ?> schema) {
    if (!TYPES.getOrDefault(String.valueOf(schema.get("type")), Object.class).isInstance(value)) {
      faults.add(at + ": is no " + schema.get("type"));
      return;
    }
    if (schema.get("enum") instanceof List<?> values && !values.contains(value)) {
      faults.add(at + ": " + value + " is none of " + values);
    }
    if (schema.get("pattern") instanceof String pattern && !Pattern.compile(pattern).matcher(value.toString()).find()) {
      faults.add(at + ": " + value + " is not like " + pattern);
    }
    if (value instanceof Map<?, ?> map) {
      for (Object name : list(schema.get("required"))) {
        if (!map.containsKey(name)) {
          faults.add(at + ": " + name + " is missing");
        }
      }
      if (schema.get("properties") instanceof Map<?, ?> properties) {
        for (Map.Entry<?, ?> property : properties.entrySet()) {
          if (map.containsKey(property.getKey())) {
            check(below(at, property.getKey()), map.get(property.getKey()), (Map<?, ?>) property.getValue());
          }
        }
      }
    }
    if (value instanceof List<?> items) {
      if (schema.get("minItems") instanceof Integer least && items.size() < least) {
        faults.add(at + ": fewer than " + least + " items");
      }
      for (int i = 0; schema.containsKey("items") && i < items.size(); i++) {
        check(below(at, i), items.get(i), (Map<?, ?>) schema.get("items"));
      }
    }
  }

  private static String below(String at, Object name) {
    return at.equals("/") ? at + name : at + "/" + name;
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
