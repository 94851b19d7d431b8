package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Optional;
import java.util.function.Predicate;
import vn.solieu.number.NumberMention;
import vn.solieu.place.Places;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;
import vn.solieu.time.TimeMention;

/**
 * One document with everything that was read from it: each stage of the {@link Extractor} adds what the later ones need.
 * Lives within one document's extraction only.
 */
final class Scene {
  private static final int MANY_LINES = 5;
  /** How many tokens of a bracket are looked at. */
  private static final int BRACKET = 24;

  /** How many items of a list may stand between two figures that are read together. */
  private static final int LONGEST_LIST = 20;

  final Document document;
  final Syllables tokens;
  /** Every number mention of the article's own blocks, refusals included, in text order. */
  final List<NumberMention> numbers = new ArrayList<>();
  /** The times of the article's own blocks, in text order. */
  List<TimeMention> times = List.of();
  /** The year in which an undated article was up to date; empty where it does not say, or has a day of publication. */
  OptionalInt present = OptionalInt.empty();
  Places places = Places.NONE;
  /** The sentences of the blocks that hold an accepted number. */
  List<Sentence> sentences = List.of();
  /** The figures that are claims, in text order. */
  final List<Draft> drafts = new ArrayList<>();
  /** What became of every accepted number, for the trace; empty where none is wanted. */
  final List<Draft> traced = new ArrayList<>();
  /** Whether the article puts every sentence on a line of its own, so that lines are no paragraphs. */
  boolean lines;
  /** First token of the article's own text. */
  int bodyStart;

  Scene(Document document, Syllables tokens) {
    this.document = document;
    this.tokens = tokens;
  }

  /** Takes the sentences, and looks at how they are set. */
  void cutInto(List<Sentence> those) {
    sentences = those;
    int bodies = 0;
    int single = 0;
    int start = -1;
    for (Block b : document.blocks()) {
      if (b.kind() == Block.Kind.BODY) {
        bodies++;
        single += isOneSentence(b) ? 1 : 0;
        start = start < 0 ? b.span().start() : start;
      }
    }
    lines = bodies >= MANY_LINES && single * 10 >= bodies * 9;
    bodyStart = tokens.at(Math.max(0, start));
  }

