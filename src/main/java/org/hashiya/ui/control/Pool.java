package org.hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Nodes of one kind that are made once and used again: making and styling a node takes ten times
 * longer than giving it a new text.
 */
public final class Pool<N extends Node> {
  private final Supplier<N> maker;
  private final List<N> nodes = new ArrayList<>();
  private int used;

  public Pool(Supplier<N> maker) {
    this.maker = maker;
  }

  /** Takes all nodes back. */
  public void rewind() {
    used = 0;
  }

  /** A node that is not in use. */
  public N next() {
    if (used == nodes.size()) {
      nodes.add(maker.get());
    }
    return nodes.get(used++);
  }
}
