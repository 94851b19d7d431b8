package vn.solieu.time;

import java.util.List;

/**
 * The words of the grammar of times, named for what they mean there. A word whose {@link #opens} is set may be the
 * first of a time; {@link #value} is its worth as a numeral from 1 to 10 (or a Roman one), 0 where it is none.
 */
enum Word {
  OTHER(),

  YEAR(5, true, "năm"),
  MONTH(0, true, "tháng", "thg"),
  QUARTER(0, true, "quý"),
  WEEK(0, true, "tuần"),
  DAY(0, true, "ngày"),
  DAY_OF(0, true, "hôm", "bữa"),
  MORNING(0, true, "sáng"),
  NOON(0, true, "trưa"),
  AFTERNOON(0, true, "chiều"),
  EVENING(0, true, "tối"),
  NIGHT(0, true, "đêm", "khuya"),
  EARLY(0, false, "sớm"),
  EARLY_DAY(0, true, "mùng", "mồng"),
  FULL_MOON(0, true, "rằm"),
  ROUND(0, true, "đợt"),
  OCCASION(0, true, "dịp"),
  FEAST(0, true, "lễ"),
  WEEKDAY(0, true, "thứ"),
  LORD(0, true, "chủ"),
  SUN(0, false, "nhật"),

  START(0, true, "đầu"),
  MIDDLE(0, true, "giữa"),
  LAST(0, true, "cuối"),
  OUT(0, true, "hết"),
  ALL(0, true, "cả"),
  ENTIRE(0, true, "toàn"),
  THROUGHOUT(0, true, "suốt"),
  IN(0, true, "trong"),
  HALF(0, true, "nửa"),
  UPPER(0, true, "thượng"),
  CENTRE(0, true, "trung"),
  LOWER(0, true, "hạ"),

  NOW(0, true, "nay"),
  THIS(0, false, "này"),
  LAST_YEAR(0, false, "ngoái"),
  YONDER(0, false, "kia"),
  BEFORE(0, true, "trước"),
  AFTER(0, true, "sau"),
  PAST(0, false, "qua"),
  DONE(0, false, "đã"),
  BACKWARD(0, false, "về"),
  JUST(0, true, "vừa"),
  ALREADY(0, false, "rồi"),
  COMING(0, true, "tới"),
  MORE(0, false, "nữa"),
  NEXT(0, false, "tiếp"),
  FOLLOWING(0, false, "theo"),
  ADJACENT(0, false, "kế", "liền"),
  TOMORROW(0, false, "mai"),
  PRESENT(0, true, "hiện"),
  AT(0, false, "tại"),
  HERE(0, false, "đây"),
  THERE(0, false, "đó", "ấy"),
  BACK(0, false, "lại"),
  TURN(0, false, "trở"),
  ONWARD(0, false, "đi"),
  CLOCK(0, true, "giờ"),
  AT_THIS(0, true, "bây"),
  NEAR(0, true, "gần"),
  NEW(0, true, "mới"),
  MOMENT(0, true, "lúc", "hồi"),
  WHEN(0, true, "khi"),
  FIRST(0, false, "tiên"),
  MOST(0, false, "nhất"),
  EYE(0, false, "mắt"),
  EQUAL(0, false, "bằng", "ngang"),
  SOON(0, false, "sắp"),
  APART(0, true, "cách"),
  INTO(0, true, "sang"),
  SHORT_MONTH(0, true, "t"),
  SHORT_QUARTER(0, true, "q"),
  ONTO(0, false, "vào"),
  ABOUT(0, false, "khoảng", "chừng"),
  IS(0, false, "là", "thuộc"),

  FROM(0, true, "từ"),
  SINCE(0, true, "kể"),
  UNTIL(0, true, "đến"),
  TO(0, false, "cho"),
  COUNTED(0, true, "tính"),
  AND(0, false, "và"),
  OF(0, false, "của"),
  SAME(0, true, "cùng"),
  SPELL(0, false, "kỳ"),
  TIME(0, true, "thời"),
  BETWEEN(0, false, "gian"),
  POINT(0, false, "điểm"),

