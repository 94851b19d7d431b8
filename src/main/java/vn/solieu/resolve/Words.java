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
    "từ", "tỷ", "triệu", "là", "đạt", "có", "còn", "thì", "mỗi", "hằng", "hàng", "năm", "tháng", "tuần", "ngày", "một",
    "cho", "với", "của", "theo", "trường", "lượt", "ca", "học", "vụ", "trong", "cả", "khóa", "nhiệm", "định", "ra",
    "toàn", "và", "mới", "trên", "số", "lần", "phải", "tổng", "về", "điểm", "nhà", "nâng", "đưa", "lệ", "vào", "đến",
    "sang", "lên", "xuống", "xã", "phường", "thôn", "bản", "ấp", "huyện", "thị", "trấn", "tỉnh", "đặc", "riêng", "kể",
    "sau", "khi", "chỉ", "xây", "dựng", "cấp", "hiến", "góp", "trao", "tổ", "làm", "hỗ", "ở", "tại", "thuộc", "được",
    "sung", "sẽ", "đã", "hoàn", "đồng", "người", "tới", "cùng", "vừa", "giải", "chiếm", "gồm", "vì", "do", "bởi", "nói", "nêu"
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
