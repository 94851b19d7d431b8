package vn.solieu.place;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.place.Sighting.Part;

/**
 * What has been found in a document so far, in the order of finding, and where the scan stands: each sighting that is
 * added learns its part, paragraph and sentence from here. For one thread and one document.
 */
final class Sightings {
  private final Neighbours near;
  private final List<Sighting> all = new ArrayList<>();
  private Part part = Part.BODY;
  private int block;
  private int sentence;

  Sightings(Neighbours near) {
    this.near = near;
  }

  /** Begins a paragraph, and with it a sentence. */
  void paragraph(Part where) {
    part = where;
    nextSentence();
  }

  /** Goes on to the next block of the document, whether or not this one was a paragraph. */
  void nextBlock() {
    block++;
  }

  void nextSentence() {
    sentence++;
  }

  /** Whether the title is being read. */
  boolean isTitle() {
    return part == Part.TITLE;
  }

  /** Whether the title or the first paragraph of the body is being read. */
  boolean isLeading() {
    return part == Part.TITLE || part == Part.LEAD;
  }

  /** Keeps a sighting, tells it where it stands, and gives it back. */
  Sighting add(Sighting x) {
    x.block = block;
    x.sentence = sentence;
    x.part = part;
    x.opens = near.opensSentence(x.first);
    all.add(x);
    return x;
  }

  /** Takes a sighting away again; it is looked for from the last one back. */
  void drop(Sighting x) {
    all.remove(all.lastIndexOf(x));
  }

  int size() {
    return all.size();
  }

  /** The sighting added last; there must be one. */
  Sighting last() {
    return all.get(all.size() - 1);
  }

  /** The sighting before the last; the last itself where it is the only one. */
  Sighting beforeLast() {
    return all.get(Math.max(0, all.size() - 2));
  }

  /** Where the last sighting ends, but no later than a token. */
  int lastEnd(int token) {
    return all.isEmpty() ? 0 : Math.min(token, last().end);
  }

  /** The first token of the organ whose unit begins at a token; the token itself where no organ stands before it. */
  int organStart(int first) {
    return Math.max(lastEnd(first), near.organStart(first));
  }

  /** All of them; the list may be changed. */
  List<Sighting> all() {
    return all;
  }
}
