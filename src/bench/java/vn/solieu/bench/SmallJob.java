package vn.solieu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the peers do: count "approximator? NUMBER noun" in the decoded text, for twenty approximators and fifty nouns.
 */
final class SmallJob {
  static final List<String> APPROXIMATORS =
      List.of(
          "trên", "hơn", "quá", "gần", "ngót", "xấp xỉ", "khoảng", "chừng", "ước", "ít nhất", "tối thiểu", "không dưới",
          "dưới", "chưa đến", "chưa đầy", "không quá", "tối đa", "đúng", "có", "là");

  static final List<String> NOUNS =
      List.of(
          "đảng viên", "chi bộ", "đảng bộ", "tổ chức đảng", "tổ chức cơ sở đảng", "đồng chí", "người", "lượt người", "hộ",
          "hộ dân", "hộ nghèo", "thôn", "bản", "xóm", "ấp", "khóm", "buôn", "tổ dân phố", "xã", "phường", "thị trấn",
          "huyện", "hội nghị", "cuộc", "buổi", "lần", "ý kiến", "kiến nghị", "mô hình", "lớp", "học viên",
          "quần chúng", "biên chế", "cán bộ", "công chức", "viên chức", "đơn vị", "phòng", "trường", "cơ sở",
          "trường hợp", "hội viên", "đoàn viên", "công trình", "dự án", "ngày công", "km", "ha", "m2", "tỷ đồng");

  private SmallJob() {}

  static Job regex(boolean modifierFirst) {
    Pattern pattern = Pattern.compile(expression(modifierFirst, "\\s+"));
    return (name, bytes) -> {
      Matcher matcher = pattern.matcher(new String(bytes, UTF_8));
      long count = 0;
      while (matcher.find()) {
        count++;
      }
      return count;
    };
  }

  static Job re2j() {
    com.google.re2j.Pattern pattern = com.google.re2j.Pattern.compile(expression(true, "\\s+"));
    return new Job() {
      @Override
      public long count(String name, byte[] bytes) {
        com.google.re2j.Matcher matcher = pattern.matcher(new String(bytes, UTF_8));
        long count = 0;
        while (matcher.find()) {
          count++;
        }
        return count;
      }

      @Override
      public long most() {
        return 20_000_000;
      }
    };
  }

  /**
   * The expression of the small job.
   *
   * @param modifierFirst whether it looks for the approximator; without, it is anchored at the digit
   * @param space what stands between words
   */
  static String expression(boolean modifierFirst, String space) {
    String nouns = String.join("|", NOUNS.stream().sorted((a, b) -> b.length() - a.length()).toList());
    String number = "[0-9]+(?:[.,][0-9]+)*" + space + "(?:" + nouns.replace(" ", space) + ")";
    String modifiers = String.join("|", APPROXIMATORS).replace(" ", space);
    return modifierFirst ? "(?:(?:" + modifiers + ")" + space + ")?" + number : number;
  }
}
