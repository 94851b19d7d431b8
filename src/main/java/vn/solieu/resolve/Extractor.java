package vn.solieu.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.claim.LocalityBasis;
import vn.solieu.claim.Modality;
import vn.solieu.number.NumberMention;
import vn.solieu.number.NumberReader;
import vn.solieu.number.Refusal;
import vn.solieu.place.Gazetteer;
import vn.solieu.place.PlaceReader;
import vn.solieu.rule.RuleException;
import vn.solieu.rule.RuleSet;
import vn.solieu.rule.Scan;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Folder;
import vn.solieu.text.Phrases;
import vn.solieu.text.Sentence;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;
import vn.solieu.time.TimeMention;
import vn.solieu.time.TimeReader;

/**
 * The core: a document in, claims out. Immutable after loading and safe for any number of threads; opens no file and
 * keeps no state between documents.
 */
public final class Extractor {
  private final Vocabulary vocabulary;
  private final RuleSet rules;
  private final NumberReader numbers;
  private final TimeReader times;
  private final Gazetteer gazetteer;
  private final PlaceReader places;
  private final SentenceSplitter sentences;
  private final Lexicons lexicons;
  private final Namer namer;
  private final Describer describer;
  private final ModalityReader modalities;
  private final TimeResolver timing;
  private final PlaceResolver placing;
  private final Pairing pairing;
  private final Coordination coordination;
  private final Restated restated;
  private final Claims claims;

  private Extractor(Folder folder, Vocabulary vocabulary) throws IOException, RuleException {
    this.vocabulary = vocabulary;
    rules = RuleSet.load(folder, vocabulary);
    numbers = NumberReader.load(folder, vocabulary);
    times = TimeReader.load(folder, vocabulary);
    gazetteer = Gazetteer.load(folder);
    places = PlaceReader.load(gazetteer, folder, vocabulary);
    sentences = SentenceSplitter.load();
    lexicons = Lexicons.load(folder, vocabulary);
    namer = new Namer(rules, lexicons);
    describer = new Describer(lexicons);
    modalities = new ModalityReader(lexicons);
    timing = new TimeResolver(lexicons);
    placing = new PlaceResolver(
        gazetteer,
        lexicons.words(),
        Phrases.load(folder, "lexicon/place-links.csv", "kind", vocabulary),
        Phrases.load(folder, "lexicon/place-asides.csv", "kind", vocabulary),
        Phrases.load(folder, "lexicon/place-tails.csv", "kind", vocabulary),
        new PlaceTurns(lexicons.words(), Phrases.load(folder, "lexicon/delegates.csv", "kind", vocabulary),
            lexicons.rankings()));
    Phrases orders = Phrases.load(folder, "lexicon/place-orders.csv", "kind", vocabulary);
    pairing = new Pairing(orders);
    coordination = new Coordination(
        rules, lexicons, Phrases.map(folder, "lexicon/counterparts.csv", "organisation"), orders);
    restated = new Restated(lexicons.words());
    claims = new Claims();
  }

  /**
   * Loads rules, lexicons and gazetteer.
   *
   * @param vocabulary takes in their words; a document whose tokens were looked up in it is not cut again
   * @throws RuleException with every fault of every rule file
   */
  public static Extractor load(Folder rules, Vocabulary vocabulary) throws IOException, RuleException {
    return new Extractor(rules, vocabulary);
  }

  /** The rules in force. */
  public RuleSet rules() {
    return rules;
  }

  /** The places known. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Reads a document's claims. */
  public Extraction extract(Document document) {
    return extract(List.of(document)).get(0);
  }

  /**
   * Reads the claims of several documents, in their order. Takes less time than one by one: a stage goes through all
   * documents before the next begins, so that its code and its tables are still in the processor's cache.
   */
  public List<Extraction> extract(List<Document> documents) {
    return read(documents, false, false);
  }

  /** The same with a finding for every number, but without the steps that led to it, which take most of the time. */
  public List<Extraction> findings(List<Document> documents) {
    return read(documents, true, false);
  }

  /** The same for one document with a finding for every number and its steps. */
  public Extraction explain(Document document) {
    return read(List.of(document), true, true).get(0);
  }

  private List<Extraction> read(List<Document> documents, boolean trace, boolean stepwise) {
    List<Scene> all = new ArrayList<>(documents.size());
    documents.forEach(d -> all.add(new Scene(d, d.tokens(vocabulary))));
    all.forEach(this::numbers);
    List<Scene> told = all.stream().filter(s -> trace || s.hasFigures()).toList();
    told.forEach(this::times);
    told.forEach(s -> s.places = places.read(s.tokens, s.document));
    told.forEach(this::split);
    told.forEach(s -> s.numbers.replaceAll(n -> settle(s, n)));
    told.forEach(s -> name(s, trace, stepwise));
    told.forEach(restated::drop);
    told.forEach(this::resolve);
    return all.stream().map(s -> claims.of(s, trace)).toList();
  }

