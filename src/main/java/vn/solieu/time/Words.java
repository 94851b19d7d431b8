package vn.solieu.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/**
 * What each known syllable means to the grammar of times, looked up by its number. Immutable after loading; a number
 * that the vocabulary gave out later means nothing here.
 */
final class Words {
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv"
  };

  /** The stems of the years, from 0; kỷ and quý are other words of the grammar too. */
  private static final List<String> STEMS =
      List.of("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý");

  private static final List<String> BRANCHES =
      List.of("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi");

  private final Word[] words;
  private final boolean[] opens;
  private final byte[] roman;
  private final byte[] stems;
  private final byte[] branches;
  private final int[][][] phrases;
  private final int[][] marks;
  private final int[] heads;

  /** Puts the grammar's words and the phrases into the vocabulary. */
  Words(Vocabulary vocabulary, List<Lexicon.Phrase> lexicon) {
    for (Word w : Word.values()) {
      for (String spelling : w.spellings()) {
        vocabulary.add(spelling);
      }
    }
    for (String r : ROMAN) {
      vocabulary.add(r);
    }
    for (Lexicon.Phrase p : lexicon) {
      vocabulary.addAll(p.text());
    }
    words = new Word[vocabulary.size()];
    Arrays.fill(words, Word.OTHER);
    for (Word w : Word.values()) {
      for (String spelling : w.spellings()) {
        words[vocabulary.idOf(spelling)] = w;
      }
    }
    roman = new byte[words.length];
    for (int i = 0; i < ROMAN.length; i++) {
      roman[vocabulary.idOf(ROMAN[i])] = (byte) (i + 1);
    }
    stems = places(STEMS, vocabulary);
    branches = places(BRANCHES, vocabulary);
    branches[vocabulary.idOf("mẹo")] = (byte) BRANCHES.indexOf("mão");
    opens = new boolean[words.length];
    for (int i = 0; i < opens.length; i++) {
      opens[i] = words[i].opens;
    }
    phrases = new int[words.length][][];
    marks = new int[words.length][];
    heads = new int[words.length];
    for (Lexicon.Phrase p : lexicon) {
      int[] ids = vocabulary.addAll(p.text());
      phrases[ids[0]] = append(phrases[ids[0]], ids);
      marks[ids[0]] = append(marks[ids[0]], p.mark());
      heads[ids[0]] |= p.mark();
      opens[ids[0]] |= (p.mark() & Lexicon.Kind.HOLIDAY.bit()) != 0;
    }
  }

  private byte[] places(List<String> list, Vocabulary vocabulary) {
    byte[] places = new byte[words.length];
    Arrays.fill(places, (byte) -1);
    for (int i = 0; i < list.size(); i++) {
      places[vocabulary.idOf(list.get(i))] = (byte) i;
    }
    return places;
  }

  /** The place of a stem of the years among its like by its number, from 0; -1 for any other word. */
  int stem(int id) {
    return id < stems.length ? stems[id] : -1;
  }

  /** The place of a branch of the years among its like by its number, from 0; -1 for any other word. */
  int branch(int id) {
    return id < branches.length ? branches[id] : -1;
  }

  /** The meaning of a syllable by its number. */
  Word of(int id) {
    return id < words.length ? words[id] : Word.OTHER;
  }

  /** Whether a time may begin with a syllable. */
  boolean opens(int id) {
    return id < opens.length && opens[id];
  }

  /** The value of a Roman numeral by its number, or 0. */
  int roman(int id) {
    return id < roman.length ? roman[id] : 0;
  }

  /** The value of a Roman numeral as written, or 0. */
  static int roman(String numeral) {
    return Arrays.asList(ROMAN).indexOf(numeral.toLowerCase(Locale.ROOT)) + 1;
  }

  /** Whether a phrase that bears the mark begins at a token. */
  boolean begins(Syllables s, int token, int mark) {
    int id = s.id(token);
    if (id >= heads.length || (heads[id] & mark) == 0) {
      return false;
    }
    int[][] here = phrases[id];
    for (int p = 0; p < here.length; p++) {
      if ((marks[id][p] & mark) != 0 && matches(s, token, here[p])) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase with the mark that begins at a token: how many tokens it has, or 0. */
  int length(Syllables s, int token, int mark) {
    int id = s.id(token);
    int longest = 0;
    int[][] here = id < phrases.length ? phrases[id] : null;
    for (int p = 0; here != null && p < here.length; p++) {
      if ((marks[id][p] & mark) != 0 && here[p].length > longest && matches(s, token, here[p])) {
        longest = here[p].length;
      }
    }
    return longest;
  }

  /** Every mark of the phrases of exactly this many tokens that begin at a token, joined. */
  int marks(Syllables s, int token, int length) {
    int id = s.id(token);
    int all = 0;
    int[][] here = id < phrases.length ? phrases[id] : null;
    for (int p = 0; here != null && p < here.length; p++) {
      if (here[p].length == length && matches(s, token, here[p])) {
        all |= marks[id][p];
      }
    }
    return all;
  }

  private static boolean matches(Syllables s, int token, int[] ids) {
    for (int k = 1; k < ids.length; k++) {
      if (s.id(token + k) != ids[k]) {
        return false;
      }
    }
    return true;
  }

  private static int[][] append(int[][] list, int[] item) {
    int[][] longer = list == null ? new int[1][] : Arrays.copyOf(list, list.length + 1);
    longer[longer.length - 1] = item;
    return longer;
  }

  private static int[] append(int[] list, int item) {
    int[] longer = list == null ? new int[1] : Arrays.copyOf(list, list.length + 1);
    longer[longer.length - 1] = item;
    return longer;
  }
}
