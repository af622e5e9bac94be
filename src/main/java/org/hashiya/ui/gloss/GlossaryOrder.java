package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.text.ArabicCollation;

/** The orders of a glossary. */
public enum GlossaryOrder {
  APPEARANCE {
    @Override
    List<GlossaryItem> arrange(List<GlossaryRow> rows) {
      return items(rows);
    }
  },
  /** As an Arabic dictionary by words has it. */
  LETTER {
    @Override
    List<GlossaryItem> arrange(List<GlossaryRow> rows) {
      return items(rows.stream().sorted(byLetter()).toList());
    }
  },
  /** Most frequent in this article first. */
  FREQUENCY {
    @Override
    List<GlossaryItem> arrange(List<GlossaryRow> rows) {
      return items(
          rows.stream().sorted(Comparator.comparingInt(GlossaryRow::count).reversed()).toList());
    }
  },
  /** Words under their root; what has no root comes last. */
  ROOT {
    @Override
    List<GlossaryItem> arrange(List<GlossaryRow> rows) {
      Map<String, List<GlossaryRow>> families = new TreeMap<>(ArabicCollation.comparator());
      List<GlossaryRow> rootless = new ArrayList<>();
      for (GlossaryRow row : rows) {
        (row.root().isEmpty()
                ? rootless
                : families.computeIfAbsent(row.root(), _ -> new ArrayList<>()))
            .add(row);
      }
      List<GlossaryItem> items = new ArrayList<>();
      families.forEach((root, family) -> addGroup(items, root, family));
      if (!rootless.isEmpty()) {
        addGroup(items, "", rootless);
      }
      return items;
    }
  };

  abstract List<GlossaryItem> arrange(List<GlossaryRow> rows);

  private static List<GlossaryItem> items(List<GlossaryRow> rows) {
    return rows.stream().<GlossaryItem>map(GlossaryItem.Word::new).toList();
  }

  private static void addGroup(List<GlossaryItem> items, String root, List<GlossaryRow> family) {
    items.add(new GlossaryItem.Root(root));
    items.addAll(items(family.stream().sorted(byLetter()).toList()));
  }

  private static Comparator<GlossaryRow> byLetter() {
    return Comparator.comparing(GlossaryRow::lemma, ArabicCollation.comparator());
  }
}
