package vn.solieu.number;

import java.util.Arrays;
import java.util.List;
import vn.solieu.text.Vocabulary;

/**
 * The words that numbers are made of, as vocabulary numbers. Digit and scale words are closed classes of the language
 * and so stand in code; every open list is in the lexicon. Immutable and thread-safe.
 */
final class NumberWords {
  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
  /** Forms that only stand after a ten: hai mươi mốt, ba lăm. */
  private static final String[][] AFTER_TEN = {{"mốt", "1"}, {"tư", "4"}, {"lăm", "5"}, {"nhăm", "5"}};

  private static final String[][] POWERS = {
    {"chục", "1"}, {"trăm", "2"}, {"nghìn", "3"}, {"ngàn", "3"}, {"vạn", "4"}, {"ức", "5"}, {"triệu", "6"}, {"tỷ", "9"}
  };
  /** Words whose first syllable only looks like a scale: tỷ lệ, triệu tập. */
  private static final String[][] NO_SCALE = {
    {"tỷ", "lệ trọng giá suất số phú"}, {"triệu", "tập hồi phú"}, {"vạn", "vật sự"}, {"trăm", "họ"}, {"ức", "chế hiếp gà vịt"}
  };

  /** Fractions in one sign, and their two numbers. */
  private static final String PARTS = "½¼¾⅓⅔";

  private static final int[] NO_PART = {};
  private static final int[][] PART_NUMBERS = {{1, 2}, {1, 4}, {3, 4}, {1, 3}, {2, 3}};

  /** The number words whose marks are often typed in a wrong place. */
  private static final List<String> MISTYPED =
      List.of("mười", "mươi", "sáu", "bảy", "bẩy", "triệu", "rưỡi", "rưởi", "nửa", "phẩy");

  /** Words whose first syllable only looks like a four: tư nhân. */
  private static final String NO_FOUR = "nhân liệu tưởng pháp cách vấn thục gia lệnh thế";

  /** What an anchor can be; 0 is any other word. */
  static final byte DIGIT = 1;

  static final byte SCALE = 2;
  static final byte VAGUE = 3;
  static final byte NEGATION = 4;
  static final byte TIMES = 5;
  static final byte HALF = 6;
  static final byte BADGE = 7;

  /** hăm: twenty in front of a unit, hăm mốt. */
  final int twenty;
  /** băm: thirty in front of a unit, băm sáu. */
  final int thirty;
  final int one;
  /** mốt: one behind a ten or a scale word. */
  final int bareOne;
  final int four;
  /** năm: five, or a year. */
  final int five;
  final int ten;
  final int tens;
  final int dozen;
  final int chuc;
  final int hundred;
  final int thousand;
  final int odd;
  final int oddSouthern;
  /** lẽ for lẻ, a common misspelling. */
  private final int oddMisspelt;
  final int half;
  final int halfSouthern;
  final int nua;
  final int point;
  /** chấm: a point, where what is counted follows; else a dot or to give marks. */
  final int dot;
  final int parts;
  final int tr;
  final int k;
  final int m;
  final int dong;
  final int hang;
  final int vai;
  final int may;
  final int dam;
  final int no;
  final int notYet;
  final int left;
  final int have;
  final int any;
  final int got;
  final int times;
  final int twice;
  final int minus;
  /** trừ: a minus before degrees; elsewhere to subtract. */
  final int takenOff;
  final int to;
  final int until;
  final int from;
  final int between;
  final int or;
  final int orElse;
  final int and;
  final int into;
  final int whole;
  final int some;
  final int among;
  final int plural;
  final int each;
  final int is;
  final int degree;
  final int month;
  private final int quarter;
  final int day;
  final int hour;
  final int minute;
  final int h;
  final int g;
  final int p;
  private final int less;
  final int more;
  final int with;
  final int reckon;
  final int so;
  final int then;
  final int people;
  final int party;
  final int receive;
  final int three;
  final int seven;
  final int nine;

  private final byte[] anchors;
  private final byte[] digits;
  private final byte[] unitDigits;
  private final byte[] powers;
  private final int[][] noScale;
  private final int[] noFour;
  private final int[] partSigns;

