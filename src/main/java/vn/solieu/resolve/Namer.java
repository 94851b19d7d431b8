package vn.solieu.resolve;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.claim.Change;
import vn.solieu.claim.Indicator;
import vn.solieu.claim.Measure;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.Match;
import vn.solieu.rule.RuleSet;
import vn.solieu.rule.Scan;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/**
 * Says what a number counts: by the rule that names it, by the whole it is a part of, by an earlier figure where it
 * has no noun of its own, or generically by its noun.
 */
final class Namer {
  private static final String OTHER_COUNT = "other_count";
  private static final String OTHER_SHARE = "other_share";

  private final RuleSet rules;
  private final Lexicons lexicons;
  private final Antecedents antecedents;
  private final Parts parts;
  private final NounPhrase nouns;
  private final BareNumbers bares;
  private final Shares shares;
  private final Amounts amounts;
  private final Changes changes;
  private final Rankings rankings;
  private final Anaphora anaphora;
  private final Denials denials;

  Namer(RuleSet rules, Lexicons lexicons) {
    this.rules = rules;
    this.lexicons = lexicons;
    this.antecedents = new Antecedents(lexicons);
    this.parts = new Parts(lexicons, antecedents);
    this.nouns = new NounPhrase(lexicons);
    this.shares = new Shares(lexicons, nouns);
    this.amounts = new Amounts(rules.indicator(Amounts.OTHER_AMOUNT), lexicons, antecedents, nouns);
    this.changes = new Changes(lexicons);
    this.rankings = new Rankings(lexicons.words(), lexicons.rankings(), lexicons.supersets(), antecedents);
    this.denials = new Denials(rules, lexicons, antecedents);
    this.anaphora = new Anaphora(lexicons, antecedents);
    this.bares = new BareNumbers(rules, lexicons, antecedents, nouns);
  }

  /**
   * Names one number and adds it to the scene's drafts if it is a figure.
   *
   * @param steps takes a line a step, or null
   * @return the draft; its indicator is null where the number is no figure, and its reason says why
   */
  Draft name(
      Scene scene, int sentenceIndex, Scan scan, Topic topic, NumberMention n, NumberMention next, List<String> steps) {
    Sentence sentence = scene.sentences.get(sentenceIndex);
    Syllables s = scene.tokens;
    Draft d = new Draft(n, sentenceIndex);
    d.title = scene.block(sentence).kind() != vn.solieu.text.Block.Kind.BODY;
    d.steps = steps == null ? List.of() : steps;
    Phrases.Hit standIn = standIn(s, n, sentence.end());
    boolean money = amounts.isMoney(scene, d, 0);
    Match best = best(s, n, sentence, standIn, money, scan, steps);
    boolean fallback = best != null && best.rule().priority() < 0;
    d.change = changes.before(s, n, sentence.first());
    int compared = d.change == Change.LEVEL ? changes.compared(scene, n, sentence.first()) : -1;
    if (compared >= 0 && best != null && best.first() < compared) {
      // "… 1.937 đảng viên, cao hơn năm 2021 là 214 người": the rule's words are of the figure before
      best = null;
    }

    if (n.kind() == NumberMention.Kind.ZERO) {
      return zero(scene, d, best == null || fallback ? denials.rule(scene, scan, n, sentence) : best, standIn, sentence);
    }
    if (fallback && nouns.isArticle(s, n)) {
      d.reason = "một as an article";
      return d;
    }
    parts.mark(scene, d, sentence);
    d.startsPair = changes.startsPair(s, n, next);
    boolean bare = !nouns.opens(s, n.to(), sentence.end());
    boolean free = best == null || fallback && best.behind() == 0 || best.behind() == 0 && best.first() >= n.from();
    boolean points = free && (bare || standIn != null || n.percent());
    Draft meant = points ? anaphora.find(scene, d, sentence, standIn == null ? "" : standIn.value()) : null;
    if (meant != null) {
      return d.inherit(scene, meant, standIn);
    }
    if (n.percent()) {
      return share(scene, d, best, fallback, sentence);
    }
    Phrases.Hit unit = unit(s, n, sentence);
    boolean amount = unit != null && !"person".equals(unit.value()) && !"labour".equals(unit.value())
        && !"share".equals(unit.value()) && !(best != null && best.nounEnd() > unit.end());
    if (amount && (best == null || fallback)) {
      return best != null ? byRule(scene, d, best) : amounts.name(scene, d, unit, sentence);
    }
    if (best == null && unit != null && "share".equals(unit.value())) {
      d.nounEnd = unit.end();
      return share(scene, d, null, false, sentence);
    }
    if (best == null && Shares.isFraction(n) && (!bare || n.kind() != NumberMention.Kind.DIGITS && !bares.label(s, n))) {
      return share(scene, d, null, false, sentence);
    }
    boolean aside = d.startsPair && best != null && best.behind() == 0 && Changes.isAside(s, n);
    if (best != null && !aside) {
      return named(scene, d, best, topic, standIn);
    }
    if (d.whole != null && lexicons.subgroups().isAt(s, n.to(), sentence.end())) {
      return d.inherit(scene, d.whole, null);
    }
    if (standIn != null) {
      return elliptical(scene, d, standIn, topic, sentence);
    }
    if (bare && money && amounts.isMoney(scene, d, 1)) {
      return amounts.name(scene, d, new Phrases.Hit(n.to(), n.to(), "money"), sentence);
    }
    if (bare) {
      Match governed = d.whole == null && !d.startsPair ? topic.verb(n) : null;
      return governed != null ? byRule(scene, d, governed) : bares.name(scene, d, topic, sentence);
    }
    return attended(scene, d, topic, sentence);
  }

