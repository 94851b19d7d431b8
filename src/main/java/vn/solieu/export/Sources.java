package vn.solieu.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.solieu.export.table.DocumentRow;

/** The documents that were read, as a data package names its sources; of very many only the first. */
final class Sources {
  private static final int MOST_NAMED = 1000;

  /** What the specification allows as a path: relative, and never upwards. */
  private static final Pattern PATH = Pattern.compile("^(?=^[^./~])(^((?!\\.{2}).)*$).*$", Pattern.DOTALL);

  private final List<Map<String, Object>> named = new ArrayList<>();
  private int count;

  void add(DocumentRow document) {
    count++;
    if (count <= MOST_NAMED) {
      Map<String, Object> source = new LinkedHashMap<>();
      source.put("title", document.document());
      if (PATH.matcher(document.document()).matches()) {
        source.put("path", document.document());
      }
      if (!document.sha256().isEmpty()) {
        source.put("hash", "sha256:" + document.sha256());
      }
      named.add(source);
    }
  }

  /** One entry for each source, and one that says where the rest is. */
  List<Map<String, Object>> list() {
    List<Map<String, Object>> all = new ArrayList<>(named);
    if (count > MOST_NAMED) {
      Map<String, Object> rest = new LinkedHashMap<>();
      rest.put("title", "All " + count + " documents, with their hashes");
      rest.put("path", "documents.csv");
      all.add(rest);
    }
    return all;
  }
}
