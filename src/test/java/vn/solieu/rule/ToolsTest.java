package vn.solieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.phrase.Fault;
import vn.solieu.text.Vocabulary;

/** What helps an analyst: examples run, rules begun, rules counted. */
class ToolsTest {
  private final Vocabulary vocabulary = new Vocabulary();

  private RuleSet rules(String yaml) {
    return new TextFolder().with("claims/a.yaml", yaml).load(vocabulary);
  }

  private String faults(RuleSet rules) {
    return RuleCheck.all(rules, new SampleRunner(rules, vocabulary)).stream()
        .map(Fault::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void holdsEveryExampleThatComesOutAsTold() {
    RuleSet rules =
        rules(
            """
            - rule: members
              indicator: party_members
              find: [NUMBER đảng viên]
              give: {subgroup: nữ}
              examples:
                - {text: Có 12 đảng viên và 3 đảng viên., gives: [12, 3]}
                - {text: Có 12 đảng viên và 3 đảng viên., gives: [3, {value: 12.0, subgroup: nữ}]}
                - {text: Có 12 cán bộ., gives: nothing}
                - {text: Có 12 đảng viên và 3 hội viên., gives: [12, {value: 3, indicator: other_count, subgroup: ''}]}
                - {text: Có 3 hội viên., gives: nothing}
            - rule: others
              indicator: other_count
              find: [NUMBER hội viên]
            """);
    assertEquals("", faults(rules));
  }

  @Test
  void tellsWhatCameInsteadAndWhere() {
    RuleSet rules =
        rules(
            """
            - rule: members
              indicator: party_members
              find: [NUMBER đảng viên]
              never: [lần thứ]
              examples:
                - text: Có 12 đảng viên và 3 hội viên.
                  gives: 13
                - text: Có 12 đảng viên.
                  gives: nothing
                - text: Có 12 đảng ủy.
                  gives: 12
                - text: Không có số.
                  gives: 1
                - text: Có 12 xe.
                  gives: {value: 12, subgroup: nữ}
                - text: Có 4 hội viên.
                  gives: 4
            - rule: others
              indicator: other_count
              find: [NUMBER hội viên]
            """);
    assertEquals(
        """
        rules/claims/a.yaml:6:7: example of members fails: expected 13, came members: 12; others: 3. \
        Steps: rule members wins: "NUMBER đảng viên", 2 words.
        rules/claims/a.yaml:8:7: example of members fails: expected nothing more, came members: 12. \
        Steps: rule members wins: "NUMBER đảng viên", 2 words.
        rules/claims/a.yaml:10:7: example of members fails: expected 12, came nothing. \
        Steps: rule members failed: "NUMBER đảng viên": wants "viên" after it where "ủy" stands.
        rules/claims/a.yaml:12:7: example of members fails: expected 1, came nothing. \
        No number was found in it: write the example with a number.
        rules/claims/a.yaml:14:7: example of members fails: expected 12, subgroup nữ, came nothing. \
        The rule was not tried. Steps: no rule came near: the words beside the number are not those of any find.
        rules/claims/a.yaml:16:7: example of members fails: expected 4, came others: 4. \
        The rule was not tried. Steps: rule others wins: "NUMBER hội viên", 2 words.""",
        faults(rules));
  }

  @Test
  void countsHitsLossesConflictsAndUnnamedThings() throws IOException {
    RuleSet rules =
        rules(
            """
            - {rule: members, indicator: party_members, find: [NUMBER đảng viên]}
            - {rule: joined, indicator: party_members_admitted, find: [NUMBER đảng viên mới]}
            - {rule: same, indicator: party_members_admitted, find: [NUMBER đảng viên]}
            - {rule: idle, indicator: party_members, find: [NUMBER hội viên]}
            """);
    Coverage all = new Coverage(rules);
    for (String text : List.of("12 đảng viên, 3 đảng viên mới", "7 đảng viên")) {
      Coverage one = new Coverage(rules);
      Sample sample = new Sample(text, vocabulary);
      Scan scan = sample.scan(rules);
      for (NumberMention n : sample.numbers) {
        one.add(scan.matches(n));
      }
      one.addUnnamed("other_count", "cây cầu");
      all.addAll(one);
    }
    all.addUnnamed("other_count", "xe");
    StringBuilder out = new StringBuilder();
    all.print(out, 1);
    assertEquals(
        """
        hits\tlost\trule\tindicator\tfile
        2\t1\tmembers\tparty_members\trules/claims/a.yaml:1
        1\t0\tjoined\tparty_members_admitted\trules/claims/a.yaml:2
        0\t3\tsame\tparty_members_admitted\trules/claims/a.yaml:3
        0\t0\tidle\tparty_members\trules/claims/a.yaml:4

        times\tconflict
        2\tmembers over same

        times\tindicator\tcounted thing that no rule names
        2\tother_count\tcây cầu
        """,
        out.toString());
  }

  @Test
  void beginsARuleThatLoadsAndHolds() {
    RuleSet rules = rules("- {rule: hoi-nghi-doi-thoai, indicator: other_count, find: [NUMBER xe]}");
    assertDraft(
        rules,
        "Năm 2019, huyện đã tổ chức 12 hội nghị đối thoại với nhân dân tại Kim Sơn.",
        1,
        """
        - rule: hoi-nghi-doi-thoai-2
          indicator: dialogue_conferences
          find:
            - 'NUMBER hội nghị đối thoại'
          # where the words after the number do not tell enough:
          # near: ['đã tổ chức']
          examples:
            - text: 'Năm 2019, huyện đã tổ chức 12 hội nghị đối thoại với nhân dân tại Kim Sơn.'
              gives: 12
        """);
    assertDraft(
        rules,
        "Tỷ lệ hộ nghèo: 12%.",
        0,
        """
        - rule: ty-le-ho-ngheo
          indicator: poverty_rate
          find:
            - 'tỷ lệ hộ nghèo : PERCENT'
          examples:
            - text: 'Tỷ lệ hộ nghèo: 12%.'
              gives: 12
        """);
  }

  @Test
  void beginsARuleFromAnySentence() {
    RuleSet rules = rules("");
    String signs = "“12” – 'x' {y} [z] #: @a | NUMBER";
    for (String text : List.of("12", "12.", "'12'", "(12)", "Có 12: không", signs, "đạt 12%")) {
      Sample sample = new Sample(text, vocabulary);
      String draft = RuleDraft.of(sample.syllables, 0, sample.syllables.size(), sample.numbers.get(0), rules);
      RuleSet loaded = rules(draft);
      assertEquals(1, loaded.rules().size(), draft);
    }
  }

  private void assertDraft(RuleSet rules, String text, int number, String expected) {
    Sample sample = new Sample(text, vocabulary);
    String draft = RuleDraft.of(sample.syllables, 0, sample.syllables.size(), sample.numbers.get(number), rules);
    assertEquals(expected, draft);
    RuleSet loaded = rules(draft);
    String faults =
        RuleCheck.all(loaded, new SampleRunner(loaded, vocabulary)).stream()
            .map(Fault::toString)
            .collect(Collectors.joining());
    assertTrue(faults.isEmpty(), faults);
  }
}
