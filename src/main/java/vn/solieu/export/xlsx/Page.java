package vn.solieu.export.xlsx;

import vn.solieu.export.write.Language;

/** The sheets of the workbook in their order. */
enum Page {
  OVERVIEW("Tổng quan", "Overview", "Lượt chạy đã đọc và tìm thấy những gì", "What the run read and found"),
  CLAIMS(
      "Số liệu",
      "Claims",
      "Mỗi dòng là một số liệu trong bài, kèm câu dẫn chứng",
      "One row for each reported figure, with its sentence"),
  SERIES(
      "Chuỗi thời gian",
      "Time series",
      "Chỉ tiêu × địa phương theo năm; in nghiêng: không phải số đúng; nền màu: cần xem lại",
      "Indicator × locality by year; italics: not an exact number; shaded: to be reviewed"),
  REVIEW("Cần xem lại", "To review", "Số liệu có điều cần xem lại, xếp theo lý do", "Flagged claims, by reason"),
  DOCUMENTS("Tài liệu", "Documents", "Các tệp đầu vào và kết quả đọc", "The input files and what became of them"),
  DICTIONARY("Từ điển", "Dictionary", "Các cột, các giá trị, các chỉ tiêu", "Columns, their values, the indicators"),
  RUN("Lượt chạy", "Run", "Chương trình, quy tắc, đầu vào", "Program, rules, input");

  private final String vi;
  private final String en;
  private final String aboutVi;
  private final String aboutEn;

  Page(String vi, String en, String aboutVi, String aboutEn) {
    this.vi = vi;
    this.en = en;
    this.aboutVi = aboutVi;
    this.aboutEn = aboutEn;
  }

  /** The name of its sheet. */
  String title(Language language) {
    return language.first(vi, en);
  }

  String vi() {
    return vi;
  }

  String en() {
    return en;
  }

  String aboutVi() {
    return aboutVi;
  }

  String aboutEn() {
    return aboutEn;
  }
}
