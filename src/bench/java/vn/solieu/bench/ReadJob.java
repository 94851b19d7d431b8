package vn.solieu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;

/** The least that any reader of text must do: decode, and see whether the text is composed. */
final class ReadJob implements Job {
  @Override
  public long count(String name, byte[] bytes) {
    return Normalizer.isNormalized(new String(bytes, UTF_8), Normalizer.Form.NFC) ? 1 : 0;
  }
}
