package vn.solieu.number;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.number.Phrases.Phrase;

/** Finds how closely the text commits itself to a number, and what bounds follow from it. */
final class Approximators {
  private static final int MAX_BEFORE = 3;
  private static final int LONGEST_REACH = 6;

  /** How many tokens before a number "ước" may stand: "ước đến cuối năm nay còn 19%". */
  private static final int ESTIMATE = 12;
  private static final BigDecimal LARGEST_ASPECT = BigDecimal.TEN;

  private final NumberWords words;
  private final Lexicon lexicon;
  private final Line line;

  Approximators(NumberWords words, Lexicon lexicon, Line line) {
    this.words = words;
    this.lexicon = lexicon;
    this.line = line;
  }

  /** The finished mention of a number that was accepted. */
  NumberMention finish(Draft d) {
    Approximation before = before(d);
    Approximation after = after(d);
    Approximation sense = after == Approximation.EXACT ? before : after;
    boolean open = d.range() || after == Approximation.AT_LEAST;
    if (open && line.id(d.from - 1) == words.from) {
      d.from--;
    }
    if (d.kind == NumberMention.Kind.VAGUE) {
      return mention(d, Optional.empty(), Optional.empty(), Optional.empty(), Approximation.ABOUT);
    }
    if (d.range()) {
      Optional<BigDecimal> high = after == Approximation.AT_LEAST ? Optional.empty() : d.high;
      Approximation range = after == Approximation.EXACT ? Approximation.RANGE : after;
      return mention(d, Optional.empty(), Optional.of(d.value), high, range);
    }
    Optional<BigDecimal> value = Optional.of(d.value);
    return switch (sense) {
      case MORE_THAN, AT_LEAST -> mention(d, value, value, Optional.empty(), sense);
      case LESS_THAN, AT_MOST, NEARLY -> mention(d, value, Optional.empty(), value, sense);
      case ABOUT -> mention(d, value, Optional.empty(), Optional.empty(), sense);
      default -> mention(d, value, value, value, Approximation.EXACT);
    };
  }

  /** A mention of what was looked at and refused. */
  NumberMention refuse(Draft d, Refusal refusal) {
    Optional<BigDecimal> value = d.range() ? Optional.empty() : Optional.of(d.value);
    Optional<BigDecimal> low = d.range() ? Optional.of(d.value) : value;
    return new NumberMention(d.first, d.end, d.from, d.to, line.syllables().span(d.first, d.end), d.kind, value, low,
        d.range() ? d.high : value, d.total, d.range() ? Approximation.RANGE : Approximation.EXACT, d.percent,
        refusal.known());
  }

  private NumberMention mention(
      Draft d, Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high, Approximation a) {
    return new NumberMention(d.first, d.end, d.from, d.to, line.syllables().span(d.first, d.end), d.kind, value, low,
        high, d.total, a, d.percent, Optional.empty());
  }

  /** Reads approximators leftwards; the one beside the number decides: "khoảng hơn 20" is more than 20. */
  private Approximation before(Draft d) {
    Approximation sense = Approximation.EXACT;
    char money = line.sign(d.from - 1);
    if ((money == '$' || money == '€' || money == '£') && lexicon.approximatorBefore(line, d.from - 1).length() > 0) {
      d.from--;
    }
    Approximation told = sign(d);
    if (told != Approximation.EXACT) {
      return told;
    }
    for (int i = 0; i < MAX_BEFORE; i++) {
      Phrase phrase = lexicon.approximatorBefore(line, d.from);
      if (phrase.length() == 0) {
        break;
      }
      Lexicon.Sense s = lexicon.sense(phrase);
      int start = d.from - phrase.length();
      boolean part = s.notAfter().contains(line.id(start - 1)) && !(size(d) && lexicon.before(line, start, Role.SIZE));
      if (part || s.preposition() && aspect(d)) {
        break;
      }
      if (sense == Approximation.EXACT) {
        sense = s.approximation();
      }
      d.from = start;
    }
    return sense == Approximation.EXACT && estimated(d.from) ? Approximation.ABOUT : sense;
  }