  NumberWords(Vocabulary v) {
    twenty = v.add("hăm");
    thirty = v.add("băm");
    one = v.add("một");
    bareOne = v.add("mốt");
    five = v.add("năm");
    four = v.add("tư");
    ten = v.add("mười");
    tens = v.add("mươi");
    dozen = v.add("tá");
    chuc = v.add("chục");
    hundred = v.add("trăm");
    thousand = v.add("nghìn");
    odd = v.add("linh");
    oddSouthern = v.add("lẻ");
    oddMisspelt = v.add("lẽ");
    half = v.add("rưỡi");
    halfSouthern = v.add("rưởi");
    nua = v.add("nửa");
    point = v.add("phẩy");
    dot = v.add("chấm");
    parts = v.add("phần");
    tr = v.add("tr");
    k = v.add("k");
    m = v.add("m");
    dong = v.add("đồng");
    hang = v.add("hàng");
    vai = v.add("vài");
    no = v.add("không");
    notYet = v.add("chưa");
    left = v.add("còn");
    have = v.add("có");
    any = v.add("nào");
    got = v.add("được");
    times = v.add("gấp");
    twice = v.add("đôi");
    minus = v.add("âm");
    takenOff = v.add("trừ");
    to = v.add("đến");
    until = v.add("tới");
    from = v.add("từ");
    between = v.add("giữa");
    or = v.add("hoặc");
    orElse = v.add("hay");
    and = v.add("và");
    into = v.add("thành");
    whole = v.add("cả");
    some = v.add("số");
    among = v.add("trong");
    plural = v.add("những");
    each = v.add("các");
    is = v.add("là");
    degree = v.add("độ");
    month = v.add("tháng");
    quarter = v.add("quý");
    day = v.add("ngày");
    hour = v.add("giờ");
    minute = v.add("phút");
    h = v.add("h");
    g = v.add("g");
    p = v.add("p");
    less = v.add("kém");
    more = v.add("nữa");
    with = v.add("với");
    reckon = v.add("ước");
    so = v.add("so");
    then = v.add("thì");
    people = v.add("dân");
    party = v.add("đảng");
    receive = v.add("nhận");
    three = v.add("ba");
    seven = v.add("bảy");
    nine = v.add("chín");
    int badge = v.add("huy");
    int badgeShort = v.add("hh");
    may = v.add("mấy");
    dam = v.add("dăm");
    int bay = v.add("bẩy");
    noFour = v.addAll(NO_FOUR);
    partSigns = v.addAll(PARTS);
    noScale = new int[POWERS.length][];
    for (int i = 0; i < POWERS.length; i++) {
      v.add(POWERS[i][0]);
      noScale[i] = new int[0];
      for (String[] words : NO_SCALE) {
        if (words[0].equals(POWERS[i][0])) {
          noScale[i] = v.addAll(words[1]);
        }
      }
    }
    DIGITS.forEach(v::add);
    for (String[] form : AFTER_TEN) {
      v.add(form[0]);
    }
    MISTYPED.forEach(v::addWithSlips);
    int size = v.size();
    anchors = new byte[size];
    digits = filled(size);
    unitDigits = filled(size);
    powers = filled(size);
    for (int d = 0; d < DIGITS.size(); d++) {
      int id = v.idOf(DIGITS.get(d));
      digits[id] = (byte) d;
      unitDigits[id] = (byte) d;
      anchors[id] = DIGIT;
    }
    digits[bay] = 7;
    unitDigits[bay] = 7;
    anchors[bay] = DIGIT;
    digits[four] = 4;
    unitDigits[v.idOf("năm")] = -1;
    unitDigits[v.idOf("không")] = -1;
    for (String[] form : AFTER_TEN) {
      unitDigits[v.idOf(form[0])] = Byte.parseByte(form[1]);
    }
    for (int i = 0; i < POWERS.length; i++) {
      int id = v.idOf(POWERS[i][0]);
      powers[id] = (byte) (Byte.parseByte(POWERS[i][1]) << 3 | i);
      anchors[id] = SCALE;
    }
    anchors[ten] = DIGIT;
    anchors[twenty] = DIGIT;
    anchors[thirty] = DIGIT;
    anchors[tens] = VAGUE;
    anchors[hang] = VAGUE;
    anchors[vai] = VAGUE;
    anchors[may] = VAGUE;
    anchors[dam] = VAGUE;
    anchors[twice] = VAGUE;
    anchors[no] = NEGATION;
    anchors[notYet] = NEGATION;
    anchors[times] = TIMES;
    anchors[nua] = HALF;
    anchors[badge] = BADGE;
    anchors[badgeShort] = BADGE;
    anchors[minus] = HALF;
    anchors[takenOff] = HALF;
    for (int id : partSigns) {
      anchors[id] = HALF;
    }
  }

  private static byte[] filled(int size) {
    byte[] table = new byte[size];
    Arrays.fill(table, (byte) -1);
    return table;
  }

  /** What kind of number may begin with a word; 0 for none. */
  byte anchor(int id) {
    return id < anchors.length ? anchors[id] : 0;
  }

  /** 0 to 9 for a digit word; -1 for any other word. */
  int digit(int id) {
    return id < digits.length ? digits[id] : -1;
  }

  /** 1 to 9 for a digit word as it stands after a ten, "năm" excluded: that is a year there; -1 else. */
  int unit(Line line, int token) {
    int id = line.id(token);
    int d = id < unitDigits.length ? unitDigits[id] : -1;
    return id == four && contains(noFour, line.id(token + 1)) ? -1 : d;
  }

  /** 1, 4 or 5 for mốt, tư, lăm and nhăm, which only follow a ten; -1 else. */
  int boundUnit(Line line, int token) {
    return digit(line.id(token)) < 0 || line.id(token) == four ? unit(line, token) : -1;
  }

  /** The power of ten of a scale word at a token; 0 where there is none. */
  int power(Line line, int token) {
    int id = line.id(token);
    int p = id < powers.length ? powers[id] : -1;
    return p < 0 || contains(noScale[p & 7], line.id(token + 1)) ? 0 : p >> 3;
  }

  boolean half(int id) {
    return id == half || id == halfSouthern;
  }

  boolean odd(int id) {
    return id == odd || id == oddSouthern || id == oddMisspelt;
  }

  /** The upper and lower number of a fraction in one sign (½); empty for any other token. */
  int[] part(int id) {
    for (int i = 0; i < partSigns.length; i++) {
      if (partSigns[i] == id) {
        return PART_NUMBERS[i];
      }
    }
    return NO_PART;
  }

  /** "kém", as in "9 giờ kém 5". */
  boolean less(int id) {
    return id == less;
  }

  /** Whether the digits behind a word are a date's: ngày, tháng, quý, năm. */
  boolean dated(int id) {
    return id == day || id == month || id == five || id == quarter;
  }

  /** Whether a word or sign joins the members of a list or the ends of a span. */
  boolean joint(Line line, int token) {
    int id = line.id(token);
    char sign = line.sign(token);
    return id == and || id == to || id == or || sign == ',' || sign == ';' || Line.dash(sign);
  }

  private static boolean contains(int[] ids, int id) {
    for (int i : ids) {
      if (i == id) {
        return true;
      }
    }
    return false;
  }
}
