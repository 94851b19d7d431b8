package vn.solieu.resolve;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.place.Level;
import vn.solieu.place.Locality;
import vn.solieu.place.PlaceMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/** Where a text turns away from a place that it has just named, back to what it is about. Immutable. */
final class PlaceTurns {
  /** From so many units of one level on a sentence compares them, and the next is about none of them. */
  private static final int SURVEYED = 3;

  /** How many tokens of a bracket may stand before the place that a delegate is of: "(Đoàn ĐBQH tỉnh A)". */
  private static final int OFFICE = 4;

  /** How many tokens a person's name may take. */
  private static final int NAME = 6;

  private final Words words;
  private final Phrases delegates;
  private final Phrases rankings;

  /**
   * Makes it.
   *
   * @param delegates titles of those who speak for a place: đại biểu, ĐBQH
   * @param rankings words that put one place before or behind others: dẫn đầu, cao nhất
   */
  PlaceTurns(Words words, Phrases delegates, Phrases rankings) {
    this.words = words;
    this.delegates = delegates;
    this.rankings = rankings;
  }

  /** Whether a place only tells whom somebody speaks for: "đại biểu Nguyễn Thị B (Đắk Lắk) nêu". */
  boolean isDelegation(Scene scene, PlaceMention place) {
    Syllables s = scene.tokens;
    int open = place.first() - 1;
    while (open > place.first() - OFFICE && s.isWord(open)) {
      open--;
    }
    if (!s.isSign(open, '(')) {
      return false;
    }
    int name = open;
    while (name > open - NAME && s.isWord(name - 1) && s.isCapital(name - 1)) {
      name--;
      if (delegates.before(s, name, Math.max(0, name - OFFICE)) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence that names a place compares it with others of its kind: "Huyện A dẫn đầu với 145, kế đến là
   * huyện B 97, huyện C 88. Nữ chiếm 48%." Within an article about the whole, two with figures of their own will do:
   * "Tỉnh A tăng 9,7%, tỉnh B tăng 9,6%. Lao động có việc làm là 50,8 triệu người."
   */
  boolean isSurveyed(Scene scene, List<PlaceMention> all, PlaceMention place) {
    Sentence sentence = scene.sentenceAt(place.first());
    Level level = place.locality().map(Locality::level).orElse(Level.COUNTRY);
    if (sentence == null || level == Level.COUNTRY) {
      return false;
    }
    boolean within = scene.places.mainLocality().filter(whole -> whole.level().compareTo(level) < 0).isPresent();
    Set<Locality> alike = new HashSet<>();
    int end = sentence.end();
    for (int i = PlaceResolver.firstAt(all, sentence.first()); i < all.size() && all.get(i).first() < sentence.end(); i++) {
      PlaceMention m = all.get(i);
      Optional<Locality> other = m.locality();
      if (PlaceResolver.governs(m) && other.isPresent() && other.get().level() == level && alike.add(other.get())) {
        boolean own = within && alike.size() > 1 && hasFigure(scene, end, m.first()) && hasFigure(scene, m.end(), sentence.end());
        if (own || alike.size() == SURVEYED) {
          return true;
        }
        end = m.end();
      }
    }
    return false;
  }

  /** Whether a number that is no date, ordinal or the like stands between two tokens. */
  static boolean hasFigure(Scene scene, int from, int to) {
    for (int i = scene.firstNumber(from); i < scene.numbers.size() && scene.numbers.get(i).first() < to; i++) {
      if (scene.numbers.get(i).accepted()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a place is only the first or last of those that its sentence counted before: "bình quân mỗi xã đạt 11 tiêu chí;
   * xã A dẫn đầu với 17".
   */
  boolean isRanked(Scene scene, PlaceMention place) {
    Sentence sentence = scene.sentenceAt(place.first());
    return sentence != null && rankings.at(scene.tokens, place.end(), sentence.end()) != null
        && hasFigure(scene, sentence.first(), place.first());
  }

  /** Whether a place is told as a share of the whole that the text is about: "Thành phố A chiếm hơn một nửa." */
  boolean isShare(Scene scene, PlaceMention place) {
    return words.is(scene.tokens, place.end(), "chiếm");
  }

  /** Whether a place is only where somebody comes from who gives: "một doanh nghiệp ở thành phố A tặng 300 bộ sách". */
  boolean isGiver(Scene scene, PlaceMention place) {
    return words.is(scene.tokens, place.first() - 1, "ở", "tại", "từ")
        && words.is(scene.tokens, place.end(), "tặng", "trao", "ủng", "tài", "hỗ", "giúp");
  }

  /** Whether a figure counts units of which a place behind it is one: "3 xã được công nhận là A, B và C". */
  boolean isOneOf(Scene scene, Draft d, PlaceMention place) {
    Level counted = counted(scene, d);
    Level level = place.locality().map(Locality::level).orElse(Level.COUNTRY);
    return counted != null && level != Level.ORGANISATION && level.compareTo(counted) >= 0;
  }

  /** The level of the "địa phương" that an article counts; null where it is about no unit that has such. */
  private static Level below(Scene scene) {
    Level whole = scene.places.mainLocality().map(Locality::level).orElse(Level.HAMLET);
    return switch (whole) {
      case COUNTRY -> Level.PROVINCE;
      case PROVINCE -> Level.DISTRICT;
      case DISTRICT -> Level.COMMUNE;
      default -> null;
    };
  }

  /** The level of the units that a figure counts; null where it counts something else. */
  private Level counted(Scene scene, Draft d) {
    Syllables s = scene.tokens;
    int noun = d.number.to();
    return words.is(s, noun, "tỉnh") ? Level.PROVINCE
        : words.is(s, noun, "huyện", "quận") ? Level.DISTRICT
        : words.is(s, noun, "xã", "phường", "thị") ? Level.COMMUNE
        : words.is(s, noun, "địa") && words.is(s, noun + 1, "phương") ? below(scene) : null;
  }

  /**
   * Whether a figure counts units as large as its place, or larger, among which that place is one: "Xã A dẫn đầu … Còn
   * 4/17 xã chưa hoàn thành", "A có 12 vụ. Có 8 tỉnh không xảy ra vụ nào". Then it is told of what the article is about.
   */
  boolean isAmongItsLike(Scene scene, Draft d) {
    boolean ofMany = d.number.total().isPresent() && d.number.total().get().intValue() > 1;
    boolean several = d.localityBasis == LocalityBasis.CONTEXT && d.number.value().isPresent()
        && d.number.value().get().compareTo(BigDecimal.ONE) > 0;
    Level counted = counted(scene, d);
    Optional<Locality> whole = scene.places.mainLocality();
    return (ofMany || several) && !d.number.percent() && counted != null && whole.isPresent() && d.locality.isPresent()
        && d.locality.get().level().compareTo(counted) >= 0 && d.locality.get().level() != Level.ORGANISATION
        && whole.get().level().compareTo(counted) < 0;
  }
}
