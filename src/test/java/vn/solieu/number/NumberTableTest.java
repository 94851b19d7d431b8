package vn.solieu.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The table {@code numbers.csv}: a sentence in which every number is marked {…}, and what each reads as, in order and
 * parted by ";". {@link Reads} tells how a reading is written; "-" is no mention at all. A number that is accepted and
 * not marked is a fault.
 */
class NumberTableTest {

  @TestFactory
  Stream<DynamicTest> readsTheTable() throws IOException {
    return rows().stream().map(row -> dynamicTest(row.get(0) + ": " + row.get(1), () -> check(row.get(1), row.get(2))));
  }

  static List<List<String>> rows() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
            new InputStreamReader(NumberTableTest.class.getResourceAsStream("numbers.csv"), StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      return rows.stream().map(r -> r.stream().toList()).toList();
    }
  }

  private static void check(String marked, String wanted) {
    assertEquals(wanted, String.join(";", reads(marked, Arrays.asList(wanted.split(";")))), marked);
  }

  /** The readings of the marked places; "-" where nothing was found, and what is accepted beside them at the end. */
  static List<String> reads(String marked, List<String> wanted) {
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        places.add(new int[] {text.length(), -1});
      } else if (c == '}') {
        places.get(places.size() - 1)[1] = text.length();
      } else {
        text.append(c);
      }
    }
    List<NumberMention> mentions = new ArrayList<>(ProjectRules.read(text.toString()));
    List<String> reads = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int start = places.get(i)[0];
      int end = places.get(i)[1];
      String read = "-";
      for (NumberMention m : List.copyOf(mentions)) {
        if (m.span().start() < end && start < m.span().end()) {
          boolean exact = m.span().start() == start && m.span().end() == end;
          read = exact ? Reads.of(m) : Reads.of(m) + " at [" + m.span().of(text) + "]";
          mentions.remove(m);
          break;
        }
      }
      boolean refusedElsewhere = i < wanted.size() && wanted.get(i).equals("-") && read.startsWith("WORD");
      reads.add(refusedElsewhere ? "-" : read);
    }
    for (NumberMention m : mentions) {
      if (m.accepted()) {
        reads.add("also [" + m.span().of(text) + "] " + Reads.of(m));
      }
    }
    return reads;
  }
}
