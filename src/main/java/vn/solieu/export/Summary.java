package vn.solieu.export;

import java.util.List;
import vn.solieu.export.write.Overview;
import vn.solieu.export.write.Written;

/**
 * What a run found and wrote.
 *
 * @param overview what was found
 * @param files the files, sorted by name
 */
public record Summary(Overview overview, List<Written> files) {
  public Summary {
    files = List.copyOf(files);
  }
}