  private void numbers(Scene scene) {
    Syllables s = scene.tokens;
    for (Block b : scene.document.blocks()) {
      if (claiming(b.kind())) {
        scene.numbers.addAll(numbers.read(s, s.at(b.span().start()), s.at(b.span().end())));
      }
    }
  }

  /** The times of the article's own blocks, read in one go: a term or "năm sau" leans on what was named before. */
  private void times(Scene scene) {
    Document document = scene.document;
    Syllables s = scene.tokens;
    int first = s.size();
    int end = 0;
    for (Block b : document.blocks()) {
      if (claiming(b.kind())) {
        first = Math.min(first, s.at(b.span().start()));
        end = Math.max(end, s.at(b.span().end()));
      }
    }
    List<TimeMention> all = first < end ? times.read(s, first, end, document.metadata().published()) : List.of();
    List<TimeMention> own = new ArrayList<>(all.size());
    int at = 0;
    for (Block b : document.blocks()) {
      while (at < all.size() && all.get(at).span().start() < b.span().end()) {
        TimeMention t = all.get(at++);
        if (claiming(b.kind()) && t.span().start() >= b.span().start() && t.span().end() <= b.span().end()) {
          own.add(t);
        }
      }
    }
    scene.times = own;
  }

  private static boolean claiming(Block.Kind kind) {
    return kind == Block.Kind.BODY || kind == Block.Kind.TITLE || kind == Block.Kind.SUBHEADING;
  }

  /** The one tie-break between numbers, times and places: what a time or a place's name covers is no count. */
  private static NumberMention settle(Scene scene, NumberMention n) {
    if (!n.accepted() || n.kind() == NumberMention.Kind.ZERO) {
      return n;
    }
    if (scene.timeAt(n.first()).isPresent()) {
      return n.refused(Refusal.DATE);
    }
    return PlaceResolver.isInName(scene.places.mentions(), n) ? n.refused(Refusal.NUMBERED_NAME) : n;
  }

  private void split(Scene scene) {
    List<Sentence> list = new ArrayList<>();
    int at = 0;
    List<Block> blocks = scene.document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int end = blocks.get(i).span().end();
      boolean any = false;
      while (at < scene.numbers.size() && scene.numbers.get(at).span().start() < end) {
        any |= scene.numbers.get(at).accepted();
        at++;
      }
      if (any) {
        list.addAll(sentences.split(scene.tokens, blocks.get(i), i));
      }
    }
    scene.cutInto(list);
  }

  private void name(Scene scene, boolean trace, boolean stepwise) {
    List<NumberMention> list = scene.numbers;
    int at = 0;
    Topic topic = new Topic(rules, lexicons, scene);
    List<Draft> nameless = new ArrayList<>();
    for (int i = 0; i < scene.sentences.size(); i++) {
      Sentence sentence = scene.sentences.get(i);
      while (at < list.size() && list.get(at).first() < sentence.first()) {
        at++;
      }
      int to = at;
      List<NumberMention> accepted = new ArrayList<>();
      while (to < list.size() && list.get(to).first() < sentence.end()) {
        if (list.get(to).accepted() && list.get(to).end() <= sentence.end()) {
          accepted.add(list.get(to));
        }
        to++;
      }
      at = to;
      int begun = scene.drafts.size();
      if (accepted.isEmpty()) {
        continue;
      }
      Scan scan = rules.scan(scene.tokens, sentence.first(), sentence.end(), accepted);
      topic.turnTo(i, accepted);
      for (int k = 0; k < accepted.size(); k++) {
        NumberMention next = k + 1 < accepted.size() ? accepted.get(k + 1) : null;
        List<String> steps = stepwise ? new ArrayList<>() : null;
        Draft d = namer.name(scene, i, scan, topic, accepted.get(k), next, steps);
        if (trace) {
          scene.traced.add(d);
        }
        if (d.indicator != null) {
          describe(scene, d);
        } else {
          nameless.add(d);
        }
      }
      for (Draft d : coordination.adopt(scene, begun, nameless)) {
        describe(scene, d);
      }
      nameless.clear();
      coordination.align(scene, begun);
    }
  }

  private void describe(Scene scene, Draft d) {
    d.modality = modalities.read(scene, d);
    describer.describe(scene, d);
  }

  private void resolve(Scene scene) {
    timing.resolve(scene);
    pairing.years(scene);
    Optional<Integer> published = scene.document.metadata().published().map(p -> p.getYear());
    for (Draft d : scene.drafts) {
      if (d.modality == Modality.REPORTED && published.isPresent()
          && d.when.yearEnd().isPresent() && d.when.yearStart().orElse(0) > published.get()) {
        d.modality = Modality.PLANNED;
      }
    }
    placing.resolve(scene);
    pairing.places(scene, (d, place) -> placing.set(scene, d, place, LocalityBasis.CLAUSE));
  }
}
