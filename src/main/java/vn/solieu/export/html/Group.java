package vn.solieu.export.html;

import java.util.List;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Value;

/** The groups of indicators: what the marks of a text are coloured by. */
final class Group {
  /** In the order of their colours; the last one takes every group that is not named here. */
  static final List<Value> ALL =
      List.of(
          new Value("party_organisation", "Tổ chức Đảng", "Party organisation"),
          new Value("dialogue", "Đối thoại, tiếp xúc", "Dialogue"),
          new Value("staffing", "Cán bộ, biên chế", "Staffing"),
          new Value("territory", "Địa bàn, thôn xóm", "Territory"),
          new Value("development", "Kinh tế - xã hội", "Development"),
          new Value("other", "Khác", "Other"));

  private Group() {}

  /** The place of an indicator's group among all. */
  static int of(Indicator indicator) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).id().equals(indicator.group())) {
        return i;
      }
    }
    return ALL.size() - 1;
  }
}
