package vn.solieu.number;

import java.util.Locale;
import java.util.Optional;

/** What a phrase of {@code rules/lexicon/number-words.csv} says of a number beside it. A phrase may play several. */
enum Role {
  /** Behind a number: a thing that can be counted. */
  COUNTED(1 << 0),
  /** Behind "một": here it counts and is no article. */
  ONE(1 << 1),
  /** Behind a number: a measure, before which the comma is decimal. */
  UNIT(1 << 2),
  /** Behind a number: money, before which a comma may group. */
  MONEY(1 << 3),
  /** Behind a number: a length of time. */
  TIME(1 << 4),
  /** Behind a number: years of life. */
  AGE(1 << 5),
  /** Behind a number: years in the Party. */
  GRADE(1 << 6),
  /** Behind a number: an aspect, so that "trên" before the number is a preposition. */
  ASPECT(1 << 7),
  /** Behind a number: the name of a level of places; a capital behind it names one place. */
  PLACE(1 << 8),
  /** Behind a number word: a word that cannot be counted. */
  FUNCTION(1 << 9),
  /** Before a number: a document or programme that bears numbers. */
  DOCUMENT(1 << 10),
  /** Before a number: the sign of a number ("số"). */
  NUMERO(1 << 11),
  /** Before a number: a place, unit, road or step that bears numbers. */
  NAMED(1 << 12),
  /** Before a proper name with a number: thôn, công ty. */
  NAMED_THING(1 << 13),
  /** Before a number: an ordinal whatever follows. */
  ORDINAL(1 << 14),
  /** Before a number: a turn or a rank, an ordinal unless a noun follows. */
  TURN(1 << 15),
  /** Before a number: a day or an occasion. */
  DAY(1 << 16),
  /** Before a number: a month or quarter. */
  MONTH(1 << 17),
  /** Before a number: what years stand behind. */
  YEARS(1 << 18),
  /** Before a number: what tells from when or until when. */
  BOUND(1 << 19),
  /** Before a number: what makes a following "N năm" a length of time. */
  DURING(1 << 20),
  /** Before a number: years of life follow. */
  AGED(1 << 21),
  /** Before a number: the years of a feast follow. */
  FEAST(1 << 22),
  /** Before a number: a badge. */
  BADGE(1 << 23),
  /** Before a number: a telephone. */
  PHONE(1 << 24),
  /** Before a number: a match. */
  MATCH(1 << 25),
  /** Before a number: a count follows. */
  COUNTING(1 << 26),
  /** Before "năm" and a noun: five is meant, not the year. */
  PREPOSITION(1 << 27),
  /** Before a noun that bears numbers: here it is counted upon ("mỗi xã 3 mô hình"). */
  EACH(1 << 28),
  /** Before a number word in capitals: a title of address. */
  TITLE(1 << 29),
  /** Before "trở lên": a rank, which is what goes up. */
  RANK(1 << 30),
  /** Begins with a number word and is a fixed phrase. */
  IDIOM(1 << 31);

  private final int bit;

  Role(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  boolean in(int roles) {
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
