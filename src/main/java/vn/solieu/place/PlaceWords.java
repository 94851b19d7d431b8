package vn.solieu.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.solieu.text.Folder;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** The words of {@code places/words.csv} and the syllables of all names, by their numbers in the vocabulary. */
final class PlaceWords {
  /** A name begins with the syllable. */
  static final int NAME = 1;
  /** A type word or its short form begins with it. */
  static final int TYPE = 2;
  static final int HAMLET = 4;
  static final int HERE = 8;
  static final int COUNTRY = 16;
  static final int CENTRE = 32;

  private static final String PART = "place-words";
  private static final String FILE = "places/words.csv";

  /** What a phrase does beside a place. */
  enum Role {
    /** An organ of the unit that is named next. */
    ORGAN,
    /** A person comes from there. */
    HOME,
    /** Street, school, company. */
    BYSTANDER,
    PERSON,
    /** A name that means a person unless a type word stands before it. */
    PERSONS_NAME,
    /** May stand with a capital before a bare name. */
    LEAD,
    /** A commune may stand bare after it. */
    AT,
    FAMILY,
    /** Before a lone type word: units of that kind in general. */
    CLASS,
    /** After a lone type word: a kind of unit, or another word. */
    KIND,
    /** Between a type word and its name. */
    BETWEEN,
    /** Between a type word in the plural and the first of its names. */
    INTRO,
    /** What a unit was split from, joined with or lies beside: no place of a figure. */
    ORIGIN,
    /** Before an organ: it only gets something from the unit spoken of. */
    ADDRESSEE,
    /** After an organ: it only gives something to the unit spoken of. */
    GIVER,
    /** Before an organ that does something to what is spoken of. */
    AGENT,
    /** Who speaks for an organ. */
    OFFICE,
    /** Before a type word: all of the unit spoken of. */
    WHOLE,
    /** After a type word: the unit spoken of. */
    OWN,
    /** Before a unit: it is only what another is measured by: "nghèo nhất huyện". */
    STANDARD,
    /** After a hamlet word: a people, as in "bản Mông". */
    PEOPLE,
    /** Before a unit, with words between: a part of its ground, as in "phía Nam tỉnh Nam Định". */
    SIDE,
    /** After a name: the unit of that name that is no more. */
    FORMER,
    HERE,
    NOT_HERE,
    /** Before words for the unit spoken of: others are meant. */
    MANY,
    COUNTRY,
    CENTRE,
    /** Between "theo" and who tells the figures: "báo cáo của". */
    SOURCE,
    HAMLET,
    /** After a hamlet word: no hamlet. */
    PAPER,
    /** Before a hamlet word: the two are another word. */
    COMPOUND,
    /** After a number: it counts, and is no name. */
    COUNTED,
    /** Hamlet words that only a number names. */
    NUMBERED,
    /** What tells a name from a shorter one: Thượng, Đông, A. */
    SUFFIX
  }

  private final Map<Role, Phrases> phrases = new EnumMap<>(Role.class);
  private final int[] flags;
  private final int[] syllables;
  private final int[] numbers;
  final int tinh;
  final int thanh;
  final int pho;
  final int thi;
  final int huyen;
  final int quan;
  final int xa;
  final int phuong;
  final int tran;
  final int dac;
  final int khu;
  final int uy;
  final int doan;
  final int doi;
  final int tp;
  final int t;
  final int p;
  final int tx;
  final int h;
  final int q;
  final int tt;
  final int va;
  final int hoac;
  final int thuoc;
  final int cua;
  final int o;
  final int viet;
  final int nam;
  final int so;
  final int hoi;
  final int voi;
  final int khoi;
  final int la;
  final int chiem;
  final int nguoi;
  final int xuong;
  final int ve;
  final int mot;
  final int nhung;
  final int moi;
  final int co;
  final int year;
  final int bo;
  final int chuc;
  final int ngay;
  final int thang;
  final int quy;
  final int trong;
  final int tai;
  final int theo;
  final int phia;
  final int nay;
  final int trung;
  final int uong;
  final int stop;
  final int x;

