package vn.solieu.export.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;

/** The links of one sheet. A link may cover many cells; Excel opens no sheet with more than 65,530. */
final class Links {
  static final int MOST = 65_530;

  /** Excel follows no longer address. */
  private static final int LONGEST = 2079;

  private final XSSFSheet sheet;
  private CTHyperlinks links;
  private int count;

  Links(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Whether there is room for another one. */
  boolean hasRoom() {
    return count < MOST;
  }

  /** Links cells to an address that {@link #target} made. */
  void toAddress(CellRangeAddress cells, String target) {
    String id =
        sheet.getPackagePart()
            .addExternalRelationship(target, XSSFRelation.SHEET_HYPERLINKS.getRelation())
            .getId();
    add(cells).setId(id);
  }

  /** Links cells to a place in the workbook. */
  void toPlace(CellRangeAddress cells, String otherSheet, String cell) {
    add(cells).setLocation("'" + otherSheet.replace("'", "''") + "'!" + cell);
  }

  private CTHyperlink add(CellRangeAddress cells) {
    if (links == null) {
      links = sheet.getCTWorksheet().addNewHyperlinks();
    }
    count++;
    CTHyperlink link = links.addNewHyperlink();
    link.setRef(cells.formatAsString());
    return link;
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
