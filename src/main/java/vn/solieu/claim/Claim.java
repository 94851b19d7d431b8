package vn.solieu.claim;

import java.util.List;
import java.util.Optional;
import vn.solieu.place.Locality;
import vn.solieu.text.Span;

/**
 * One reported figure with everything that is known of it. Columns that belong to its document (title, outlet, date,
 * address) are not repeated here.
 *
 * @param id unique in a run and stable across runs
 * @param indicator what it counts
 * @param concept the counted thing as the text names it
 * @param subgroup the narrowing part, or empty
 * @param quantity the figure
 * @param modality fact, plan or norm
 * @param partOf id of the claim for the whole, or empty
 * @param locality the place
 * @param localityBasis where the place comes from
 * @param when the time
 * @param numberText the number expression, without approximator or unit
 * @param span its span in the document's text, in UTF-16 units
 * @param sentence the evidence, white space folded
 * @param rule id of the rule that named it
 * @param flags reasons to look, in alphabetical order
 */
public record Claim(
    String id,
    Indicator indicator,
    String concept,
    String subgroup,
    Quantity quantity,
    Modality modality,
    String partOf,
    Optional<Locality> locality,
    LocalityBasis localityBasis,
    When when,
    String numberText,
    Span span,
    String sentence,
    String rule,
    List<String> flags) {
  public Claim {
    flags = List.copyOf(flags);
  }

  /** The same claim with other flags. */
  public Claim withFlags(List<String> other) {
    return new Claim(
        id, indicator, concept, subgroup, quantity, modality, partOf, locality, localityBasis, when, numberText, span,
        sentence, rule, other.stream().sorted().distinct().toList());
  }

  /** The same claim as a part of another. */
  public Claim withPartOf(String whole) {
    return new Claim(
        id, indicator, concept, subgroup, quantity, modality, whole, locality, localityBasis, when, numberText, span,
        sentence, rule, flags);
  }
}
