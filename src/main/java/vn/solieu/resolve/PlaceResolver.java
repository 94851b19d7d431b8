package vn.solieu.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.place.Gazetteer;
import vn.solieu.place.Locality;
import vn.solieu.number.NumberMention;
import vn.solieu.place.PlaceMention;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.Syllables;
import vn.solieu.time.TimeMention;

/**
 * Which place a figure is told of: the nearest that governs it in its clause, then in its sentence, then the one that
 * an earlier sentence of the paragraph set, then the document's.
 */
final class PlaceResolver {
  /** How many tokens may stand between a figure's noun and a place behind it that it belongs to. */
  private static final int REACH = 5;

  /** How many tokens before a place a subordinate clause may begin that it belongs to. */
  private static final int AFTER = 5;

  /** How many tokens may stand before a place that opens its part of a sentence. */
  private static final int OPENING = 6;

  /** How many tokens an apposition may take up to the unit that it names. */
  private static final int APPOSITION = 10;

  /** How many members of a list are looked at for the word that leads it. */
  private static final int MEMBERS = 10;

  /** How many tokens before a place the words may start that make it a passing one. */
  private static final int TAIL = 5;

  /** How many places back one is looked for that governs the paragraph. */
  private static final int LOOK_BACK = 100;

  private final Gazetteer gazetteer;
  private final Words words;
  private final Phrases links;
  private final Phrases asides;
  private final Phrases tails;
  private final PlaceTurns turns;

