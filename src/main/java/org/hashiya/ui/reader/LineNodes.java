package org.hashiya.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** The nodes that draw lines; those out of use wait, hidden, to be used again. */
final class LineNodes {
  private final Map<Rank, Deque<LineNode>> spare = new EnumMap<>(Rank.class);
  private final List<Node> parent;

  /**
   * @param parent the children to which new nodes are added
   */
  LineNodes(List<Node> parent) {
    this.parent = parent;
  }

  LineNode take(Rank rank) {
    LineNode node = spare.computeIfAbsent(rank, _ -> new ArrayDeque<>()).poll();
    if (node == null) {
      node = new LineNode(rank);
      parent.add(node);
    }
    node.setVisible(true);
    return node;
  }

  void giveBack(LineNode node) {
    node.setVisible(false);
    spare.computeIfAbsent(node.rank(), _ -> new ArrayDeque<>()).add(node);
  }
}
