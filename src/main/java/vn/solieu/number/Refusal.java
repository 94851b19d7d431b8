package vn.solieu.number;

import java.util.Optional;

/** Why digits or number words are no reported figure. */
public enum Refusal {
  DATE("a date"),
  CLOCK_TIME("a time of day"),
  YEAR("a year"),
  ORDINAL("an ordinal"),
  DOCUMENT_NUMBER("the number of a document or programme"),
  NUMBERED_NAME("the number in the name of a place, unit or road"),
  PHONE("a telephone number"),
  IDENTIFIER("an identifier or code"),
  AGE("an age"),
  ANNIVERSARY("an anniversary"),
  BADGE_GRADE("the grade of a badge"),
  SCORE("a score"),
  VERSION("a version or model name"),
  LIST_NUMBER("a list number"),
  DURATION("a length of time"),
  WORD("a word of another meaning"),
  IDIOM("a fixed phrase"),
  OTHER("not a quantity");

  private final String reason;
  private final Optional<Refusal> known = Optional.of(this);

  Refusal(String reason) {
    this.reason = reason;
  }

  /** This refusal as an option that is there, one and the same object each time. */
  Optional<Refusal> known() {
    return known;
  }

  /** The reason in plain English, to follow "is". */
  public String reason() {
    return reason;
  }
}
