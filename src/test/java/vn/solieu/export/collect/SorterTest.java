package vn.solieu.export.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorterTest {

  @ParameterizedTest
  @ValueSource(ints = {64, 5_000, 1_000_000})
  void sortsWhateverFitsInMemory(int memory, @TempDir Path folder) throws IOException {
    Random random = new Random(memory);
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      byte[] record = new byte[random.nextInt(40)];
      random.nextBytes(record);
      records.add(record);
    }
    Path path = folder.resolve("sorted");
    try (Sorter sorter = new Sorter(path, memory)) {
      for (byte[] record : records) {
        sorter.add(record.clone());
      }
      records.sort(Arrays::compareUnsigned);
      try (Sorter.Sorted sorted = sorter.sorted()) {
        assertEquals(memory < 1_000_000, Files.exists(path), "spills only what does not fit");
        for (byte[] record : records) {
          assertArrayEquals(record, sorted.next());
        }
        assertNull(sorted.next());
      }
    }
    assertFalse(Files.exists(path));
  }

  @Test
  void nothingAddedIsNothingSorted(@TempDir Path folder) throws IOException {
    try (Sorter sorter = new Sorter(folder.resolve("sorted"), 100); Sorter.Sorted sorted = sorter.sorted()) {
      assertNull(sorted.next());
    }
  }

  @Test
  void entriesSortLikeTheirValues() {
    byte[][] ordered = {
      new Entry().text("").number(5).toBytes(),
      new Entry().text("a").number(-3).toBytes(),
      new Entry().text("a").number(0).toBytes(),
      new Entry().text("a").number(2019).toBytes(),
      new Entry().text("a b").number(1).toBytes(),
      new Entry().text("ab").number(1).toBytes(),
      new Entry().text("ấ").small(0).toBytes(),
      new Entry().text("ấ").small(200).toBytes(),
    };
    for (int i = 1; i < ordered.length; i++) {
      assertTrue(Arrays.compareUnsigned(ordered[i - 1], ordered[i]) < 0, "entry " + i);
    }
  }

  @Test
  void entriesAreReadBack() {
    byte[] bytes = new Entry().text("huyện\u0000 Kim Sơn").small(255).number(-7).toBytes();
    Entry entry = new Entry(bytes);
    assertEquals("huyện Kim Sơn", entry.readText());
    assertEquals(255, entry.readSmall());
    assertEquals(-7, entry.readNumber());
  }
}
