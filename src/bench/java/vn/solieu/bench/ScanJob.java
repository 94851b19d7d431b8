package vn.solieu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.text.Syllables;
import vn.solieu.text.Vocabulary;

/** The peers' small job on this program's tokens. */
final class ScanJob implements Job {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<Integer, List<int[]>> nouns = new HashMap<>();

  ScanJob() {
    for (String noun : SmallJob.NOUNS) {
      int[] ids = vocabulary.addAll(noun);
      nouns.computeIfAbsent(ids[0], id -> new ArrayList<>()).add(ids);
    }
    SmallJob.APPROXIMATORS.forEach(vocabulary::addAll);
  }

  @Override
  public long count(String name, byte[] bytes) {
    Syllables s = Syllables.of(new String(bytes, UTF_8), vocabulary);
    long count = 0;
    for (int t = 0; t < s.size(); t++) {
      if (s.isDigits(t) && s.spaceBefore(t + 1) && s.id(t + 1) != Vocabulary.UNKNOWN) {
        count += noun(s, t + 1) ? 1 : 0;
      }
    }
    return count;
  }

  private boolean noun(Syllables s, int t) {
    for (int[] ids : nouns.getOrDefault(s.id(t), List.of())) {
      int k = 1;
      while (k < ids.length && s.id(t + k) == ids[k]) {
        k++;
      }
      if (k == ids.length) {
        return true;
      }
    }
    return false;
  }
}
