package vn.solieu.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.claim.Measure;
import vn.solieu.number.NumberMention;
import vn.solieu.rule.Match;
import vn.solieu.rule.Rule;
import vn.solieu.rule.RuleSet;
import vn.solieu.rule.Scan;
import vn.solieu.rule.phrase.Marks;
import vn.solieu.text.Block;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;

/**
 * What the text has been speaking of: the governing phrases (kết nạp, đối thoại) of the title, the last paragraph and
 * this one so far. A number whose own sentence names no governor is read under the last of them: "Tiêu biểu: Ninh Kiều 333 đảng
 * viên". Lives within one document's extraction only.
 */
final class Topic {
  /** How many governing phrases of earlier sentences are kept. */
  private static final int KEPT = 24;

  private final RuleSet rules;
  private final Map<String, String> classes;
  private final Phrases bound;
  private final Scene scene;
  private final List<Scan.Hit> paragraph = new ArrayList<>();
  private final List<Block> titles;
  private final Set<String> claimed = new HashSet<>();
  private int claimedOf;
  private int block = -1;
  private int read;
  private int current;
  private List<NumberMention> numbers = List.of();
  private Scan carrying;
  private int blockStart;
  private int headingStart;
  private int titleEnd;

  /**
   * The topic of a scene, before its first sentence.
   *
   * @param lexicons the classes of things, and the phrases that govern their own sentence only
   */
  Topic(RuleSet rules, Lexicons lexicons, Scene scene) {
    this.rules = rules;
    this.classes = lexicons.classes();
    this.bound = lexicons.bound();
    this.scene = scene;
    this.titles = scene.document.blocks().stream().filter(b -> b.kind() == Block.Kind.TITLE).toList();
  }

  /** Turns to a sentence, by its index; the governing phrases of those before it count. */
  void turnTo(int sentence, List<NumberMention> itsNumbers) {
    current = sentence;
    numbers = itsNumbers;
    carrying = null;
  }

  /** The rule that fits a number under what was spoken of before, where it counts the same thing as {@code best}. */
  Match match(NumberMention n, Match best) {
    String kind = kind(best);
    for (Match m : carried(n)) {
      if (m.behind() == best.behind() && kind(m).equals(kind)) {
        return m;
      }
    }
    return null;
  }

  /** The rule that fits a number under what was spoken of before and counts things of a class. */
  Match match(NumberMention n, String kind) {
    for (Match m : carried(n)) {
      if (m.behind() > 0 && kind(m).equals(kind)) {
        return m;
      }
    }
    return null;
  }

  /** The rule whose words stand right before a bare number, under what was spoken of before: "giải quyết xong 61". */
  Match verb(NumberMention n) {
    for (Match m : carried(n)) {
      if (m.behind() == 0 && m.first() < n.from()) {
        return m;
      }
    }
    return null;
  }

  /**
   * What a bare number counts under a question, or a line that ends in a colon, right before its paragraph: "Kết nạp đảng
   * viên ra sao? - Năm 2014: 168". Null where there is no such line.
   */
  Rule heading() {
    readUpTo(scene.sentences.get(current));
    Rule found = null;
    for (Scan.Hit hit : paragraph) {
      if (hit.first() >= headingStart && hit.end() <= blockStart) {
        for (Rule rule : rules.governedBy(hit)) {
          if ("flow".equals(rules.indicator(rule.indicator()).temporal())) {
            // what was done comes first: "kết nạp đảng viên"
            return rules.indicator(rule.indicator()).measure() == Measure.COUNT ? rule : null;
          }
          found = rule;
        }
      }
    }
    return found == null || rules.indicator(found.indicator()).measure() != Measure.COUNT ? null : found;
  }

  /** What the words of this sentence before a token count that heads a list: "Số đảng viên kết nạp: 2014 - 131"; or null. */
  Rule before(int token) {
    int first = scene.sentences.get(current).first();
    if (token <= first) {
      return null;
    }
    List<Scan.Hit> hits = rules.scan(scene.tokens, first, token, List.of()).nears();
    for (int i = hits.size() - 1; i >= 0; i--) {
      for (Rule rule : rules.governedBy(hits.get(i))) {
        boolean done = "flow".equals(rules.indicator(rule.indicator()).temporal());
        if (done && rules.indicator(rule.indicator()).measure() == Measure.COUNT) {
          return rule;
        }
      }
    }
    return null;
  }

  private List<Match> carried(NumberMention n) {
    if (carrying == null) {
      Sentence here = scene.sentences.get(current);
      readUpTo(here);
      carrying = rules.scan(scene.tokens, here.first(), here.end(), numbers, Marks.NONE, List.copyOf(paragraph));
    }
    return carrying.matches(n).stream()
        .filter(m -> m.rule().priority() >= 0 && m.nearEnd() >= 0 && (m.nearEnd() > blockStart || isClaimed(m)))
        .toList();
  }

  /** Whether the text has claimed a figure of that rule's indicator before, or its title governs it. */
  private boolean isClaimed(Match m) {
    if (m.nearEnd() <= titleEnd) {
      return true;
    }
    for (; claimedOf < scene.drafts.size(); claimedOf++) {
      claimed.add(scene.drafts.get(claimedOf).indicator.id());
    }
    return claimed.contains(m.rule().indicator());
  }

  private String kind(Match m) {
    return classes.getOrDefault(rules.indicator(m.rule().indicator()).unit(), "");
  }

  /** Takes in the governing phrases of the title, the paragraph before and the sentences before the one given. */
  private void readUpTo(Sentence here) {
    if (here.block() != block) {
      paragraph.clear();
      block = here.block();
      blockStart = scene.tokens.at(scene.block(here).span().start());
      for (Block b : titles) {
        titleEnd = scene.tokens.at(b.span().end());
        take(scene.tokens.at(b.span().start()), titleEnd);
      }
      int previous = -1;
      for (int i = block - 1; i >= 0 && previous < 0; i--) {
        previous = scene.document.blocks().get(i).kind() == Block.Kind.BODY ? i : -1;
      }
      headingStart = blockStart;
      Block heading = block > 0 ? scene.document.blocks().get(block - 1) : null;
      if (heading != null && heading.kind() == Block.Kind.SUBHEADING && asks(heading)) {
        headingStart = scene.tokens.at(heading.span().start());
        take(headingStart, scene.tokens.at(heading.span().end()));
      } else if (previous >= 0) {
        Block b = scene.document.blocks().get(previous);
        headingStart = asks(b) ? scene.tokens.at(b.span().start()) : blockStart;
        take(scene.tokens.at(b.span().start()), scene.tokens.at(b.span().end()));
      }
      read = current;
      while (read > 0 && scene.sentences.get(read - 1).block() == block) {
        read--;
      }
    }
    for (; read < current; read++) {
      take(scene.sentences.get(read).first(), scene.sentences.get(read).end());
    }
    if (paragraph.size() > KEPT) {
      paragraph.subList(0, paragraph.size() - KEPT).clear();
    }
  }

  /** Whether a line ends in a question mark or a colon. */
  private boolean asks(Block b) {
    char last = scene.document.text().charAt(b.span().end() - 1);
    return last == '?' || last == ':';
  }

  private void take(int first, int end) {
    for (Scan.Hit hit : rules.scan(scene.tokens, first, end, List.of()).nears()) {
      Phrases.Hit weak = bound.at(scene.tokens, hit.first(), hit.end());
      if (weak == null || weak.end() < hit.end()) {
        paragraph.add(hit);
      }
    }
  }
}
