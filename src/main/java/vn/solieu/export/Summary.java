package vn.solieu.export;

import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param documents how many documents came to which outcome
 * @param claims how many figures
 * @param byIndicator figures by indicator id, most first
 * @param files what was written
 */
public record Summary(
    Map<Outcome, Integer> documents, int claims, Map<String, Integer> byIndicator, List<String> files) {}
