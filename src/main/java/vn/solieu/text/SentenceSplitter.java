package vn.solieu.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a block into sentences. Clear stops are decided by rule ({@link Stop}); the few that are left (a full stop after
 * an initial or a short form that may be a word, an ellipsis before a capital) go to a maximum-entropy model that OpenNLP
 * trained on Vietnamese sentences. The model sees a short window around one stop, so the cost is linear in the text.
 *
 * <p>Immutable and thread-safe. The model is read from the class path when the first doubtful stop is met.
 */
public final class SentenceSplitter {
  /** The signs that may end a sentence. */
  static final char[] END_SIGNS = {'.', '!', '?', '…'};

  private static final String MODEL = "vi-sentences.bin";

  /** Characters that the model sees on either side of a stop: two long words. */
  private static final int WINDOW = 40;

  /** A shorter line ends where its author ended it; a longer one may have been wrapped at a column. */
  private static final int SHORTEST_WRAPPED_LINE = 50;

  /** No sentence has more tokens than this, so that a look through one sentence costs no more in a text without stops. */
  static final int MOST_TOKENS = 600;

  /** From so many tokens on, a comma or semicolon ends a sentence, too. */
  private static final int MANY_TOKENS = 400;

  private SentenceSplitter() {}

  /**
   * A splitter that reads its model from the class path when it first needs it.
   *
   * @throws IOException where the model is missing
   */
  public static SentenceSplitter load() throws IOException {
    if (SentenceSplitter.class.getResource(MODEL) == null) {
      throw new FileNotFoundException(MODEL + " is missing from the program. Build it again.");
    }
    return new SentenceSplitter();
  }

  /**
   * The sentences of one block. They cover all its tokens, in order, without gap or overlap.
   *
   * @param s the tokens of the whole document
   * @param block the block to cut
   * @param blockIndex the block's place in the document, kept in each sentence
   */
  public List<Sentence> split(Syllables s, Block block, int blockIndex) {
    int first = s.at(block.span().start());
    int end = s.at(block.span().end());
    List<Sentence> sentences = new ArrayList<>();
    int from = first;
    int line = first;
    boolean quoted = false;
    for (int t = first; t < end; t++) {
      if (t > from && s.breakBefore(t)) {
        if (endsLine(s, line, t)) {
          sentences.add(new Sentence(from, t, s.span(from, t), blockIndex));
          from = t;
        }
        line = t;
      }
      if (t - from >= MANY_TOKENS && (isPause(s, t - 1) || t - from >= MOST_TOKENS)) {
        sentences.add(new Sentence(from, t, s.span(from, t), blockIndex));
        from = t;
      }
      char sign = s.sign(t);
      if (sign == 0) {
        continue;
      }
      if (sign == '"') {
        quoted = !quoted;
      } else if (Stop.isEnd(sign)) {
        Stop stop = Stop.at(s, from, t, end, quoted);
        for (int q = t + 1; q < stop.next(); q++) {
          quoted ^= s.isSign(q, '"');
        }
        if (stop.next() < end && cuts(s, stop)) {
          sentences.add(new Sentence(from, stop.next(), s.span(from, stop.next()), blockIndex));
          from = stop.next();
          line = s.breakBefore(from) ? from : line;
        }
        t = stop.next() - 1;
      }
    }
    if (from < end) {
      sentences.add(new Sentence(from, end, s.span(from, end), blockIndex));
    }
    return sentences;
  }

  /** Whether the line before token {@code t} ends a sentence by being a line. */
  private static boolean endsLine(Syllables s, int line, int t) {
    if (Stop.isEnd(s.sign(t - 1)) || Stop.isItem(s, t)) {
      return true;
    }
    char before = s.sign(t - 1);
    boolean open = before == ',' || before == '-' || before == '–';
    return !open && !Stop.isLowerCase(s, t) && s.end(t - 1) - s.start(line) < SHORTEST_WRAPPED_LINE;
  }

  private static boolean isPause(Syllables s, int t) {
    return (s.isSign(t, ',') || s.isSign(t, ';')) && s.spaceBefore(t + 1);
  }

  private static boolean cuts(Syllables s, Stop stop) {
    return switch (stop.verdict()) {
      case ENDS -> true;
      case GOES_ON -> false;
      case DOUBTFUL -> modelCuts(s.text(), s.start(stop.sign()));
    };
  }

  private static boolean modelCuts(String text, int position) {
    int start = Math.max(0, position - WINDOW);
    String window = text.substring(start, Math.min(text.length(), position + WINDOW));
    MaxentModel model = Model.MAXENT;
    // The context generator keeps a buffer and is not thread-safe, so each call has its own.
    String[] context = new DefaultSDContextGenerator(Set.of(), END_SIGNS).getContext(window, position - start);
    return model.getBestOutcome(model.eval(context)).equals("s");
  }

  /** Loads the model once, when it is first asked for. */
  private static final class Model {
    static final MaxentModel MAXENT = read();

    private static MaxentModel read() {
      try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
        return new SentenceModel(in).getMaxentModel();
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL + " cannot be read. Build the program again.", e);
      }
    }
  }
}
