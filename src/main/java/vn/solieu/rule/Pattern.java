package vn.solieu.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.PhraseParser;

/**
 * A pattern of {@code find}, cut at its number.
 *
 * @param text as written
 * @param anchors what the number may be
 * @param left what stands before it
 * @param right what stands after it
 * @param line where it is written, 1-based
 * @param column the same, 1-based
 */
record Pattern(String text, Set<Phrase.Thing> anchors, Phrase left, Phrase right, int line, int column) {
  private static final String WRITE_ONE = "Write NUMBER, PERCENT or ZERO once, outside of brackets.";

  /** Reads a pattern. */
  static Pattern parse(String text, int line, int column) throws PhraseParser.PhraseException {
    Phrase whole = PhraseParser.parse(text);
    List<Phrase> parts = whole instanceof Phrase.Sequence s ? s.parts() : List.of(whole);
    int at = -1;
    Set<Phrase.Thing> anchors = Set.of();
    int inBrackets = 0;
    for (int i = 0; i < parts.size(); i++) {
      Set<Phrase.Thing> here = anchors(parts.get(i));
      if (!here.isEmpty()) {
        if (at >= 0) {
          throw fault(text, here, "two numbers in one pattern", WRITE_ONE);
        }
        at = i;
        anchors = here;
      } else {
        List<Phrase> leaves = new ArrayList<>();
        parts.get(i).leaves(leaves::add);
        inBrackets += (int) leaves.stream().filter(Pattern::isAnchor).count();
      }
    }
    if (inBrackets > 0) {
      String remedy = "Write the number outside, or write two patterns.";
      throw fault(text, EnumSet.allOf(Phrase.Thing.class), "the number stands in brackets", remedy);
    }
    if (at < 0) {
      throw fault(text, Set.of(), "no number in the pattern", WRITE_ONE);
    }
    Phrase left = new Phrase.Sequence(parts.subList(0, at));
    Phrase right = new Phrase.Sequence(parts.subList(at + 1, parts.size()));
    if (parts.get(0) instanceof Phrase.Gap || parts.get(parts.size() - 1) instanceof Phrase.Gap) {
      throw fault(text, Set.of(), "a gap at the edge of a pattern", "Take it out: it finds nothing.");
    }
    if (left.wordings() * right.wordings() > Phrase.MOST_WORDINGS) {
      String what = "more than " + Phrase.MOST_WORDINGS + " wordings";
      throw fault(text, Set.of(), what, "Split it into several patterns, or use a list.");
    }
    return new Pattern(text, anchors, left, right, line, column);
  }

  /** A fault at the last of some things, or at the start where there is none. */
  private static PhraseParser.PhraseException fault(
      String text, Set<Phrase.Thing> things, String what, String remedy) {
    int offset = things.stream().mapToInt(t -> text.lastIndexOf(t.name())).max().orElse(0);
    return new PhraseParser.PhraseException(Math.max(0, offset), what, remedy);
  }

  private static boolean isAnchor(Phrase part) {
    return part instanceof Phrase.Found f && f.thing().isAnchor();
  }

  private static Set<Phrase.Thing> anchors(Phrase part) {
    if (isAnchor(part)) {
      return Set.of(((Phrase.Found) part).thing());
    }
    if (part instanceof Phrase.Choice c && c.alternatives().stream().allMatch(Pattern::isAnchor)) {
      Set<Phrase.Thing> all = EnumSet.noneOf(Phrase.Thing.class);
      c.alternatives().forEach(a -> all.add(((Phrase.Found) a).thing()));
      return all;
    }
    return Set.of();
  }
}
