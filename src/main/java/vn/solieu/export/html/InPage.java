package vn.solieu.export.html;

import java.io.IOException;
import java.util.List;
import vn.solieu.export.write.OutputFile;
import vn.solieu.export.write.Written;

/** Texts and rows inside the page. */
final class InPage implements Store {
  private final OutputFile page;
  private final StringBuilder data = new StringBuilder();

  InPage(OutputFile page) {
    this.page = page;
  }

  @Override
  public int piece() {
    return 0;
  }

  @Override
  public void document(String row) {
    data.setLength(0);
    data.append("{\"document\":").append(row).append(",\"claims\":[");
  }

  @Override
  public void claim(String row) {
    data.append(data.charAt(data.length() - 1) == '[' ? "\n" : ",\n").append(row);
  }

  @Override
  public void text(int document, CharSequence html) throws IOException {
    page.text().append(html);
    page.text().append("<script type=\"application/json\" class=\"rows\">").append(data).append("]}</script>\n");
    page.release();
  }

  @Override
  public List<Written> end() {
    return List.of();
  }

  @Override
  public void close() {}
}
