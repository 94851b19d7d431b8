package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code solieu extract} from the command line to the files. */
class ExtractTest {
  private static final String ARTICLE =
      """
      Huyện Kim Sơn kết nạp đảng viên
      Thứ sáu, 21/04/2017 08:07

      Năm 2016, huyện Kim Sơn kết nạp 112 đảng viên, tăng 25 đảng viên so với năm 2015; tổ chức 7 hội nghị đối thoại.
      """;

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void publishesWhatItCanAndSaysWhatItCannot() throws IOException {
    Files.writeString(in.resolve("good.txt"), ARTICLE);
    Files.writeString(Files.createDirectories(in.resolve("sub")).resolve("plain.txt"), "Hội nghị thành công tốt đẹp.");
    Files.createFile(in.resolve("empty.txt"));
    Files.write(in.resolve("latin.txt"), new byte[] {'x', (byte) 0xE3, ' ', 'T'});
    Files.write(in.resolve("binary.bin"), new byte[] {1, 0, 2, 0, 0, 3});
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');
    Files.write(in.resolve("line.txt"), line);
    Files.createSymbolicLink(in.resolve("gone.txt"), folder.resolve("nowhere"));
    Program.Ended e = run("--formats", "csv");
    assertEquals(Exit.SOME_UNUSABLE.code(), e.code(), e.err());
    assertEquals(
        "{binary.bin=refused: binary: zero bytes. Save its text as UTF-8, or take it out,"
            + " empty.txt=refused: empty. Save the article's text in it, or take it out,"
            + " gone.txt=refused: cannot be read: there is no such file, good.txt=extracted: ,"
            + " latin.txt=refused: not UTF-8: byte 0xE3 at offset 1. Convert the file to UTF-8,"
            + " line.txt=refused: larger than the limit of 16777216 bytes a document (52428800 bytes),"
            + " sub/plain.txt=no_claims: }",
        outcomes().toString());
    assertEquals(5, e.err().lines().filter(l -> l.contains(": refused: ")).count(), e.err());
    assertTrue(e.out().contains("1 with figures, 1 without, 5 refused, 0 failed"), e.out());
  }

  @Test
  void pointsToTheDocumentsWhereNothingWasFound() throws IOException {
    Files.createFile(in.resolve("empty.txt"));
    String out = run("--formats", "csv").out();
    assertTrue(out.contains("Look first at ") && out.contains("documents.csv.\n"), out);
  }

  @Test
  void saysThatNothingCouldBeRead() throws IOException {
    Program.Ended e = run("--quiet");
    assertEquals(Exit.NOTHING_USABLE.code(), e.code(), e.err());
    assertEquals("{in/=refused: a folder without files}", outcomes().toString());
    assertEquals("", e.out());
  }

