package vn.solieu.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

class TimeReaderTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 4, 21));

  private static List<String> lines(String text, Optional<LocalDate> published) {
    return Times.read(text, published).stream().map(m -> Times.line(m, text)).toList();
  }

  @Test
  void givesMentionsInTextOrder() {
    assertEquals(
        List.of("năm 2008|2008|2008|||stated|reference", "hiện nay|2017|2017|||relative|as_of"),
        lines("Nếu như năm 2008 huyện còn 17 chi bộ ghép thì hiện nay chỉ còn 2.", PUBLISHED));
  }

  @Test
  void leavesYearsEmptyWithoutADayOfPublication() {
    assertEquals(
        List.of("Từ năm 2011 đến nay|2011||||relative|reference", "năm nay|||||relative|reference"),
        lines("Từ năm 2011 đến nay có 240 lượt, năm nay 12 lượt.", Optional.empty()));
  }

  @Test
  void looksAtNothingOutsideTheGivenTokens() {
    String text = "Trong năm 2016 đến nay";
    Syllables s = Syllables.of(text, Times.VOCABULARY);
    List<String> lines = Times.READER.read(s, 1, 3, PUBLISHED).stream().map(m -> Times.line(m, text)).toList();
    assertEquals(List.of("năm 2016|2016|2016|||stated|reference"), lines);
  }

  @Test
  void takesAMonthsYearFromItsSentenceOnly() {
    String text = "Năm 2015 có 12 vụ, riêng quý I có 3 vụ. Quý I có 4 vụ.";
    assertEquals(
        List.of(
            "Năm 2015|2015|2015|||stated|reference",
            "quý I|2015|2015|2015-01-01|2015-03-31|stated|reference",
            "Quý I|2017|2017|2017-01-01|2017-03-31|relative|reference"),
        lines(text, PUBLISHED));
  }

  @Test
  void joinsNoTimeAcrossALineThatBeginsASentence() {
    String headline = "Huyện cắt giảm sau ba năm\nTừ năm 2015 đến 2016, huyện cắt 74 biên chế.";
    assertEquals(List.of("Từ năm 2015 đến 2016|2015|2016|||stated|reference"), lines(headline, PUBLISHED));
    String broken = "Huyện cắt 74 biên chế từ năm\n2015 đến 2016.";
    assertEquals(List.of("từ năm\n2015 đến 2016|2015|2016|||stated|reference"), lines(broken, PUBLISHED));
  }

  @Test
  void tellsEveryFaultOfTheLexicons() {
    Map<String, String> files =
        Map.of(
            "lexicon/time-words.csv", "phrase,kind\nngười,counted\nhộ,thing\n",
            "lexicon/time-holidays.csv", "name,month,day\nquốc khánh,13,2\n",
            "lexicon/time-moon-feasts.csv", "name,month,day\ntrung thu,8,31\n",
            "lexicon/time-moons.csv", "new_year,leap_month,days_of_months\n2013-02-10,,30 29\n",
            "lexicon/time-terms.csv", "body,number,from,to\nđảng,12,2016,2021\nhội,XII,2016,2021\n");
    IOException e = assertThrows(IOException.class, () -> TimeReader.load(inMemory(files), new Vocabulary()));
    assertEquals(
        List.of("lexicon/time-words.csv:3", "lexicon/time-holidays.csv:2", "lexicon/time-moon-feasts.csv:2",
            "lexicon/time-moons.csv:2", "lexicon/time-terms.csv:2", "lexicon/time-terms.csv:3"),
        e.getMessage().lines().map(l -> l.substring(0, l.indexOf(": "))).toList());
  }

  private static Folder inMemory(Map<String, String> files) {
    return new Folder() {
      @Override
      public List<String> files(String under) {
        return files.keySet().stream().filter(f -> f.startsWith(under)).sorted().toList();
      }

      @Override
      public InputStream open(String path) {
        return new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
