package vn.solieu.bench;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.solieu.export.ManyClaims;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.CsvFile;
import vn.solieu.export.write.CsvWriter;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.TableWriter;
import vn.solieu.export.xlsx.WorkbookWriter;

/** What writing any number of claims costs, CSV and workbook apart, each in a process of its own. */
final class Exports {
  private static final List<Integer> CLAIMS = List.of(1_000, 100_000, 500_000, 1_000_000, 1_200_000);
  private static final String HEAP = "-Xmx128m";

  private Exports() {}

  /** Arguments: csv or xlsx, how many claims, an empty folder. Prints seconds, CPU seconds and peak resident bytes. */
  public static void main(String[] args) throws IOException {
    long wall = System.nanoTime();
    Path folder = Path.of(args[2]);
    try (TableWriter writer =
        args[0].equals("csv")
            ? new CsvWriter(folder, Table.PANEL, CsvFile.Style.PLAIN)
            : new WorkbookWriter(folder, Language.VI, false, false)) {
      ManyClaims.write(writer, Integer.parseInt(args[1]));
    }
    System.out.println((System.nanoTime() - wall) + " " + Child.processCpu() + " " + Child.peakMemory());
  }

  static void run(Path work) throws IOException, InterruptedException {
    System.out.println("\n## Writing claims, " + HEAP + "\n");
    System.out.println("| claims | form | wall s | CPU s, whole process | peak MB | file MB |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (int claims : CLAIMS) {
      for (String form : List.of("csv", "xlsx")) {
        Path folder = Files.createDirectories(work.resolve("export"));
        MoreFiles.deleteDirectoryContents(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        String[] told = child(form, claims, folder).split(" ");
        System.out.printf(
            "| %,d | %s | %.1f | %.1f | %d | %.1f |%n", claims, form, Long.parseLong(told[0]) / 1e9,
            Long.parseLong(told[1]) / 1e9, Long.parseLong(told[2]) >> 20,
            Files.size(folder.resolve("claims." + form)) / 1e6);
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
  }

  private static String child(String form, int claims, Path folder) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Bench.java(), HEAP, "-cp", System.getProperty("java.class.path"), Exports.class.getName(), form, "" + claims,
            folder.toString());
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": ended with " + process.exitValue());
    }
    return lines.get(lines.size() - 1);
  }
}
