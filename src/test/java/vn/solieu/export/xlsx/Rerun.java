package vn.solieu.export.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.solieu.export.Made;
import vn.solieu.export.Made.Doc;
import vn.solieu.export.collect.Ledger;

/** Writes only a workbook, with options that a run does not have. */
final class Rerun {
  private Rerun() {}

  static void workbook(Path folder, WorkbookWriter.Options options, List<Doc> docs) throws IOException {
    Files.createDirectories(folder);
    try (Ledger ledger = new Ledger(folder.resolve(".work"), options.plans(), false);
        WorkbookWriter writer = new WorkbookWriter(folder, options)) {
      for (Doc doc : docs) {
        ledger.add(doc.row(), doc.extraction());
      }
      writer.begin(ledger.finish(Made.run()));
      ledger.tell(List.of(writer));
      writer.end();
    }
  }
}