  /**
   * The rule that fits best. A noun of the number's own is named by its own words: a rule that only knows what stands
   * before the number does not count it, and neither does one that knows only the first syllable of a longer word.
   */
  private Match best(
      Syllables s, NumberMention n, Sentence sentence, Phrases.Hit standIn, boolean money, Scan scan,
      List<String> steps) {
    List<Match> matches = steps == null ? scan.matches(n) : scan.matches(n, steps);
    if (matches.isEmpty()) {
      return null;
    }
    Phrases.Hit compound = lexicons.compounds().at(s, n.to(), sentence.end());
    Phrases.Hit unit = lexicons.unitKinds().at(s, n.to(), sentence.end());
    boolean share = n.percent() || unit != null && "share".equals(unit.value());
    boolean ownNoun = !share && n.kind() != NumberMention.Kind.ZERO && nouns.opens(s, n.to(), sentence.end())
        && standIn == null && !holdsNoun(s, n) && !lexicons.pairEnds().isAt(s, n.to(), sentence.end())
        && lexicons.subgroups().at(s, n.to(), sentence.end()) == null;
    for (Match m : matches) {
      boolean cut = compound != null && m.nounEnd() > n.to() && m.nounEnd() < compound.end();
      boolean penniless = m.behind() == 0 && !n.percent() && (!money || standIn != null) && isSum(m);
      if (!cut && !penniless && (!ownNoun || m.behind() > 0)) {
        return m;
      }
    }
    return null;
  }

  /** The unit behind a number; null where it is only the first syllable of a longer word: "3 ký túc xá", "4 đồng phạm". */
  private Phrases.Hit unit(Syllables s, NumberMention n, Sentence sentence) {
    Phrases.Hit unit = lexicons.unitKinds().at(s, n.to(), sentence.end());
    Phrases.Hit word = unit == null ? null : lexicons.compounds().at(s, n.to(), sentence.end());
    return word != null && word.end() > unit.end() ? null : unit;
  }

  private Draft zero(Scene scene, Draft d, Match match, Phrases.Hit standIn, Sentence sentence) {
    Draft meant = match == null ? denials.spokenOf(scene, d, standIn, sentence) : null;
    d.reason = "words of denial that no rule names";
    if (antecedents.isSubject(scene, d)) {
      d.reason = "denied of the units counted before it";
      return d;
    }
    return match != null ? byRule(scene, d, match) : meant != null ? d.inherit(scene, meant, standIn) : d;
  }

  /** Whether a rule names sums of money. */
  private boolean isSum(Match m) {
    Indicator named = rules.indicator(m.rule().indicator());
    return named.measure() == Measure.AMOUNT
        && (named.isOther() || "money".equals(lexicons.classes().get(named.unit())));
  }

