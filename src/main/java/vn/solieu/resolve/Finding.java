package vn.solieu.resolve;

import java.util.List;
import java.util.Optional;
import vn.solieu.claim.Claim;
import vn.solieu.number.NumberMention;

/**
 * What became of one number: a claim, or a refusal with its reason.
 *
 * @param number the number as read
 * @param claim the claim it made; empty if it made none
 * @param reason why it made none, or why this claim won, in plain English
 * @param steps the rules tried, with the step where each failed, and how place and time were found; one line each
 */
public record Finding(NumberMention number, Optional<Claim> claim, String reason, List<String> steps) {
  public Finding {
    steps = List.copyOf(steps);
  }
}
