package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.parallel.Bead;

/**
 * What stands at one height: Arabic sentences, and what each version says for them.
 *
 * @param arabic ascending; empty where versions add something
 * @param versions for each version the beads that belong here
 */
record DeskRow(List<Integer> arabic, List<List<Bead>> versions) {
  /** Under this confidence a bead is marked as doubtful. */
  static final double DOUBTFUL = 0.6;

  /** Lays the beads of all versions out, in the order of the Arabic. */
  static List<DeskRow> of(int arabicSize, List<Column> columns) {
    int[] group = groups(arabicSize, columns);
    TreeMap<Integer, DeskRow> rows = new TreeMap<>();
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < arabicSize; i++) {
      members.computeIfAbsent(group[i], _ -> new ArrayList<>()).add(i);
    }
    members.forEach((first, all) -> rows.put(first, new DeskRow(all, empty(columns.size()))));
    List<DeskRow> ordered = new ArrayList<>(rows.values());
    for (int c = 0; c < columns.size(); c++) {
      DeskRow last = null;
      for (Bead bead : columns.get(c).alignment().beads()) {
        if (!bead.arabic().isEmpty()) {
          last = rows.get(group[bead.arabic().getFirst()]);
          if (last != null) {
            last.versions.get(c).add(bead);
          }
        } else {
          DeskRow addition = new DeskRow(List.of(), empty(columns.size()));
          addition.versions.get(c).add(bead);
          ordered.add(last == null ? 0 : ordered.indexOf(last) + 1, addition);
          last = addition;
        }
      }
    }
    return ordered;
  }

  private static List<List<Bead>> empty(int size) {
    List<List<Bead>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }

  /** For each Arabic sentence the first of those that any version takes together with it. */
  private static int[] groups(int size, List<Column> columns) {
    int[] group = new int[size];
    for (int i = 0; i < size; i++) {
      group[i] = i;
    }
    for (Column column : columns) {
      for (Bead bead : column.alignment().beads()) {
        for (int i : bead.arabic()) {
          join(group, bead.arabic().getFirst(), i);
        }
      }
    }
    return group;
  }

  private static void join(int[] group, int a, int b) {
    int low = Math.min(group[a], group[b]);
    int high = Math.max(group[a], group[b]);
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == high ? low : group[i];
    }
  }
}