  OFFICE(0, true, "nhiệm"),
  STAGE(0, true, "giai"),
  SECTION(0, false, "đoạn"),
  CLASS(0, true, "khóa"),
  YEARLY(0, true, "niên"),
  SCHOOL(0, false, "học"),
  TENFOLD(0, true, "thập"),
  WORLD(0, true, "thế"),
  ERA(0, true, "kỷ"),
  CONGRESS(0, false, "hội"),
  GREAT(0, false, "đại"),

  THOSE(0, true, "những"),
  EVERY_ONE(0, true, "các"),
  MANY(0, true, "nhiều"),
  SEVERAL(0, true, "mấy"),
  SOME(0, true, "vài"),

  SEASON(0, true, "mùa"),
  CROP(0, true, "vụ"),
  SPRING(0, true, "xuân"),
  SUMMER(0, true, "hè"),
  AUTUMN(0, false, "thu"),
  WINTER(0, false, "đông"),
  NEW_YEAR(0, true, "tết"),
  FIRST_DAYS(0, false, "nguyên"),
  OF_THE_YEAR(0, false, "đán"),
  YIN(0, false, "âm"),
  CALENDAR(0, false, "lịch"),
  COMMON(0, false, "công"),
  BEFORE_CHRIST(0, false, "tcn"),
  ON_OCCASION(0, false, "nhân"),
  STEM(0, false, "giáp", "ất", "bính", "đinh", "mậu", "canh", "tân", "nhâm"),
  BRANCH(0, false, "tý", "sửu", "dần", "mão", "mẹo", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"),

  EACH(0, false, "mỗi", "hàng", "hằng", "từng"),
  OCCURRENCE(0, false, "lần"),
  COMPARED(0, false, "so"),
  WITH(0, false, "với"),
  THAN(0, false, "hơn"),
  TIMES(0, false, "gấp"),

  ONE(1, true, "một"),
  TWO(2, true, "hai"),
  THREE(3, true, "ba"),
  FOUR(4, true, "bốn"),
  FOURTH(4, false, "tư"),
  SIX(6, true, "sáu"),
  SEVEN(7, true, "bảy", "bẩy"),
  EIGHT(8, true, "tám"),
  NINE(9, true, "chín"),
  TEN(10, true, "mười"),
  TENS(0, false, "mươi"),
  HUNDRED(0, false, "trăm"),
  THOUSAND(0, false, "nghìn", "ngàn"),
  ZERO(0, false, "không"),
  ODD(0, false, "linh", "lẻ"),
  ONE_OF_TENS(1, false, "mốt"),
  FIVE_OF_TENS(5, false, "lăm", "nhăm"),
  FIRST_MOON(1, false, "giêng"),
  TWELFTH_MOON(12, false, "chạp");

  final int value;
  final boolean opens;
  private final String spellings;

  Word(int value, boolean opens, String... spellings) {
    this.value = value;
    this.opens = opens;
    this.spellings = String.join(" ", spellings);
  }

  Word() {
    this(0, false);
  }

  /** The syllables that mean this. */
  List<String> spellings() {
    return spellings.isEmpty() ? List.of() : List.of(spellings.split(" "));
  }

  /** Whether this names a part of a day, so that a day may follow it: sáng 5-12. */
  boolean isPartOfDay() {
    return this == MORNING || this == NOON || this == AFTERNOON || this == EVENING || this == NIGHT;
  }

  /** Whether a numeric date such as 28-5 may follow this word without a year. */
  boolean governsDay() {
    return isPartOfDay()
        || this == DAY
        || this == DAY_OF
        || this == EARLY_DAY
        || this == ROUND
        || this == OCCASION
        || this == FEAST;
  }
}
