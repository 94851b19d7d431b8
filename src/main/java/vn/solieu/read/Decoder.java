package vn.solieu.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * From bytes to text: a byte-order mark, then strict UTF-8. Bytes that are neither are refused with a reason, never
 * guessed at; {@link #otherwise} is the place for the older Vietnamese encodings.
 */
final class Decoder {
  private static final String MEND = ". Save its text as UTF-8, or take it out";

  private static final char REPLACEMENT = '\ufffd';

  /** First bytes of files that are no text, with what to call them. */
  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF-", "a PDF file"),
          new Magic("PK\u0003\u0004", "a ZIP container (docx, xlsx, zip)"),
          new Magic("\u00d0\u00cf\u0011\u00e0", "an old Office file (doc, xls)"),
          new Magic("{\\rtf", "an RTF file"),
          new Magic("\u0089PNG", "a picture"),
          new Magic("\u00ff\u00d8\u00ff", "a picture"),
          new Magic("GIF8", "a picture"),
          new Magic("\u001f\u008b", "a gzip file"));

  private Decoder() {}

  /** What decoding came to. */
  sealed interface Result {}

  /** The text without its byte-order mark. */
  record Text(String text, String encoding) implements Result {}

  /** Why there is none. */
  record Undecodable(String reason) implements Result {}

  private record Magic(String bytes, String name) {
    boolean opens(byte[] file) {
      byte[] first = bytes.getBytes(ISO_8859_1);
      return file.length >= first.length
          && java.util.Arrays.equals(file, 0, first.length, first, 0, first.length);
    }
  }

  static Result decode(byte[] bytes) {
    if (bytes.length == 0) {
      return new Undecodable("empty. Save the article's text in it, or take it out");
    }
    if (bytes.length >= 2 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
      return utf16(bytes, UTF_16LE);
    }
    if (bytes.length >= 2 && at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
      return utf16(bytes, UTF_16BE);
    }
    for (Magic m : MAGICS) {
      if (m.opens(bytes)) {
        return new Undecodable(m.name() + ", not text. Save its text as UTF-8");
      }
    }
    int from = bytes.length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, UTF_8);
    // A replacement character is either the source's own or the mark of a byte that is no UTF-8.
    if (text.indexOf(REPLACEMENT) >= 0) {
      int fault = firstFault(bytes, from);
      if (fault >= 0) {
        return otherwise(bytes, fault);
      }
    }
    return text.indexOf('\0') >= 0 ? new Undecodable(zeros(bytes)) : new Text(text, "UTF-8");
  }

  /** Bytes that are no UTF-8, the first wrong one at {@code fault}. */
  private static Result otherwise(byte[] bytes, int fault) {
    for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
      if (bytes[i] == 0) {
        return new Undecodable(zeros(bytes));
      }
    }
    return new Undecodable(
        String.format("not UTF-8: byte 0x%02X at offset %d. Convert the file to UTF-8", at(bytes, fault), fault));
  }

  private static Result utf16(byte[] bytes, Charset charset) {
    CharBuffer out = CharBuffer.allocate(bytes.length / 2 + 1);
    CoderResult result = strict(charset).decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2), out, true);
    if (result.isError()) {
      return new Undecodable(
          "broken " + charset.name() + " near offset " + (2 + 2 * out.position()) + ". Save its text as UTF-8");
    }
    String text = out.flip().toString();
    return text.indexOf('\0') >= 0 ? new Undecodable("binary: zero characters" + MEND) : new Text(text, charset.name());
  }

  private static String zeros(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int seen = Math.min(bytes.length, 4096);
    for (int i = 0; i < seen; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    boolean oneSide = Math.min(even, odd) * 20 < Math.max(even, odd);
    return oneSide && Math.max(even, odd) * 8 > seen
        ? "looks like UTF-16 without a byte-order mark. Convert the file to UTF-8"
        : "binary: zero bytes" + MEND;
  }

  /** Offset of the first byte that is no UTF-8, or -1. */
  private static int firstFault(byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder = strict(UTF_8);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static java.nio.charset.CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static int at(byte[] bytes, int i) {
    return bytes[i] & 0xFF;
  }
}
