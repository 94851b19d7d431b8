package vn.solieu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.fit.util.CasUtil;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.Level;

/** UIMA Ruta: nouns and approximators from word lists, the figure by a rule over its own tokens. */
final class RutaJob implements Job {
  private static final String TYPES = "vn.solieu.bench.";

  private final ThreadLocal<AnalysisEngine> engines;
  private final ThreadLocal<CAS> documents;

  RutaJob() throws UIMAException {
    UIMAFramework.getLogger().setLevel(Level.OFF);
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
    for (String type : new String[] {"Noun", "Approximator", "Figure"}) {
      types.addType(TYPES + type, "", "uima.tcas.Annotation");
    }
    String script =
        "STRINGLIST nouns = {" + quoted(SmallJob.NOUNS) + "};\n"
            + "STRINGLIST approximators = {" + quoted(SmallJob.APPROXIMATORS) + "};\n"
            + "Document{-> MARKFAST(" + TYPES + "Noun, nouns)};\n"
            + "Document{-> MARKFAST(" + TYPES + "Approximator, approximators)};\n"
            + "(" + TYPES + "Approximator? NUM ((PERIOD | COMMA) NUM)* " + TYPES + "Noun){-> MARK(" + TYPES + "Figure)};\n";
    engines = ThreadLocal.withInitial(() -> engine(types, script));
    documents = ThreadLocal.withInitial(() -> document(engines.get()));
    engines.get();
  }

  @Override
  public long count(String name, byte[] bytes) {
    CAS cas = documents.get();
    cas.reset();
    cas.setDocumentText(new String(bytes, UTF_8));
    try {
      engines.get().process(cas);
    } catch (AnalysisEngineProcessException e) {
      throw new IllegalStateException(e);
    }
    return CasUtil.select(cas, CasUtil.getType(cas, TYPES + "Figure")).size();
  }

  @Override
  public long most() {
    return 2_000_000;
  }

  private static String quoted(Iterable<String> words) {
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      all.append(all.isEmpty() ? "" : ", ").append('"').append(word).append('"');
    }
    return all.toString();
  }

  private static AnalysisEngine engine(TypeSystemDescription types, String script) {
    try {
      return AnalysisEngineFactory.createEngine(RutaEngine.class, types, RutaEngine.PARAM_RULES, script);
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CAS document(AnalysisEngine engine) {
    try {
      return engine.newCAS();
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }
}
