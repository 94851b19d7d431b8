package vn.solieu.resolve;

import java.util.HashMap;
import java.util.Map;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * The single words that resolution asks for by name. They are compared by number, so that composed and decomposed text,
 * old and new tone placement and capitals read alike. Immutable.
 */
final class Words {
  private static final String[] KNOWN = {
    "từ", "tỷ", "triệu", "là", "đạt", "có", "còn", "thì", "mỗi", "hằng", "hàng", "năm", "tháng", "tuần", "ngày", "một",
    "cho", "với", "của", "theo", "trường", "lượt", "ca", "học", "vụ", "trong", "cả", "khóa", "nhiệm", "định", "ra",
    "toàn", "và", "mới", "trên", "số", "lần", "phải", "tổng", "về", "điểm", "nhà", "nâng", "đưa", "lệ", "vào", "đến",
    "sang", "lên", "xuống", "xã", "phường", "thôn", "bản", "ấp", "huyện", "thị", "trấn", "tỉnh", "đặc", "riêng", "kể",
    "sau", "khi", "chỉ", "xây", "dựng", "cấp", "hiến", "góp", "trao", "tổ", "làm", "hỗ", "nói", "nêu"
  };

  private final Map<String, Integer> ids = new HashMap<>();

  Words(Vocabulary vocabulary) {
    for (String word : KNOWN) {
      ids.put(word, vocabulary.add(word));
    }
  }

  /** Whether a token is one of some words, each of which must be among those known. */
  boolean is(Syllables s, int token, String... words) {
    int id = s.id(token);
    if (id == Vocabulary.UNKNOWN) {
      return false;
    }
    for (String word : words) {
      if (ids.get(word) == id) {
        return true;
      }
    }
    return false;
  }
}
