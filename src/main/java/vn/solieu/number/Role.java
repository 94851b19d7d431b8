package vn.solieu.number;

import java.util.Locale;
import java.util.Optional;

/** What a phrase of {@code rules/lexicon/number-words.csv} says of a number beside it. A phrase may play several. */
enum Role {
  /** Behind a number: a thing that can be counted. */
  COUNTED(1L << 0),
  /** Behind "một": here it counts and is no article. */
  ONE(1L << 1),
  /** Behind a number: a measure, before which the comma is decimal. */
  UNIT(1L << 2),
  /** Behind a number: money, before which a comma may group. */
  MONEY(1L << 3),
  /** Behind a number: a length of time. */
  TIME(1L << 4),
  /** Behind a number: years of life. */
  AGE(1L << 5),
  /** Behind a number: years in the Party. */
  GRADE(1L << 6),
  /** Behind a number: an aspect, so that "trên" before the number is a preposition. */
  ASPECT(1L << 7),
  /** Behind a number: what is counted by the month or quarter ("tháng 2 lần"). */
  FREQUENCY(1L << 8),
  /** Behind a number: a slogan ("4 tại chỗ"). */
  SLOGAN(1L << 9),
  /** Behind a number: a rank told as a number ("4 sao"). */
  RATING(1L << 10),
  /** Behind a number: the name of a level of places; a capital behind it names one place. */
  PLACE(1L << 11),
  /** Behind a number word: a word that cannot be counted. */
  FUNCTION(1L << 12),
  /** Before a number: a document or programme that bears numbers. */
  DOCUMENT(1L << 13),
  /** Before a number: the sign of a number ("số"). */
  NUMERO(1L << 14),
  /** Before a number: a place, unit, road or step that bears numbers. */
  NAMED(1L << 15),
  /** Before a proper name with a number: thôn, công ty. */
  NAMED_THING(1L << 16),
  /** Before a number: an ordinal whatever follows. */
  ORDINAL(1L << 17),
  /** Before a number: a turn or a rank, an ordinal unless a noun follows. */
  TURN(1L << 18),
  /** Before a number: a day or an occasion. */
  DAY(1L << 19),
  /** Before a number: a month or quarter. */
  MONTH(1L << 20),
  /** Before a number: what years stand behind. */
  YEARS(1L << 21),
  /** Before a number: what tells from when or until when. */
  BOUND(1L << 22),
  /** Before a number: what makes a following "N năm" a length of time. */
  DURING(1L << 23),
  /** Before a number: years of life follow. */
  AGED(1L << 24),
  /** Before a number: the years of a feast follow. */
  FEAST(1L << 25),
  /** Before a number: a badge. */
  BADGE(1L << 26),
  /** Before a number: a telephone. */
  PHONE(1L << 27),
  /** Before a number: a match. */
  MATCH(1L << 28),
  /** Before a number: a count follows. */
  COUNTING(1L << 29),
  /** Before "năm" and a noun: five is meant, not the year. */
  PREPOSITION(1L << 30),
  /** Before a noun that bears numbers: here it is counted upon ("mỗi xã 3 mô hình"). */
  EACH(1L << 31),
  /** Before a number word in capitals: a title of address. */
  TITLE(1L << 32),
  /** Before "trở lên": a rank, which is what goes up. */
  RANK(1L << 33),
  /** Begins with a number word and is a fixed phrase. */
  IDIOM(1L << 34),
  /** Before "hơn": a dimension, so that a size is told ("rộng hơn 15 km²") and no difference ("cao hơn 2 m"). */
  SIZE(1L << 35),
  /** Beside "ước": makes it a wish or a covenant and no estimate. */
  WISH(1L << 36),
  /** Before "không": makes a denial a wish or a condition ("bảo đảm không hộ nào bị sót"). */
  PURPOSE(1L << 37),
  /** Before an hour: a time of day is told and no length of time. */
  HOUR(1L << 38);

  private final long bit;

  Role(long bit) {
    this.bit = bit;
  }

  long bit() {
    return bit;
  }

  boolean in(long roles) {
    return (roles & bit) != 0;
  }

  static Optional<Role> named(String name) {
    try {
      return Optional.of(valueOf(name.trim().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
