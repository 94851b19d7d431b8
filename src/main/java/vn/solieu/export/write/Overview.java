package vn.solieu.export.write;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.solieu.export.table.Outcome;

/**
 * What a run found, known before the first row is written. Maps are sorted; claims of duplicate documents are counted.
 *
 * @param run what the run is known by
 * @param documents how many documents came to which outcome
 * @param duplicates how many documents repeat an earlier one
 * @param bytes how many bytes the documents have together
 * @param claims how many claims there are
 * @param byIndicator claims by indicator id
 * @param byProvince claims by name of the province; the empty name stands for those without one
 * @param byYear claims by year; the empty year stands for those without one
 * @param byFlag claims by flag; a claim may have several
 * @param panelRows how many rows the panel has
 * @param panelYears the years that occur in it
 */
public record Overview(
    RunInfo run,
    Map<Outcome, Integer> documents,
    int duplicates,
    long bytes,
    long claims,
    SortedMap<String, Long> byIndicator,
    SortedMap<String, Long> byProvince,
    SortedMap<String, Long> byYear,
    SortedMap<String, Long> byFlag,
    long panelRows,
    SortedSet<Integer> panelYears) {
  public Overview {
    documents = Map.copyOf(documents);
    byIndicator = Collections.unmodifiableSortedMap(new TreeMap<>(byIndicator));
    byProvince = Collections.unmodifiableSortedMap(new TreeMap<>(byProvince));
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    byFlag = Collections.unmodifiableSortedMap(new TreeMap<>(byFlag));
    panelYears = Collections.unmodifiableSortedSet(new TreeSet<>(panelYears));
  }
}
