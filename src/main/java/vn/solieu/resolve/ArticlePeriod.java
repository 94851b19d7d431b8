package vn.solieu.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.solieu.text.Block;
import vn.solieu.time.TimeMention;

/** The period that an article reports on. Immutable. */
final class ArticlePeriod {
  private final Words words;
  private final Datable datable;

  ArticlePeriod(Words words, Datable datable) {
    this.words = words;
    this.datable = datable;
  }

  /** The period that the article reports on: the first time of its title or its opening paragraphs. */
  Optional<TimeMention> of(Scene scene) {
    List<Block> blocks = scene.document.blocks();
    boolean undated = scene.document.metadata().published().isEmpty();
    int bodies = 0;
    for (Block b : blocks) {
      boolean own = b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.BODY;
      if (!own && !(undated && b.kind() == Block.Kind.SUBHEADING)) {
        continue;
      }
      List<TimeMention> times = scene.timesIn(scene.tokens.at(b.span().start()), scene.tokens.at(b.span().end()));
      for (TimeMention t : times) {
        boolean known = t.role() == TimeMention.Role.REFERENCE && t.yearEnd().isPresent() && datable.is(scene, t)
            && !TimeFrames.pointsBack(scene, t);
        boolean opens = b.kind() == Block.Kind.TITLE || TimeFrames.opensSentence(scene, t)
            || scene.tokens.isSign(t.first() - 1, ':');
        boolean frames = undated ? bodies == 0 || TimeFrames.isFree(scene, t) : isYearJustOver(scene, t);
        boolean dates = frames && t.yearStart().equals(t.yearEnd());
        if (known && (dates || opens && isWholeYear(scene, t))) {
          return Optional.of(t);
        }
      }
      bodies += b.kind() == Block.Kind.BODY ? 1 : 0;
      if (bodies >= 2) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * The year in which an undated article was up to date, where its opening says so: "tính đến ngày 1/3/2017".
   *
   * @param topic the period that it reports on
   */
  OptionalInt present(Scene scene, Optional<TimeMention> topic) {
    if (scene.document.metadata().published().isPresent()) {
      return OptionalInt.empty();
    }
    int bodies = 0;
    for (Block b : scene.document.blocks()) {
      bodies += b.kind() == Block.Kind.BODY ? 1 : 0;
      if (bodies > 2 || b.kind() != Block.Kind.BODY && b.kind() != Block.Kind.TITLE) {
        continue;
      }
      for (TimeMention t : scene.timesIn(scene.tokens.at(b.span().start()), scene.tokens.at(b.span().end()))) {
        boolean day = t.role() == TimeMention.Role.REFERENCE && t.basis() == TimeMention.Basis.STATED
            && t.periodStart().equals(t.periodEnd());
        if (t.periodEnd().isPresent() && (day || t.role() == TimeMention.Role.AS_OF)) {
          return t.yearEnd();
        }
      }
    }
    boolean opens = topic.isPresent() && TimeFrames.isOfOpening(scene, topic.get());
    return opens && isLatest(scene, topic.get()) ? topic.get().yearEnd() : OptionalInt.empty();
  }

  /** Whether the text names no later year than that of a time. */
  private static boolean isLatest(Scene scene, TimeMention t) {
    return scene.times.stream()
        .noneMatch(o -> o.role() == TimeMention.Role.REFERENCE && o.yearEnd().orElse(0) > t.yearEnd().orElse(0));
  }

  /** In January an article reports on the year before, wherever in its opening it names that. */
  private boolean isYearJustOver(Scene scene, TimeMention t) {
    Optional<LocalDate> published = scene.document.metadata().published();
    boolean first = scene.drafts.isEmpty() || scene.sentence(scene.drafts.get(0)).end() > t.first()
        || scene.drafts.get(0).title;
    return first && published.filter(p -> p.getMonthValue() == 1 && p.getYear() - 1 == t.yearEnd().orElse(0)).isPresent()
        && isWholeYear(scene, t);
  }

  private boolean isWholeYear(Scene scene, TimeMention t) {
    return t.periodStart().isEmpty() && !words.is(scene.tokens, t.first() - 1, "riêng")
        && words.is(scene.tokens, t.first(), "năm", "trong", "cả");
  }
}
