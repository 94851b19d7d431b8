package vn.solieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path root;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of("in/b.txt", "in/a/2.txt", "in/a/10.txt", "in/a.txt", "in/a-b.txt", "in/.hidden", "in/.git/x", "other/b.txt")) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), name);
    }
  }

  @Test
  void findsNestedFilesInTheOrderOfTheirNames() throws IOException {
    assertEquals(List.of("a-b.txt", "a.txt", "a/10.txt", "a/2.txt", "b.txt"), names("in"));
  }

  @Test
  void namesAreInTheOrderOfTheirStrings() throws IOException {
    List<String> names = names("in", "other");
    assertEquals(names.stream().sorted().toList(), names);
  }

  @Test
  void namesASingleFileByItself() throws IOException {
    assertEquals(List.of("2.txt"), names("in/a/2.txt"));
  }

  @Test
  void namesSeveralInputsFromTheFolderThatHoldsThemAll() throws IOException {
    assertEquals(List.of("in/a/2.txt", "other/b.txt"), names("other", "in/a/2.txt"));
    assertEquals(List.of("a/2.txt", "b.txt"), names("in/b.txt", "in/a/2.txt"));
  }

  @Test
  void readsAFileNamedTwiceOnce() throws IOException {
    assertEquals(names("in"), names("in", "in/a", "in/a/2.txt", "in/../in/b.txt"));
  }

  @Test
  void passesOverTheOutputFolder() throws IOException {
    Files.createDirectories(root.resolve("in/output"));
    Files.writeString(root.resolve("in/output/claims.csv"), "x");
    List<String> names = new ArrayList<>();
    Inputs.of(List.of(root.resolve("in")), root.resolve("in/output")).forEach(s -> names.add(s.name()));
    assertEquals(names("in").stream().filter(n -> !n.startsWith("output")).toList(), names);
  }

  @Test
  void givesARowToWhatCannotBeRead() throws IOException {
    Files.createDirectories(root.resolve("odd/empty"));
    assertEquals(List.of("odd/: a folder without files"), problems("odd"));
    Files.createSymbolicLink(root.resolve("odd/nowhere"), root.resolve("gone"));
    Files.createSymbolicLink(root.resolve("odd/there"), root.resolve("in"));
    assertEquals(
        List.of(
            "nowhere: cannot be read: there is no such file",
            "there: a link to a folder. Name that folder as an input to read it"),
        problems("odd"));
  }

  @Test
  void saysThatAnInputIsNotThere() {
    UserError e = assertThrows(UserError.class, () -> names("nowhere"));
    assertEquals(Exit.USAGE, e.exit());
    assertEquals(root.resolve("nowhere") + ": no such file or folder. Name the articles to read.", e.getMessage());
  }

  private List<String> names(String... inputs) throws IOException {
    List<String> names = new ArrayList<>();
    inputs(inputs).forEach(s -> names.add(s.name()));
    return names;
  }

  private List<String> problems(String... inputs) throws IOException {
    List<String> problems = new ArrayList<>();
    inputs(inputs).forEach(s -> problems.add(s.name() + ": " + s.problem()));
    return problems;
  }

  private Inputs inputs(String... inputs) throws IOException {
    return Inputs.of(List.of(inputs).stream().map(root::resolve).toList(), root.resolve("output"));
  }
}
