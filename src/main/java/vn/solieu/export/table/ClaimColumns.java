package vn.solieu.export.table;

import static vn.solieu.export.table.Cells.day;
import static vn.solieu.export.table.Cells.number;
import static vn.solieu.export.table.Cells.year;
import static vn.solieu.export.table.Column.Type.DATE;
import static vn.solieu.export.table.Column.Type.INTEGER;
import static vn.solieu.export.table.Column.Type.NUMBER;
import static vn.solieu.export.table.Column.Type.STRING;
import static vn.solieu.export.table.Column.plain;
import static vn.solieu.export.table.Column.oneOf;

import java.util.List;
import java.util.function.Function;
import vn.solieu.claim.Claim;
import vn.solieu.claim.Quantity;
import vn.solieu.claim.When;
import vn.solieu.place.Locality;
import vn.solieu.text.Metadata;

/** The columns of {@code claims.csv}: one row for each reported figure. */
final class ClaimColumns {
  static final List<Column<ClaimRow>> ALL =
      List.of(
          plain(STRING, "claim_id", "Mã số liệu", "Claim id", "Mã riêng của số liệu, không đổi giữa các lượt chạy.",
              "Unique in a run and stable across runs: depends on the document's path and content, the span and the"
                  + " indicator only.",
              claim(Claim::id)).always(),
          plain(STRING, "indicator", "Mã chỉ tiêu", "Indicator", "Mã chỉ tiêu; other_* khi chưa có quy tắc gọi tên.",
              "Id from the catalogue of indicators; other_* where no rule names the thing.",
              claim(c -> c.indicator().id())).always(),
          plain(STRING, "indicator_vi", "Chỉ tiêu", "Indicator (Vietnamese)", "Tên chỉ tiêu bằng tiếng Việt.",
              "Vietnamese label of the indicator.",
              claim(c -> c.indicator().labelVi())).inBrief(),
          plain(STRING, "indicator_en", "Chỉ tiêu (tiếng Anh)", "Indicator", "Tên chỉ tiêu bằng tiếng Anh.",
              "English label of the indicator.",
              claim(c -> c.indicator().labelEn())),
          plain(STRING, "concept", "Đối tượng đếm", "Concept", "Đối tượng được đếm, theo lời bài báo.",
              "The counted thing as the text names it.",
              claim(Claim::concept)),
          plain(STRING, "subgroup", "Nhóm", "Subgroup",
              "Phần thu hẹp, nếu có: nữ, cấp xã, hoàn thành xuất sắc nhiệm vụ.",
              "The narrowing part, if any.",
              claim(Claim::subgroup)).inBrief(),
          oneOf(Values.MEASURE, "measure", "Loại số", "Measure", "Số đếm, tỷ lệ, lượng hay mức.",
              "What kind of figure it is.",
              quantity(q -> Value.id(q.measure()))).always(),
          plain(NUMBER, "value", "Giá trị", "Value", "Con số đã quy đổi hàng nghìn, triệu, tỷ; trống nếu là khoảng.",
              "The stated number, scaled (1,5 tỷ is 1500000000); empty for a range.",
              quantity(q -> number(q.value()))).inBrief(),
          plain(NUMBER, "value_low", "Cận dưới", "Lower bound", "Giá trị nhỏ nhất mà lời văn cho phép.",
              "The least that the text allows; empty where it sets no lower bound.",
              quantity(q -> number(q.low()))),
          plain(NUMBER, "value_high", "Cận trên", "Upper bound", "Giá trị lớn nhất mà lời văn cho phép.",
              "The most that the text allows; empty where it sets no upper bound.",
              quantity(q -> number(q.high()))),
          oneOf(Values.APPROXIMATION, "approximation", "Mức chính xác", "Approximation", "Đúng, trên, gần, khoảng …",
              "How closely the text commits itself to the number.",
              quantity(q -> Value.id(q.approximation()))).always().inBrief(),
          plain(NUMBER, "total", "Tổng (n/N)", "Total", "N trong cách viết n/N.",
              "N of a literal n/N.",
              quantity(q -> number(q.total()))),
          plain(STRING, "unit", "Đơn vị tính", "Unit", "Đơn vị như bài viết; không quy đổi.",
              "Canonical name of the unit as written; scale words are multiplied out, units are not converted.",
              quantity(Quantity::unit)).inBrief(),
          oneOf(Values.PERIOD, "period", "Kỳ", "Period", "Kỳ của một mức: mỗi năm, mỗi tháng …",
              "The period that a rate is told for.",
              quantity(q -> Value.id(q.period()))),
          oneOf(Values.CHANGE, "change", "Mức hay tăng giảm", "Change", "Số là mức, hay là phần tăng, giảm.",
              "Whether the number is a level or a difference.",
              quantity(q -> Value.id(q.change()))).always(),
          oneOf(Values.MODALITY, "modality", "Tính chất", "Modality", "Đã có, kế hoạch hay quy định.",
              "Whether it is told as fact, as a plan or as a norm.",
              claim(c -> Value.id(c.modality()))).always().inBrief(),
          plain(STRING, "part_of", "Thuộc về", "Part of", "Mã của số tổng mà số này là một phần.",
              "claim_id of the whole that this is a part of.",
              claim(Claim::partOf)),
          plain(STRING, "locality", "Địa phương", "Locality", "Nơi của số liệu, kèm loại: huyện Kim Sơn.",
              "The place with its type word.",
              place(Locality::name)).inBrief(),
          oneOf(Values.LEVEL, "locality_level", "Cấp", "Level", "Cấp của nơi đó.",
              "The level of the place.",
              place(l -> Value.id(l.level()))),
          plain(STRING, "locality_code", "Mã địa phương", "Locality code", "Mã của Tổng cục Thống kê, giữ số 0 đầu.",
              "Official statistics-office code, leading zeros kept (provinces 2 digits, districts 3, communes 5); VN"
                  + " for the country; empty for a hamlet or an organisation.",
              place(Locality::code)),
          plain(STRING, "commune", "Xã", "Commune", "Xã chứa nơi đó, vào thời điểm của số liệu.",
              "The commune that contains it, as of the claim's time.",
              place(Locality::commune)),
          plain(STRING, "district", "Huyện", "District", "Huyện chứa nơi đó, vào thời điểm của số liệu.",
              "The district that contains it, as of the claim's time.",
              place(Locality::district)),
          plain(STRING, "province", "Tỉnh", "Province", "Tỉnh chứa nơi đó, vào thời điểm của số liệu.",
              "The province that contains it, as of the claim's time.",
              place(Locality::province)).inBrief(),
          plain(STRING, "province_code", "Mã tỉnh", "Province code", "Mã tỉnh vào thời điểm của số liệu.",
              "Official code of that province, as of the claim's time.",
              place(Locality::provinceCode)),
          plain(STRING, "province_2025", "Tỉnh từ 7/2025", "Province since July 2025",
              "Tỉnh của vùng đất đó từ 1/7/2025.",
              "The province of that ground since 1 July 2025.",
              place(Locality::province2025)),
          oneOf(Values.LOCALITY_BASIS, "locality_basis", "Căn cứ địa phương", "Locality basis",
              "Địa phương lấy từ đâu.",
              "Where the locality comes from; empty if there is none.",
              claim(c -> Value.id(c.localityBasis()))),
          plain(INTEGER, "year", "Năm", "Year", "Năm của số liệu: năm đó, hoặc năm cuối của giai đoạn.",
              "The year the figure stands for: the year itself, or the last year of a span.",
              when(w -> year(w.yearEnd()))).inBrief(),
          plain(INTEGER, "year_start", "Từ năm", "First year", "Năm đầu của giai đoạn.",
              "First year of the span; equal to year_end for a single year.",
              when(w -> year(w.yearStart()))),
          plain(INTEGER, "year_end", "Đến năm", "Last year", "Năm cuối của giai đoạn.",
              "Last year of the span.",
              when(w -> year(w.yearEnd()))),
          plain(DATE, "period_start", "Từ ngày", "First day", "Ngày đầu, khi bài nêu rõ hơn năm.",
              "First day, where the text is finer than a year.",
              when(w -> day(w.periodStart()))),
          plain(DATE, "period_end", "Đến ngày", "Last day", "Ngày cuối, khi bài nêu rõ hơn năm.",
              "Last day, inclusive, where the text is finer than a year.",
              when(w -> day(w.periodEnd()))),
          plain(STRING, "time_text", "Lời chỉ thời gian", "Time text", "Những chữ cho biết thời gian.",
              "The words that the time was read from.",
              when(When::text)),
          oneOf(Values.TIME_BASIS, "time_basis", "Căn cứ thời gian", "Time basis", "Thời gian lấy từ đâu.",
              "Where the time comes from; empty if there is none.",
              when(w -> Value.id(w.basis()))),
          plain(STRING, "number_text", "Chữ số trong bài", "Number text", "Con số như bài viết.",
              "The number expression in the source, without approximator or unit.",
              claim(Claim::numberText)).always(),
          plain(INTEGER, "number_start", "Vị trí đầu", "Number start", "Vị trí ký tự đầu, đếm từ 0.",
              "Its first code point in the decoded text of the source, counted from 0.",
              row(r -> Integer.toString(r.start()))).always().counting("code points"),
          plain(INTEGER, "number_end", "Vị trí cuối", "Number end", "Vị trí sau ký tự cuối.",
              "One past its last code point in the decoded text of the source.",
              row(r -> Integer.toString(r.end()))).always().counting("code points"),
          plain(STRING, "sentence", "Câu dẫn chứng", "Sentence", "Câu có con số, như trong bài.",
              "The evidence, as the source has it, white space folded.",
              claim(Claim::sentence)).inBrief(),
          plain(STRING, "rule", "Quy tắc", "Rule", "Mã quy tắc đã gọi tên số liệu.",
              "Id of the rule that named it.",
              claim(Claim::rule)),
          plain(STRING, "flags", "Cần xem lại", "Flags", "Lý do cần xem lại, cách nhau bằng dấu ;.",
              "Reasons to look, in alphabetical order, separated by semicolons.",
              claim(c -> Cells.flags(c.flags()))).inBrief(),
          plain(STRING, "document", "Tài liệu", "Document", "Đường dẫn của bài, tính từ thư mục đầu vào.",
              "Path of the source relative to the input root (archive.zip!/a.html inside a container).",
              row(r -> r.document().document())).always().inBrief(),
          plain(STRING, "title", "Tiêu đề", "Title", "Tiêu đề của bài.",
              "Headline of the document.",
              document(Metadata::title)),
          plain(STRING, "outlet", "Báo", "Outlet", "Tên tờ báo, trang tin.",
              "Newspaper or site that published the document.",
              document(Metadata::outlet)),
          plain(DATE, "published", "Ngày đăng", "Published", "Ngày đăng của bài.",
              "Day on which the document was published.",
              document(m -> day(m.published()))),
          plain(STRING, "url", "Địa chỉ", "URL", "Địa chỉ của bài trên mạng.",
              "Address of the document.",
              document(Metadata::url)));

  private ClaimColumns() {}

  private static Function<ClaimRow, String> row(Function<ClaimRow, String> cell) {
    return cell;
  }

  private static Function<ClaimRow, String> claim(Function<Claim, String> cell) {
    return row -> cell.apply(row.claim());
  }

  private static Function<ClaimRow, String> quantity(Function<Quantity, String> cell) {
    return row -> cell.apply(row.claim().quantity());
  }

  private static Function<ClaimRow, String> when(Function<When, String> cell) {
    return row -> cell.apply(row.claim().when());
  }

  private static Function<ClaimRow, String> place(Function<Locality, String> cell) {
    return row -> row.claim().locality().map(cell).orElse("");
  }

  private static Function<ClaimRow, String> document(Function<Metadata, String> cell) {
    return row -> cell.apply(row.document().metadata());
  }
}
