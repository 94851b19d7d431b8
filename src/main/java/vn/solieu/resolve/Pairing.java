package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.solieu.claim.TimeBasis;
import vn.solieu.claim.When;
import vn.solieu.place.PlaceMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;
import vn.solieu.time.TimeMention;

/**
 * Figures told one by one of a list of places or years: "huyện A và huyện B lần lượt có 21 và 28 tổ", "các năm 2006,
 * 2007 lần lượt là 171 và 178". They are paired only where there are as many of the one as of the other.
 */
final class Pairing {
  /** How many tokens may stand between one figure and the next, and between the list and the word of order. */
  private static final int GAP = 8;

  private static final int YEAR_DIGITS = 4;

  private final Phrases orders;

  /** Sets the place of a figure. */
  interface Setter {
    void set(Draft draft, PlaceMention place);
  }

  /**
   * Makes a pairing.
   *
   * @param orders words that say that figures follow in the order of a list: lần lượt, theo thứ tự
   */
  Pairing(Phrases orders) {
    this.orders = orders;
  }

  /** Gives the figures of a list of years each its own. */
  void years(Scene scene) {
    for (int i = 0; i < scene.drafts.size(); ) {
      Sentence sentence = scene.sentence(scene.drafts.get(i));
      int next = endOfSentence(scene, i);
      Phrases.Hit order = next - i > 1 ? orders.last(scene.tokens, sentence.first(), sentence.end()) : null;
      if (order != null) {
        List<Draft> figures = figures(scene, i, next, order.end());
        List<Integer> years = years(scene, scene.timesIn(sentence.first(), order.first()));
        if (years.isEmpty() && !figures.isEmpty()) {
          int from = figures.get(figures.size() - 1).number.to();
          years = years(scene, scene.timesIn(from, Math.min(sentence.end(), from + 2 * GAP)));
        }
        if (figures.size() > 1 && years.size() == figures.size() && isList(scene, years, i, next)) {
          for (int k = 0; k < years.size(); k++) {
            figures.get(k).when = year(scene.tokens, years.get(k));
          }
        }
      }
      i = next;
    }
  }

  /** Gives the figures of a list of places each its own. */
  void places(Scene scene, Setter setter) {
    for (int i = 0; i < scene.drafts.size(); ) {
      Sentence sentence = scene.sentence(scene.drafts.get(i));
      int next = endOfSentence(scene, i);
      Phrases.Hit order = next - i > 1 ? orders.last(scene.tokens, sentence.first(), sentence.end()) : null;
      if (order != null) {
        List<Draft> figures = figures(scene, i, next, order.end());
        List<PlaceMention> list = list(scene, sentence.first(), order.first());
        if (figures.size() > 1 && list.size() == figures.size()) {
          for (int k = 0; k < list.size(); k++) {
            setter.set(figures.get(k), list.get(k));
          }
        }
      }
      i = next;
    }
  }

  private static int endOfSentence(Scene scene, int from) {
    int next = from;
    while (next < scene.drafts.size() && scene.drafts.get(next).sentence == scene.drafts.get(from).sentence) {
      next++;
    }
    return next;
  }

  /** The figures behind the word of order that follow one another closely. */
  private static List<Draft> figures(Scene scene, int from, int to, int order) {
    List<Draft> run = new ArrayList<>();
    int end = order;
    for (int i = from; i < to; i++) {
      Draft d = scene.drafts.get(i);
      if (d.number.first() < order) {
        continue;
      }
      if (d.number.from() - end > GAP || scene.holds(';', end, d.number.from())) {
        break;
      }
      run.add(d);
      end = d.number.to();
    }
    return run;
  }

  /** Whether no figure stands between the years: "năm 2016 có 14 lớp; năm 2017 con số tương ứng là 16" lists none. */
  private static boolean isList(Scene scene, List<Integer> years, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = scene.drafts.get(i).number.first();
      if (at > years.get(0) && at < years.get(years.size() - 1)) {
        return false;
      }
    }
    return true;
  }

  /** The tokens of the years that the times name, each once. */
  private static List<Integer> years(Scene scene, List<TimeMention> times) {
    List<Integer> years = new ArrayList<>();
    for (TimeMention t : times) {
      boolean alone = t.yearStart().equals(t.yearEnd());
      for (int i = t.first(); i < t.end(); i++) {
        boolean year = scene.tokens.isDigits(i) && scene.tokens.length(i) == YEAR_DIGITS;
        if (year && (!alone || years.isEmpty() || years.get(years.size() - 1) < t.first())) {
          years.add(i);
        }
      }
    }
    return years;
  }

  private static When year(Syllables s, int token) {
    OptionalInt year = OptionalInt.of(Integer.parseInt(s.string(token)));
    return new When(year, year, Optional.empty(), Optional.empty(), s.string(token), TimeBasis.STATED);
  }

  /** The places of the list that stands last before a token. */
  private static List<PlaceMention> list(Scene scene, int first, int end) {
    List<PlaceMention> run = new ArrayList<>();
    List<PlaceMention> all = scene.places.mentions();
    for (int i = PlaceResolver.firstAt(all, first); i < all.size() && all.get(i).first() < end; i++) {
      PlaceMention m = all.get(i);
      if (m.kind() == PlaceMention.Kind.LIST || m.kind() == PlaceMention.Kind.REFERENCE || m.locality().isEmpty()) {
        continue;
      }
      boolean joined = !run.isEmpty() && m.first() - run.get(run.size() - 1).end() <= 2;
      if (!joined) {
        run.clear();
      }
      run.add(m);
    }
    boolean near = !run.isEmpty() && end - run.get(run.size() - 1).end() <= GAP;
    return near ? run : List.of();
  }
}
