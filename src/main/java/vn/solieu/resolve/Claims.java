package vn.solieu.resolve;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.solieu.claim.Claim;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Quantity;
import vn.solieu.number.NumberMention;
import vn.solieu.text.Document;

/** Makes the published records of a document's drafts. */
final class Claims {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Extraction of(Scene scene, boolean trace) {
    if (scene.drafts.isEmpty() && !trace) {
      return new Extraction(scene.document.withoutTokens(), List.of(), scene.places.mainLocality(), List.of());
    }
    String text = scene.document.text();
    Map<Draft, String> ids = new HashMap<>();
    for (Draft d : scene.drafts) {
      ids.put(d, id(scene.document, d));
    }
    Map<Draft, BigDecimal> mismatches = Parts.mismatches(scene.drafts);
    Map<NumberMention, Claim> made = new HashMap<>();
    int told = -1;
    String sentence = "";
    List<Claim> claims = new ArrayList<>(scene.drafts.size());
    for (Draft d : scene.drafts) {
      NumberMention n = d.number;
      Quantity quantity = new Quantity(
          n.value(), n.low(), n.high(), n.approximation(), n.total(), d.unit, d.measure, d.period, d.change);
      if (d.sentence != told) {
        told = d.sentence;
        sentence = scene.tokens.folded(scene.sentence(d).first(), scene.sentence(d).end());
      }
      Claim claim = new Claim(
          ids.get(d), d.indicator, d.concept, d.subgroup, quantity, d.modality,
          d.whole == null ? "" : ids.getOrDefault(d.whole, ""),
          d.locality, d.localityBasis, d.when, n.span().of(text), n.span(),
          sentence, d.rule,
          List.copyOf(flags(d, mismatches)));
      claims.add(claim);
      if (trace) {
        made.put(n, claim);
      }
    }
    List<Finding> findings = trace ? Traces.of(scene, made) : List.of();
    return new Extraction(scene.document.withoutTokens(), claims, scene.places.mainLocality(), findings);
  }

  private static Set<String> flags(Draft d, Map<Draft, BigDecimal> mismatches) {
    Set<String> flags = new TreeSet<>();
    if (d.ambiguousLocality) {
      flags.add("ambiguous_locality");
    }
    if (d.locality.isEmpty()) {
      flags.add("no_locality");
    }
    if (d.when.yearEnd().isEmpty()) {
      flags.add("undated");
    }
    if (mismatches.containsKey(d)) {
      flags.add("sum_mismatch");
    }
    boolean over = d.measure == Measure.SHARE && d.number.percent() && d.number.value().isPresent()
        && d.number.value().get().compareTo(HUNDRED) > 0;
    if (over) {
      flags.add("share_over_100");
    }
    return flags;
  }

  /** An id that depends on the document's path and content, the span and the indicator only. */
  private static String id(Document document, Draft d) {
    Hasher h = Hashing.murmur3_128().newHasher();
    h.putUnencodedChars(document.path()).putChar('\n').putInt(document.text().hashCode());
    h.putInt(d.number.span().start()).putInt(d.number.span().end());
    h.putUnencodedChars(d.indicator.id());
    return h.hash().toString().substring(0, 16);
  }
}
