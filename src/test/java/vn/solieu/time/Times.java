package vn.solieu.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** The reader as the program loads it, the table of times, and mentions as lines of text. */
final class Times {
  static final Vocabulary VOCABULARY = new Vocabulary();
  static final TimeReader READER = load();

  private Times() {}

  /** A line of times.csv; without a mention the text names no time. */
  record Line(String name, String text, Optional<LocalDate> published, String mention, String expected) {}

  static List<TimeMention> read(String text, Optional<LocalDate> published) {
    return READER.read(Syllables.of(text, VOCABULARY), published);
  }

  /** A mention as the tables write it: text, years, period, basis, role, separated by bars. */
  static String line(TimeMention m, String text) {
    return m.span().of(text) + "|" + values(m);
  }

  /** What a mention stands for, without its words. */
  static String values(TimeMention m) {
    return Stream.of(
            m.yearStart().isPresent() ? String.valueOf(m.yearStart().getAsInt()) : "",
            m.yearEnd().isPresent() ? String.valueOf(m.yearEnd().getAsInt()) : "",
            m.periodStart().map(LocalDate::toString).orElse(""),
            m.periodEnd().map(LocalDate::toString).orElse(""),
            m.basis().name().toLowerCase(Locale.ROOT),
            m.role().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }

  static List<Line> table() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Line> lines = new ArrayList<>();
    try (InputStream in = Times.class.getResourceAsStream("times.csv");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(reader)) {
        String day = row.get("published");
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        String expected = row.stream().skip(2).collect(Collectors.joining("|"));
        String name = (row.getRecordNumber() + 1) + ": " + row.get("text");
        lines.add(new Line(name, row.get("text"), published, row.get("mention"), expected));
      }
    }
    return lines;
  }

  private static TimeReader load() {
    try {
      return TimeReader.load(folder(Path.of("rules")), VOCABULARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Folder folder(Path root) {
    return new Folder() {
      @Override
      public List<String> files(String under) throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve(under))) {
          return all.filter(Files::isRegularFile).map(p -> root.relativize(p).toString()).sorted().toList();
        }
      }

      @Override
      public InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path));
      }
    };
  }
}
