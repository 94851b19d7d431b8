package vn.solieu.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.solieu.text.Folder;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** The reader as the program loads it, and its mentions as lines of text. */
final class Times {
  static final Vocabulary VOCABULARY = new Vocabulary();
  static final TimeReader READER = load();

  private Times() {}

  static List<TimeMention> read(String text, Optional<LocalDate> published) {
    return READER.read(Syllables.of(text, VOCABULARY), published);
  }

  /** A mention as the tables write it: text, years, period, basis, role, separated by bars. */
  static String line(TimeMention m, String text) {
    return Stream.of(
            m.span().of(text),
            m.yearStart().isPresent() ? String.valueOf(m.yearStart().getAsInt()) : "",
            m.yearEnd().isPresent() ? String.valueOf(m.yearEnd().getAsInt()) : "",
            m.periodStart().map(LocalDate::toString).orElse(""),
            m.periodEnd().map(LocalDate::toString).orElse(""),
            m.basis().name(),
            m.role().name())
        .collect(Collectors.joining("|"));
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
