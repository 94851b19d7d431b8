package vn.solieu.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.export.html.PageWriter;
import vn.solieu.export.table.PanelRow;
import vn.solieu.export.table.Table;
import vn.solieu.export.write.CsvFile;
import vn.solieu.export.write.CsvWriter;
import vn.solieu.export.write.JsonLinesWriter;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.TableWriter;
import vn.solieu.export.xlsx.WorkbookWriter;

/** The writers for the forms that were asked for. */
final class Writers {
  private Writers() {}

  static List<TableWriter> of(Path folder, DatasetOptions options) throws IOException {
    List<TableWriter> writers = new ArrayList<>();
    if (options.formats().contains("csv")) {
      writers.add(new CsvWriter(folder, panelTable(options), csvStyle(options)));
    }
    if (options.formats().contains("jsonl")) {
      writers.add(new JsonLinesWriter(folder));
    }
    if (options.formats().contains("xlsx")) {
      Language language = Language.of(options.language());
      writers.add(new WorkbookWriter(folder, language, options.shortColumns(), options.includePlanned()));
    }
    if (options.formats().contains("html")) {
      writers.add(new PageWriter(folder, Language.of(options.language())));
    }
    return writers;
  }

  static Table<PanelRow> panelTable(DatasetOptions options) {
    return options.includePlanned() ? Table.PANEL_WITH_PLANS : Table.PANEL;
  }

  static CsvFile.Style csvStyle(DatasetOptions options) {
    return new CsvFile.Style(options.csvBom() || options.csvSafe(), options.csvSafe());
  }
}