  /** A number that a rule names: by that rule, unless it is a part or goes on with what the text speaks of. */
  private Draft named(Scene scene, Draft d, Match best, Topic topic, Phrases.Hit standIn) {
    String unit = rules.indicator(best.rule().indicator()).unit();
    Draft whole = parts.overriding(d, best, rules.indicator(best.rule().indicator()), standIn);
    if (whole != null) {
      return d.inherit(scene, whole, standIn);
    }
    String kind = lexicons.classes().getOrDefault(unit, "");
    boolean own = best.rule().priority() < 0 && best.nearFirst() < 0 && best.first() >= d.number.from()
        && best.nounEnd() - d.number.to() == 1 && !nouns.opens(scene.tokens, best.nounEnd(), scene.sentence(d).end());
    Draft alike = own ? antecedents.parallel(scene, d, kind) : null;
    if (alike != null) {
      return d.inherit(scene, alike, new Phrases.Hit(d.number.to(), Math.max(best.nounEnd(), d.number.to()), kind));
    }
    Draft ranked = rankings.find(scene, d, scene.sentence(d), best, kind);
    if (ranked != null) {
      return d.inherit(scene, ranked, standIn);
    }
    boolean levels = lexicons.pairEnds().before(scene.tokens, d.number.from(), scene.sentence(d).first()) != null;
    boolean standing = "stock".equals(rules.indicator(best.rule().indicator()).temporal());
    boolean plain = best.rule().priority() < 0;
    if (!plain && !standing) {
      return byRule(scene, d, best);
    }
    if (!kind.isEmpty() && (d.change != Change.LEVEL || levels || standIn != null && "event".equals(kind))) {
      Draft same = antecedents.find(scene, d, kind, true);
      if (same != null && (same.sentence == d.sentence || standIn != null)
          && (plain && (d.change != Change.LEVEL || standIn != null) || "stock".equals(same.indicator.temporal())
              && scene.tokens.id(same.nounFirst) == scene.tokens.id(d.number.to()))) {
        return d.inherit(scene, same, standIn);
      }
    }
    if (!plain) {
      return byRule(scene, d, best);
    }
    Draft last = antecedents.last(scene, d, 0);
    boolean counting = last != null && "stock".equals(last.indicator.temporal()) && !last.number.percent()
        && !scene.holds(':', last.number.to(), d.number.from());
    String id = best.rule().indicator();
    boolean open = best.nearFirst() < 0
        || lexicons.meetings().at(scene.tokens, best.nearFirst(), best.nearEnd()) != null;
    boolean meeting = open && (id.equals("meeting_attendance") || id.equals("conferences_held"));
    boolean carries = "person".equals(kind) || "commune".equals(kind) || "organisation".equals(kind);
    // "15/15 chi bộ xây dựng chương trình": what all or some of a number do is said by their own verb
    boolean does = d.number.total().isPresent() && scene.tokens.isWord(Math.max(best.nounEnd(), d.number.to()));
    boolean turns = meeting || best.governor() < 0 && !counting && carries && !does;
    Match carried = turns ? topic.match(d.number, best) : null;
    return byRule(scene, d, carried != null ? carried : best);
  }

  /** Whether the counted noun stands inside the number: "80 đảng viên/85". */
  private static boolean holdsNoun(Syllables s, NumberMention n) {
    return n.kind() == NumberMention.Kind.FRACTION && s.isDigits(n.first()) && s.isWord(n.first() + 1);
  }

  /** The stand-in behind a number; null where it opens a noun phrase of its own ("9 trường hợp lang thang"). */
  private Phrases.Hit standIn(Syllables s, NumberMention n, int limit) {
    Phrases.Hit hit = lexicons.standIns().at(s, n.to(), limit);
    if (hit == null) {
      return null;
    }
    boolean person = "person".equals(hit.value()) && !lexicons.words().is(s, n.to(), "trường", "lượt", "ca");
    boolean noun = !person && nouns.opens(s, hit.end(), limit) && !lexicons.subgroups().isAt(s, hit.end(), limit);
    return noun ? null : hit;
  }

  private Draft byRule(Scene scene, Draft d, Match match) {
    d.match = match;
    d.rule = match.rule().id();
    d.indicator = rules.indicator(match.rule().indicator());
    d.nounEnd = Math.max(d.nounFirst, match.nounEnd());
    d.reason = "rule " + d.rule;
    return add(scene, d);
  }

  /** "45 đồng chí", "8 cuộc": the noun stands for one named before. */
  private Draft elliptical(Scene scene, Draft d, Phrases.Hit standIn, Topic topic, Sentence sentence) {
    Draft antecedent = d.whole != null && standIn.value().equals(antecedents.classOf(d.whole))
        ? d.whole
        : antecedents.find(scene, d, standIn.value(), false);
    if (antecedent != null && (d.whole != null || speaksOf(scene, d, antecedent))) {
      return d.inherit(scene, antecedent, standIn);
    }
    Draft ranked = antecedent == null ? rankings.find(scene, d, sentence, null, standIn.value()) : null;
    if (ranked != null) {
      return d.inherit(scene, ranked, standIn);
    }
    if (antecedent != null && antecedent.indicator.id().equals("staff") && tellsSchooling(scene.tokens, sentence)) {
      return d.inherit(scene, antecedent, standIn);
    }
    Phrases.Hit strength = lexicons.standInStrength().at(scene.tokens, d.number.to(), sentence.end());
    boolean carries = "stand-in".equals(strength.value()) || d.change == Change.DECREASE
        || lexicons.words().is(scene.tokens, d.number.to(), "lượt");
    Match carried = carries ? topic.match(d.number, standIn.value()) : null;
    return carried != null ? byRule(scene, d, carried) : attended(scene, d, topic, sentence);
  }

