package vn.solieu.resolve;

import java.io.IOException;
import java.util.Map;
import vn.solieu.text.Folder;
import vn.solieu.text.Phrases;
import vn.solieu.text.Vocabulary;

/**
 * The word lists of {@code rules/lexicon} that resolution reads. Immutable.
 *
 * @param words single words
 * @param standIns words that stand for a counted thing named elsewhere (đồng chí, trường hợp), with their class
 * @param standInStrength the same words: "stand-in" where they only ever stand for something, "noun" where they may be
 *     meant as they are (người, hộ)
 * @param classes the class of thing that a canonical unit counts
 * @param kinds the indicators whose counted noun tells the subgroup, with the noun that tells none
 * @param levels the indicator that tells the level of what another indicator's figures change
 * @param supersets the indicator whose figures include another's: the expelled are among the disciplined
 * @param wholes the indicator of what another's figures are some of: hamlets with a cell are some of the hamlets
 * @param partMarkers words that open a list of parts (trong đó, gồm); "all" where the list claims to be complete
 * @param modality words that make what follows a plan, a norm or a fact
 * @param noCount nouns whose number is no reported figure (tháng, phương diện), with the reason
 * @param stopWords words that end a noun phrase
 * @param compounds words whose first syllables are no counted noun of their own: the đồng of đồng chí is no money
 * @param units units of measure with canonical name
 * @param unitKinds the same words with the kind of unit
 * @param shareBases words after a percentage that say what it is a share of
 * @param change words that make the number after them a difference or a level
 * @param pairEnds words before the second number of "từ A xuống còn B"
 * @param comparisons words before a time that is only compared with (so với, thấp hơn)
 * @param assemblies names of bodies that terms belong to (Quốc hội, Đại hội)
 * @param contrasts words that turn to another time or place (trong khi, còn)
 * @param meetings words for a meeting that leave open what it is about
 * @param ones words before "một" that make it a count: có một, chỉ một
 * @param falls the indicator that tells the fall of what another indicator's figures count: posts cut, hamlets merged
 * @param anaphors words that point back to a figure: tỷ lệ này, con số tương ứng; "order" where to one after another
 * @param takeUps words that point back to what the paragraph before told as reached: kết quả này
 * @param bound phrases that govern numbers of their own sentence only, however a rule names them: giảm, mở
 * @param rankings words that open a sentence which ranks places by what was just counted
 * @param subgroups words that narrow a counted thing, with their canonical form
 */
record Lexicons(
    Words words,
    Phrases standIns,
    Phrases standInStrength,
    Map<String, String> classes,
    Map<String, String> kinds,
    Map<String, String> levels,
    Map<String, String> supersets,
    Map<String, String> wholes,
    Phrases partMarkers,
    Phrases modality,
    Phrases noCount,
    Phrases stopWords,
    Phrases compounds,
    Phrases units,
    Phrases unitKinds,
    Phrases shareBases,
    Phrases change,
    Phrases pairEnds,
    Phrases comparisons,
    Phrases assemblies,
    Phrases contrasts,
    Phrases meetings,
    Phrases rankings,
    Phrases ones,
    Map<String, String> falls,
    Phrases anaphors,
    Phrases takeUps,
    Phrases bound,
    Phrases subgroups) {

  static Lexicons load(Folder rules, Vocabulary v) throws IOException {
    return new Lexicons(
        new Words(v),
        Phrases.load(rules, "lexicon/stand-ins.csv", "class", v),
        Phrases.load(rules, "lexicon/stand-ins.csv", "strength", v),
        Phrases.map(rules, "lexicon/classes.csv", "class"),
        Phrases.map(rules, "lexicon/kinds.csv", "plain"),
        Phrases.map(rules, "lexicon/levels.csv", "level"),
        Phrases.map(rules, "lexicon/supersets.csv", "superset"),
        Phrases.map(rules, "lexicon/wholes.csv", "whole"),
        Phrases.load(rules, "lexicon/part-markers.csv", "kind", v),
        Phrases.load(rules, "lexicon/modality.csv", "modality", v),
        Phrases.load(rules, "lexicon/no-count.csv", "why", v),
        Phrases.load(rules, "lexicon/stop-words.csv", "kind", v),
        Phrases.load(rules, "lexicon/compounds.csv", "kind", v),
        Phrases.load(rules, "lexicon/units.csv", "unit", v),
        Phrases.load(rules, "lexicon/units.csv", "kind", v),
        Phrases.load(rules, "lexicon/share-bases.csv", "why", v),
        Phrases.load(rules, "lexicon/change.csv", "change", v),
        Phrases.load(rules, "lexicon/pair-ends.csv", "kind", v),
        Phrases.load(rules, "lexicon/comparisons.csv", "kind", v),
        Phrases.load(rules, "lexicon/assemblies.csv", "kind", v),
        Phrases.load(rules, "lexicon/contrasts.csv", "kind", v),
        Phrases.load(rules, "lexicon/meetings.csv", "kind", v),
        Phrases.load(rules, "lexicon/rankings.csv", "kind", v),
        Phrases.load(rules, "lexicon/ones.csv", "kind", v),
        Phrases.map(rules, "lexicon/falls.csv", "fall"),
        Phrases.load(rules, "lexicon/anaphors.csv", "kind", v),
        Phrases.load(rules, "lexicon/take-ups.csv", "kind", v),
        Phrases.load(rules, "lexicon/sentence-bound.csv", "kind", v),
        Phrases.load(rules, "lexicon/subgroups.csv", "subgroup", v));
  }
}
