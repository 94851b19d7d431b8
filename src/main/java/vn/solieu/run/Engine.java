package vn.solieu.run;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.read.DocumentReader;
import vn.solieu.read.FaultyTable;
import vn.solieu.read.Limits;
import vn.solieu.read.Reading;
import vn.solieu.resolve.Extractor;
import vn.solieu.rule.RuleException;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Metadata;
import vn.solieu.text.Metadata.PublishedBasis;
import vn.solieu.text.Span;
import vn.solieu.text.Vocabulary;

/**
 * The loaded program: rules, reader and extractor.
 *
 * @param rules where the rules come from
 * @param reader reads files
 * @param extractor reads claims
 */
record Engine(RulesFolder rules, DocumentReader reader, Extractor extractor) {

  /**
   * Reads one file by the built-in tables alone: what its text is does not hang on the rules.
   *
   * @throws UserError where it cannot be read or is refused
   */
  static Document read(Path file) {
    try {
      return document(file, DocumentReader.load(RulesFolder.open(Optional.empty()), Limits.DEFAULT, new Vocabulary()));
    } catch (IOException e) {
      throw new IllegalStateException("the built-in tables", e);
    }
  }

  /**
   * Loads everything that reading a document needs.
   *
   * @param userRules a folder to lay over the built-in rules
   * @throws UserError with every fault of the rules
   */
  static Engine load(Optional<Path> userRules) {
    try {
      return load(RulesFolder.open(userRules));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The same with the examples of all rules. */
  static Engine loadWhole(Optional<Path> userRules) {
    try {
      return load(RulesFolder.open(userRules).whole());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Engine load(RulesFolder rules) {
    try {
      Vocabulary vocabulary = new Vocabulary();
      DocumentReader reader = DocumentReader.load(rules, Limits.DEFAULT, vocabulary);
      return new Engine(rules, reader, Extractor.load(rules, vocabulary));
    } catch (FaultyTable | RuleException e) {
      throw faulty(List.of(e.getMessage()));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UserError unreadable(IOException e) {
    return faulty(List.of("the rules cannot be read: " + Reasons.of(e)));
  }

  /**
   * Reads one file.
   *
   * @throws UserError where it cannot be read or is refused
   */
  Document document(Path file) {
    return document(file, reader);
  }

  private static Document document(Path file, DocumentReader reader) {
    Reading reading;
    try {
      reading = reader.read(Locales.fileName(file), Files.readAllBytes(file), Optional.empty());
    } catch (IOException e) {
      throw new UserError(Exit.USAGE, file + ": cannot be read: " + Reasons.of(e) + ". Name an article.");
    }
    if (reading instanceof Reading.Refused refused) {
      throw new UserError(Exit.NOTHING_USABLE, file + ": refused: " + refused.reason() + ".");
    }
    return ((Reading.Accepted) reading).document();
  }

  /** Reads a file that was found; empty if it cannot be read or is refused. */
  Optional<Document> document(Source source) {
    try {
      Reading reading = reader.read(source.name(), Files.readAllBytes(source.path()), Optional.empty());
      return reading instanceof Reading.Accepted a ? Optional.of(a.document()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A few sentences as a document: every line is body. */
  static Document plain(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : Splitter.on('\n').split(text)) {
      if (!line.isBlank()) {
        blocks.add(new Block(Block.Kind.BODY, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return new Document("text", text, blocks, Metadata.NONE);
  }

  /** A document with another day of publication. */
  static Document publishedOn(Document d, LocalDate day) {
    Metadata m = d.metadata();
    Metadata dated =
        new Metadata(
            m.title(), Optional.of(day), PublishedBasis.METADATA, m.outlet(), m.province(), m.url(), m.locality());
    return new Document(d.path(), d.text(), d.blocks(), dated, d.tokens());
  }

  static UserError faulty(List<String> faults) {
    return new UserError(Exit.RULES, String.join("\n", faults));
  }
}