  /** ≥ 95%, <= 5, ~20: an approximator in one sign, or two, which becomes part of the mention. */
  private Approximation sign(Draft d) {
    int at = d.from - 1;
    boolean equal = line.sign(at) == '=' && line.glued(at);
    char c = line.sign(equal ? at - 1 : at);
    boolean tight = line.glued(d.from) && !line.glued(at) || equal;
    Approximation sense = switch (c) {
      case '≥' -> Approximation.AT_LEAST;
      case '≤' -> Approximation.AT_MOST;
      case '>' -> equal ? Approximation.AT_LEAST : tight ? Approximation.MORE_THAN : Approximation.EXACT;
      case '<' -> equal ? Approximation.AT_MOST : tight ? Approximation.LESS_THAN : Approximation.EXACT;
      case '~', '≈' -> tight ? Approximation.ABOUT : Approximation.EXACT;
      default -> Approximation.EXACT;
    };
    if (sense != Approximation.EXACT) {
      d.from = equal ? at - 1 : at;
    }
    return sense;
  }

  /** rộng hơn 15 km2: a measure, and nothing that it is compared with behind it. */
  private boolean size(Draft d) {
    return lexicon.unit(line, d.to) && line.id(d.to + 1) != words.so;
  }

  /**
   * Whether "ước" stands before a number in its clause with but a verb or a time between: "ước thiệt hại 58 tỷ", "ước đến
   * hết ngày 31.12, cả nước giải ngân 579 tỷ".
   */
  private boolean estimated(int from) {
    int commas = 0;
    for (int t = from - 1; t >= Math.max(line.left(), from - ESTIMATE); t--) {
      if (line.id(t) == words.reckon && !wish(t)) {
        int next = line.id(t + 1);
        return commas == 0 || commas == 1 && (next == words.to || next == words.until);
      }
      boolean date = line.digits(t) && (words.dated(line.id(t - 1)) || line.digits(t - 2) && line.glued(t));
      boolean sign = line.sign(t) == ',' || line.digits(t + 1) && line.digits(t - 1);
      if (!date && !sign && !line.word(t)) {
        return false;
      }
      commas += line.sign(t) == ',' ? 1 : 0;
    }
    return false;
  }

  /** Whether "ước" at a token is a wish or a covenant: mong ước, ước muốn, hương ước. */
  private boolean wish(int token) {
    return lexicon.before(line, token, Role.WISH) || Role.WISH.in(lexicon.roles(line, token + 1));
  }

  /** trên 3 lĩnh vực, trên 1ha: a place or a measure, not "more than". */
  private boolean aspect(Draft d) {
    if (!d.bare() || d.kind == NumberMention.Kind.VAGUE) {
      return false;
    }
    long roles = lexicon.roles(line, d.to);
    return Role.ASPECT.in(roles) && d.value.compareTo(LARGEST_ASPECT) <= 0
        || Role.UNIT.in(roles) && d.value.compareTo(BigDecimal.ONE) == 0;
  }

  /** "trở lên" right behind the number or behind its noun, in the same clause. */
  private Approximation after(Draft d) {
    Phrase direct = lexicon.approximatorAt(line, d.to);
    if (direct.length() > 0) {
      d.to += direct.length();
      return lexicon.sense(direct).approximation();
    }
    for (int t = d.to; t < d.to + LONGEST_REACH && (line.word(t) || line.sign(t) == '/'); t++) {
      Phrase phrase = lexicon.approximatorAt(line, t);
      if (phrase.length() > 0) {
        Lexicon.Sense s = lexicon.sense(phrase);
        boolean ranked = Role.RANK.in(lexicon.before(line, t).mark());
        return s.reach() >= t - d.to && !ranked ? s.approximation() : Approximation.EXACT;
      }
      if (line.id(t) == words.from) {
        break;
      }
    }
    return Approximation.EXACT;
  }
}
