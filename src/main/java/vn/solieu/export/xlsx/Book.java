package vn.solieu.export.xlsx;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.solieu.export.write.Language;

/**
 * The workbook in the making. Rows of streamed sheets wait in files of a folder of its own; equal calls make equal
 * bytes.
 */
final class Book implements Closeable {
  private final Language language;
  private final TempFolder temporary;
  private final Streamed streamed;
  private final Styles styles;

  Book(Path workFolder, Language language, String program) {
    this.language = language;
    temporary = new TempFolder(workFolder);
    XSSFWorkbook template = new XSSFWorkbook();
    CoreProperties properties = template.getProperties().getCoreProperties();
    properties.setCreator(program);
    properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    properties.getUnderlyingProperties().setModifiedProperty(Optional.empty());
    styles = new Styles(template, language);
    streamed = within(() -> new Streamed(template));
  }

  Language language() {
    return language;
  }

  /** Adds a sheet behind the others whose rows are streamed. */
  SXSSFSheet stream(String name) {
    return within(() -> streamed.createSheet(name));
  }

  /** The links of a streamed sheet that has none yet. */
  Links links(SXSSFSheet sheet) {
    Links links = within(() -> new Links(temporary.createTempFile("links", ".txt").toPath()));
    streamed.link(sheet, links);
    return links;
  }

  /** Adds a streamed sheet behind another one. */
  SXSSFSheet streamBehind(String name, String other) {
    SXSSFSheet sheet = stream(name);
    streamed.setSheetOrder(name, streamed.getSheetIndex(other) + 1);
    return sheet;
  }

  /** Adds a sheet behind the others that is held in memory. */
  XSSFSheet hold(String name) {
    stream(name);
    return held(name);
  }

  /** The part of a sheet that is held in memory: everything but streamed rows. */
  XSSFSheet held(String name) {
    return streamed.getXSSFWorkbook().getSheet(name);
  }

  CellStyle style(Styles.Look look) {
    return styles.of(look);
  }

  /** Links a cell to a place in the workbook. */
  void link(Cell cell, String sheet, String place) {
    Hyperlink link = streamed.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!" + place);
    cell.setHyperlink(link);
  }

  /** Writes text that fits; nothing where it is empty. */
  void text(Row row, int column, String text, Styles.Look look) {
    if (!text.isEmpty()) {
      Cell cell = row.createCell(column);
      cell.setCellValue(CellText.escape(text));
      cell.setCellStyle(styles.of(look));
    }
  }

  void number(Row row, int column, double number, Styles.Look look) {
    Cell cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(styles.of(look));
  }

  /** Writes the workbook onto the disk, with the first sheet on top. */
  void write(Path file) throws IOException {
    streamed.setActiveSheet(0);
    streamed.setSelectedTab(0);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      streamed.writeTo(channel);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    streamed.close();
    temporary.delete();
  }

  /** Runs with temporary files in this book's folder. */
  private <T> T within(Callable<T> making) {
    return TempFile.withStrategy(
        temporary,
        () -> {
          try {
            return making.call();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Keeps temporary files in a folder of its own. */
  private static final class TempFolder implements TempFileCreationStrategy {
    private final Path folder;
    private int made;

    TempFolder(Path folder) {
      this.folder = folder;
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      Files.createDirectories(folder);
      return Files.createFile(folder.resolve(prefix + made++ + suffix)).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      return Files.createDirectories(folder.resolve(prefix + made++)).toFile();
    }

    void delete() throws IOException {
      if (Files.exists(folder)) {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
  }
}
