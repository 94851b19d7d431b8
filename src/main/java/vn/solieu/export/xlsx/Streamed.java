package vn.solieu.export.xlsx;

import com.google.common.io.ByteStreams;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose sheets may have links that are streamed like their rows, and whose archive tells no time.
 */
final class Streamed extends SXSSFWorkbook {
  /** Rows of a sheet that are held before they go to its file. */
  private static final int WINDOW = 20;

  /** 1980-01-01, the first day that a zip archive can tell. */
  private static final long TIME =
      LocalDateTime.of(1980, 1, 1, 0, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();

  private static final String NO_ROWS = "<sheetData/>";
  private static final String END_OF_VALIDATIONS = "</dataValidations>";
  private static final String END_OF_RELATIONS = "</Relationships>";

  private final Map<String, Links> links = new HashMap<>();

  Streamed(XSSFWorkbook template) {
    super(template, WINDOW);
  }

  /** Gives a sheet its links. */
  void link(SXSSFSheet sheet, Links itsLinks) {
    links.put(sheet.getSheetName(), itsLinks);
  }

  /** Writes everything, once. */
  void writeTo(SeekableByteChannel channel) throws IOException {
    flushSheets();
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    getXSSFWorkbook().write(template);
    Map<String, SXSSFSheet> sheets = new HashMap<>();
    sheetIterator().forEachRemaining(s -> sheets.put(part((SXSSFSheet) s), (SXSSFSheet) s));
    try (ZipArchiveOutputStream archive = new ZipArchiveOutputStream(channel);
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template.toByteArray()))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.getName());
        entry.setTime(TIME);
        archive.putArchiveEntry(entry);
        byte[] bytes = in.readAllBytes();
        SXSSFSheet sheet = sheets.get(part.getName());
        SXSSFSheet related = sheets.get(part.getName().replaceFirst("_rels/(.*)\\.rels$", "$1"));
        if (sheet != null) {
          write(sheet, bytes, archive);
        } else if (related != null) {
          writeRelations(related, bytes, archive);
        } else {
          archive.write(bytes);
        }
        archive.closeArchiveEntry();
      }
    }
  }

  private String part(SXSSFSheet sheet) {
    return getXSSFWorkbook().getSheet(sheet.getSheetName()).getPackagePart().getPartName().getName().substring(1);
  }

  private void write(SXSSFSheet sheet, byte[] template, ZipArchiveOutputStream archive) throws IOException {
    String xml = new String(template, StandardCharsets.UTF_8);
    int at = xml.indexOf(NO_ROWS);
    if (at < 0) {
      archive.write(template);
      return;
    }
    Writer out = writer(archive);
    out.write(xml.substring(0, at));
    out.write("<sheetData>");
    out.flush();
    try (InputStream rows = sheet.getWorksheetXMLInputStream()) {
      ByteStreams.copy(rows, archive);
    }
    out.write("</sheetData>");
    String behind = xml.substring(at + NO_ROWS.length());
    // Links stand behind validations: ECMA-376 part 1, 18.3.1.99.
    int validated = behind.indexOf(END_OF_VALIDATIONS);
    int linked = validated < 0 ? 0 : validated + END_OF_VALIDATIONS.length();
    out.write(behind.substring(0, linked));
    if (links.containsKey(sheet.getSheetName())) {
      links.get(sheet.getSheetName()).writeCells(out);
    }
    out.write(behind.substring(linked));
    out.flush();
  }

  private void writeRelations(SXSSFSheet sheet, byte[] template, ZipArchiveOutputStream archive) throws IOException {
    String xml = new String(template, StandardCharsets.UTF_8);
    int end = xml.lastIndexOf(END_OF_RELATIONS);
    Writer out = writer(archive);
    out.write(xml.substring(0, end));
    if (links.containsKey(sheet.getSheetName())) {
      links.get(sheet.getSheetName()).writeTargets(out);
    }
    out.write(xml.substring(end));
    out.flush();
  }

  /** A writer that leaves the archive open. */
  private static Writer writer(ZipArchiveOutputStream archive) {
    return new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    for (Links each : links.values()) {
      each.close();
    }
    super.close();
  }
}
