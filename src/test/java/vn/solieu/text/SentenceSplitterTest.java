package vn.solieu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  private static final Vocabulary NONE = new Vocabulary();
  private final SentenceSplitter splitter = load();

  static Stream<String> stops() throws IOException {
    return lines("stops.txt").stream();
  }

  /** Each line of stops.txt shows the wanted boundaries as {@code |}. */
  @ParameterizedTest
  @MethodSource("stops")
  void cutsWhereTheTableSays(String line) {
    assertEquals(line.replace("| ", "|").replace(" |", "|").trim(), String.join("|", split(line.replace("| ", ""))));
  }

  @ParameterizedTest
  @CsvSource({"sentences.txt, 0.99", "doubtful.txt, 0.95"})
  void findsTheSentencesOfTextItWasNotTrainedOn(String file, double f1) throws IOException {
    Score score = score(file);
    assertTrue(score.f1() >= f1, score::toString);
  }

  @Test
  void endsAShortLineAndJoinsAWrappedOne() {
    assertEquals(List.of("Kết quả đạt được", "Xã có 12 chi bộ"), split("Kết quả đạt được\nXã có 12 chi bộ"));
    String wrapped = "Trong năm qua, các chi bộ trực thuộc Đảng ủy huyện\nKim Sơn đã kết nạp 12 đảng viên.";
    assertEquals(1, split(wrapped).size());
    assertEquals(List.of("Gồm:", "- Xã A 3 chi bộ,", "- Xã B 4."), split("Gồm:\n- Xã A 3 chi bộ,\n- Xã B 4."));
  }

  @Test
  void keepsToItsBlock() {
    String text = "Tin vắn.\nXã có 12 chi bộ. Huyện có 300.\nHết.";
    Syllables s = Syllables.of(text, NONE);
    int start = text.indexOf("Xã");
    int end = text.indexOf("\nHết");
    List<Sentence> got = splitter.split(s, new Block(Block.Kind.BODY, new Span(start, end)), 7);
    assertEquals(List.of("Xã có 12 chi bộ.", "Huyện có 300."), got.stream().map(x -> x.span().of(text)).toList());
    assertTrue(got.stream().allMatch(x -> x.block() == 7));
  }

  @Test
  void tilesRandomText() {
    Random random = new Random(7);
    String[] parts = {
      ".", "...", "…", "!", "?", "\"", "”", "“", "(", ")", " ", " ", " ", "\n", "A", "TP", "đ/c", "xã", "Xã", "12", "5.660", "-",
      "/", "v.v", "I", "%", "\ud83d\ude00", "\ud800", "a\u0301", "UBND", ";", ":", "@", "\u00a0"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Syllables s = Syllables.of(text.toString(), NONE);
      int at = 0;
      for (Sentence x : splitter.split(s, body(text.toString()), 0)) {
        assertEquals(at, x.first(), text::toString);
        assertTrue(x.end() > x.first(), text::toString);
        assertEquals(s.span(x.first(), x.end()), x.span());
        at = x.end();
      }
      assertEquals(s.size(), at, text::toString);
    }
  }

  @Test
  void isLinearInOneLongParagraph() {
    String doubtful = "Anh N. Trung ở P. Hòa Khánh mua cam, quýt... Trong đó có 12 kg. ";
    for (String part : List.of(doubtful, "a. ", "... ", ".", "- . ", "\"", "Xã 12. ")) {
      String text = part.repeat(1_000_000 / part.length());
      Syllables s = Syllables.of(text, NONE);
      assertTimeout(Duration.ofSeconds(5), () -> splitter.split(s, body(text), 0));
    }
  }

  @Test
  void givesTheSameOnManyThreads() throws IOException {
    String text = String.join(" ", lines("training.txt"));
    Syllables s = Syllables.of(text, NONE);
    List<Sentence> one = splitter.split(s, body(text), 0);
    List<List<Sentence>> many =
        Stream.generate(() -> s).limit(64).parallel().map(x -> load().split(x, body(text), 0)).toList();
    assertTrue(many.stream().allMatch(one::equals));
  }

  private record Score(int found, int wanted, int both, List<String> faults) {
    double f1() {
      return 2.0 * both / (found + wanted);
    }

    @Override
    public String toString() {
      return "F1 " + f1() + "\n" + String.join("\n", faults);
    }
  }

  /** Compares inner boundaries, paragraph by paragraph; a file has one sentence a line and an empty line between. */
  private Score score(String file) throws IOException {
    int found = 0;
    int wanted = 0;
    int both = 0;
    List<String> faults = new ArrayList<>();
    for (String paragraph : read(file).split("\\R\\R+")) {
      List<String> sentences = paragraph.lines().toList();
      Set<Integer> gold = starts(sentences);
      Set<Integer> got = starts(split(String.join(" ", sentences)));
      found += got.size();
      wanted += gold.size();
      for (int at : gold) {
        both += got.contains(at) ? 1 : 0;
      }
      Set<Integer> different = new TreeSet<>(gold);
      different.addAll(got);
      different.removeIf(at -> gold.contains(at) == got.contains(at));
      different.forEach(
          at -> faults.add((gold.contains(at) ? "missed   " : "invented ") + around(String.join(" ", sentences), at)));
    }
    return new Score(found, wanted, both, faults);
  }

  /** Where each sentence but the first starts in the text that they make, joined by single spaces. */
  private static Set<Integer> starts(List<String> sentences) {
    Set<Integer> starts = new TreeSet<>();
    int at = 0;
    for (String sentence : sentences) {
      starts.add(at);
      at += sentence.length() + 1;
    }
    starts.remove(0);
    return starts;
  }

  private static String around(String text, int i) {
    return text.substring(Math.max(0, i - 40), i) + "|" + text.substring(i, Math.min(text.length(), i + 40));
  }

  private List<String> split(String text) {
    Syllables s = Syllables.of(text, NONE);
    return splitter.split(s, body(text), 0).stream().map(x -> x.span().of(text)).toList();
  }

  private static Block body(String text) {
    return new Block(Block.Kind.BODY, new Span(0, text.length()));
  }

  private static SentenceSplitter load() {
    try {
      return SentenceSplitter.load();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> lines(String file) throws IOException {
    return read(file).lines().filter(l -> !l.isBlank()).toList();
  }

  private static String read(String file) throws IOException {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
