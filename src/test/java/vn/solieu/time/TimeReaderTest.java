package vn.solieu.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeReaderTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 4, 21));

  private static List<String> lines(String text, Optional<LocalDate> published) {
    return Times.read(text, published).stream().map(m -> Times.line(m, text)).toList();
  }

  @Test
  void givesMentionsInTextOrder() {
    assertEquals(
        List.of("năm 2008|2008|2008|||STATED|REFERENCE", "hiện nay|2017|2017|||RELATIVE|AS_OF"),
        lines("Nếu như năm 2008 huyện còn 13 chi bộ ghép thì hiện nay chỉ còn 1.", PUBLISHED));
  }

  @Test
  void leavesYearsEmptyWithoutADayOfPublication() {
    assertEquals(
        List.of("Từ năm 2011 đến nay|2011||||RELATIVE|REFERENCE", "năm nay|||||RELATIVE|REFERENCE"),
        lines("Từ năm 2011 đến nay có 256 lượt, năm nay 12 lượt.", Optional.empty()));
  }
}
