package vn.solieu.export.collect;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds a record whose bytes, compared as unsigned numbers from the first on, sort like the values put into it, and
 * reads it back. Not thread-safe.
 */
final class Entry {
  private byte[] bytes = new byte[256];
  private int at;

  Entry() {}

  Entry(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Forgets what was put in. */
  Entry clear() {
    at = 0;
    return this;
  }

  /** Puts a text; a shorter one sorts before all that begin with it. U+0000 is left out, since it ends the text. */
  Entry text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    room(utf8.length + 1);
    for (byte b : utf8) {
      if (b != 0) {
        bytes[at++] = b;
      }
    }
    bytes[at++] = 0;
    return this;
  }

  /** Puts a number from 0 to 255. */
  Entry small(int number) {
    room(1);
    bytes[at++] = (byte) number;
    return this;
  }

  /** Puts a number. */
  Entry number(long number) {
    room(Long.BYTES);
    long unsigned = number ^ Long.MIN_VALUE;
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[at++] = (byte) (unsigned >>> shift);
    }
    return this;
  }

  /** 128 bits that stand for what was put in. */
  HashCode hash() {
    return Hashing.murmur3_128().hashBytes(bytes, 0, at);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, at);
  }

  String readText() {
    int start = at;
    while (bytes[at] != 0) {
      at++;
    }
    return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
  }

  int readSmall() {
    return bytes[at++] & 0xff;
  }

  long readNumber() {
    long unsigned = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      unsigned = unsigned << 8 | bytes[at++] & 0xff;
    }
    return unsigned ^ Long.MIN_VALUE;
  }

  private void room(int more) {
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more));
    }
  }
}
