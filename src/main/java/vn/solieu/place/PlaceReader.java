package vn.solieu.place;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.place.PlaceMention.Kind;
import vn.solieu.place.Sighting.Form;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Folder;
import vn.solieu.text.Metadata;
import vn.solieu.text.Span;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** Finds the places that a document mentions and resolves each. Immutable and thread-safe once loaded. */
public final class PlaceReader {
  private static final int CANDIDATES = 20;
  /** A day between the enlargement of Hà Nội and the end of the districts, for texts that tell no date. */
  private static final LocalDate USUAL = LocalDate.of(2017, 1, 1);

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Vocabulary vocabulary;

  private PlaceReader(Gazetteer gazetteer, PlaceWords words, Vocabulary vocabulary) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads {@code places/words.csv}, and puts all names and place words into the vocabulary.
   *
   * @throws IOException where the file cannot be read, or naming its faults by file and line
   */
  public static PlaceReader load(Gazetteer gazetteer, Folder rules, Vocabulary vocabulary) throws IOException {
    return new PlaceReader(gazetteer, new PlaceWords(rules, gazetteer.names(), vocabulary), vocabulary);
  }

  /**
   * The places of a document.
   *
   * @param s the document's text, cut with the vocabulary that this reader was loaded with
   */
  public Places read(Syllables s, Document document) {
    Metadata metadata = document.metadata();
    boolean undated = metadata.published().isEmpty();
    LocalDate date = metadata.published().orElseGet(() -> WrittenDates.latest(s).orElse(USUAL));
    int day = Gazetteer.epoch(date);
    int outlet = gazetteer.province(metadata.province(), date);
    PlaceScanner scanner = new PlaceScanner(words, gazetteer.names(), s);
    List<Sighting> sightings = scanner.scan(document);
    new Chains(words, gazetteer.names(), s).tie(sightings);
    UnitResolver resolver = new UnitResolver(gazetteer, sightings, day, undated, outlet);
    MainUnit main = new MainUnit(gazetteer, day);
    int told = told(metadata, day, undated, outlet);
    if (told >= 0) {
      resolver.about(told);
      main.set(told);
    }
    resolver.resolve();
    resolver.namedCommunes();
    if (told < 0) {
      main.pick(sightings, outlet, scanner.centralBodies(), scanner.laterBodies());
    }
    boolean named = main.source() != Places.Source.TEXT && main.source() != Places.Source.NONE;
    if (outlet >= 0 || !main.isCountry() && named) {
      sightings.removeIf(x -> x.centre && !x.tells);
    }
    resolver.bareCommunes(main.row());
    main.confirm(sightings);
    new UnknownUnits(gazetteer, day).place(sightings, main.row());
    sameNameAsMain(sightings, main.row());
    if (main.isCountry()) {
      venues(sightings);
    }
    new References(gazetteer, sightings, day, main.row(), outlet, main.isCountry()).resolve();
    return places(s, sightings, main, day);
  }

  /** The unit that the metadata name; -1 if they name none. */
  private int told(Metadata metadata, int day, boolean undated, int outlet) {
    if (metadata.locality().isBlank()) {
      return Sighting.NONE;
    }
    Syllables s = Syllables.of(metadata.locality(), vocabulary);
    Block line = new Block(Block.Kind.TITLE, new Span(0, metadata.locality().length()));
    Document text = new Document("", metadata.locality(), List.of(line), Metadata.NONE);
    List<Sighting> sightings = new PlaceScanner(words, gazetteer.names(), s).scan(text);
    new Chains(words, gazetteer.names(), s).tie(sightings);
    new UnitResolver(gazetteer, sightings, day, undated, outlet).resolve();
    for (Sighting x : sightings) {
      if (x.row >= 0) {
        return x.row;
      }
    }
    return Sighting.NONE;
  }

  /** In the article of a city, the bare name that it shares with its province is the city's. */
  private void sameNameAsMain(List<Sighting> sightings, int main) {
    if (main < 0 || gazetteer.table().levelBit(main) == UnitTable.PROVINCE_BIT) {
      return;
    }
    for (Sighting x : sightings) {
      boolean shares = x.form == Form.BARE && x.row >= 0 && x.row != main && !x.container && !x.organ;
      if (shares && gazetteer.table().name(x.row).equals(gazetteer.table().name(main))) {
        x.row = main;
        x.reason = "the article's main unit bears the name";
      }
    }
  }

  /** In an article about the country, "tại Hà Nội" is where they met. */
  private static void venues(List<Sighting> sightings) {
    for (Sighting x : sightings) {
      x.bystander |= x.form == Form.BARE && x.venue;
    }
  }

  private Places places(Syllables s, List<Sighting> sightings, MainUnit main, int day) {
    List<PlaceMention> mentions = new ArrayList<>(sightings.size());
    Map<Integer, Locality> known = new HashMap<>();
    for (Sighting x : sightings) {
      Kind kind = kind(x);
      if (kind != null) {
        mentions.add(mention(s, x, kind, known, day));
      }
    }
    Optional<Unit> unit = main.row() < 0 ? Optional.empty() : Optional.of(gazetteer.table().unit(main.row()));
    Optional<Locality> locality =
        main.isCountry()
            ? Optional.of(Locality.COUNTRY)
            : main.row() < 0 ? Optional.empty() : Optional.of(gazetteer.locality(main.row(), day));
    return new Places(mentions, unit, locality, main.source(), main.isAmbiguous());
  }

  /** The kind of the mention that a sighting makes; null where it is no place after all. */
  private static Kind kind(Sighting x) {
    if (x.dropped) {
      return null;
    }
    return switch (x.form) {
      case COUNTRY -> x.bystander ? Kind.BYSTANDER : Kind.COUNTRY;
      case LIST -> Kind.LIST;
      case LONE, HERE -> x.bystander ? Kind.BYSTANDER : Kind.REFERENCE;
      case HAMLET -> x.bystander ? Kind.BYSTANDER : Kind.HAMLET;
      case TYPED -> x.bystander ? Kind.BYSTANDER : x.container ? Kind.CONTAINER : x.organ ? Kind.ORGAN : Kind.UNIT;
      case BARE ->
          x.row < 0
              ? x.bystander && x.candidates.isEmpty() || x.candidates.isEmpty() || !x.ambiguous ? null : Kind.BARE
              : x.bystander ? Kind.BYSTANDER : x.container ? Kind.CONTAINER : x.organ ? Kind.ORGAN : Kind.BARE;
    };
  }

  private PlaceMention mention(Syllables s, Sighting x, Kind kind, Map<Integer, Locality> known, int day) {
    UnitTable table = gazetteer.table();
    Optional<Unit> unit = x.row < 0 ? Optional.empty() : Optional.of(table.unit(x.row));
    Optional<Locality> locality = Optional.ofNullable(x.locality);
    if (kind == Kind.COUNTRY) {
      locality = Optional.of(Locality.COUNTRY);
    } else if (x.row >= 0) {
      locality = Optional.of(known.computeIfAbsent(x.row, row -> gazetteer.locality(row, day)));
    }
    List<Unit> candidates = x.candidates.stream().limit(CANDIDATES).map(table::unit).toList();
    return new PlaceMention(
        x.first, x.end, s.span(x.first, x.end), kind, unit, locality, candidates, x.reason, x.ambiguous);
  }
}
