package vn.solieu.export.table;

import static vn.solieu.export.table.Column.Type.INTEGER;
import static vn.solieu.export.table.Column.Type.NUMBER;
import static vn.solieu.export.table.Column.Type.STRING;
import static vn.solieu.export.table.Column.plain;
import static vn.solieu.export.table.Column.oneOf;

import java.util.List;
import java.util.function.Function;
import vn.solieu.export.table.PanelRow.Figure;
import vn.solieu.export.table.PanelRow.Series;

/** The columns of {@code panel.csv}: one row for each indicator, place and year. */
final class PanelColumns {
  static final List<Column<PanelRow>> ALL =
      List.of(
          plain(STRING, "indicator", "Mã chỉ tiêu", "Indicator", "Mã chỉ tiêu.",
              "Id from the catalogue of indicators.",
              series(Series::indicator)).always(),
          plain(STRING, "indicator_vi", "Chỉ tiêu", "Indicator (Vietnamese)", "Tên chỉ tiêu bằng tiếng Việt.",
              "Vietnamese label of the indicator.",
              series(Series::indicatorVi)).inBrief(),
          oneOf(Values.MEASURE, "measure", "Loại số", "Measure", "Số đếm, tỷ lệ, lượng hay mức.",
              "What kind of figure it is.",
              series(Series::measure)).always().inBrief(),
          plain(STRING, "subgroup", "Nhóm", "Subgroup", "Phần thu hẹp, nếu có.",
              "The narrowing part, if any.",
              series(Series::subgroup)).inBrief(),
          plain(STRING, "locality", "Địa phương", "Locality", "Nơi của số liệu, kèm loại.",
              "The place with its type word.",
              series(Series::locality)).always().inBrief(),
          oneOf(Values.LEVEL, "locality_level", "Cấp", "Level", "Cấp của nơi đó.",
              "The level of the place.",
              series(Series::level)).always(),
          plain(STRING, "locality_code", "Mã địa phương", "Locality code", "Mã của Tổng cục Thống kê, giữ số 0 đầu.",
              "Official statistics-office code, leading zeros kept; VN for the country.",
              series(Series::code)),
          plain(STRING, "province", "Tỉnh", "Province", "Tỉnh chứa nơi đó, vào năm đó.",
              "The province that contains it, as of that year.",
              series(Series::province)).inBrief(),
          plain(STRING, "province_code", "Mã tỉnh", "Province code", "Mã tỉnh vào năm đó.",
              "Official code of that province, as of that year.",
              series(Series::provinceCode)),
          plain(INTEGER, "year", "Năm", "Year", "Năm của số liệu: năm đó, hoặc năm cuối của giai đoạn.",
              "The year the figure stands for: the year itself, or the last year of a span.",
              panel(r -> Integer.toString(r.year()))).always().inBrief(),
          plain(NUMBER, "value", "Giá trị", "Value", "Con số đã chọn; trống nếu là khoảng.",
              "The chosen number; empty for a range.",
              figure(Figure::value)).inBrief(),
          plain(NUMBER, "value_low", "Cận dưới", "Lower bound", "Giá trị nhỏ nhất mà lời văn cho phép.",
              "The least that the text allows.",
              figure(Figure::low)),
          plain(NUMBER, "value_high", "Cận trên", "Upper bound", "Giá trị lớn nhất mà lời văn cho phép.",
              "The most that the text allows.",
              figure(Figure::high)),
          oneOf(Values.APPROXIMATION, "approximation", "Mức chính xác", "Approximation", "Đúng, trên, gần, khoảng …",
              "How closely the text commits itself to the number.",
              figure(Figure::approximation)).always().inBrief(),
          plain(STRING, "unit", "Đơn vị tính", "Unit", "Đơn vị như bài viết.",
              "Canonical name of the unit as written.",
              figure(Figure::unit)).inBrief(),
          plain(INTEGER, "claims", "Số nguồn", "Claims", "Có bao nhiêu số liệu cho dòng này.",
              "How many claims stand behind the row.",
              panel(r -> Integer.toString(r.claims()))).always().counting("claims").inBrief(),
          plain(STRING, "claim_id", "Mã số liệu", "Claim id", "Mã của số liệu đã chọn.",
              "The chosen claim: exact before approximate (as is one of several in a sentence), later publication"
                  + " before earlier, stated or relative time before inherited, the year alone before a span or a part of it,"
                  + " then document order.",
              panel(PanelRow::claimId)).always(),
          plain(STRING, "flags", "Cần xem lại", "Flags", "Lý do cần xem lại, cách nhau bằng dấu ;.",
              "The chosen claim's flags, and conflict where the claims behind the row disagree.",
              panel(PanelRow::flags)).inBrief());

  /** Stands behind the others where plans were asked for. */
  static final Column<PanelRow> MODALITY =
      oneOf(Values.MODALITY, "modality", "Tính chất", "Modality", "Đã có hay kế hoạch.",
          "Whether the figure is told as fact or as a plan.",
          series(Series::modality)).always();

  private PanelColumns() {}

  private static Function<PanelRow, String> panel(Function<PanelRow, String> cell) {
    return cell;
  }

  private static Function<PanelRow, String> series(Function<Series, String> cell) {
    return row -> cell.apply(row.series());
  }

  private static Function<PanelRow, String> figure(Function<Figure, String> cell) {
    return row -> cell.apply(row.figure());
  }
}
