package vn.solieu.export.xlsx;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.solieu.export.write.Language;

/**
 * The workbook in the making. Rows of streamed sheets wait in files of a folder of its own; equal calls make equal
 * bytes.
 */
final class Book implements Closeable {
  /** Rows of a sheet that are held before they go to its file. */
  private static final int WINDOW = 20;

  /** 1980-01-01, the first day that a zip archive can tell. */
  private static final long ZIP_TIME =
      LocalDateTime.of(1980, 1, 1, 0, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();

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
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      within(
          () -> {
            streamed.write(out);
            return out;
          });
      out.flush();
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

  /** A streamed workbook whose archive tells no time. */
  private static final class Streamed extends SXSSFWorkbook {
    Streamed(XSSFWorkbook template) {
      super(template, WINDOW);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
      ZipArchiveOutputStream archive = new Timeless(out);
      archive.setUseZip64(Zip64Mode.AsNeeded);
      return archive;
    }
  }

  /** An archive whose entries all have the same time. */
  private static final class Timeless extends ZipArchiveOutputStream {
    Timeless(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(ZIP_TIME);
      super.putArchiveEntry(entry);
    }
  }
}
