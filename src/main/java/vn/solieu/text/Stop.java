package vn.solieu.text;

import java.util.Locale;
import java.util.Set;

/**
 * A sign that may end a sentence, with what the rules say of it.
 *
 * @param sign the token of the sign; of a run such as {@code ...} or {@code ./.} the last
 * @param next the first token after it and the quotes and brackets that close behind it
 * @param verdict whether the sentence ends before {@code next}
 */
record Stop(int sign, int next, Verdict verdict) {

  /** What a rule can say of a stop. */
  enum Verdict {
    ENDS,
    GOES_ON,
    /** No rule is sure. */
    DOUBTFUL
  }

  /** Short forms with a full stop that stand before a name or a number: units, titles, parts of names. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "TP", "Tp", "tp", "TX", "Tx", "tx", "TT", "Tt", "tt", "GS", "Gs", "PGS", "TS", "Ts", "ThS", "Ths", "BS",
          "Bs", "bs", "CK", "KS", "Ks", "KTS", "LS", "Ls", "NS", "NSƯT", "NSND", "NGƯT", "NGND", "NNƯT", "DS", "CN",
          "Tr", "tr", "St", "Ng", "Th", "Ph", "Kh", "Nh", "Gi", "Đ/c", "đ/c", "đc", "Đc", "Mr", "Mrs", "Ms", "Dr", "PV",
          "ĐT", "đt", "Tel", "tel", "Fax", "No", "vd", "VD", "Cty", "cty");

  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵĕĭŏŭ";

  private static final boolean[] VOWEL = new boolean[0x2000];

  static {
    for (char c : (VOWELS + VOWELS.toUpperCase(Locale.ROOT) + 'İ').toCharArray()) {
      VOWEL[c] = true;
    }
  }

  static boolean isEnd(char sign) {
    return sign == '.' || sign == '!' || sign == '?' || sign == '…';
  }

  /** Whether a token begins an item of a list: a dash or bullet with a space behind it. */
  static boolean isItem(Syllables s, int t) {
    char c = s.sign(t);
    boolean bullet = c == '-' || c == '–' || c == '+' || c == '*' || c == '•' || c == '·' || c == '■' || c == '►';
    return bullet && s.spaceBefore(t + 1);
  }

  static boolean isLowerCase(Syllables s, int t) {
    return s.isWord(t) && !s.isCapital(t);
  }

  /**
   * Judges the end sign at token {@code t}.
   *
   * @param from first token of the sentence that it may end
   * @param end one past the last token that may be looked at
   * @param quoted whether a straight quotation mark is open before it
   */
  static Stop at(Syllables s, int from, int t, int end, boolean quoted) {
    int sign = t;
    while (sign + 1 < end && !s.spaceBefore(sign + 1) && continuesRun(s, sign + 1)) {
      sign++;
    }
    int next = sign + 1;
    boolean open = quoted;
    boolean closed = false;
    while (next < end && closes(s, next, open)) {
      open &= !s.isSign(next, '"');
      closed = true;
      next++;
    }
    return new Stop(sign, next, next < end ? judge(s, from, t, sign, next, closed) : Verdict.ENDS);
  }

  private static boolean continuesRun(Syllables s, int t) {
    return isEnd(s.sign(t)) || s.isSign(t, '/') && s.isSign(t + 1, '.') && !s.spaceBefore(t + 1);
  }

  private static boolean closes(Syllables s, int t, boolean quoted) {
    char c = s.sign(t);
    return c == '”' || c == '’' || c == '»' || !s.spaceBefore(t) && (c == ')' || c == ']' || c == '"' && quoted);
  }

  private static Verdict judge(Syllables s, int from, int t, int sign, int next, boolean closed) {
    int look = next;
    while (opens(s.sign(look))) {
      look++;
    }
    boolean capital = s.isCapital(look) || isLetteredItem(s, look);
    if (!capital && !s.isDigits(look)) {
      return Verdict.GOES_ON;
    }
    if (!s.spaceBefore(next)) {
      return capital ? runTogether(s, t, sign, next, look, closed) : Verdict.GOES_ON;
    }
    if (closed) {
      return Verdict.ENDS;
    }
    char c = s.sign(sign);
    if (c == '!' || c == '?') {
      return Verdict.ENDS;
    }
    if (c == '…' || sign > t) {
      boolean opener = isLowerCase(s, look + 1) && s.length(look) > 1;
      return opener || s.isSign(sign - 1, '/') ? Verdict.ENDS : Verdict.DOUBTFUL;
    }
    int before = t - 1;
    if (before < from) {
      return Verdict.GOES_ON;
    }
    if (s.isWord(before)) {
      Verdict verdict = afterWord(s, from, before, look);
      boolean aside = s.isSign(before - 1, '(') || s.isSign(next, '(');
      return verdict == Verdict.DOUBTFUL && aside ? Verdict.GOES_ON : verdict;
    }
    return s.isDigits(before) ? afterDigits(s, from, before, look) : Verdict.ENDS;
  }

