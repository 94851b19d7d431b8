package vn.solieu.export.table;

import static vn.solieu.export.table.Cells.day;
import static vn.solieu.export.table.Column.Type.DATE;
import static vn.solieu.export.table.Column.Type.INTEGER;
import static vn.solieu.export.table.Column.Type.STRING;
import static vn.solieu.export.table.Column.plain;
import static vn.solieu.export.table.Column.oneOf;

import java.util.List;
import java.util.function.Function;
import vn.solieu.place.Locality;
import vn.solieu.text.Metadata;

/** The columns of {@code documents.csv}: one row for each file named or found, read or not. */
final class DocumentColumns {
  static final List<Column<DocumentLine>> ALL =
      List.of(
          plain(STRING, "document", "Tài liệu", "Document", "Đường dẫn của tệp, tính từ thư mục đầu vào.",
              "Path of the source relative to the input root (archive.zip!/a.html inside a container).",
              row(DocumentRow::document)).always().inBrief(),
          oneOf(Values.OUTCOME, "outcome", "Kết quả", "Outcome", "Tệp có số liệu, không có, không nhận hay lỗi.",
              "What became of it.",
              row(d -> Value.id(d.outcome()))).always().inBrief(),
          plain(STRING, "reason", "Lý do", "Reason", "Vì sao không nhận hoặc lỗi.",
              "Why it was refused or failed, in words.",
              row(DocumentRow::reason)).inBrief(),
          plain(STRING, "sha256", "SHA-256", "SHA-256", "Mã băm của các byte trong tệp.",
              "Hash of the file's bytes, in hex.",
              row(DocumentRow::sha256)),
          plain(INTEGER, "bytes", "Số byte", "Bytes", "Độ lớn của tệp.",
              "Size of the file.",
              row(d -> Long.toString(d.bytes()))).counting("bytes"),
          plain(STRING, "encoding", "Bảng mã", "Encoding", "Bảng mã của văn bản.",
              "The encoding that the text was decoded from.",
              row(DocumentRow::encoding)),
          plain(INTEGER, "characters", "Số ký tự", "Characters", "Độ dài của văn bản.",
              "Length of the decoded text; empty where it was not decoded.",
              row(d -> d.encoding().isEmpty() ? "" : Integer.toString(d.characters()))).counting("code points"),
          plain(STRING, "title", "Tiêu đề", "Title", "Tiêu đề của bài.",
              "Headline.",
              metadata(Metadata::title)).inBrief(),
          plain(STRING, "outlet", "Báo", "Outlet", "Tên tờ báo, trang tin.",
              "Newspaper or site that published it.",
              metadata(Metadata::outlet)).inBrief(),
          plain(DATE, "published", "Ngày đăng", "Published", "Ngày đăng của bài.",
              "Day on which it was published.",
              metadata(m -> day(m.published()))).inBrief(),
          oneOf(Values.PUBLISHED_BASIS, "published_basis", "Căn cứ ngày đăng", "Published basis",
              "Ngày đăng lấy từ đâu.",
              "Where that day was read; empty if there is none.",
              metadata(m -> Value.id(m.publishedBasis()))),
          plain(STRING, "url", "Địa chỉ", "URL", "Địa chỉ của bài trên mạng.",
              "Address of the source.",
              metadata(Metadata::url)),
          plain(STRING, "locality", "Địa phương chính", "Locality", "Nơi mà bài nói đến là chính.",
              "The document's main unit, with its type word.",
              place(Locality::name)).inBrief(),
          plain(STRING, "locality_code", "Mã địa phương", "Locality code", "Mã của Tổng cục Thống kê, giữ số 0 đầu.",
              "Official statistics-office code of that unit, leading zeros kept.",
              place(Locality::code)),
          plain(INTEGER, "claims", "Số số liệu", "Claims", "Bài có bao nhiêu số liệu.",
              "How many claims it makes.",
              line(l -> Integer.toString(l.claims()))).always().counting("claims").inBrief(),
          plain(STRING, "duplicate_of", "Trùng với", "Duplicate of", "Bài trước đó mà bài này lặp lại.",
              "The earlier document that has the same text, or nearly the same with no other figure.",
              line(DocumentLine::duplicateOf)).inBrief());

  private DocumentColumns() {}

  private static Function<DocumentLine, String> line(Function<DocumentLine, String> cell) {
    return cell;
  }

  private static Function<DocumentLine, String> row(Function<DocumentRow, String> cell) {
    return line -> cell.apply(line.document());
  }

  private static Function<DocumentLine, String> metadata(Function<Metadata, String> cell) {
    return line -> cell.apply(line.document().metadata());
  }

  private static Function<DocumentLine, String> place(Function<Locality, String> cell) {
    return line -> line.locality().map(cell).orElse("");
  }
}
