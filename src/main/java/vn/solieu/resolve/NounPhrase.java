package vn.solieu.resolve;

import java.math.BigDecimal;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Syllables;

/** Cuts the noun phrase that a number counts, without a tagger: up to a sign, a number or a word that ends a phrase. */
final class NounPhrase {
  private static final int MOST_WORDS = 9;

  /** The most partners that "liên kết 4 nhà" speaks of. */
  private static final int MOST_PARTNERS = 6;

  private final Lexicons lexicons;

  NounPhrase(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * One past the last token of the noun phrase that begins at {@code first}; {@code first} itself where a word stands
   * there that begins none.
   */
  int end(Syllables s, int first, int limit) {
    int t = first;
    while (t < limit && t - first < MOST_WORDS && s.isWord(t)) {
      if (t > first && s.breakBefore(t)) {
        break;
      }
      Phrases.Hit stop = lexicons.stopWords().at(s, t, limit);
      if (stop != null && !isNoun(stop)) {
        break;
      }
      t++;
    }
    return t;
  }

  /** Whether a phrase is listed because it only looks like a word that ends a noun phrase: the chỉ of chỉ tiêu. */
  private static boolean isNoun(Phrases.Hit stop) {
    return stop.value().equals("noun");
  }

  /** Whether the word at a token can begin the name of a counted thing. */
  boolean opens(Syllables s, int token, int limit) {
    if (token >= limit || !s.isWord(token)) {
      return false;
    }
    Phrases.Hit stop = lexicons.stopWords().at(s, token, limit);
    if (stop != null) {
      return isNoun(stop);
    }
    if (s.isCapital(token) && !s.isCapitals(token)) {
      return s.isWord(token + 1) && !s.isCapital(token + 1) && token + 1 < limit;
    }
    return s.length(token) > 1 || !s.isCapital(token);
  }

  /** Whether "một" only introduces somebody or something: "một cán bộ huyện nói", "Diễn Bích, một xã bãi ngang". */
  boolean isArticle(Syllables s, NumberMention n) {
    boolean one = n.kind() == NumberMention.Kind.WORDS && n.value().isPresent()
        && n.value().get().compareTo(BigDecimal.ONE) == 0 && n.total().isEmpty();
    int before = n.first() - 1;
    boolean counts = before >= 0 && lexicons.ones().before(s, n.first(), Math.max(0, n.first() - 3)) != null;
    return one && !counts && !s.isSign(before, ':') && !s.isSign(before, '(');
  }

  /**
   * Whether điểm means a place: "1.655 điểm nguy cơ", and no mark: "27,5 điểm khối A"; or nhà means houses: "dựng 12 nhà",
   * and no partners: "liên kết 4 nhà".
   */
  boolean isSite(Syllables s, NumberMention n, Phrases.Hit not, int limit) {
    boolean houses = lexicons.words().is(s, not.first(), "nhà") && n.value().isPresent()
        && n.value().get().compareTo(BigDecimal.valueOf(MOST_PARTNERS)) > 0;
    return houses || lexicons.words().is(s, not.first(), "điểm") && not.end() - not.first() == 1
        && opens(s, not.end(), limit) && n.value().isPresent()
        && n.value().get().stripTrailingZeros().scale() <= 0;
  }
}