  /**
   * Makes a resolver.
   *
   * @param words single words
   * @param links words that tie a place behind a figure to it: ở, tại, của, thuộc
   * @param tails words before a place that the next sentences do not stay at: chuyển về, tập trung ở
   * @param asides words before a place that only brings another into it: tách từ, cùng các, giáp
   * @param turns where the text turns away from a place
   */
  PlaceResolver(
      Gazetteer gazetteer, Words words, Phrases links, Phrases asides, Phrases tails, PlaceTurns turns) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.links = links;
    this.asides = asides;
    this.tails = tails;
    this.turns = turns;
  }

  /** Sets the locality of every draft of a scene. */
  void resolve(Scene scene) {
    List<Draft> drafts = scene.drafts;
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).number.first() : Integer.MAX_VALUE;
      place(scene, d, next);
    }
  }

  private void place(Scene scene, Draft d, int next) {
    Sentence sentence = scene.sentence(d);
    List<PlaceMention> all = scene.places.mentions();
    int from = firstAt(all, sentence.first());
    PlaceMention before = null;
    PlaceMention aside = null;
    PlaceMention behind = null;
    PlaceMention goal = null;
    boolean passing = false;
    int listEnd = 0;
    int counted = 0;
    for (int i = from; i < all.size() && all.get(i).first() < sentence.end(); i++) {
      PlaceMention m = all.get(i);
      if (m.end() <= d.number.from()) {
        boolean listed = m.first() < listEnd || i > from && isListed(scene, all.get(i - 1), m);
        passing = isAside(scene, m, sentence.first()) || listed && passing
            || m.kind() == PlaceMention.Kind.LIST && isMerged(scene, m)
            || turns.isGiver(scene, m) || aside != null && isVenue(scene, m, sentence);
        passing |= isOfApposition(scene, m);
        listEnd = m.kind() == PlaceMention.Kind.LIST ? m.end() : listEnd;
        if (governs(m) && !turns.isDelegation(scene, m) && reaches(scene, m, d, sentence)
            && !scene.closed(m.first(), m.end(), d.number.from())) {
          aside = m;
          boolean bracket = scene.tokens.isSign(m.end(), '(') && m.end() == d.number.from() - 1;
          before = passing && !bracket ? before : m;
        }
      } else if (m.kind() == PlaceMention.Kind.LIST && m.first() <= d.number.first()) {
        // "ba xã A, B và C": the number counts them
        counted = m.end();
      } else if (m.first() >= Math.max(counted, d.number.to()) && behind == null && governs(m) && m.first() < next
          && !turns.isOneOf(scene, d, m)) {
        behind = m;
        goal = head(scene, all, i);
      }
    }
    before = before == null ? aside : before;
    if (behind != null && attached(scene, d, behind)) {
      set(scene, d, behind, LocalityBasis.CLAUSE);
    } else if (behind != null && isWhole(scene, behind) && sameClause(scene, d.number.to(), behind.first())) {
      set(scene, d, behind, LocalityBasis.SENTENCE);
    } else if (before != null) {
      boolean clause = clauseStart(scene, d.number.from(), before.first()) <= before.first();
      set(scene, d, before, clause ? LocalityBasis.CLAUSE : LocalityBasis.SENTENCE);
    } else if (behind != null && sameClause(scene, d.number.to(), behind.first()) && !isWayTo(scene, goal)) {
      set(scene, d, behind, LocalityBasis.SENTENCE);
    } else {
      PlaceMention earlier = earlier(scene, sentence, all, from);
      if (earlier != null && !d.title) {
        set(scene, d, earlier, LocalityBasis.CONTEXT);
      } else {
        main(scene, d);
      }
    }
  }

  /** The first token of a figure's clause, no earlier than a limit; brackets that close before it do not end it. */
  private static int clauseStart(Scene scene, int token, int limit) {
    int start = scene.clauseStart(token, limit);
    while (start > limit && scene.tokens.isSign(start - 1, ')')) {
      int open = start - 1;
      while (open > limit && !scene.tokens.isSign(open, '(')) {
        open--;
      }
      start = scene.clauseStart(open, limit);
    }
    return start;
  }

  /** Whether a place behind a figure is where something leads or competes: "mở đường vào làng A", "giải toàn quốc". */
  private boolean isWayTo(Scene scene, PlaceMention m) {
    return m.kind() == PlaceMention.Kind.COUNTRY || words.is(scene.tokens, m.first() - 1, "vào", "đến", "về", "sang",
        "lên", "xuống", "với", "cho", "từ");
  }

  /** Whether a place behind a figure is the whole country that it is counted in: "18 tỉnh, thành trong cả nước". */
  private boolean isWhole(Scene scene, PlaceMention m) {
    return m.kind() == PlaceMention.Kind.COUNTRY && (words.is(scene.tokens, m.first() - 1, "trong", "trên")
        || words.is(scene.tokens, m.first(), "trên", "trong"));
  }

  /** "hai thôn A và B sáp nhập thành một, chi bộ mới có 48 đảng viên": what the list became is spoken of. */
  private boolean isMerged(Scene scene, PlaceMention m) {
    int t = m.end();
    while (t < m.end() + 2 && words.is(scene.tokens, t, "sẽ", "đã", "được")) {
      t++;
    }
    Phrases.Hit hit = asides.at(scene.tokens, t, t + REACH);
    return hit != null && hit.value().equals("origin");
  }

  /** "Đại hội khai mạc sáng 5-12 tại thành phố A": where those met that the sentence began with. */
  private boolean isVenue(Scene scene, PlaceMention m, Sentence sentence) {
    if (!words.is(scene.tokens, m.first() - 1, "tại")) {
      return false;
    }
    int at = m.first() - 1;
    List<TimeMention> times = scene.timesIn(sentence.first(), at);
    boolean day = scene.tokens.isDigits(at - 1) && scene.tokens.sign(at - 2) != 0;
    return day && !times.isEmpty() && times.get(times.size() - 1).end() == at;
  }

  /** "Ở A, xã vùng thấp của huyện, có 70 hộ": the larger unit only says what sort of unit the place is. */
  private boolean isOfApposition(Scene scene, PlaceMention m) {
    Syllables s = scene.tokens;
    if (m.kind() != PlaceMention.Kind.REFERENCE || !s.isSign(m.end(), ',') || !words.is(s, m.first() - 1, "của")) {
      return false;
    }
    int first = scene.clauseStart(m.first(), Math.max(0, m.first() - APPOSITION));
    int kind = words.is(s, first, "một") ? first + 1 : first;
    return s.isSign(first - 1, ',') && isKind(s, kind);
  }

  /** Whether one place follows another in a list: "các xã A, B và C". */
  private boolean isListed(Scene scene, PlaceMention a, PlaceMention b) {
    int between = b.first() - a.end();
    return between == 0 || between == 1 && (scene.tokens.isSign(a.end(), ',') || words.is(scene.tokens, a.end(), "và"));
  }

  /** Whether a number ends the name of a place: "xã Sơn Kim 1". */
  static boolean isInName(List<PlaceMention> all, NumberMention n) {
    int behind = firstAt(all, n.first());
    for (int i = behind - 1; i >= Math.max(0, behind - 2); i--) {
      PlaceMention m = all.get(i);
      boolean named = m.kind() != PlaceMention.Kind.LIST && m.unit().isPresent();
      if (named && m.first() < n.first() && m.end() == n.end() && n.end() - n.first() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first mention at or behind a token. */
  static int firstAt(List<PlaceMention> all, int token) {
    return Scene.first(all, m -> m.first() >= token);
  }

  private PlaceMention earlier(Scene scene, Sentence sentence, List<PlaceMention> all, int from) {
    int start = scene.tokens.at(scene.block(sentence).span().start());
    for (int i = from - 1; i >= Math.max(0, from - LOOK_BACK) && all.get(i).first() >= start; i--) {
      PlaceMention m = all.get(i);
      PlaceMention head = head(scene, all, i);
      boolean aside = isAside(scene, head, start) || isPassing(scene, head) || isPassing(scene, m) || isExample(scene, m);
      if (governs(m) && !turns.isDelegation(scene, m) && !aside && !isComparedCountry(scene, m) && !isWider(scene, m)
          && !turns.isShare(scene, m) && !turns.isRanked(scene, m) && !turns.isSurveyed(scene, all, m)) {
        return m;
      }
    }
    return null;
  }

  /** The first of the list that a place stands in, or the words that lead it: the "ba xã" of "ba xã A, B và C". */
  private PlaceMention head(Scene scene, List<PlaceMention> all, int index) {
    int head = index;
    while (head > Math.max(0, index - MEMBERS) && isListed(scene, all.get(head - 1), all.get(head))) {
      head--;
    }
    PlaceMention before = head > 0 ? all.get(head - 1) : all.get(head);
    return before.kind() == PlaceMention.Kind.LIST && before.end() > all.get(head).first() ? before : all.get(head);
  }

  /** "tỷ lệ chung của tỉnh là 4,56% và của cả nước khoảng 6,7%": no place to go on with. */
  private boolean isComparedCountry(Scene scene, PlaceMention m) {
    return m.kind() == PlaceMention.Kind.COUNTRY && words.is(scene.tokens, m.first() - 1, "của", "với");
  }

  /** "…, ngoài ra tỉnh vận động thêm 10 triệu đồng": a larger unit than the article's, only mentioned in passing. */
  private boolean isWider(Scene scene, PlaceMention m) {
    Optional<Locality> main = scene.places.mainLocality();
    boolean wider = m.kind() == PlaceMention.Kind.REFERENCE && main.isPresent() && m.locality().isPresent()
        && m.locality().get().level().compareTo(main.get().level()) < 0;
    return wider && !words.is(scene.tokens, m.first(), "toàn", "cả") && !opensPart(scene, m);
  }

  /** Whether a place stands at the head of its sentence, but for a few words. */
  private static boolean opensPart(Scene scene, PlaceMention m) {
    int t = m.first();
    while (t > 0 && m.first() - t < OPENING && !(scene.tokens.isSign(t - 1, '.') && scene.tokens.spaceBefore(t))
        && !scene.tokens.breakBefore(t)) {
      t--;
    }
    return m.first() - t < OPENING;
  }

  /** "chỉ còn vài xã ở Chợ Lách chưa bị ảnh hưởng": a place of some within what the sentence speaks of. */
  private boolean isExample(Scene scene, PlaceMention m) {
    Syllables s = scene.tokens;
    boolean at = words.is(s, m.first() - 1, "ở", "tại", "thuộc");
    return at && isKind(s, m.first() - 2) && !s.isDigits(m.first() - 3);
  }

  /** Whether a place is only where somebody goes or where something is found most: "chuyển về A", "tập trung ở A". */
  private boolean isPassing(Scene scene, PlaceMention m) {
    Syllables s = scene.tokens;
    boolean last = words.is(s, m.first() - 1, "và") && isKind(s, m.first() - 2) && isCounted(s, m.first() - 2);
    return last || tails.before(s, m.first(), Math.max(0, m.first() - TAIL)) != null;
  }

  /** Whether a kind of unit at a token is counted: the "phường" of "103 xã, 20 phường và đặc khu A". */
  private static boolean isCounted(Syllables s, int token) {
    return s.isDigits(token - 1);
  }

  /** Whether the words before a place only bring it in: "tách từ huyện A", "sau khi nhập xã A", "chưa kể xã A". */
  private boolean isAside(Scene scene, PlaceMention m, int limit) {
    if (asides.before(scene.tokens, m.first(), limit) != null) {
      return true;
    }
    for (int t = m.first() - 1; t > limit && t >= m.first() - AFTER && !scene.isBreak(t); t--) {
      if (words.is(scene.tokens, t, "khi") && words.is(scene.tokens, t - 1, "sau")) {
        return t < m.first() - 1;
      }
    }
    return false;
  }

  /**
   * Whether a place still governs a figure behind a semicolon: only where it opens its part of the sentence. "…, tập
   * trung ở xã A và xã B; đến nay còn 2 chi bộ" turns back to what it began with.
   */
  private boolean reaches(Scene scene, PlaceMention m, Draft d, Sentence sentence) {
    boolean wide = m.kind() == PlaceMention.Kind.REFERENCE || m.kind() == PlaceMention.Kind.COUNTRY;
    if (wide || !scene.holds(';', m.end(), d.number.from())) {
      return true;
    }
    int start = m.first();
    while (start > sentence.first() && !scene.tokens.isSign(start - 1, ';')) {
      start--;
    }
    if (words.is(scene.tokens, start, "theo")) {
      // "Theo Hội đồng Bầu cử, cả nước có …; 260 người là nữ"
      start = Math.min(m.first(), scene.clauseEnd(start, m.first()) + 1);
    }
    return m.first() - start <= OPENING || opensAfter(scene, m, start);
  }

  /** Whether nothing but words and times stand before a place in its part: "Về hỗ trợ, đến ngày 15/11, huyện A nhận". */
  private static boolean opensAfter(Scene scene, PlaceMention m, int start) {
    return !PlaceTurns.hasFigure(scene, start, m.first()) && scene.tokens.isSign(m.first() - 1, ',');
  }

  static boolean governs(PlaceMention m) {
    return switch (m.kind()) {
      case UNIT, ORGAN, BARE, REFERENCE, HAMLET, COUNTRY, LIST -> m.locality().isPresent();
      case CONTAINER, BYSTANDER -> false;
    };
  }

  /** Whether a place behind a figure belongs to it: "9 đảng viên ở xã Quy Kỳ", "41 chi bộ xã Bình Đào". */
  private boolean attached(Scene scene, Draft d, PlaceMention m) {
    int from = Math.max(d.nounEnd, d.number.to());
    if (m.first() - reachFrom(scene, from) > REACH || !sameClause(scene, d.number.to(), m.first())) {
      return false;
    }
    if (words.is(scene.tokens, m.first(), "toàn") && m.first() == from) {
      // "1.557 đơn toàn tỉnh tiếp nhận"
      return true;
    }
    Phrases.Hit link = links.before(scene.tokens, m.first(), from);
    // "của tỉnh là 4,56% và của cả nước khoảng 6,7%"
    return link != null && !(link.first() > from && words.is(scene.tokens, link.first() - 1, "và"));
  }

  /** Past the rest of a list of kinds of units: the "phường" of "45 xã, phường của tỉnh A". */
  private int reachFrom(Scene scene, int from) {
    int at = from;
    while (scene.tokens.isSign(at, ',') && isKind(scene.tokens, at + 1)) {
      at += 2;
    }
    return at;
  }

  private boolean sameClause(Scene scene, int from, int to) {
    Syllables s = scene.tokens;
    for (int t = from; t < to; t++) {
      boolean kinds = s.isSign(t, ',') && isKind(s, t - 1) && isKind(s, t + 1);
      if (scene.isBreak(t) && !s.isSign(t, '(') && !kinds) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is a word of a kind of unit, as in "45 xã, phường". */
  private boolean isKind(Syllables s, int token) {
    return words.is(s, token, "xã", "phường", "thôn", "bản", "ấp", "huyện", "thị", "trấn", "tỉnh", "đặc");
  }

  /** Sets a figure's place. */
  void set(Scene scene, Draft d, PlaceMention m, LocalityBasis basis) {
    d.locality = m.unit().isPresent() ? Optional.of(at(scene, d, m)) : m.locality();
    d.localityBasis = basis;
    d.ambiguousLocality = m.ambiguous();
    if (turns.isAmongItsLike(scene, d)) {
      main(scene, d);
    }
  }

  private Locality at(Scene scene, Draft d, PlaceMention m) {
    Optional<LocalDate> published = scene.document.metadata().published();
    int year = d.when.yearEnd().orElse(published.map(LocalDate::getYear).orElse(0));
    if (year == 0 || published.isPresent() && published.get().getYear() <= year || m.locality().isEmpty()) {
      return m.locality().orElseGet(() -> gazetteer.localityAt(m.unit().orElseThrow(), year));
    }
    return gazetteer.localityAt(m.unit().orElseThrow(), year);
  }

  private static void main(Scene scene, Draft d) {
    d.locality = scene.places.mainLocality();
    d.ambiguousLocality = scene.places.mainAmbiguous();
    d.localityBasis = d.locality.isEmpty()
        ? LocalityBasis.NONE
        : switch (scene.places.mainSource()) {
          case METADATA -> LocalityBasis.METADATA;
          case TITLE -> LocalityBasis.TITLE;
          case OUTLET -> LocalityBasis.OUTLET;
          case TEXT, NONE -> LocalityBasis.DOCUMENT;
        };
  }
}
