package vn.solieu.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.MarkableFileInputStreamFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the model for doubtful stops. Run by hand when {@code training.txt} has changed, from the project's folder:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=vn.solieu.text.SentenceModelTraining
 * </pre>
 *
 * <p>The text has one sentence a line; an empty line parts texts. The model is written where the program finds it.
 */
public final class SentenceModelTraining {
  private static final Path TEXT = Path.of("src/test/resources/vn/solieu/text/training.txt");
  private static final Path MODEL = Path.of("src/main/resources/vn/solieu/text/vi-sentences.bin");

  /** A context seen once still counts: the text is small and chosen. */
  private static final int CUTOFF = 1;

  private static final int ITERATIONS = 200;

  private SentenceModelTraining() {}

  /** Trains and writes the model. */
  public static void main(String[] args) throws IOException {
    SentenceModel model = train(TEXT);
    try (OutputStream out = Files.newOutputStream(MODEL)) {
      model.serialize(out);
    }
    System.out.println(MODEL + ": " + Files.size(MODEL) + " bytes");
  }

  static SentenceModel train(Path text) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    SentenceDetectorFactory factory = new SentenceDetectorFactory("vi", true, null, SentenceSplitter.END_SIGNS);
    try (ObjectStream<SentenceSample> samples =
        new SentenceSampleStream(
            new PlainTextByLineStream(
                new MarkableFileInputStreamFactory(text.toFile()), StandardCharsets.UTF_8))) {
      return SentenceDetectorME.train("vi", samples, factory, parameters);
    }
  }
}
