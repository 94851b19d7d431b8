package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.rule.phrase.Marks;
import vn.solieu.text.Vocabulary;

/** Which of several rules wins a number, and what the losers are told. */
class ChoiceTest {
  private final Vocabulary vocabulary = new Vocabulary();

  private RuleSet rules(String yaml) {
    return new TextFolder().with("claims/a.yaml", yaml).load(vocabulary);
  }

  private static final String FAMILY =
      """
      - rule: short
        indicator: party_members
        find: [NUMBER đảng viên]
      - rule: long
        indicator: party_members_admitted
        find: [NUMBER đảng viên mới, có NUMBER đảng viên]
      - rule: preferred
        indicator: party_members
        find: [NUMBER hội viên]
        priority: 1
        near: [hội]
      - rule: earlier
        indicator: party_members
        find: ['NUMBER {hội viên|đồng chí}']
      - rule: joined
        indicator: party_members_admitted
        find: [NUMBER đồng chí]
        near: [kết nạp]
      - rule: punished
        indicator: party_members
        find: [NUMBER đồng chí]
        near: [kỷ luật, khai trừ khỏi đảng]
      - rule: struck
        indicator: party_members
        find: [NUMBER đồng chí]
        near: [khai trừ]
      - rule: gap
        indicator: dialogue_conferences
        find: [NUMBER ...5 đối thoại]
      - rule: gapless
        indicator: dialogue_conferences
        find: [NUMBER cuộc đối thoại]
      """;

  @ParameterizedTest
  @CsvSource({
    "12 đảng viên mới, long short",
    "có 12 đảng viên, long short",
    "Hội có 12 hội viên, preferred earlier",
    "12 hội viên, earlier",
    "'kết nạp 9 người, kỷ luật 4 đồng chí', punished joined earlier",
    "'kỷ luật 4 người, kết nạp 9 đồng chí', joined punished earlier",
    "khai trừ khỏi đảng 4 đồng chí, punished struck earlier",
    "12 cuộc đối thoại, gapless gap",
    "12 cuộc họp đối thoại, gap",
    "12 cán bộ, ''",
  })
  void longestNounThenPriorityThenNearestGovernorThenFileOrder(String text, String expected) {
    RuleSet rules = rules(FAMILY);
    Sample sample = new Sample(text, vocabulary);
    List<Match> matches = sample.matches(rules, sample.numbers.size() - 1);
    assertEquals(expected, matches.stream().map(m -> m.rule().id()).collect(Collectors.joining(" ")));
  }

  @Test
  void fallbackGivesWayToAnyOtherRule() {
    RuleSet rules =
        rules(
            """
            - rule: plain
              indicator: party_members
              find: [NUMBER đảng viên trẻ tuổi]
              priority: -1
            - rule: governed
              indicator: party_members_admitted
              find: [NUMBER đảng viên]
              near: [kết nạp]
            """);
    assertEquals("governed", new Sample("kết nạp 12 đảng viên trẻ tuổi", vocabulary).winners(rules));
    assertEquals("plain", new Sample("có 12 đảng viên trẻ tuổi", vocabulary).winners(rules));
  }

  @Test
  void tellsWhatAMatchCovers() {
    RuleSet rules =
        rules(
            """
            - rule: a
              indicator: party_members
              find: [x NUMBER y, 'số ...2 NUMBER {đảng viên|đồng chí} [nữ]']
              near: [kết nạp]
            """);
    Sample sample = new Sample("Đã kết nạp: số mới là khoảng 12% rồi, số mới là trên 12 đồng chí nữ.", vocabulary);
    assertEquals(List.of(), sample.matches(rules, 0));
    Match m = sample.matches(rules, 1).get(0);
    assertEquals(1, m.pattern());
    assertEquals("số mới là trên 12 đồng chí nữ", sample.syllables.string(m.first(), m.end()));
    assertEquals("đồng chí nữ", sample.syllables.string(sample.numbers.get(1).to(), m.nounEnd()));
    assertEquals(4, m.words());
    assertEquals("kết nạp", sample.syllables.string(m.nearFirst(), m.nearEnd()));
  }

  @Test
  void coversTheApproximatorWhereNothingStandsBeforeIt() {
    RuleSet rules = rules("- {rule: a, indicator: party_members, find: ['NUMBER đảng viên']}");
    Sample sample = new Sample("Có khoảng 12 đảng viên.", vocabulary);
    Match m = sample.matches(rules, 0).get(0);
    assertEquals("khoảng 12 đảng viên", sample.syllables.string(m.first(), m.end()));
    assertEquals(-1, m.nearFirst());
  }

  @Test
  void carriesNearPhrasesInFromEarlierText() {
    RuleSet rules = rules(FAMILY);
    Sample sample = new Sample("Huyện đã kết nạp được nhiều. Trong đó 9 đồng chí nữ.", vocabulary);
    int cut = sample.syllables.at(28);
    Scan earlier = rules.scan(sample.syllables, 0, cut, List.of());
    assertEquals("[kết nạp]", earlier.nears().stream().map(Scan.Hit::phrase).toList().toString());
    Scan alone = rules.scan(sample.syllables, cut, sample.syllables.size(), sample.numbers);
    assertEquals("earlier", alone.matches(sample.numbers.get(0)).get(0).rule().id());
    Scan later =
        rules.scan(
            sample.syllables, cut, sample.syllables.size(), sample.numbers, Marks.NONE, earlier.nears());
    assertEquals("joined", later.matches(sample.numbers.get(0)).get(0).rule().id());
    assertEquals(List.of(), later.nears());
  }

