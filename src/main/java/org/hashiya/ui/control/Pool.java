package org.hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Nodes of one kind in a parent, made once and used again. Those not in use are hidden, not taken
 * out: a node that comes back into a scene is styled anew, which takes longer than a frame has.
 */
public final class Pool<N extends Node> {
  private final List<Node> children;
  private final Supplier<N> maker;
  private final List<N> nodes = new ArrayList<>();
  private int used;

  /**
   * @param children of the parent
   */
  public Pool(List<Node> children, Supplier<N> maker) {
    this.children = children;
    this.maker = maker;
  }

  /** Makes nodes before they are needed, hidden. */
  public void stock(int count) {
    begin();
    for (int i = 0; i < count; i++) {
      next();
    }
    begin();
    end();
  }

  /** Takes all nodes back, to be asked for anew. */
  public void begin() {
    used = 0;
  }

  /** A node that is not in use, visible and after those asked for before. */
  public N next() {
    if (used == nodes.size()) {
      N made = maker.get();
      made.managedProperty().bind(made.visibleProperty());
      nodes.add(made);
      children.add(made);
    }
    N node = nodes.get(used++);
    node.setVisible(true);
    return node;
  }

  /** Hides what has not been asked for. */
  public void end() {
    nodes.subList(used, nodes.size()).forEach(node -> node.setVisible(false));
  }

  /** The nodes in use. */
  public List<N> inUse() {
    return List.copyOf(nodes.subList(0, used));
  }
}
