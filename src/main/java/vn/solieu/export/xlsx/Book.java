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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFSheet;
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
  private final List<Sheet> sheets = new ArrayList<>();

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

  /** Adds a sheet behind the others. */
  Sheet add(String name, Layout layout) {
    SXSSFSheet sheet = within(() -> streamed.createSheet(name));
    Links links = within(() -> new Links(temporary.createTempFile("links", ".txt").toPath()));
    streamed.link(sheet, links);
    Sheet added = new Sheet(sheet, streamed.getXSSFWorkbook().getSheet(name), layout, links, styles);
    sheets.add(added);
    return added;
  }

  /** Adds a sheet behind another one. */
  Sheet addBehind(Sheet other, String name, Layout layout) {
    Sheet sheet = add(name, layout);
    streamed.setSheetOrder(name, streamed.getSheetIndex(other.name()) + 1);
    return sheet;
  }

  /**
   * Makes a range an Excel table with filters.
   *
   * @param name unlike that of any other table, letters and underscores
   * @param range header and rows, at least one
   * @param titles what the header's cells say, all unlike
   */
  void table(Sheet sheet, String name, String range, List<String> titles) {
    Tables.add(sheet.held(), name, range, titles);
  }

  /** Writes the workbook onto the disk, with the first sheet on top. */
  void write(Path file) throws IOException {
    sheets.forEach(s -> s.layout().print(s.held(), s.rows()));
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
