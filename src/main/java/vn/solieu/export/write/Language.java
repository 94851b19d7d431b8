package vn.solieu.export.write;

import com.google.common.base.Ascii;

/** The two languages of what people open; the one that was asked for comes first, the other beside it. */
public enum Language {
  VI,
  EN;

  /**
   * A language by its code.
   *
   * @throws IllegalArgumentException unless the code is vi or en
   */
  public static Language of(String code) {
    return valueOf(Ascii.toUpperCase(code));
  }

  /** Its code, as {@code --lang} and HTML spell it. */
  public String code() {
    return Ascii.toLowerCase(name());
  }

  /** Of a Vietnamese and an English text the one in this language. */
  public String first(String vi, String en) {
    return this == VI ? vi : en;
  }

  /** Of a Vietnamese and an English text the one in the other language. */
  public String second(String vi, String en) {
    return this == VI ? en : vi;
  }

  /** Both texts on one line, this language first. */
  public String both(String vi, String en) {
    return first(vi, en) + " · " + second(vi, en);
  }
}