  /** "Cấp xã có 137 người, trình độ đại học 41": staff are told by their schooling, of the staff counted before. */
  private boolean tellsSchooling(Syllables s, Sentence sentence) {
    Phrases.Hit hit = lexicons.subgroups().last(s, sentence.first(), sentence.end());
    return hit != null && hit.value().startsWith("trình độ");
  }

  /** People counted after a dialogue was spoken of are those who came to it; anything else is read generically. */
  private Draft attended(Scene scene, Draft d, Topic topic, Sentence sentence) {
    Match m = topic.match(d.number, "person");
    boolean comers = m != null && m.rule().indicator().equals("dialogue_participants")
        && (m.first() < d.number.from() || !lexicons.standIns().isAt(scene.tokens, d.number.to(), sentence.end()));
    return comers ? byRule(scene, d, m) : other(scene, d, sentence);
  }

  /**
   * Whether "12 người" speaks of the people counted before: always where the word is a mere stand-in, else only as a
   * difference or within one clause chain of the sentence, and not as somebody's share ("cho 300 người").
   */
  private boolean speaksOf(Scene scene, Draft d, Draft antecedent) {
    Syllables s = scene.tokens;
    Phrases.Hit strength = lexicons.standInStrength().at(s, d.number.to(), scene.sentence(d).end());
    if (strength == null || !strength.value().equals("noun") || d.change != Change.LEVEL) {
      return true;
    }
    return antecedent.sentence == d.sentence && !scene.parted(antecedent.number.to(), d.number.from())
        && !lexicons.words().is(s, d.number.from() - 1, "cho", "với", "của");
  }

  private Draft share(Scene scene, Draft d, Match best, boolean fallback, Sentence sentence) {
    Syllables s = scene.tokens;
    d.measure = Measure.SHARE;
    d.unit = "%";
    int to = d.number.to();
    Phrases.Hit base = lexicons.shareBases().at(s, to, sentence.end());
    boolean ofPlan = base != null && base.value().equals("plan") && best != null && best.behind() == 0;
    if (best != null && !fallback && !ofPlan) {
      return byRule(scene, d, best);
    }
    boolean noun = nouns.opens(s, to, sentence.end()) && !shares.isBase(s, to, sentence.end());
    Draft last = antecedents.last(scene, d, noun || shares.isOfAnother(s, to, sentence.end()) ? 0 : 1);
    boolean bracket = s.isSign(d.number.from() - 1, '(');
    boolean another = !bracket && last != null && (base != null && base.value().equals("plan")
        && amounts.kindOf(last).equals("money") && last.indicator.id().equals("money_raised")
        || shares.isOfOthers(scene, d, last, sentence));
    if (another) {
      last = null;
    }
    if (last != null && !last.indicator.isOther() && (!noun || bracket) && shares.ties(scene, d, last, sentence)) {
      return d.inherit(scene, last, null);
    }
    if (best != null && !ofPlan) {
      return byRule(scene, d, best);
    }
    d.indicator = rules.indicator(OTHER_SHARE);
    d.rule = OTHER_SHARE;
    d.nounEnd = noun ? nouns.end(s, to, sentence.end()) : to;
    d.reason = "a share that no rule names";
    return add(scene, d);
  }

  private Draft other(Scene scene, Draft d, Sentence sentence) {
    Syllables s = scene.tokens;
    int to = d.number.to();
    Phrases.Hit not = lexicons.noCount().at(s, to, sentence.end());
    boolean counted = not != null && ("counted".equals(not.value()) || nouns.isSite(s, d.number, not, sentence.end()));
    if (not != null && !counted) {
      d.reason = "no count of things: " + not.value();
      return d;
    }
    if (!nouns.opens(s, to, sentence.end())) {
      d.reason = "a number without a counted thing";
      return d;
    }
    if (d.number.kind() == NumberMention.Kind.WORDS && d.number.value().isPresent()
        && d.number.value().get().compareTo(BigDecimal.ONE) == 0) {
      d.reason = "một as an article";
      return d;
    }
    if (antecedents.isBase(s, d.number)) {
      d.reason = "the base of a rate";
      return d;
    }
    int end = nouns.end(s, to, sentence.end());
    Draft same = antecedents.sameNoun(scene, d, end);
    if (same != null) {
      d.inherit(scene, same, null);
      d.nounEnd = end;
      return d;
    }
    d.indicator = rules.indicator(OTHER_COUNT);
    d.rule = OTHER_COUNT;
    d.nounEnd = end;
    d.reason = "a counted thing that no rule names";
    return add(scene, d);
  }

  private static Draft add(Scene scene, Draft d) {
    scene.drafts.add(d);
    return d;
  }
}
