package vn.solieu.export.xlsx;

import com.google.common.xml.XmlEscapers;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * The links of a sheet, kept on disk: held in memory they would take more room than all else. A link may cover many
 * cells, and leads to the web or to another cell of the workbook. Excel opens no sheet with more than 65,530.
 */
final class Links implements Closeable {
  static final int MOST = 65_530;

  /** Excel follows no longer address. */
  private static final int LONGEST = 2079;

  private static final char WEB = 'w';
  private static final char INSIDE = 'i';

  private final Path file;
  private BufferedWriter out;
  private int count;

  /** No links yet; the file is made with the first. */
  Links(Path file) {
    this.file = file;
  }

  /** Links cells to an address that {@link #target} made, if there is room for another link. */
  void toWeb(String cells, String target) throws IOException {
    add(WEB, cells, target);
  }

  /** Links cells to a cell of the workbook, if there is room for another link. */
  void inside(String cells, String sheet, String cell) throws IOException {
    add(INSIDE, cells, Address.sheet(sheet) + cell);
  }

  private void add(char kind, String cells, String target) throws IOException {
    if (count == MOST) {
      return;
    }
    if (out == null) {
      out = Files.newBufferedWriter(file);
    }
    count++;
    out.write(kind);
    out.write(cells);
    out.write(' ');
    out.write(target);
    out.write('\n');
  }

  int count() {
    return count;
  }

  /** Whether another link has room. */
  boolean hasRoom() {
    return count < MOST;
  }

  /** Writes the sheet's element {@code hyperlinks}, if there are any. */
  void writeCells(Writer xml) throws IOException {
    if (count > 0) {
      xml.write("<hyperlinks>");
      each(
          (n, kind, cells, target) ->
              xml.write(
                  "<hyperlink ref=\"" + cells + "\" "
                      + (kind == WEB ? "r:id=\"" + id(n) : "location=\"" + XmlEscapers.xmlAttributeEscaper().escape(target))
                      + "\"/>"));
      xml.write("</hyperlinks>");
    }
  }

  /** Writes the addresses of the web, one element {@code Relationship} each. */
  void writeTargets(Writer xml) throws IOException {
    if (count > 0) {
      String type = XSSFRelation.SHEET_HYPERLINKS.getRelation();
      each(
          (n, kind, cells, target) -> {
            if (kind == WEB) {
              xml.write(
                  "<Relationship Id=\"" + id(n) + "\" Type=\"" + type + "\" TargetMode=\"External\" Target=\""
                      + XmlEscapers.xmlAttributeEscaper().escape(target) + "\"/>");
            }
          });
    }
  }

  private static String id(int number) {
    return "link" + number;
  }

  /** What is done with each link. */
  private interface Action {
    void take(int number, char kind, String cells, String target) throws IOException;
  }

  private void each(Action action) throws IOException {
    out.flush();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 1;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int space = line.indexOf(' ');
        action.take(number++, line.charAt(0), line.substring(1, space), line.substring(space + 1));
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      Files.deleteIfExists(file);
    }
  }

  /** An address of the web in the spelling that a link may have; empty where it is none. */
  static Optional<String> target(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return Optional.empty();
    }
    StringBuilder target = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
        target.append(String.format("%%%02X", (int) c));
      } else {
        target.append(c);
      }
    }
    try {
      String spelled = new URI(target.toString()).toString();
      return spelled.length() <= LONGEST ? Optional.of(spelled) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
