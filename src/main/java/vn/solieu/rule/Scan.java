package vn.solieu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.phrase.Phrase;
import vn.solieu.rule.phrase.Walk;
import vn.solieu.text.Syllables;

/**
 * The rules over one sentence. Belongs to one thread. Made by {@link RuleSet#scan}, which reads the phrases of {@code
 * near} and {@code never} once; each number is then looked at on demand.
 */
public final class Scan {
  /** How many {@code near} phrases before a number are looked at, the nearest first. */
  static final int NEARS_LOOKED_AT = 64;

  private final RuleSet rules;
  private final Patterns patterns;
  private final Walk walk;
  private final Phrases phrases;

  /**
   * A {@code near} phrase in the text.
   *
   * @param id number of the phrase in the rule set
   * @param phrase as written in the rule
   * @param first its first token
   * @param end one past its last token
   */
  public record Hit(int id, String phrase, int first, int end) {}

  /** Wordings that stand around a number: which pair of nodes, words, and tokens covered, the number's included. */
  private record Fit(int pair, int words, int first, int end) {}

  Scan(RuleSet rules, Walk walk, Syllables s, int first, int end, List<Hit> carried) {
    this.rules = rules;
    this.patterns = rules.patterns();
    this.walk = walk;
    this.phrases = new Phrases(patterns, walk, s, first, end, carried);
  }

  /** The {@code near} phrases of this sentence in text order, without those carried in. */
  public List<Hit> nears() {
    return phrases.own();
  }

  /** The rule that wins a number: the first of {@link #matches}, without the work for the others. */
  public Optional<Match> best(NumberMention number) {
    return matches(number, false).stream().findFirst();
  }

  /** The rules that name a number, best first, each rule once. */
  public List<Match> matches(NumberMention number) {
    return matches(number, true);
  }

  /** The same, with a line in {@code steps} for every rule that fits or nearly fits, and why it won or failed. */
  public List<Match> matches(NumberMention number, List<String> steps) {
    List<Match> matches = matches(number);
    if (number.refusal().isPresent()) {
      steps.add("not held against the rules: it is " + number.refusal().get().reason());
    } else {
      new Trace(rules, this, walk, number).explain(matches, steps);
    }
    return matches;
  }

  /** The {@code never} phrase among some that stands in a number's clause; empty where none does. */
  String forbiddenBy(int[] never, NumberMention number) {
    int phrase = phrases.forbidden(never, number, number.from(), number.to());
    return phrase < 0 ? "" : patterns.phrase(phrase);
  }

  static Phrase.Thing anchor(NumberMention number) {
    return number.percent()
        ? Phrase.Thing.PERCENT
        : number.kind() == NumberMention.Kind.ZERO ? Phrase.Thing.ZERO : Phrase.Thing.NUMBER;
  }

  private List<Match> matches(NumberMention number, boolean losersToo) {
    List<Fit> fits = number.accepted() ? fits(number) : List.of();
    if (fits.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int words = -1;
    for (Fit fit : fits) {
      if (!losersToo && !matches.isEmpty() && fit.words < words) {
        break;
      }
      words = fit.words;
      collect(fit, number, losersToo, matches);
    }
    if (matches.size() > 1) {
      matches.sort(Match.BEST_FIRST);
      Set<Integer> seen = new HashSet<>();
      matches.removeIf(m -> !seen.add(m.rule().order()));
    }
    return matches;
  }

  /** The wordings that stand around a number, the longest first. */
  private List<Fit> fits(NumberMention number) {
    Phrase.Thing anchor = anchor(number);
    int[] lefts = ends(number.from(), number.first(), true);
    if (lefts.length == 0) {
      return List.of();
    }
    int[] rights = ends(number.to(), number.end(), false);
    List<Fit> fits = List.of();
    for (int l = 0; l < lefts.length; l += 3) {
      for (int r = 0; r < rights.length; r += 3) {
        int pair = patterns.pairOf(anchor, lefts[l], rights[r]);
        if (pair != 0) {
          int from = Math.min(lefts[l + 1], number.from());
          int to = Math.max(rights[r + 1], number.to());
          fits = fits.isEmpty() ? new ArrayList<>() : fits;
          fits.add(new Fit(pair, lefts[l + 2] + rights[r + 2], from, to));
        }
      }
    }
    if (fits.size() > 1) {
      fits.sort((a, b) -> b.words - a.words);
    }
    return fits;
  }

  /** Where wordings end beside a number, from its outer and its inner edge: node, position and words by turns. */
  private int[] ends(int outer, int inner, boolean backward) {
    walk.run(backward ? patterns.left() : patterns.right(), outer, backward);
    int n = walk.count();
    int[] ends = new int[3 * n];
    copyEnds(ends, 0);
    if (inner != outer) {
      walk.run(backward ? patterns.left() : patterns.right(), inner, backward);
      ends = Arrays.copyOf(ends, 3 * (n + walk.count()));
      copyEnds(ends, n);
    }
    return ends;
  }

  private void copyEnds(int[] ends, int offset) {
    for (int i = 0; i < walk.count(); i++) {
      ends[3 * (offset + i)] = walk.node(i);
      ends[3 * (offset + i) + 1] = walk.position(i);
      ends[3 * (offset + i) + 2] = walk.words(i);
    }
  }

  /** Adds what a fit names, or with {@code losersToo} false only what may win. */
  private void collect(Fit fit, NumberMention number, boolean losersToo, List<Match> matches) {
    for (Patterns.Entry entry : patterns.freeOf(fit.pair)) {
      if (consider(entry, fit, number, -1, -1, matches) && !losersToo) {
        break;
      }
    }
    if (patterns.wantingOf(fit.pair).length == 0) {
      return;
    }
    int last = phrases.nearsBefore(number.from()) - 1;
    for (int i = last; i >= 0 && i > last - NEARS_LOOKED_AT; i--) {
      Hit hit = phrases.near(i);
      if (hit.end <= number.from()) {
        for (Patterns.Entry entry : patterns.allowedOf(fit.pair, hit.id)) {
          if (consider(entry, fit, number, hit.first, hit.end, matches) && !losersToo) {
            break;
          }
        }
      }
    }
  }

  private boolean consider(
      Patterns.Entry entry, Fit fit, NumberMention number, int nearFirst, int nearEnd, List<Match> matches) {
    if (phrases.forbidden(entry.never, number, fit.first, fit.end) >= 0) {
      return false;
    }
    matches.add(
        new Match(entry.rule, entry.pattern, fit.first, fit.end, fit.words, fit.end, nearFirst, nearEnd));
    return true;
  }
}
