package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

class DateLinesTest {
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final DateLines DATES = dates();

  private static DateLines dates() {
    try {
      return new DateLines(PageWords.load(new TestRules(), VOCABULARY), VOCABULARY);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/vn/solieu/read/dates.csv", numLinesToSkip = 1)
  void readsTheDayThatALineTells(String text, String date) {
    List<Line> lines = Lines.cut(Syllables.of(text, VOCABULARY));
    String read = DATES.read(lines.get(0)).map(d -> d.date().toString()).orElse(null);
    assertEquals(date, read);
  }
}
