package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hashiya.lexicon.term.Detail;
import org.jspecify.annotations.Nullable;

/**
 * A column for details of one category, with columns for what is said of them. Where a term has two
 * notes, there are two slots for notes.
 */
final class Slot {
  private final String category;
  private final List<Slot> parts = new ArrayList<>();

  private Slot(String category) {
    this.category = category;
  }

  /** Makes room for details. */
  static void widen(List<Slot> slots, List<Detail> details) {
    for (int i = 0; i < details.size(); i++) {
      Detail detail = details.get(i);
      int turn = turn(details, i);
      Slot slot = find(slots, detail.category(), turn);
      if (slot == null) {
        slot = new Slot(detail.category());
        slots.add(behind(slots, detail.category()), slot);
      }
      widen(slot.parts, detail.parts());
    }
  }

  /** The paths of slots, in the order of {@link #cells}. */
  static void paths(List<Slot> slots, List<String> above, Consumer<List<String>> paths) {
    for (Slot slot : slots) {
      List<String> path = new ArrayList<>(above);
      path.add(slot.category);
      paths.accept(List.copyOf(path));
      paths(slot.parts, path, paths);
    }
  }

  /** The texts of details, in the order of {@link #paths}; empty where there is none. */
  static void cells(List<Slot> slots, List<Detail> details, Consumer<String> cells) {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      int turn = 0;
      for (int before = 0; before < i; before++) {
        turn += slots.get(before).category.equals(slot.category) ? 1 : 0;
      }
      Detail detail = detail(details, slot.category, turn);
      cells.accept(detail == null ? "" : detail.text());
      cells(slot.parts, detail == null ? List.of() : detail.parts(), cells);
    }
  }

  private static int turn(List<Detail> details, int at) {
    int turn = 0;
    for (int before = 0; before < at; before++) {
      turn += details.get(before).category().equals(details.get(at).category()) ? 1 : 0;
    }
    return turn;
  }

  private static @Nullable Slot find(List<Slot> slots, String category, int turn) {
    int left = turn;
    for (Slot slot : slots) {
      if (slot.category.equals(category) && left-- == 0) {
        return slot;
      }
    }
    return null;
  }

  private static @Nullable Detail detail(List<Detail> details, String category, int turn) {
    int left = turn;
    for (Detail detail : details) {
      if (detail.category().equals(category) && left-- == 0) {
        return detail;
      }
    }
    return null;
  }

  /** Slots of one category stand side by side. */
  private static int behind(List<Slot> slots, String category) {
    for (int i = slots.size(); i > 0; i--) {
      if (slots.get(i - 1).category.equals(category)) {
        return i;
      }
    }
    return slots.size();
  }
}
