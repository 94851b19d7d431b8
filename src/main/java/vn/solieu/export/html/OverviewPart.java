package vn.solieu.export.html;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.solieu.claim.Indicator;
import vn.solieu.export.table.Outcome;
import vn.solieu.export.table.Value;
import vn.solieu.export.table.Values;
import vn.solieu.export.write.Language;
import vn.solieu.export.write.Overview;

/** The page's first part: what was read and found, in figures and charts. Each bar is a button that filters the table. */
final class OverviewPart {
  /** Bars of a chart, the longest first; the rest follows folded away. */
  private static final int BARS = 12;

  /** Years side by side, the latest; earlier ones are told in one number. */
  private static final int YEARS = 40;

  /** Over so many columns their counts find room. */
  private static final int COUNTED_YEARS = 32;

  /** Under so many columns their years find room side by side. */
  private static final int LYING_YEARS = 14;

  private static final int COLUMN_HEIGHT = 100;

  private final Overview overview;
  private final Words words;
  private final Language language;
  private final StringBuilder out = new StringBuilder();

  /** A bar: HTML of its name, what it filters by, its colour, its length. */
  private record Bar(String name, String value, int group, long count) {}

  OverviewPart(Overview overview, Words words, Language language) {
    this.overview = overview;
    this.words = words;
    this.language = language;
  }

  /** The figures of the run. */
  String tiles() {
    out.setLength(0);
    tile("Số liệu", "Claims", overview.claims());
    tile("Tài liệu", "Documents", overview.documents().values().stream().mapToInt(Integer::intValue).sum());
    tile("Chỉ tiêu", "Indicators", overview.byIndicator().size());
    tile("Tỉnh, thành phố", "Provinces", known(overview.byProvince()));
    tile("Năm", "Years", known(overview.byYear()));
    tile("Dòng chuỗi thời gian", "Panel rows", overview.panelRows());
    return out.toString();
  }

  /** How many documents came to which outcome, in a sentence's worth of words. */
  String outcomes() {
    out.setLength(0);
    for (Value value : Values.OUTCOME) {
      int count = overview.documents().getOrDefault(Outcome.valueOf(value.id().toUpperCase(Locale.ROOT)), 0);
      if (count > 0) {
        item(value.vi(), value.en(), count);
      }
    }
    if (overview.duplicates() > 0) {
      item("trùng với bài trước", "repeat an earlier one", overview.duplicates());
    }
    return out.toString();
  }

  private void item(String vi, String en, long count) {
    out.append("<li><b>").append(number(count)).append("</b> ").append(both(vi, en)).append("</li>\n");
  }

  private void tile(String vi, String en, long count) {
    out.append("<div><dt>").append(both(vi, en)).append("</dt><dd>").append(number(count)).append("</dd></div>\n");
  }

  /** Claims by indicator. */
  String byIndicator() {
    List<Bar> bars = new ArrayList<>();
    for (Indicator i : words.indicators()) {
      String name = both(Html.text(i.labelVi()), Html.text(i.labelEn()));
      bars.add(new Bar(name, Html.text(i.id()), Group.of(i), overview.byIndicator().get(i.id())));
    }
    return bars("indicator", "Chỉ tiêu", "Indicator", bars);
  }

  /** Claims by province. */
  String byProvince() {
    List<Bar> bars = new ArrayList<>();
    overview.byProvince().forEach((name, count) ->
        bars.add(new Bar(name.isEmpty() ? both("không rõ", "unknown") : Html.text(name), Html.text(name), -1, count)));
    return bars("province", "Tỉnh, thành phố", "Province", bars);
  }

  /** Claims by flag. */
  String byFlag() {
    List<Bar> bars = new ArrayList<>();
    overview.byFlag().forEach((id, count) -> {
      Value flag = Values.FLAG.stream().filter(f -> f.id().equals(id)).findFirst().orElseGet(() -> new Value(id, id, id));
      bars.add(new Bar(both(Html.text(flag.vi()), Html.text(flag.en())), Html.text(id), -1, count));
    });
    return bars.isEmpty() ? "" : bars("flag", "Lý do", "Reason", bars);
  }