  private boolean isOneSentence(Block block) {
    int first = tokens.at(block.span().start());
    int end = tokens.at(block.span().end());
    for (int t = first; t + 1 < end; t++) {
      int dot = tokens.start(t);
      boolean stop = tokens.isSign(t, '.') && tokens.start(t + 1) == dot + 2 && tokens.charAt(dot + 1) == ' '
          && Character.isUpperCase(tokens.charAt(dot + 2));
      if (stop && !(dot >= 3 && (tokens.charAt(dot - 3) == ' ' || Character.isUpperCase(tokens.charAt(dot - 1))))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number may be a figure: one of the article's own that is no date, ordinal and the like. */
  boolean hasFigures() {
    return numbers.stream().anyMatch(NumberMention::accepted);
  }

  Block block(Sentence sentence) {
    return document.blocks().get(sentence.block());
  }

  Sentence sentence(Draft draft) {
    return sentences.get(draft.sentence);
  }

  /** Whether two drafts stand in the same paragraph. */
  boolean sameBlock(Draft a, Draft b) {
    int first = sentence(a).block();
    int second = sentence(b).block();
    boolean list = first < second && second - first <= LONGEST_LIST && listed(first, second);
    return lines && !a.title && !b.title || first == second || list;
  }

  /** Whether all blocks after the first up to the second are items of a list: "- Đồng Nai: 32.000 người". */
  private boolean listed(int first, int second) {
    for (int i = first + 1; i <= second; i++) {
      Block b = document.blocks().get(i);
      char c = document.text().charAt(b.span().start());
      boolean bullet = c == '-' || c == '–' || c == '•' || c == '+' || c == '*';
      if (!bullet && b.kind() == Block.Kind.BODY) {
        return false;
      }
    }
    return true;
  }

  /** The first token after {@code token} that ends its clause: a comma, semicolon, colon, bracket, or the end. */
  int clauseEnd(int token, int limit) {
    int t = token;
    while (t < limit && !isBreak(t)) {
      t++;
    }
    return t;
  }

  /** The first token of the clause that {@code token} stands in. */
  int clauseStart(int token, int limit) {
    int t = token;
    while (t > limit && !isBreak(t - 1)) {
      t--;
    }
    return t;
  }

  /** The first token of the part of a sentence, between semicolons, that {@code token} stands in. */
  int partStart(int token, int limit) {
    int t = token;
    while (t > limit && !tokens.isSign(t - 1, ';')) {
      t--;
    }
    return t;
  }

  /** Whether a token is a sign that ends a clause. */
  boolean isBreak(int token) {
    char c = tokens.sign(token);
    return switch (c) {
      case ';', ':', '(', ')', '[', ']', '"', '“', '”', '…' -> true;
      case ',' -> true;
      case '.' -> tokens.spaceBefore(token + 1)
          || tokens.isCapital(token + 1) && tokens.isWord(token - 1) && !tokens.isCapital(token - 1);
      case '-', '–', '—' -> tokens.spaceBefore(token) && tokens.spaceBefore(token + 1);
      default -> false;
    };
  }

  /** Whether the tokens {@code [first, end)} hold the given sign. */
  boolean holds(char sign, int first, int end) {
    for (int t = first; t < end; t++) {
      if (tokens.isSign(t, sign)) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first draft whose sentence ends behind a token; the number of drafts where none does. */
  int firstDraft(int token) {
    return first(drafts, d -> sentence(d).end() > token);
  }

  /** The index of the first number that starts at or behind a token. */
  int firstNumber(int token) {
    return first(numbers, n -> n.first() >= token);
  }

  /** The sentence that a token stands in; null where none of those with figures does. */
  Sentence sentenceAt(int token) {
    int at = first(sentences, s -> s.end() > token);
    return at < sentences.size() && sentences.get(at).first() <= token ? sentences.get(at) : null;
  }

  /** The index of the first of some things in text order that is reached, as all behind it are; their number for none. */
  static <T> int first(List<T> ordered, Predicate<T> reached) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (reached.test(ordered.get(mid))) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }

  /** Whether a semicolon outside brackets stands among the tokens {@code [first, end)}. */
  boolean parted(int first, int end) {
    int open = 0;
    for (int t = first; t < end; t++) {
      open += tokens.isSign(t, '(') ? 1 : 0;
      open -= tokens.isSign(t, ')') && open > 0 ? 1 : 0;
      if (open == 0 && tokens.isSign(t, ';')) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code [first, end)} stands with other words in a bracket that closes before a later token. */
  boolean closed(int first, int end, int later) {
    int open = first - 1;
    while (open >= first - BRACKET && open >= 0 && !tokens.isSign(open, '(')) {
      if (tokens.isSign(open, ')') || tokens.breakBefore(open)) {
        return false;
      }
      open--;
    }
    boolean alone = open == first - 1 && tokens.isSign(end, ')');
    return open >= first - BRACKET && open >= 0 && !alone && holds(')', end, Math.min(later, end + BRACKET));
  }

  /** The times that lie wholly in {@code [first, end)}, in text order. */
  List<TimeMention> timesIn(int first, int end) {
    int low = first(times, t -> t.first() >= first);
    int to = low;
    while (to < times.size() && times.get(to).end() <= end) {
      to++;
    }
    return times.subList(low, to);
  }

  /** The time that covers a token, if one does. */
  Optional<TimeMention> timeAt(int token) {
    int low = 0;
    int high = times.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      TimeMention t = times.get(mid);
      if (t.end() <= token) {
        low = mid + 1;
      } else if (t.first() > token) {
        high = mid - 1;
      } else {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }
}
