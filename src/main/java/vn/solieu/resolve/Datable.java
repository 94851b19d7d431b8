package vn.solieu.resolve;

import vn.solieu.text.Phrases;
import vn.solieu.text.Syllables;
import vn.solieu.time.TimeMention;

/** Which times can date figures at all. Immutable. */
final class Datable {
  /** How many tokens before a term may name the assembly or congress that it belongs to. */
  private static final int ASSEMBLY = 14;

  private final Lexicons lexicons;

  Datable(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Whether a time can date a figure. What a figure is compared with does not ("thấp hơn năm 2015 là 112"), nor does the
   * term that only names an assembly or congress ("Quốc hội khóa XIV", "Đại hội … nhiệm kỳ 2020-2025").
   */
  boolean is(Scene scene, TimeMention t) {
    if (t.role() != TimeMention.Role.REFERENCE && t.role() != TimeMention.Role.AS_OF || isYearless(scene, t)) {
      return false;
    }
    Syllables s = scene.tokens;
    int start = lexicons.words().is(s, t.first() - 1, "năm") ? t.first() - 1 : t.first();
    if (lexicons.comparisons().before(s, start, Math.max(0, start - 4)) != null) {
      return false;
    }
    if (!lexicons.words().is(s, t.first(), "khóa", "nhiệm")) {
      return true;
    }
    // "Ban Chấp hành nhiệm kỳ mới" names it; "Đại hội đánh giá nhiệm kỳ qua" dates
    int from = t.basis() == TimeMention.Basis.STATED ? t.first() - ASSEMBLY : t.first() - 3;
    Phrases.Hit body = lexicons.assemblies().last(s, Math.max(0, from), t.first());
    boolean named = body != null && (t.basis() == TimeMention.Basis.STATED || body.end() == t.first());
    boolean frame = lexicons.words().is(s, t.first() - 1, "định", "ra", "trong", "toàn");
    return !named || frame || scene.holds('.', Math.max(0, from), t.first());
  }

  /** "vừa qua", "đến ngày 15/11" in an undated article: the year is the one that it told before. */
  private boolean isYearless(Scene scene, TimeMention t) {
    boolean undated = isEmpty(t) && scene.document.metadata().published().isEmpty();
    return undated && (isJustPast(scene, t) || scene.tokens.isDigits(t.end() - 1)
        || lexicons.words().is(scene.tokens, t.first(), "quý", "tháng", "ngày"));
  }

  /** Whether a time is "vừa qua", "năm qua". */
  private boolean isJustPast(Scene scene, TimeMention t) {
    Words words = lexicons.words();
    return words.is(scene.tokens, t.first(), "vừa")
        || words.is(scene.tokens, t.first(), "năm") && words.is(scene.tokens, t.end() - 1, "qua");
  }

  /** "hiện nay", "năm nay" in an undated article: what follows is of that time, whatever year was told before. */
  boolean isUnknownNow(Scene scene, TimeMention t) {
    boolean dates = t.role() == TimeMention.Role.REFERENCE || t.role() == TimeMention.Role.AS_OF;
    return dates && isEmpty(t) && t.basis() == TimeMention.Basis.RELATIVE && !isYearless(scene, t);
  }

  static boolean isEmpty(TimeMention t) {
    return t.yearStart().isEmpty() && t.yearEnd().isEmpty();
  }
}
