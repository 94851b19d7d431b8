package vn.solieu.resolve;

import java.util.Locale;
import java.util.Map;
import vn.solieu.claim.Change;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Modality;
import vn.solieu.claim.Period;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;

/** Words a claim: concept, subgroup, unit, measure and period, from the words around its number. */
final class Describer {
  /** How many tokens before a number may name its subgroup: "người dân tộc thiểu số có 141 đồng chí". */
  private static final int LABEL = 4;

  /** How many tokens before a percentage its "tỷ lệ" may stand. */
  private static final int HEAD = 16;

  private final Lexicons lexicons;
  private final NounPhrase nouns;

  Describer(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.nouns = new NounPhrase(lexicons);
  }

  /** Fills what the rule did not give. */
  void describe(Scene scene, Draft d) {
    Syllables s = scene.tokens;
    Sentence sentence = scene.sentence(d);
    int limit = sentence.end();
    Map<String, String> give = d.match == null ? Map.of() : d.match.rule().give();
    int named = d.nounEnd;
    int end = d.hasNoun() ? Math.max(named, nouns.end(s, named, limit)) : named;
    d.concept = give.getOrDefault("concept", d.concept.isEmpty() ? concept(scene, d, end) : d.concept);
    d.subgroup = give.getOrDefault("subgroup", subgroup(s, d, named, end, sentence));
    d.measure = give.containsKey("measure") ? Measure.valueOf(upper(give.get("measure"))) : measure(d);
    d.unit = give.getOrDefault("unit", unit(s, d, limit));
    d.period = give.containsKey("period") ? Period.valueOf(upper(give.get("period"))) : period(s, d, sentence);
    if (give.containsKey("change")) {
      d.change = Change.valueOf(upper(give.get("change")));
    }
    if (give.containsKey("modality")) {
      d.modality = Modality.valueOf(upper(give.get("modality")));
    }
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private String concept(Scene scene, Draft d, int end) {
    Syllables s = scene.tokens;
    boolean near = d.indicator.isOther() && d.match != null && d.match.nearFirst() >= 0;
    if (near && (!d.hasNoun() || d.indicator.measure() == Measure.AMOUNT)) {
      return headed(s, d.match.nearFirst(), d.number.from(), d);
    }
    if (d.hasNoun()) {
      String words = s.folded(d.nounFirst, end);
      return words.isEmpty() ? d.indicator.labelVi() : words;
    }
    if (d.match != null && d.match.first() < d.number.from()) {
      return headed(s, d.match.first(), d.number.from(), d);
    }
    if (d.antecedent != null) {
      return d.antecedent.concept;
    }
    int rate = d.indicator.measure() == Measure.SHARE ? rate(scene, d) : -1;
    return rate < 0 ? "" : headed(s, rate, d.number.from(), d);
  }

  /** The noun phrase that stands before a number, without what introduces it and the verb behind it. */
  private String headed(Syllables s, int first, int limit, Draft d) {
    Words words = lexicons.words();
    int t = first;
    while (t < limit && (words.is(s, t, "số", "tổng", "nâng", "đưa") || !nouns.opens(s, t, limit)) && !isName(s, t)) {
      Phrases.Hit stop = lexicons.stopWords().at(s, t, limit);
      t = stop == null ? t + 1 : stop.end();
    }
    int end = nouns.end(s, t, limit);
    return end > t ? s.folded(t, end) : d.indicator.labelVi();
  }

  private static boolean isName(Syllables s, int token) {
    return s.isWord(token) && s.isCapital(token);
  }

  /** The first token of "tỷ lệ …" in a number's clause; -1 where there is none. */
  private int rate(Scene scene, Draft d) {
    Words words = lexicons.words();
    int first = scene.sentence(d).first();
    for (int t = d.number.from() - 1; t > first && d.number.from() - t <= HEAD; t--) {
      if (words.is(scene.tokens, t, "lệ") && words.is(scene.tokens, t - 1, "tỷ")) {
        return t - 1;
      }
      if (scene.tokens.isSign(t, ';') || scene.tokens.isSign(t, ':')) {
        return -1;
      }
    }
    return -1;
  }

  private String subgroup(Syllables s, Draft d, int named, int end, Sentence sentence) {
    Phrases.Hit behind = lexicons.subgroups().at(s, named, sentence.end());
    if (behind != null) {
      return behind.value();
    }
    for (int t = named; t < Math.min(end + 4, sentence.end()); t++) {
      Phrases.Hit hit = s.isWord(t) ? lexicons.subgroups().at(s, t, sentence.end()) : null;
      if (hit != null) {
        return hit.value();
      }
      if (!s.isWord(t)) {
        break;
      }
    }
    boolean own = d.hasNoun() && !lexicons.standIns().isAt(s, d.nounFirst, named);
    for (int to = d.number.from(); !own && to > Math.max(sentence.first(), d.number.from() - LABEL) && s.isWord(to - 1); to--) {
      Phrases.Hit label = lexicons.subgroups().before(s, to, sentence.first());
      if (label != null && !(isName(s, label.first()) && isName(s, label.first() - 1))) {
        return label.value();
      }
    }
    if (end > named && d.match != null && !d.indicator.isOther()) {
      String rest = s.folded(named, end);
      if (!rest.equals("mới") && !rest.equals("nào")) {
        return rest;
      }
    }
    String kind = kind(s, d, named);
    Phrases.Hit inside = kind.isEmpty() ? lexicons.subgroups().before(s, named, d.nounFirst + 1) : null;
    return inside == null ? kind : inside.value();
  }

  /** The counted noun where it tells a kind within the indicator: hợp tác xã, tổ hợp tác. */
  private String kind(Syllables s, Draft d, int named) {
    String plain = lexicons.kinds().get(d.indicator.id());
    if (plain == null || d.match == null || named <= d.nounFirst || lexicons.standIns().isAt(s, d.nounFirst, named)) {
      return "";
    }
    boolean letters = s.isCapitals(d.nounFirst) && named - d.nounFirst == 1;
    String words = s.folded(d.nounFirst, named);
    String noun = letters ? words : words.toLowerCase(Locale.ROOT);
    String kind = noun.startsWith(plain + " ") && !plain.isEmpty() ? noun.substring(plain.length() + 1) : noun;
    return kind.equals(plain) || kind.indexOf(',') >= 0 ? "" : kind;
  }

  private static Measure measure(Draft d) {
    if (d.number.percent()) {
      return Measure.SHARE;
    }
    if (d.number.kind() == NumberMention.Kind.FRACTION) {
      boolean words = d.number.value().isPresent() && d.number.total().isPresent()
          && d.number.total().get().intValue() <= 10
          && d.number.value().get().compareTo(d.number.total().get()) < 0 && !d.hasNoun();
      return words ? Measure.SHARE : Measure.COUNT;
    }
    if (d.indicator.isOther()) {
      return d.indicator.measure();
    }
    return d.indicator.measure() == Measure.SHARE ? Measure.COUNT : d.indicator.measure();
  }

  private String unit(Syllables s, Draft d, int limit) {
    if (d.number.percent()) {
      return "%";
    }
    Phrases.Hit compound = lexicons.compounds().at(s, d.number.to(), limit);
    Phrases.Hit found = lexicons.units().at(s, d.number.to(), limit);
    Phrases.Hit unit = found != null && compound != null && compound.end() > found.end() ? null : found;
    if (unit != null && (d.measure == Measure.AMOUNT || d.indicator.isOther())) {
      return rated(s, unit, limit);
    }
    if (!d.indicator.unit().isEmpty()) {
      return d.indicator.unit();
    }
    if (d.antecedent != null && !d.antecedent.unit.isEmpty()) {
      return d.antecedent.unit;
    }
    Phrases.Hit standIn = lexicons.standIns().at(s, d.number.to(), limit);
    boolean cut = compound != null && standIn != null && compound.end() > standIn.end()
        && !lexicons.words().is(s, d.number.to(), "ca");
    if (standIn != null && !cut) {
      return s.string(standIn.first(), standIn.end()).toLowerCase(Locale.ROOT);
    }
    return d.concept;
  }

  /** The unit with the rates behind it: "đồng/người/năm". */
  private String rated(Syllables s, Phrases.Hit unit, int limit) {
    StringBuilder name = new StringBuilder(unit.value());
    int t = unit.end();
    while (t + 1 < limit && s.isSign(t, '/') && s.isWord(t + 1)) {
      name.append('/').append(s.string(t + 1));
      t += 2;
    }
    return name.toString();
  }

  private Period period(Syllables s, Draft d, Sentence sentence) {
    int end = Math.max(d.nounEnd, d.number.to());
    for (int t = end; t < Math.min(end + 6, sentence.end()) && (s.isWord(t) || s.isSign(t, '/')); t++) {
      Period p = s.isSign(t, '/') || lexicons.words().is(s, t, "mỗi", "một") ? named(s, t + 1) : null;
      if (p != null) {
        return p;
      }
    }
    for (int t = d.number.from() - 1; t > Math.max(sentence.first(), d.number.from() - 10); t--) {
      if (s.sign(t) == ';' || s.sign(t) == '.') {
        break;
      }
      if (lexicons.words().is(s, t - 1, "mỗi", "hằng", "hàng")) {
        Period p = named(s, t);
        if (p != null) {
          return p;
        }
      }
    }
    return Period.NONE;
  }

  private Period named(Syllables s, int token) {
    Words words = lexicons.words();
    return words.is(s, token, "năm")
        ? Period.PER_YEAR
        : words.is(s, token, "tháng")
            ? Period.PER_MONTH
            : words.is(s, token, "tuần") ? Period.PER_WEEK : words.is(s, token, "ngày") ? Period.PER_DAY : null;
  }
}