  private static boolean opens(char c) {
    return c == '"' || c == '“' || c == '‘' || c == '«' || c == '(' || c == '[' || c == '-' || c == '–' || c == '—'
        || c == '*' || c == '+' || c == '•' || c == '\'';
  }

  /** "…Quyết Thắng.Tuyến đường", "được 5 kg.Ở xã": no space behind the stop. */
  private static Verdict runTogether(Syllables s, int t, int sign, int next, int look, boolean closed) {
    boolean sentenceStart =
        s.length(look) < 2
            ? hasAccent(s, look)
            : !s.isCapitals(look) || hasVowel(s, look) && s.length(look) > 3;
    if (!sentenceStart || s.isSign(look + 1, '.') && !s.spaceBefore(look + 1)) {
      return Verdict.GOES_ON;
    }
    char c = s.sign(sign);
    if (closed || look > next || c == '!' || c == '?' || s.isSign(sign - 1, '/')) {
      return Verdict.ENDS;
    }
    if (c == '…' || sign > t) {
      return Verdict.DOUBTFUL;
    }
    int before = t - 1;
    if (!s.isWord(before)) {
      return before < 0 ? Verdict.GOES_ON : Verdict.ENDS;
    }
    char joint = s.spaceBefore(before) ? 0 : s.sign(before - 1);
    if (joint == '.' || joint == '@' || joint == '/' || joint == '_') {
      return Verdict.GOES_ON;
    }
    if (isShortForm(s, before)) {
      return Verdict.GOES_ON;
    }
    boolean counted = s.isDigits(before - 1);
    if (s.isCapitals(before)) {
      return s.length(before) < 3 ? Verdict.GOES_ON : counted ? Verdict.ENDS : Verdict.DOUBTFUL;
    }
    return s.length(before) >= 2 && (counted || hasVowel(s, before)) ? Verdict.ENDS : Verdict.GOES_ON;
  }

  private static Verdict afterDigits(Syllables s, int from, int before, int look) {
    if (before == from || before == from + 1 && opens(s.sign(from))) {
      return Verdict.GOES_ON;
    }
    boolean grouped = s.isDigits(look) && s.length(look) == 3 && s.length(before) <= 3;
    return grouped ? Verdict.DOUBTFUL : Verdict.ENDS;
  }

  private static Verdict afterWord(Syllables s, int from, int before, int look) {
    int length = s.length(before);
    boolean first = before == from || before == from + 1 && opens(s.sign(from));
    if (first && (length == 1 || isRoman(s, before))) {
      return Verdict.GOES_ON;
    }
    if (isSlashed(s, before)) {
      return s.isDigits(before - 3) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    if (isShortForm(s, before)) {
      return Verdict.GOES_ON;
    }
    if (length == 1) {
      boolean unit = s.isDigits(before - 1) && !(s.isCapital(before) && s.spaceBefore(before));
      return unit || !s.isCapital(before) && hasAccent(s, before) ? Verdict.ENDS : Verdict.DOUBTFUL;
    }
    if (!s.isCapital(before)) {
      return hasVowel(s, before) || s.isDigits(before - 1) ? Verdict.ENDS : Verdict.DOUBTFUL;
    }
    if (!s.isCapitals(before)) {
      return hasVowel(s, before) ? Verdict.ENDS : Verdict.DOUBTFUL;
    }
    boolean compound = s.isSign(before - 1, '&') || s.isSign(before - 1, '-');
    boolean word = length >= 4 || compound || s.isDigits(before - 1) || isRoman(s, before) || hasAccent(s, before);
    return word ? Verdict.ENDS : s.isDigits(look) ? Verdict.GOES_ON : Verdict.DOUBTFUL;
  }

  /** "b)" before the item of a list. */
  private static boolean isLetteredItem(Syllables s, int t) {
    return s.isWord(t) && s.length(t) == 1 && s.isSign(t + 1, ')') && !s.spaceBefore(t + 1);
  }

  /** The second half of "đ/c". */
  private static boolean isSlashed(Syllables s, int t) {
    return s.length(t) == 1 && s.isSign(t - 1, '/') && s.length(t - 2) == 1 && s.isWord(t - 2) && !s.spaceBefore(t);
  }

  private static boolean isShortForm(Syllables s, int t) {
    return s.length(t) <= 4 && BEFORE_NAMES.contains(s.string(t));
  }

  private static boolean isRoman(Syllables s, int t) {
    for (int i = s.start(t); i < s.end(t); i++) {
      if ("IVXLC".indexOf(s.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Every Vietnamese syllable has a vowel, and most short forms have none. */
  private static boolean hasVowel(Syllables s, int t) {
    for (int i = s.start(t); i < s.end(t); i++) {
      char c = s.charAt(i);
      if (c < VOWEL.length && VOWEL[c]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has a vowel with an accent, as no abbreviation but Ư and Ơ has. */
  private static boolean hasAccent(Syllables s, int t) {
    for (int i = s.start(t); i < s.end(t); i++) {
      char c = s.charAt(i);
      if (c > 0x7f && c < VOWEL.length && (VOWEL[c] || c >= '\u0300' && c <= '\u036f') && c != 'Ư' && c != 'Ơ') {
        return true;
      }
    }
    return false;
  }
}
