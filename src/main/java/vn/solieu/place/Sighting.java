package vn.solieu.place;

import java.util.List;

/**
 * Words that look like a place, before and while it is found out which. Used by one thread while a document is read.
 */
final class Sighting {
  /** What the words are. */
  enum Form {
    /** Type word and name. */
    TYPED,
    /** A name alone. */
    BARE,
    /** A type word or organ alone. */
    LONE,
    /** địa phương, trên địa bàn. */
    HERE,
    HAMLET,
    COUNTRY,
    /** A list whose members follow. */
    LIST
  }

  /** Where in the document they stand. */
  enum Part {
    TITLE,
    /** The first paragraph of the body. */
    LEAD,
    BODY,
    CAPTION
  }

  /** No row, no sighting. */
  static final int NONE = -1;

  final Form form;
  int first;
  int end;
  /** The first token of the name; {@link #end} where there is none. */
  int nameFirst;
  /** Where the name ends in the {@link NameTrie}; {@link NameTrie#NOWHERE} where it is not known. */
  int node = NameTrie.NOWHERE;
  /** What type of unit the words say it is. */
  int types = TypeWords.ALL;
  /** The name of a hamlet with its type word, or of a unit that is not known. */
  String text = "";
  int block;
  /** Counts the sentences of the document. */
  int sentence;
  Part part = Part.BODY;
  boolean organ;
  /** "toàn huyện", "huyện nhà": the unit that is spoken of and no other. */
  boolean whole;
  /** A person's home, a street, a company. */
  boolean bystander;
  /** Types of the list that the sentence opened before a bare name. */
  int hint;
  /** After "tại", "ở" and the like, or alone in brackets. */
  boolean at;
  /** After a "Tại" or "Ở" that begins its sentence. */
  boolean heads;
  /** One syllable of few letters. */
  boolean shortName;
  /** "Bắc Giang: Huyện Lục Ngạn …": where the news comes from. */
  boolean dateline;
  /** At the head of a sentence, and not like a person's name. */
  boolean opening;
  /** Several syllables with nothing beside them that makes a person's, a street's or a company's name of them. */
  boolean free;
  /** It begins its sentence. */
  boolean opens;
  /** The unit of that name that is no more: "Gia Lai cũ". */
  boolean former;
  /** "một huyện": one of such units, which the text names later. */
  boolean one;
  /** A body of the whole country that begins its sentence. */
  boolean centre;
  /** Such a body that tells the figures behind it: "Theo Bộ Y tế, …". */
  boolean tells;
  /** "…, tại Hà Nội, …": where they met. */
  boolean venue;
  /** An organ that only gives to or gets from the unit spoken of. */
  boolean aside;
  /** "cán bộ xã": the staff of such units. */
  boolean staff;
  /** The sighting of the list that this is a member of. */
  Sighting list;
  /** Shares the type word of the one before. */
  boolean joined;
  /** The larger unit that the text puts right after this one. */
  Sighting up;
  /** Whether this says where another one lies. */
  boolean container;

  int row = NONE;
  Locality locality;
  List<Integer> candidates = List.of();
  boolean ambiguous;
  boolean dropped;
  String reason = "";

  Sighting(Form form, int first, int nameFirst, int end) {
    this.form = form;
    this.first = first;
    this.nameFirst = nameFirst;
    this.end = end;
  }

  /** Says which unit is meant, and why. */
  void settle(int unit, String why) {
    row = unit;
    reason = why;
    if (candidates.isEmpty()) {
      candidates = List.of(unit);
    }
  }

  boolean isNamed() {
    return form == Form.TYPED || form == Form.BARE;
  }
}
