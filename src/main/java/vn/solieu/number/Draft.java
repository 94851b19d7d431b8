package vn.solieu.number;

import java.math.BigDecimal;
import java.util.Optional;

/** A number mention while it is put together. Mutable, and used by one reading only. */
final class Draft {
  final int first;
  final Figure figure;
  int end;
  int from;
  int to;
  NumberMention.Kind kind;
  BigDecimal value;
  Optional<BigDecimal> high = Optional.empty();
  Optional<BigDecimal> total = Optional.empty();
  boolean percent;

  Draft(int first, Figure figure) {
    this.first = first;
    this.figure = figure;
    this.end = figure.end();
    this.from = first;
    this.to = figure.end();
    this.kind = figure.spelled() ? NumberMention.Kind.WORDS : NumberMention.Kind.DIGITS;
    this.value = figure.value();
  }

  /** Makes this a range up to another number. */
  void rangeTo(BigDecimal low, BigDecimal top, int newEnd) {
    kind = NumberMention.Kind.RANGE;
    value = low;
    high = Optional.of(top);
    endAt(newEnd);
  }

  /** Makes this a part of a whole. */
  void partOf(BigDecimal whole, int newEnd) {
    kind = NumberMention.Kind.FRACTION;
    total = Optional.of(whole);
    endAt(newEnd);
  }

  void endAt(int token) {
    end = token;
    to = token;
  }

  boolean range() {
    return kind == NumberMention.Kind.RANGE;
  }

  boolean fraction() {
    return kind == NumberMention.Kind.FRACTION;
  }

  /** Whether it is one number, not a range or part, without percent sign or scale word. */
  boolean bare() {
    return !percent && !range() && !fraction() && !figure.scaled();
  }

  /** Whether it is a word number of one word. */
  boolean oneWord() {
    return figure.spelled() && end == first + 1;
  }
}
