package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GuideTest {

  @Test
  void theGuideInTheSourcesIsThatOfTheCatalogue() throws IOException {
    Path fresh = Path.of("target", "columns.md");
    Files.writeString(fresh, Guide.markdown());
    String kept = Resources.toString(Resources.getResource(Guide.class, "columns.md"), StandardCharsets.UTF_8);
    assertEquals(kept, Guide.markdown(), "copy " + fresh + " to src/main/resources/vn/solieu/export/");
  }
}
