package vn.solieu.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.text.Folder;
import vn.solieu.text.Vocabulary;

/** A rules folder held in memory. */
final class TextFolder implements Folder {
  private final Map<String, String> files = new TreeMap<>();

  TextFolder() {
    files.put(
        "indicators.csv",
        """
        id,group,label_vi,label_en,unit_vi,measure,temporal,definition
        party_members,party_organisation,Đảng viên,Party members,người,count,stock,"Members."
        party_members_admitted,party_organisation,Đảng viên mới kết nạp,Admitted,người,count,flow,"New members."
        dialogue_conferences,dialogue,"Hội nghị, cuộc đối thoại",Dialogue conferences,hội nghị,count,flow,"Held."
        poverty_rate,development,Tỷ lệ hộ nghèo,Poverty rate,%,share,stock,"Share of poor households."
        other_count,other,Số lượng khác,Other count,,count,unknown,"Anything."
        """);
    files.put(
        "lexicon/lists.csv",
        """
        list,phrase
        stand_ins,đồng chí
        stand_ins,người
        stand_ins,người dân [tộc]
        neutral,trong đó có
        neutral,có thể
        hamlets,{thôn|xóm} bản
        hamlets,khu phố
        people,@stand_ins
        """);
    files.put("lexicon/meetings.csv", "phrase,note\nhội nghị,\ncuộc họp,with a note\n");
  }

  TextFolder with(String path, String text) {
    files.put(path, text);
    return this;
  }

  RuleSet load(Vocabulary vocabulary) {
    try {
      return RuleSet.load(this, vocabulary);
    } catch (IOException | RuleException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  @Override
  public List<String> files(String under) {
    return files.keySet().stream().filter(f -> f.startsWith(under + "/")).toList();
  }

  @Override
  public InputStream open(String path) throws IOException {
    if (!files.containsKey(path)) {
      throw new NoSuchFileException(path);
    }
    return new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8));
  }
}
