package vn.solieu.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {
  @Test
  void givesBackWhatWasPutIn() {
    byte[] packed =
        new Packing()
            .number(-7)
            .ints(new int[] {1, Integer.MIN_VALUE})
            .longs(new long[] {Long.MAX_VALUE})
            .bytes(new byte[] {-1, 2})
            .texts(List.of("đối thoại", "", "𝔸"))
            .text("hộ")
            .toBytes();
    Packed in = new Packed(packed);
    assertEquals(-7, in.number());
    assertArrayEquals(new int[] {1, Integer.MIN_VALUE}, in.ints());
    assertArrayEquals(new long[] {Long.MAX_VALUE}, in.longs());
    assertArrayEquals(new byte[] {-1, 2}, in.bytes());
    assertEquals(List.of("đối thoại", "", "𝔸"), in.texts());
    assertEquals("hộ", in.text());
  }

  @Test
  void keepsFullRowsAndMakesEmptyOnesAlike() {
    int[][] rows = {{}, {5, 6}, null, {7}};
    byte[] packed = new Packing().rows(rows).toBytes();
    int[][] back = new Packed(packed).rows();
    assertArrayEquals(new int[][] {{}, {5, 6}, {}, {7}}, back);
    assertSame(back[0], back[2]);
  }

  @Test
  void growsBeyondItsFirstRoom() {
    int[] many = new int[100_000];
    many[99_999] = 3;
    assertArrayEquals(many, new Packed(new Packing().ints(many).toBytes()).ints());
  }
}
