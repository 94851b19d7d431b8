package vn.solieu.export.collect;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.HashCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.claim.Claim;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.claim.Quantity;
import vn.solieu.claim.TimeBasis;
import vn.solieu.export.table.Cells;
import vn.solieu.number.Approximation;

/**
 * How one document tells its claims, by their places in its list of claims. An article seldom contradicts itself: where
 * it gives several figures for what looks like one topic, they are mostly kinds or parts that no subgroup names ("6 chi
 * bộ trong sạch vững mạnh, 4 hoàn thành tốt, 1 hoàn thành").
 */
final class Tellings {

  /** How a claim stands among those of its document that have its topic, change, unit and time. */
  enum Standing {
    /** Its thing, place or year is not known: it is compared with none. */
    UNKNOWN,
    /** A piece of a whole of the same topic, or one of several pieces of one whole. */
    PIECE,
    /** The first of several different figures in one sentence. */
    FIRST,
    /** A further one of them. */
    FURTHER,
    /** The only figure of its sentence. */
    ALONE
  }

  private final Standing[] standings;
  private final HashCode[] topics;
  private final BitSet compared = new BitSet();

  private Tellings(int claims) {
    standings = new Standing[claims];
    topics = new HashCode[claims];
    Arrays.fill(standings, Standing.UNKNOWN);
  }

  /** Looks at the claims of one document, in text order. */
  static Tellings of(List<Claim> claims) {
    Tellings tellings = new Tellings(claims.size());
    HashCode[] wholes = new HashCode[claims.size()];
    Entry entry = new Entry();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (Topic.isKnown(claim)) {
        tellings.standings[i] = Standing.ALONE;
        wholes[i] = Topic.putChange(Topic.put(entry.clear(), claim), claim).hash();
        tellings.topics[i] = Topic.putDetail(entry, claim).hash();
      }
    }
    if (claims.stream().anyMatch(c -> !c.partOf().isEmpty())) {
      tellings.findPieces(claims, wholes);
    }
    tellings.findLists(claims);
    tellings.choose(claims);
    return tellings;
  }

  /**
   * The claims that are pieces of another and have nothing of their own that says which piece: "73 tổ chức, trong đó 25
   * …, 3 …" under one indicator without subgroups. They neither contradict the whole nor each other, and stand for no
   * unit in the panel.
   *
   * @param topics the topic and change of each claim; null where it is not known
   */
  private void findPieces(List<Claim> claims, HashCode[] topics) {
    Map<String, HashCode> topicOf = new HashMap<>();
    Multiset<Told> siblings = HashMultiset.create();
    for (int i = 0; i < topics.length; i++) {
      if (topics[i] != null) {
        topicOf.put(claims.get(i).id(), topics[i]);
        siblings.add(new Told(topics[i], claims.get(i).partOf()));
      }
    }
    for (int i = 0; i < topics.length; i++) {
      String whole = claims.get(i).partOf();
      if (topics[i] != null && !whole.isEmpty()) {
        boolean alike = topics[i].equals(topicOf.get(whole)) || siblings.count(new Told(topics[i], whole)) > 1;
        if (alike) {
          standings[i] = Standing.PIECE;
        }
      }
    }
  }

  /** A topic as one whole, or one sentence, tells it. */
  private record Told(HashCode topic, String in) {}

  private void findLists(List<Claim> claims) {
    Map<Told, Integer> firsts = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (standings[i] == Standing.ALONE) {
        Integer first = firsts.putIfAbsent(new Told(topics[i], claims.get(i).sentence()), i);
        if (first != null && !figure(claims.get(first)).equals(figure(claims.get(i)))) {
          standings[first] = Standing.FIRST;
          standings[i] = Standing.FURTHER;
        }
      }
    }
  }

  /**
   * Chooses the claims that are compared, in their own document and with others: those that name their place and time
   * themselves; where no claim of a topic does, the first.
   */
  private void choose(List<Claim> claims) {
    Map<HashCode, Integer> chosen = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (standings[i] == Standing.ALONE && isFirm(claims.get(i))) {
        Integer earlier = chosen.get(topics[i]);
        boolean own = isSelfContained(claims.get(i));
        if (earlier == null || own) {
          compared.set(i);
          chosen.put(topics[i], i);
        }
        if (earlier != null && own && !isSelfContained(claims.get(earlier))) {
          compared.clear(earlier);
        }
      }
    }
  }

  /** How a claim stands. */
  Standing standing(int claim) {
    return standings[claim];
  }

  /** Whether a claim is compared with others of its topic. */
  boolean isCompared(int claim) {
    return compared.get(claim);
  }

  /** What stands for the topic, change, unit and time of a claim that is compared. */
  HashCode topic(int claim) {
    return topics[claim];
  }

  /** Two reports of one year need not speak of the same months, if neither says which. */
  private static boolean isFirm(Claim claim) {
    boolean vague = claim.when().basis() == TimeBasis.PUBLICATION && claim.indicator().temporal().equals("flow");
    return !vague
        && claim.quantity().approximation() == Approximation.EXACT
        && claim.quantity().value().isPresent();
  }

  private static boolean isSelfContained(Claim claim) {
    LocalityBasis place = claim.localityBasis();
    TimeBasis time = claim.when().basis();
    return (place == LocalityBasis.CLAUSE || place == LocalityBasis.SENTENCE)
        && (time == TimeBasis.STATED || time == TimeBasis.RELATIVE);
  }

  private static List<String> figure(Claim claim) {
    Quantity q = claim.quantity();
    return List.of(Cells.number(q.value()), Cells.number(q.low()), Cells.number(q.high()), Cells.number(q.total()));
  }
}
