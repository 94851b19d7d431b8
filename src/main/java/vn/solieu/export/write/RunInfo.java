package vn.solieu.export.write;

import java.time.Instant;
import java.util.List;
import vn.solieu.claim.Indicator;

/**
 * What a run is known by.
 *
 * @param program name and version of the program: "solieu 0.1.0"
 * @param rules fingerprint of the rules in use, in hex
 * @param indicators the catalogue of indicators in its order
 * @param inputs the inputs as they were named
 * @param options what was asked for, one option with its value each, as on the command line
 * @param started when the run began; stands in run.json and in no other file
 */
public record RunInfo(
    String program,
    String rules,
    List<Indicator> indicators,
    List<String> inputs,
    List<String> options,
    Instant started) {
  public RunInfo {
    indicators = List.copyOf(indicators);
    inputs = List.copyOf(inputs);
    options = List.copyOf(options);
  }
}
