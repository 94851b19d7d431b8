package vn.solieu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.solieu.claim.Claim;
import vn.solieu.claim.When;
import vn.solieu.place.Locality;

/** What a figure's surroundings make of it: one figure a row of the tables beside this test. */
class ClaimTablesTest {
  private static final String USUAL_DAY = "2018-05-03";
  private static final String USUAL_OUTLET = "Ninh Bình";

  /** The time that governs a figure; the period is empty where it is not finer than a year. */
  @ParameterizedTest(name = "{2} in: {1}")
  @CsvFileSource(resources = "times.csv", numLinesToSkip = 1)
  void givesTime(
      String published, String text, String number, String from, String to, String period, String basis) {
    When when = new ShortArticle(text, published, null, null).claim(number).when();
    String days = when.periodStart().map(Object::toString).orElse("") + "/"
        + when.periodEnd().map(Object::toString).orElse("");
    assertEquals(
        String.join(" ", orEmpty(from), orEmpty(to), period == null ? "/" : period, basis),
        String.join(" ", year(when.yearStart()), year(when.yearEnd()), days, name(when.basis())));
  }

  /** The place that governs a figure; a basis that is empty is not looked at. */
  @ParameterizedTest(name = "{4} in: {3}")
  @CsvFileSource(resources = "places.csv", numLinesToSkip = 1)
  void givesPlace(
      String published, String outlet, String about, String text, String number, String place, String code, String basis) {
    Claim claim = new ShortArticle(text, published, outlet, about).claim(number);
    assertEquals(
        String.join(" ", orEmpty(place), orEmpty(code), orEmpty(basis)),
        String.join(
            " ",
            claim.locality().map(Locality::name).orElse(""),
            claim.locality().map(Locality::code).orElse(""),
            basis == null ? "" : name(claim.localityBasis())));
  }

  /** Fact, plan or norm. */
  @ParameterizedTest(name = "{2} {3} in: {1}")
  @CsvFileSource(resources = "modality.csv", numLinesToSkip = 1)
  void givesModality(String published, String text, String number, String modality) {
    assertEquals(modality, name(new ShortArticle(text, published, USUAL_OUTLET, null).claim(number).modality()));
  }

  /** The number of the whole that a figure is a part of. */
  @ParameterizedTest(name = "{1} of {2} in: {0}")
  @CsvFileSource(resources = "parts.csv", numLinesToSkip = 1)
  void givesWhole(String text, String number, String whole) {
    ShortArticle article = new ShortArticle(text, USUAL_DAY, USUAL_OUTLET, null);
    assertEquals(orEmpty(whole), article.number(article.claim(number).partOf()));
  }

  /** What a figure counts that leans on another one. */
  @ParameterizedTest(name = "{1} in: {0}")
  @CsvFileSource(resources = "counted.csv", numLinesToSkip = 1)
  void givesWhatIsCounted(String text, String number, String indicator, String subgroup) {
    Claim claim = new ShortArticle(text, USUAL_DAY, USUAL_OUTLET, null).claim(number);
    assertEquals(indicator + " " + orEmpty(subgroup), claim.indicator().id() + " " + claim.subgroup());
  }

  /** Places and years told in turn, each with its figure. */
  @ParameterizedTest(name = "{1} in: {0}")
  @CsvFileSource(resources = "pairing.csv", numLinesToSkip = 1)
  void pairsInTurn(String text, String number, String place, String year) {
    Claim claim = new ShortArticle(text, USUAL_DAY, USUAL_OUTLET, null).claim(number);
    assertEquals(
        place + " " + year + " " + year,
        claim.locality().map(Locality::name).orElse("") + " " + year(claim.when().yearStart()) + " "
            + year(claim.when().yearEnd()));
  }

  /** Reasons to look. */
  @ParameterizedTest(name = "{3}: {4} in: {2}")
  @CsvFileSource(resources = "flags.csv", numLinesToSkip = 1)
  void givesFlags(String published, String outlet, String text, String number, String flags) {
    Claim claim = new ShortArticle(text, published, outlet, null).claim(number);
    assertEquals(orEmpty(flags), String.join(";", claim.flags()));
  }

  /** Whether a figure that the text tells twice is claimed where it stands. */
  @ParameterizedTest(name = "{1} {2} in: {0}")
  @CsvFileSource(resources = "restated.csv", numLinesToSkip = 1)
  void claimsOnce(String text, String number, String claimed) {
    ShortArticle article = new ShortArticle(text, USUAL_DAY, USUAL_OUTLET, null);
    assertEquals(claimed, article.find(number).isPresent() ? "yes" : "no", article::toString);
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