  PlaceWords(Folder rules, NameTrie names, Vocabulary vocabulary) throws IOException {
    tinh = vocabulary.add("tỉnh");
    thanh = vocabulary.add("thành");
    pho = vocabulary.add("phố");
    thi = vocabulary.add("thị");
    huyen = vocabulary.add("huyện");
    quan = vocabulary.add("quận");
    xa = vocabulary.add("xã");
    phuong = vocabulary.add("phường");
    tran = vocabulary.add("trấn");
    dac = vocabulary.add("đặc");
    khu = vocabulary.add("khu");
    uy = vocabulary.add("ủy");
    doan = vocabulary.add("đoàn");
    doi = vocabulary.add("đội");
    tp = vocabulary.add("tp");
    t = vocabulary.add("t");
    p = vocabulary.add("p");
    tx = vocabulary.add("tx");
    h = vocabulary.add("h");
    q = vocabulary.add("q");
    tt = vocabulary.add("tt");
    va = vocabulary.add("và");
    hoac = vocabulary.add("hoặc");
    thuoc = vocabulary.add("thuộc");
    cua = vocabulary.add("của");
    o = vocabulary.add("ở");
    viet = vocabulary.add("Việt");
    nam = vocabulary.add("Nam");
    so = vocabulary.add("số");
    hoi = vocabulary.add("hội");
    voi = vocabulary.add("với");
    khoi = vocabulary.add("khối");
    la = vocabulary.add("là");
    chiem = vocabulary.add("chiếm");
    nguoi = vocabulary.add("người");
    xuong = vocabulary.add("xuống");
    ve = vocabulary.add("về");
    mot = vocabulary.add("một");
    nhung = vocabulary.add("những");
    moi = vocabulary.add("mới");
    co = vocabulary.add("có");
    bo = vocabulary.add("bộ");
    year = vocabulary.add("năm");
    chuc = vocabulary.add("chức");
    ngay = vocabulary.add("ngày");
    thang = vocabulary.add("tháng");
    quy = vocabulary.add("quý");
    trong = vocabulary.add("trong");
    tai = vocabulary.add("tại");
    theo = vocabulary.add("theo");
    phia = vocabulary.add("phía");
    nay = vocabulary.add("nay");
    trung = vocabulary.add("trung");
    uong = vocabulary.add("ương");
    stop = vocabulary.add(".");
    x = vocabulary.add("x");
    for (Role role : Role.values()) {
      phrases.put(role, new Phrases());
    }
    Optional<Packed> ready = vocabulary.ready(rules, PART);
    if (ready.isPresent()) {
      for (Role role : Role.values()) {
        for (int[] phrase : ready.get().rows()) {
          phrases.get(role).add(phrase);
        }
      }
      syllables = ready.get().ints();
      flags = ready.get().ints();
      numbers = ready.get().ints();
      rules.keep(PART, this::pack);
      return;
    }
    readPhrases(rules, vocabulary);
    int[] ids = new int[names.spellings().size()];
    for (int n = 1; n < ids.length; n++) {
      ids[n] = vocabulary.add(names.spellings().get(n));
    }
    for (NameTrie.Extra extra : names.extraSpellings()) {
      vocabulary.add(extra.spelling());
    }
    for (String dash : List.of("–", "—", "‑")) {
      vocabulary.add(dash);
    }
    syllables = new int[vocabulary.size()];
    flags = new int[vocabulary.size()];
    for (int n = 1; n < ids.length; n++) {
      syllables[ids[n]] = n;
      if (names.child(NameTrie.ROOT, n) != NameTrie.NOWHERE) {
        flags[ids[n]] |= NAME;
      }
    }
    for (NameTrie.Extra extra : names.extraSpellings()) {
      int id = vocabulary.idOf(extra.spelling());
      syllables[id] = extra.syllable();
      flags[id] |= names.child(NameTrie.ROOT, extra.syllable()) != NameTrie.NOWHERE ? NAME : 0;
    }
    for (String dash : List.of("–", "—", "‑")) {
      syllables[vocabulary.idOf(dash)] = NameTrie.HYPHEN;
    }
    numbers = new int[100];
    for (int n = 1; n < numbers.length; n++) {
      numbers[n] = names.syllable(Integer.toString(n));
    }
    for (int id :
        new int[] {tinh, thanh, thi, huyen, quan, xa, phuong, dac, tp, t, p, tx, h, q, tt}) {
      flags[id] |= TYPE;
    }
    mark(Role.HAMLET, HAMLET);
    mark(Role.HERE, HERE);
    mark(Role.COUNTRY, COUNTRY);
    mark(Role.CENTRE, CENTRE);
    flags[viet] |= COUNTRY;
    rules.keep(PART, this::pack);
  }

