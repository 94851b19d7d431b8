package vn.solieu.resolve;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.claim.Change;
import vn.solieu.claim.Indicator;
import vn.solieu.number.Approximation;
import vn.solieu.rule.Match;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;

/** Which figure is a part of which: "73 tổ chức, trong đó có 25 …, 3 … và 45 …", "(nữ 29.373)", "24 đảng viên: 2 …". */
final class Parts {
  /** How many tokens may stand before a marker that opens a sentence and points into the one before. */
  private static final int OPENING = 3;

  /** How many literal words a rule must match to be so specific that it keeps its meaning inside a list of parts. */
  private static final int SPECIFIC = 4;

  /** How many words a rule must match before the number to name its head: "đưa tổng số đảng viên lên". */
  private static final int HEADED = 3;

  /** Classes of things whose parts stay what the whole is, where no rule says more of them. */
  private static final Set<String> PLAIN = Set.of("person", "household");

  private final Lexicons lexicons;
  private final Antecedents antecedents;

  Parts(Lexicons lexicons, Antecedents antecedents) {
    this.lexicons = lexicons;
    this.antecedents = antecedents;
  }

  /** Sets the draft's whole, if the text marks one. */
  void mark(Scene scene, Draft d, Sentence sentence) {
    int from = d.number.from();
    int first = sentence.first();
    int bracket = openBracket(scene, from, first);
    Phrases.Hit marker = lexicons.partMarkers().last(scene.tokens, first, from);
    if (marker != null && scene.holds(';', marker.end(), from) && !scene.tokens.isSign(marker.end(), ':')) {
      marker = null;
    }
    if (bracket >= 0 && (marker == null || marker.first() < bracket)) {
      d.whole = before(scene, d, bracket, true);
      return;
    }
    int colon = colon(scene, first, from);
    if (colon >= 0 && (marker == null || marker.first() < colon)) {
      Draft whole = before(scene, d, colon, true);
      if (whole != null && whole.sentence == d.sentence) {
        d.whole = whole;
        d.listed = true;
        return;
      }
    }
    if (marker != null) {
      boolean opening = marker.first() - first < OPENING;
      d.whole = before(scene, d, marker.first(), !opening);
      d.listed = "all".equals(marker.value());
      return;
    }
    d.whole = among(scene, d);
  }

  /** The people that open the sentence as those whom others are some of: "Trong số 274 biên chế giảm có 189 giáo viên". */
  private Draft among(Scene scene, Draft d) {
    int i = scene.firstDraft(scene.sentence(d).first());
    Draft first = i < scene.drafts.size() ? scene.drafts.get(i) : d;
    int before = first.number.from() - 1;
    boolean opens = lexicons.words().is(scene.tokens, before, "số")
        && lexicons.words().is(scene.tokens, before - 1, "trong", "tổng");
    boolean counts = first != d && !first.title && !first.number.percent() && first.change == Change.LEVEL
        && "flow".equals(first.indicator.temporal()) && "person".equals(antecedents.classOf(first));
    return opens && counts && !scene.holds(';', first.number.to(), d.number.from()) ? first : null;
  }

  private static int openBracket(Scene scene, int from, int first) {
    for (int t = from - 1; t >= first; t--) {
      if (scene.tokens.isSign(t, ')')) {
        return -1;
      }
      if (scene.tokens.isSign(t, '(')) {
        return t;
      }
    }
    return -1;
  }

  private static int colon(Scene scene, int first, int from) {
    for (int t = from - 1; t >= first; t--) {
      if (scene.tokens.isSign(t, ':')) {
        return t;
      }
      if (scene.tokens.isSign(t, ';')) {
        return -1;
      }
    }
    return -1;
  }

  /** The last counted figure before a token. */
  private static Draft before(Scene scene, Draft d, int token, boolean sameSentence) {
    List<Draft> drafts = scene.drafts;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft c = drafts.get(i);
      if (c.title || sameSentence && !scene.sameBlock(c, d) || d.sentence - c.sentence > (sameSentence ? 0 : 1)) {
        return null;
      }
      if (c.number.end() <= token && !c.number.percent() && c.change == Change.LEVEL) {
        return c;
      }
    }
    return null;
  }

  /**
   * The whole whose meaning a part takes over from the rule that fits its own words: "kỷ luật 24 đảng viên (có 7 cấp ủy
   * viên)" disciplines the 7, too. What happened to the whole happened to its parts; a standing number of another thing
   * stays what its words say.
   */
  Draft overriding(Draft d, Match best, Indicator named, Phrases.Hit standIn) {
    String unit = named.unit();
    boolean stock = "stock".equals(named.temporal());
    Draft whole = d.whole;
    if (whole == null || whole.indicator == null || whole.indicator.isOther()) {
      return null;
    }
    boolean fallback = best.rule().priority() < 0;
    boolean flow = "flow".equals(whole.indicator.temporal());
    boolean specific = best.first() < d.number.from() || best.words() >= SPECIFIC
        || best.nearFirst() >= whole.number.end();
    boolean own = specific && !(d.listed && flow);
    boolean headed = best.words() - best.behind() >= HEADED;
    boolean standing = flow && !headed && best.behind() <= SPECIFIC + 1 && best.nearFirst() < 0 && stock;
    if (own && !fallback && !standing) {
      return null;
    }
    String wholeClass = antecedents.classOf(whole);
    String partClass = standIn != null ? standIn.value() : lexicons.classes().getOrDefault(unit, "");
    if (wholeClass.isEmpty() || !wholeClass.equals(partClass)) {
      return null;
    }
    boolean governedBefore = !own && best.nearFirst() >= 0 && best.governor() < whole.number.first();
    return flow || governedBefore || fallback && PLAIN.contains(wholeClass) ? whole : null;
  }

  /** The wholes whose listed parts do not add up, each with the sum of its parts. */
  static Map<Draft, BigDecimal> mismatches(List<Draft> drafts) {
    Map<Draft, BigDecimal> sums = new LinkedHashMap<>();
    Map<Draft, Boolean> sound = new LinkedHashMap<>();
    for (Draft d : drafts) {
      if (d.whole == null || !d.listed || d.number.percent()) {
        continue;
      }
      boolean fits = exact(d) && exact(d.whole) && d.change == Change.LEVEL && d.unit.equals(d.whole.unit)
          && d.indicator.id().equals(d.whole.indicator.id());
      sound.merge(d.whole, fits, Boolean::logicalAnd);
      if (fits) {
        sums.merge(d.whole, d.number.value().orElseThrow(), BigDecimal::add);
      }
    }
    sums.entrySet().removeIf(e -> !sound.get(e.getKey())
        || e.getKey().number.value().orElseThrow().compareTo(e.getValue()) == 0);
    return sums;
  }

  private static boolean exact(Draft d) {
    return d.number.approximation() == Approximation.EXACT && d.number.value().isPresent()
        && d.number.total().isEmpty();
  }
}
