package vn.solieu.export.collect;

import com.google.common.base.Splitter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.solieu.export.table.Value;
import vn.solieu.export.write.Article;
import vn.solieu.export.write.Article.Stretch;
import vn.solieu.resolve.Extraction;
import vn.solieu.resolve.Finding;

/** Keeps texts on disk for writers that show them. */
final class Articles {
  private static final int WIDTH = 4;

  private Articles() {}

  static RowFile file(Path folder) throws IOException {
    return new RowFile(folder.resolve("articles"), WIDTH);
  }

  static void write(Optional<Extraction> extraction, RowFile file) throws IOException {
    if (extraction.isEmpty()) {
      file.write(new String[] {"", "", "", ""});
      return;
    }
    Extraction e = extraction.get();
    Stream<Stretch> blocks =
        e.document().blocks().stream().map(b -> new Stretch(Value.id(b.kind()), b.span().start(), b.span().end()));
    Stream<Stretch> refused =
        e.findings().stream().filter(f -> f.claim().isEmpty()).map(Articles::refused);
    file.write(new String[] {"text", e.document().text(), lines(blocks), lines(refused)});
  }

  private static Stretch refused(Finding finding) {
    return new Stretch(
        finding.reason().replace('\n', ' '), finding.number().span().start(), finding.number().span().end());
  }

  private static String lines(Stream<Stretch> stretches) {
    return stretches.map(s -> s.start() + " " + s.end() + " " + s.what()).collect(Collectors.joining("\n"));
  }

  private static List<Stretch> stretches(String lines) {
    return Splitter.on('\n').omitEmptyStrings().splitToStream(lines).map(Articles::stretch).toList();
  }

  private static Stretch stretch(String line) {
    List<String> parts = Splitter.on(' ').limit(3).splitToList(line);
    return new Stretch(parts.get(2), Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)));
  }

  /** Reads the texts once; there are none where none were kept. */
  static final class Reader implements Closeable {
    private final Optional<RowFile.Reader> rows;

    Reader(Optional<RowFile> file) throws IOException {
      rows = file.isPresent() ? Optional.of(file.get().read()) : Optional.empty();
    }

    Optional<Article> next() throws IOException {
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      String[] cells = rows.get().next();
      return cells[0].isEmpty()
          ? Optional.empty()
          : Optional.of(new Article(cells[1], stretches(cells[2]), stretches(cells[3])));
    }

    @Override
    public void close() throws IOException {
      if (rows.isPresent()) {
        rows.get().close();
      }
    }
  }
}