  private String bars(String filter, String vi, String en, List<Bar> bars) {
    out.setLength(0);
    bars.sort(Comparator.comparing((Bar b) -> b.value.isEmpty()).thenComparing(Comparator.comparingLong(Bar::count).reversed())
        .thenComparing(Bar::value));
    long most = bars.stream().mapToLong(Bar::count).max().orElse(1);
    table(filter, vi, en, bars.subList(0, Math.min(BARS, bars.size())), most);
    if (bars.size() > BARS) {
      out.append("<details><summary>").append(both("Còn lại: ", "The rest: ")).append(bars.size() - BARS);
      out.append("</summary>\n");
      table(filter, vi, en, bars.subList(BARS, bars.size()), most);
      out.append("</details>\n");
    }
    return out.toString();
  }

  private void table(String filter, String vi, String en, List<Bar> bars, long most) {
    out.append("<table class=\"bars\"><colgroup><col><col><col></colgroup><thead><tr><th scope=\"col\">").append(both(vi, en));
    out.append("</th><th scope=\"col\" colspan=\"2\">").append(both("Số liệu", "Claims")).append("</th></tr></thead>\n<tbody>\n");
    for (Bar bar : bars) {
      out.append("<tr><th scope=\"row\"><button type=\"button\" data-filter=\"").append(filter);
      out.append("\" data-value=\"").append(bar.value).append("\">").append(bar.name).append("</button></th><td class=\"bar\">");
      out.append("<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
      out.append("<rect class=\"").append(bar.group < 0 ? "ink" : "g" + bar.group).append("\" width=\"");
      out.append(Math.max(4, 1000 * bar.count / most)).append("\" height=\"10\"/></svg></td><td class=\"count\">");
      out.append(number(bar.count)).append("</td></tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  /** Claims by year, as columns over a scale without gaps. */
  String byYear() {
    out.setLength(0);
    SortedMap<Integer, Long> years = new TreeMap<>();
    for (Map.Entry<String, Long> year : overview.byYear().entrySet()) {
      Integer known = Ints.tryParse(year.getKey());
      if (known != null) {
        years.put(known, year.getValue());
      }
    }
    if (years.isEmpty()) {
      return "";
    }
    int last = years.lastKey();
    int first = Math.max(years.firstKey(), last - YEARS + 1);
    long most = years.tailMap(first).values().stream().mapToLong(Long::longValue).max().orElse(1);
    int columns = last - first + 1;
    out.append("<ol class=\"years").append(columns > LYING_YEARS ? " many" : "");
    out.append(columns > COUNTED_YEARS ? " full" : "").append("\">\n");
    for (int year = first; year <= last; year++) {
      column(year, years.getOrDefault(year, 0L), most);
    }
    out.append("</ol>\n");
    long earlier = years.headMap(first).values().stream().mapToLong(Long::longValue).sum();
    long unknown = overview.byYear().getOrDefault("", 0L);
    if (earlier > 0) {
      out.append("<p class=\"note\">").append(both("Trước " + first + ": ", "Before " + first + ": "));
      out.append(number(earlier)).append("</p>\n");
    }
    if (unknown > 0) {
      out.append("<p class=\"note\">").append(both("Không rõ năm: ", "Year unknown: ")).append(number(unknown)).append("</p>\n");
    }
    return out.toString();
  }

  private void column(int year, long count, long most) {
    long height = count == 0 ? 0 : Math.max(1, COLUMN_HEIGHT * count / most);
    out.append("<li><button type=\"button\" data-filter=\"year\" data-value=\"").append(year).append('"');
    out.append(count == 0 ? " disabled" : "").append(" title=\"").append(year).append(": ").append(number(count));
    out.append("\"><span class=\"count\">").append(count == 0 ? "" : number(count)).append("</span>");
    out.append("<svg viewBox=\"0 0 10 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
    out.append("<rect class=\"ink\" y=\"").append(COLUMN_HEIGHT - height).append("\" width=\"10\" height=\"");
    out.append(height).append("\"/></svg><span class=\"year\">").append(year).append("</span></button></li>\n");
  }

  /** The colours of the text, in words. */
  String legend() {
    out.setLength(0);
    for (int i = 0; i < Group.ALL.size(); i++) {
      out.append("<li><mark class=\"g").append(i).append("\">12</mark> ");
      out.append(both(Group.ALL.get(i).vi(), Group.ALL.get(i).en())).append("</li>\n");
    }
    return out.toString();
  }

  private static long known(SortedMap<String, Long> counts) {
    return counts.keySet().stream().filter(k -> !k.isEmpty()).count();
  }

  private String both(String vi, String en) {
    return Template.text(language, vi, en);
  }

  String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', language == Language.VI ? '.' : ',');
  }
}