  @Test
  void findsPlacesAndTimesThatTheCallerMarks() {
    RuleSet rules =
        rules("- {rule: a, indicator: party_members, find: ['xã PLACE có NUMBER đảng viên TIME']}");
    Sample sample = new Sample("xã Nậm Khòa có 12 đảng viên năm nay", vocabulary);
    Marks marks =
        new Marks() {
          @Override
          public int placeEnd(int token) {
            return token == 1 ? 3 : -1;
          }

          @Override
          public int placeStart(int end) {
            return end == 3 ? 1 : -1;
          }

          @Override
          public int timeEnd(int token) {
            return token == 7 ? 9 : -1;
          }

          @Override
          public int timeStart(int end) {
            return end == 9 ? 7 : -1;
          }
        };
    Scan scan = rules.scan(sample.syllables, 0, sample.syllables.size(), sample.numbers, marks, List.of());
    List<Match> matches = scan.matches(sample.numbers.get(0));
    assertEquals(1, matches.size());
    assertEquals(6, matches.get(0).words());
    assertEquals(9, matches.get(0).end());
    assertEquals(List.of(), sample.matches(rules, 0));
  }

  @Test
  void givesRefusedNumbersToNoRule() {
    RuleSet rules = rules("- {rule: a, indicator: party_members, find: ['lần thứ NUMBER']}");
    assertEquals("-", new Sample("lần thứ 12", vocabulary).winners(rules));
  }

  @Test
  void replacesAnEarlierRuleInItsPlace() {
    RuleSet rules =
        new TextFolder()
            .with(
                "claims/a.yaml",
                """
                - {rule: a, indicator: party_members, find: [NUMBER đảng viên]}
                - {rule: b, indicator: party_members, find: ['NUMBER {đảng viên|hội viên}']}
                """)
            .with(
                "claims/z-mine.yaml",
                """
                - {rule: a2, replaces: a, indicator: other_count, find: ['NUMBER {đảng viên|con}']}
                - {rule: b, replaces: b, indicator: other_count, find: ['NUMBER {đảng viên|hội viên}']}
                """)
            .load(vocabulary);
    assertEquals(List.of("a2", "b"), rules.rules().stream().map(Rule::id).toList());
    assertEquals(List.of(0, 1), rules.rules().stream().map(Rule::order).toList());
    assertEquals("a2 a2 b", new Sample("1 đảng viên, 2 con, 3 hội viên", vocabulary).winners(rules));
    assertEquals("other_count", rules.rules().get(1).indicator());
  }

  @Test
  void takesIndicatorsFromMoreFiles() {
    RuleSet rules =
        new TextFolder()
            .with(
                "indicators/mine.csv",
                """
                id,group,label_vi,label_en,unit_vi,measure,temporal,definition
                bridges,development,Cầu,Bridges,cầu,count,stock,"Bridges built."
                """)
            .with("claims/a.yaml", "- {rule: a, indicator: bridges, find: [NUMBER cây cầu]}")
            .load(vocabulary);
    assertEquals("Cầu", rules.indicator("bridges").labelVi());
    assertEquals(6, rules.indicators().size());
  }

  @Test
  void tracesWinnersLosersAndFailures() {
    RuleSet rules =
        rules(
            FAMILY
                + """
                - rule: forbidden
                  indicator: party_members
                  find: [NUMBER đảng viên]
                  never: [chưa]
                - rule: percent
                  indicator: party_members
                  find: [PERCENT đảng viên]
                - rule: other-word
                  indicator: party_members
                  find: [NUMBER đảng ủy viên, 'NUMBER @stand_ins']
                - rule: before
                  indicator: party_members
                  find: ['tổng {số|cộng} có NUMBER']
                - rule: far
                  indicator: party_members
                  find: [NUMBER chi bộ]
                """);
    Sample sample = new Sample("Nay chưa có 12 đảng viên.", vocabulary);
    List<String> steps = new ArrayList<>();
    sample.scan(rules).matches(sample.numbers.get(0), steps);
    assertEquals(
        """
        rule long wins: "có NUMBER đảng viên", 3 words
        rule short lost to long (what governs it stands farther off): "NUMBER đảng viên", 2 words
        rule forbidden failed: "NUMBER đảng viên": fits, but never where "chưa" stands in the clause
        rule percent failed: "PERCENT đảng viên": fits, but wants [PERCENT], and this is NUMBER
        rule other-word failed: "NUMBER đảng ủy viên": wants "ủy" after it where "viên" stands
        rule before failed: "tổng {số|cộng} có NUMBER": wants "cộng" before the number where "chưa" stands""",
        String.join("\n", steps));
  }

  @Test
  void tracesWhichNearPhrasesAreWanting() {
    RuleSet rules = rules(FAMILY);
    Sample sample = new Sample("Có 12 đồng chí", vocabulary);
    List<String> steps = new ArrayList<>();
    sample.scan(rules).matches(sample.numbers.get(0), steps);
    String all = String.join("\n", steps);
    String wanting = "rule joined failed: \"NUMBER đồng chí\": fits, but none of near stands before it: kết nạp";
    assertTrue(all.contains(wanting), all);
    assertFalse(all.contains("gap"));
  }
}
