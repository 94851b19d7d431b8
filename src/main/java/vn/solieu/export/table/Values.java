package vn.solieu.export.table;

import static vn.solieu.export.table.Value.named;

import java.util.List;
import vn.solieu.claim.Change;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.claim.Measure;
import vn.solieu.claim.Modality;
import vn.solieu.claim.Period;
import vn.solieu.claim.TimeBasis;
import vn.solieu.number.Approximation;
import vn.solieu.place.Level;
import vn.solieu.text.Metadata.PublishedBasis;

/** The enumerations of the tables, and what each value means. */
public final class Values {
  /** What kind of figure. */
  public static final List<Value> MEASURE =
      List.of(
          named(Measure.COUNT, "số đếm", "a counted number of things"),
          named(Measure.SHARE, "tỷ lệ, phần trăm hoặc n/N", "percent, or n of N told as a share"),
          named(Measure.AMOUNT, "lượng: tiền, chiều dài, diện tích, khối lượng", "money, length, area, weight"),
          named(Measure.RATE, "mức trên một kỳ hoặc bình quân đầu người, đơn vị", "per period or per head"));

  /** How closely the text commits itself. */
  public static final List<Value> APPROXIMATION =
      List.of(
          named(Approximation.EXACT, "đúng bằng", "just that number"),
          named(Approximation.MORE_THAN, "trên, hơn, quá", "more than it"),
          named(Approximation.AT_LEAST, "ít nhất, không dưới, trở lên", "at least it"),
          named(Approximation.LESS_THAN, "dưới, chưa đến", "less than it"),
          named(Approximation.AT_MOST, "tối đa, không quá, trở xuống", "at most it"),
          named(Approximation.NEARLY, "gần, ngót", "just below it"),
          named(Approximation.ABOUT, "khoảng, chừng, ước", "somewhere near it"),
          named(Approximation.RANGE, "từ … đến …", "from value_low to value_high"));

  /** The period of a rate. */
  public static final List<Value> PERIOD =
      List.of(
          named(Period.PER_YEAR, "mỗi năm", "per year"),
          named(Period.PER_MONTH, "mỗi tháng", "per month"),
          named(Period.PER_WEEK, "mỗi tuần", "per week"),
          named(Period.PER_DAY, "mỗi ngày", "per day"));

  /** Level or difference. */
  public static final List<Value> CHANGE =
      List.of(
          named(Change.LEVEL, "mức", "the figure itself"),
          named(Change.INCREASE, "số tăng thêm", "by how much it grew"),
          named(Change.DECREASE, "số giảm đi", "by how much it fell"));

  /** Fact, plan or norm. */
  public static final List<Value> MODALITY =
      List.of(
          named(Modality.REPORTED, "đã có, đã làm", "told as fact"),
          named(Modality.PLANNED, "kế hoạch, mục tiêu, dự kiến", "a plan, aim or forecast"),
          named(Modality.REQUIRED, "quy định, định mức", "a rule or norm"));

  /** How large a place. */
  public static final List<Value> LEVEL =
      List.of(
          named(Level.COUNTRY, "cả nước", "the whole country"),
          named(Level.PROVINCE, "tỉnh, thành phố trực thuộc trung ương", "province or city under the government"),
          named(Level.DISTRICT, "huyện, quận, thị xã, thành phố", "district or town (until 30 June 2025)"),
          named(Level.COMMUNE, "xã, phường, thị trấn, đặc khu", "commune, ward or township"),
          named(Level.HAMLET, "thôn, bản, ấp, tổ dân phố", "hamlet or residential group, without a code"),
          named(Level.ORGANISATION, "cơ quan, tổ chức", "an organisation that stands for no territory"));

  /** Where a locality comes from. */
  public static final List<Value> LOCALITY_BASIS =
      List.of(
          named(LocalityBasis.CLAUSE, "trong vế câu", "the figure's own clause"),
          named(LocalityBasis.SENTENCE, "trong câu", "the same sentence"),
          named(LocalityBasis.CONTEXT, "câu trước", "an earlier sentence"),
          named(LocalityBasis.TITLE, "tiêu đề", "the headline"),
          named(LocalityBasis.DOCUMENT, "địa phương chính của bài", "the document's main unit"),
          named(LocalityBasis.OUTLET, "tờ báo", "the province that the outlet serves"),
          named(LocalityBasis.METADATA, "bảng kèm theo", "the table given with --metadata"));

  /** Where a time comes from. */
  public static final List<Value> TIME_BASIS =
      List.of(
          named(TimeBasis.STATED, "nêu rõ", "the words name it"),
          named(TimeBasis.RELATIVE, "tính từ ngày đăng (năm nay, 3 năm qua)", "resolved from the day of publication"),
          named(TimeBasis.INHERITED, "câu trước", "an earlier sentence"),
          named(TimeBasis.PUBLICATION, "ngày đăng, bài không nêu", "no time in the text: the day of publication"));

  /** What became of a document. */
  public static final List<Value> OUTCOME =
      List.of(
          named(Outcome.EXTRACTED, "có số liệu", "read, and figures found"),
          named(Outcome.NO_CLAIMS, "không có số liệu", "read, and no figure found"),
          named(Outcome.REFUSED, "không nhận: rỗng, nhị phân, không giải mã được, quá lớn", "not for this program"),
          named(Outcome.FAILED, "lỗi của chương trình", "the program's own fault"));

  /** Where a publication date comes from. */
  public static final List<Value> PUBLISHED_BASIS =
      List.of(
          named(PublishedBasis.TEXT, "trong bài", "the text"),
          named(PublishedBasis.MARKUP, "mã trang", "the page's markup"),
          named(PublishedBasis.METADATA, "bảng kèm theo", "the table given with --metadata"));

  /** Reasons to look; later rules may set more, which the tables pass on as they are. */
  public static final List<Value> FLAG =
      List.of(
          new Value("ambiguous_locality", "địa danh còn ngờ", "several places fit, and a doubt was left"),
          new Value("conflict", "khác số liệu cùng loại", "another claim gives another value for the same thing"),
          new Value("duplicate_document", "bài trùng", "the document repeats an earlier one (see duplicate_of)"),
          new Value("mixed_units", "nhiều đơn vị tính", "panel: the claims behind the row differ in unit"),
          new Value("part_of_year", "một phần của năm", "panel: the chosen claim covers part of the year"),
          new Value("several_values", "nhiều số trong một câu", "panel: one sentence gives several figures for it"),
          new Value("share_over_100", "tỷ lệ quá 100%", "a share of more than the whole"),
          new Value("span_of_years", "nhiều năm", "panel: the chosen claim covers several years"),
          new Value("sum_mismatch", "tổng không khớp", "the parts do not add up to the whole"),
          new Value("undated", "không rõ năm", "no time in the text, and the document has no date"));

  private Values() {}
}
