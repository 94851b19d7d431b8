package vn.solieu.export.table;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One value of an enumeration.
 *
 * @param id how the tables spell it: {@code more_than}
 * @param vi what it means, in Vietnamese
 * @param en what it means, in English
 */
public record Value(String id, String vi, String en) {
  /** Each constant is spelled once, and each of its cells is the same string. */
  private static final Map<Enum<?>, String> IDS = new ConcurrentHashMap<>();

  static Value named(Enum<?> constant, String vi, String en) {
    return new Value(id(constant), vi, en);
  }

  /** How the tables spell a constant: lower case; empty for {@code NONE}. */
  public static String id(Enum<?> constant) {
    return IDS.computeIfAbsent(constant, Value::spelled);
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().equals("NONE") ? "" : Ascii.toLowerCase(constant.name());
  }

  static List<String> ids(List<Value> values) {
    return values.stream().map(Value::id).toList();
  }
}
