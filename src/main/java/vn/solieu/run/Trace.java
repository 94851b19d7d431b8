package vn.solieu.run;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import vn.solieu.claim.Claim;
import vn.solieu.claim.Quantity;
import vn.solieu.number.NumberMention;
import vn.solieu.resolve.Extraction;
import vn.solieu.resolve.Finding;
import vn.solieu.text.Metadata;
import vn.solieu.text.Span;

/** What became of every number of one document, to read in a terminal or by a program. Spans are told in code points. */
final class Trace {
  private static final int AROUND = 36;

  /** How a step says that a rule was tried and does not fit. */
  private static final String MISFIT = " failed: ";

  private final Extraction extraction;
  private final boolean all;
  private final String text;

  /** Of one document; {@code all} tells of rules that do not fit, too. */
  Trace(Extraction extraction, boolean all) {
    this.extraction = extraction;
    this.all = all;
    this.text = extraction.document().text();
  }

  /** For a terminal. */
  String text() {
    StringBuilder t = new StringBuilder();
    Metadata m = extraction.document().metadata();
    t.append(extraction.document().path()).append('\n');
    line(t, "title", m.title());
    line(t, "published", m.published().map(Object::toString).orElse("not known"));
    line(t, "outlet", m.outlet());
    line(t, "about", extraction.locality().map(l -> l.name()).orElse(""));
    int claims = 0;
    for (Finding f : extraction.findings()) {
      claims += f.claim().isPresent() ? 1 : 0;
      t.append('\n').append(f.claim().isPresent() ? "+ " : "- ");
      t.append(f.number().span().of(text)).append("  ").append(span(f.number().span())).append("  ");
      t.append(around(f.number().span())).append('\n');
      f.claim().ifPresent(c -> claim(t, c));
      line(t, f.claim().isPresent() ? "because" : "no claim", f.claim().isPresent() ? f.reason() : refusal(f));
      steps(t, f.steps());
    }
    t.append('\n').append(extraction.findings().size()).append(" numbers, ").append(claims).append(" claims\n");
    return t.toString();
  }

  private void steps(StringBuilder t, List<String> steps) {
    int hidden = 0;
    for (String step : steps) {
      if (!all && step.contains(MISFIT)) {
        hidden++;
      } else {
        line(t, "step", step);
      }
    }
    line(t, "step", hidden == 0 ? "" : hidden + " rules that do not fit here; --all shows them");
  }

  /** One object a number. */
  String json() {
    StringBuilder t = new StringBuilder();
    for (Finding f : extraction.findings()) {
      Map<String, Object> o = new LinkedHashMap<>();
      o.put("number", f.number().span().of(text));
      o.put("start", codePoints(f.number().span().start()));
      o.put("end", codePoints(f.number().span().end()));
      f.claim().ifPresent(c -> o.put("claim", fields(c)));
      o.put("reason", f.claim().isPresent() ? f.reason() : refusal(f));
      o.put("steps", f.steps());
      t.append(Json.of(o)).append('\n');
    }
    return t.toString();
  }

  private static void claim(StringBuilder t, Claim c) {
    fields(c).forEach((name, value) -> line(t, name, value.toString()));
  }

  private static Map<String, Object> fields(Claim c) {
    Map<String, Object> f = new LinkedHashMap<>();
    f.put("indicator", c.indicator().id() + " (" + c.indicator().labelVi() + ")");
    f.put("concept", c.concept() + (c.subgroup().isEmpty() ? "" : " / " + c.subgroup()));
    f.put("value", value(c.quantity()));
    f.put("place", c.locality().map(l -> l.name() + (l.code().isEmpty() ? "" : " [" + l.code() + "]")).orElse("not known")
        + ", by " + word(c.localityBasis()));
    f.put("time", years(c) + (c.when().text().isEmpty() ? "" : " «" + c.when().text() + "»") + ", by "
        + word(c.when().basis()));
    f.put("modality", word(c.modality()));
    f.put("rule", c.rule());
    if (!c.partOf().isEmpty()) {
      f.put("part of", c.partOf());
    }
    if (!c.flags().isEmpty()) {
      f.put("flags", String.join("; ", c.flags()));
    }
    return f;
  }

  private static String value(Quantity q) {
    StringJoiner s = new StringJoiner(" ");
    s.add(q.value().map(BigDecimal::toPlainString).orElse("no value"));
    q.total().ifPresent(total -> s.add("of " + total.toPlainString()));
    s.add(q.unit());
    s.add("(" + word(q.approximation()) + ", " + bound(q.low()) + " to " + bound(q.high()) + ", " + word(q.measure())
        + ", " + word(q.change()) + ")");
    return CharMatcher.whitespace().collapseFrom(s.toString(), ' ');
  }

  private static String bound(Optional<BigDecimal> b) {
    return b.map(BigDecimal::toPlainString).orElse("?");
  }

  private static String years(Claim c) {
    String start = c.when().yearStart().isPresent() ? c.when().yearStart().getAsInt() + "" : "?";
    String end = c.when().yearEnd().isPresent() ? c.when().yearEnd().getAsInt() + "" : "?";
    return start.equals(end) ? start : start + "–" + end;
  }

  private static String refusal(Finding f) {
    NumberMention n = f.number();
    String reason = n.refusal().map(r -> "it is " + r.reason()).orElse("");
    return reason.isEmpty() ? f.reason() : f.reason().isEmpty() ? reason : f.reason();
  }

  private static String word(Enum<?> e) {
    return Ascii.toLowerCase(e.name()).replace('_', ' ');
  }

  private static void line(StringBuilder t, String name, String value) {
    if (!value.isBlank()) {
      t.append(String.format(Locale.ROOT, "    %-10s %s%n", name, value));
    }
  }

  private String span(Span span) {
    return "[" + codePoints(span.start()) + ", " + codePoints(span.end()) + ")";
  }

  private int codePoints(int offset) {
    return text.codePointCount(0, offset);
  }

  private String around(Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String words = text.substring(from, span.start()) + "»" + span.of(text) + "«" + text.substring(span.end(), to);
    return (from > 0 ? "…" : "") + CharMatcher.whitespace().trimAndCollapseFrom(words, ' ') + (to < text.length() ? "…" : "");
  }
}
