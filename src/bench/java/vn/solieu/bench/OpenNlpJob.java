package vn.solieu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.namefind.RegexNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;

/** OpenNLP's name finder by regular expression, over the tokens of its simple tokenizer. */
final class OpenNlpJob implements Job {
  /** The tokenizer parts "5.660" into three tokens, which the finder joins with spaces. */
  private static final Pattern EXPRESSION =
      Pattern.compile(SmallJob.expression(true, " ").replace("[.,][0-9]+", " [.,] [0-9]+"));

  private static final ThreadLocal<RegexNameFinder> FINDER =
      ThreadLocal.withInitial(() -> new RegexNameFinder(Map.of("figure", new Pattern[] {EXPRESSION})));

  @Override
  public long count(String name, byte[] bytes) {
    return FINDER.get().find(SimpleTokenizer.INSTANCE.tokenize(new String(bytes, UTF_8))).length;
  }

  @Override
  public long most() {
    return 50_000_000;
  }
}
