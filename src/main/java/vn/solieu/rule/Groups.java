package vn.solieu.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.rule.Patterns.Entry;
import vn.solieu.text.Packed;
import vn.solieu.text.Packing;

/** Lists of patterns by number; list 0 is empty. */
final class Groups {
  private static final Entry[] NO_ENTRIES = {};

  private Entry[][] groups = {NO_ENTRIES};
  private int size = 1;

  /** No lists. */
  Groups() {}

  /** Lists that were taken down. Of tens of thousands of lists, only some hundreds differ. */
  Groups(Packed in, List<Entry> entries) {
    Entry[][] different = new Entry[in.number()][];
    for (int i = 0; i < different.length; i++) {
      int[] numbers = in.ints();
      different[i] = new Entry[numbers.length];
      for (int k = 0; k < numbers.length; k++) {
        different[i][k] = entries.get(numbers[k]);
      }
    }
    int[] which = in.ints();
    size = which.length;
    groups = new Entry[size][];
    for (int i = 0; i < size; i++) {
      groups[i] = different[which[i]];
    }
  }

  /** Takes them down by the numbers of their entries. */
  void pack(Packing out, Map<Entry, Integer> numbers) {
    Map<List<Integer>, Integer> different = new LinkedHashMap<>();
    int[] which = new int[size];
    for (int i = 0; i < size; i++) {
      List<Integer> list = Arrays.stream(groups[i]).map(numbers::get).toList();
      Integer known = different.putIfAbsent(list, different.size());
      which[i] = known == null ? different.size() - 1 : known;
    }
    out.number(different.size());
    different.keySet().forEach(list -> out.ints(list.stream().mapToInt(Integer::intValue).toArray()));
    out.ints(which);
  }

  /** A new list without entries. */
  int create() {
    if (size == groups.length) {
      groups = Arrays.copyOf(groups, size * 2);
    }
    groups[size] = NO_ENTRIES;
    return size++;
  }

  /** Adds an entry to a list unless it is the last there. */
  void add(int group, Entry entry) {
    Entry[] old = groups[group];
    if (old.length == 0 || !old[old.length - 1].equals(entry)) {
      groups[group] = Arrays.copyOf(old, old.length + 1);
      groups[group][old.length] = entry;
    }
  }

  /** The entries of a list. */
  Entry[] of(int group) {
    return groups[group];
  }

  /** One more than the greatest number of a list. */
  int size() {
    return size;
  }
}
