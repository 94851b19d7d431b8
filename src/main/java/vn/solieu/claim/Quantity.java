package vn.solieu.claim;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.number.Approximation;

/**
 * The figure itself.
 *
 * @param value the stated number, scaled; empty for a range or a vague count
 * @param low what the text allows at least
 * @param high what the text allows at most
 * @param approximation how closely the text commits itself
 * @param total N of a literal n/N
 * @param unit canonical name of the unit as written, empty where there is none
 * @param measure count, share, amount or rate
 * @param period the period of a rate
 * @param change level or difference
 */
public record Quantity(
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Approximation approximation,
    Optional<BigDecimal> total,
    String unit,
    Measure measure,
    Period period,
    Change change) {}
