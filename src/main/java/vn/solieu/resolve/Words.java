package vn.solieu.resolve;

import java.util.Arrays;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * The single words that resolution asks for by name. They are compared by number, so that composed and decomposed text,
 * old and new tone placement and capitals read alike. Immutable.
 */
final class Words {
  private static final String[] KNOWN = {
    "bản", "bởi", "ca", "chiếm", "cho", "chỉ", "còn", "có", "cùng", "cả", "cấp", "của", "do", "dựng", "giúp", "giải",
    "góp", "gồm", "hiến", "hoàn", "huyện", "hàng", "hằng", "học", "hỗ", "khi", "khóa", "kể", "là", "làm", "lên",
    "lượt", "lần", "lệ", "mỗi", "một", "mới", "ngày", "người", "nhiệm", "nhà", "nào", "nâng", "nêu", "nói", "năm", "phường",
    "phải", "qua", "quận", "ra", "riêng", "sang", "sau", "sung", "sẽ", "số", "theo", "thuộc", "tháng", "thì", "thôn", "thị",
    "toàn", "trao", "triệu", "trong", "trên", "trường", "trấn", "tuần", "tài", "tại", "tặng", "tỉnh", "tổ", "tổng",
    "tới", "từ", "tỷ", "và", "vào", "vì", "về", "với", "vụ", "vừa", "xong", "xuống", "xây", "xã", "điểm", "đã", "đưa",
    "nay", "hiện", "địa", "phương", "quý", "nhất", "thứ", "thống", "được", "đạt", "đặc", "đến", "định", "đồng", "ấp", "ở", "ủng"
  };

  /** The word that a number of the vocabulary means; empty where it is none of those known. */
  private final String[] known;

  Words(Vocabulary vocabulary) {
    String[] words = {};
    for (String word : KNOWN) {
      int id = vocabulary.add(word);
      words = id < words.length ? words : grown(words, id);
      words[id] = word;
    }
    known = words;
  }

  private static String[] grown(String[] words, int id) {
    String[] more = Arrays.copyOf(words, 2 * id + 1);
    Arrays.fill(more, words.length, more.length, "");
    return more;
  }

  /** Whether a token is one of some words, each of which must be among those known. */
  boolean is(Syllables s, int token, String... words) {
    int id = s.id(token);
    String here = id < known.length ? known[id] : "";
    if (!here.isEmpty()) {
      for (String word : words) {
        if (here.equals(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