  @Test
  void writesEqualBytesForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      String text = i % 7 == 3 ? "" : ARTICLE.replace("112", String.valueOf(100 + i));
      Files.writeString(Files.createDirectories(in.resolve("d" + i % 4)).resolve("a" + i + ".txt"), text);
    }
    List<Map<String, byte[]>> sets = new ArrayList<>();
    for (int threads : new int[] {1, 2, 8}) {
      Program.Ended e = run("--threads", threads, "--formats", "csv,xlsx,jsonl");
      assertEquals(Exit.SOME_UNUSABLE.code(), e.code(), e.err());
      sets.add(files());
    }
    for (Map<String, byte[]> set : sets) {
      assertEquals(sets.get(0).keySet(), set.keySet());
      set.forEach((name, bytes) -> assertArrayEquals(sets.get(0).get(name), bytes, name));
    }
  }

  @Test
  void takesDatesFromAMetadataTable() throws IOException {
    Files.writeString(in.resolve("a.txt"), "Xã kết nạp 12 đảng viên\nTrong năm, xã kết nạp 12 đảng viên mới.");
    Path table = Files.writeString(folder.resolve("m.csv"), "document,published\na.txt,2014-12-30\nb.txt,2014-12-30\n");
    Program.Ended e = run("--metadata", table);
    assertEquals(Exit.DONE.code(), e.code(), e.err());
    assertTrue(e.err().contains("b.txt: the metadata table names it, but it was not among the inputs"), e.err());
    CSVRecord row = rows("documents.csv").get(0);
    assertEquals("2014-12-30", row.get("published"));
    assertEquals("metadata", row.get("published_basis"));
  }

  @Test
  void printsItsSummaryAsJson() throws IOException {
    Files.writeString(in.resolve("good.txt"), ARTICLE);
    Program.Ended e = run("--json");
    assertEquals(Exit.DONE.code(), e.code(), e.err());
    assertTrue(
        e.out().startsWith("{\"documents\": {\"extracted\": 1, \"no_claims\": 0, \"refused\": 0, \"failed\": 0}, "),
        e.out());
    assertEquals(1, e.out().lines().count());
  }

  @Test
  void letsNoSecondRunIntoItsOutput() throws IOException {
    Files.writeString(in.resolve("good.txt"), ARTICLE);
    try (Publication first = Publication.open(out)) {
      assertTrue(Files.isDirectory(first.folder()));
      Program.Ended e = run();
      assertEquals(Exit.BUSY.code(), e.code());
      assertEquals(out + ": another run writes here. Wait until it ends, or choose another --output.\n", e.err());
    }
    assertEquals(Exit.DONE.code(), run().code());
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Files.writeString(in.resolve("good.txt"), ARTICLE);
    out = Files.writeString(folder.resolve("file"), "").resolve("out");
    Program.Ended e = run();
    assertEquals(Exit.OUTPUT.code(), e.code(), e.err());
  }

  @Test
  void leavesTheLastSetWhenItIsKilled() throws Exception {
    Files.writeString(in.resolve("good.txt"), ARTICLE);
    assertEquals(Exit.DONE.code(), run().code());
    Map<String, byte[]> before = files();
    for (int i = 0; i < 6000; i++) {
      Files.writeString(in.resolve("a" + i + ".txt"), ARTICLE.repeat(20));
    }
    Process process = Program.process("extract", in, "--output", out, "--quiet").inheritIO().start();
    while (process.isAlive() && leftovers().isEmpty()) {
      Thread.sleep(1);
    }
    Program.Ended second = run();
    process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    assertEquals(Exit.BUSY.code(), second.code(), second.err());
    assertEquals(137, process.exitValue(), "the run was still under way");
    assertEquals(1, leftovers().size());
    Map<String, byte[]> after = files();
    assertEquals(before.keySet(), after.keySet());
    before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    try (Stream<Path> many = Files.list(in)) {
      many.filter(p -> p.getFileName().toString().startsWith("a")).forEach(p -> p.toFile().delete());
    }
    assertEquals(Exit.DONE.code(), run().code());
    assertEquals(List.of(), leftovers());
  }

  private Program.Ended run(Object... options) {
    List<Object> args = new ArrayList<>(List.of("extract", in, "--output", out));
    args.addAll(Arrays.asList(options));
    return Program.run(args.toArray());
  }

  private Map<String, String> outcomes() throws IOException {
    Map<String, String> outcomes = new LinkedHashMap<>();
    rows("documents.csv").forEach(r -> outcomes.put(r.get("document"), r.get("outcome") + ": " + r.get("reason")));
    return outcomes;
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(Files.newBufferedReader(out.resolve(table))).getRecords();
  }

  /** All published files but run.json, which tells the time. */
  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(p).toString();
        if (!name.startsWith(".") && !name.equals("run.json")) {
          files.put(name, Files.readAllBytes(p));
        }
      }
    }
    return files;
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> all = Files.list(out)) {
      return all.filter(p -> p.getFileName().toString().startsWith(".new-")).toList();
    }
  }
}
