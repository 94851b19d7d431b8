package vn.solieu.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document besides its text. Text fields that are not known are empty strings.
 *
 * @param title the headline
 * @param published day of publication
 * @param publishedBasis where that day was read
 * @param outlet name of the newspaper or site ("Báo Ninh Bình")
 * @param province name of the province that the outlet serves, as the outlet list has it ("Ninh Bình"), or empty
 * @param url address of the source
 * @param locality the document's own unit as a user's metadata names it ("huyện Kim Sơn, tỉnh Ninh Bình"), or empty
 */
public record Metadata(
    String title,
    Optional<LocalDate> published,
    PublishedBasis publishedBasis,
    String outlet,
    String province,
    String url,
    String locality) {

  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata("", Optional.empty(), PublishedBasis.NONE, "", "", "", "");

  /** Where a publication date comes from. */
  public enum PublishedBasis {
    NONE,
    TEXT,
    MARKUP,
    METADATA
  }
}