  private void pack(Packing out) {
    for (Role role : Role.values()) {
      out.rows(phrases.get(role).all());
    }
    out.ints(syllables).ints(flags).ints(numbers);
  }

  private void mark(Role role, int flag) {
    for (int id : phrases.get(role).firstSyllables()) {
      flags[id] |= flag;
    }
  }

  private void readPhrases(Folder rules, Vocabulary vocabulary) throws IOException {
    List<String> faults = new ArrayList<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(rules.open(FILE), StandardCharsets.UTF_8))) {
      int line = 1;
      for (String s = in.readLine(); s != null; s = in.readLine(), line++) {
        if (line == 1 || s.isBlank()) {
          continue;
        }
        int comma = s.indexOf(',');
        String role = comma < 0 ? s : s.substring(0, comma);
        String phrase = comma < 0 ? "" : s.substring(comma + 1).replace("\"", "").strip();
        try {
          phrases.get(Role.valueOf(role.toUpperCase(Locale.ROOT))).add(ids(phrase, vocabulary));
        } catch (IllegalArgumentException e) {
          faults.add(FILE + ":" + line + ": \"" + s + "\" is no role and phrase. A role is one of "
              + Arrays.toString(Role.values()).toLowerCase(Locale.ROOT) + ".");
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new IOException(String.join("\n", faults));
    }
  }

  /** The numbers of a phrase's tokens: runs of letters, and signs. */
  private static int[] ids(String phrase, Vocabulary vocabulary) {
    int[] ids = new int[phrase.length()];
    int n = 0;
    for (int i = 0; i < phrase.length(); ) {
      int end = i;
      while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
        end++;
      }
      end = Math.max(end, i + 1);
      if (phrase.charAt(i) != ' ') {
        ids[n++] = vocabulary.add(phrase.substring(i, end));
      }
      i = end;
    }
    if (n == 0) {
      throw new IllegalArgumentException(phrase);
    }
    return Arrays.copyOf(ids, n);
  }

  /** What may begin with the syllable of an id. */
  int flags(int id) {
    return id < flags.length ? flags[id] : 0;
  }

  /** The syllable of the trie behind an id, or 0. */
  int syllable(int id) {
    return id < syllables.length ? syllables[id] : 0;
  }

  /** The syllable of the trie for a number written in digits, or 0. */
  int number(Syllables s, int token) {
    int length = s.length(token);
    if (!s.isDigits(token) || length > 2) {
      return 0;
    }
    int value = s.charAt(s.start(token)) - '0';
    if (length == 2) {
      value = value * 10 + s.charAt(s.start(token) + 1) - '0';
    }
    return numbers[value];
  }

  /** How many tokens a phrase of a role has that ends before a token; 0 if none. */
  int before(Role role, Syllables s, int token) {
    return phrases.get(role).endingAt(s, token);
  }

  /** How many tokens a phrase of a role has that begins at a token; 0 if none. */
  int at(Role role, Syllables s, int token) {
    return phrases.get(role).startingAt(s, token);
  }
}
