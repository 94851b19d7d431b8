package vn.solieu.export.html;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.solieu.number.Refusal;

/** Why a number makes no claim, in Vietnamese beside the English of the trace. */
final class Refusals {
  private static final String REFUSED = "refused: ";

  private static final Map<Refusal, String> KINDS = kinds();

  private static final ImmutableMap<String, String> OTHERS =
      ImmutableMap.of(
          "stands in no sentence", "không nằm trong câu nào",
          "words of denial that no rule names", "lời phủ định mà chưa quy tắc nào gọi tên",
          "a number without a counted thing", "không rõ đếm gì",
          "a share that no rule names", "tỷ lệ mà chưa quy tắc nào gọi tên",
          "an amount that no rule names", "lượng mà chưa quy tắc nào gọi tên",
          "a counted thing that no rule names", "thứ được đếm mà chưa quy tắc nào gọi tên",
          "một as an article", "chữ “một” không phải số đếm",
          "a headline's figure that the body tells", "số ở tiêu đề mà thân bài đã nêu");

  private Refusals() {}

  private static Map<Refusal, String> kinds() {
    Map<Refusal, String> all = new EnumMap<>(Refusal.class);
    all.put(Refusal.DATE, "ngày tháng");
    all.put(Refusal.CLOCK_TIME, "giờ trong ngày");
    all.put(Refusal.YEAR, "năm");
    all.put(Refusal.ORDINAL, "số thứ tự");
    all.put(Refusal.DOCUMENT_NUMBER, "số của văn bản, chương trình");
    all.put(Refusal.NUMBERED_NAME, "số trong tên địa điểm, đơn vị, đường");
    all.put(Refusal.PHONE, "số điện thoại");
    all.put(Refusal.IDENTIFIER, "mã, ký hiệu");
    all.put(Refusal.AGE, "tuổi");
    all.put(Refusal.ANNIVERSARY, "kỷ niệm");
    all.put(Refusal.BADGE_GRADE, "bậc của huy hiệu");
    all.put(Refusal.SCORE, "tỷ số, điểm");
    all.put(Refusal.VERSION, "phiên bản, kiểu máy");
    all.put(Refusal.LIST_NUMBER, "số đánh mục");
    all.put(Refusal.DURATION, "khoảng thời gian");
    all.put(Refusal.WORD, "từ mang nghĩa khác");
    all.put(Refusal.IDIOM, "cụm từ cố định");
    all.put(Refusal.OTHER, "không phải số lượng");
    return all;
  }

  /** The English reason without the word that a refusal begins with. */
  static String plain(String reason) {
    return reason.startsWith(REFUSED) ? reason.substring(REFUSED.length()) : reason;
  }

  /** Every reason that has a Vietnamese text, by its plain English; a reason that is not here shows in English alone. */
  static Map<String, String> vietnamese() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Refusal refusal : Refusal.values()) {
      if (KINDS.containsKey(refusal)) {
        all.put(refusal.reason(), KINDS.get(refusal));
      }
    }
    all.putAll(OTHERS);
    return all;
  }
}
