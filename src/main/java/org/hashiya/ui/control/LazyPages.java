package org.hashiya.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Pages in one place, each made when it is first to be seen. */
public final class LazyPages extends StackPane {
  // A binding that nobody holds is collected, and its page would stay as it is for good.
  private final List<ObservableValue<Boolean>> conditions = new ArrayList<>();

  private final List<Page> pages = new ArrayList<>();

  /**
   * Adds a page that is there while a condition holds.
   *
   * @param maker called at most once
   */
  public void add(ObservableValue<Boolean> condition, Supplier<Node> maker) {
    Page page = new Page(maker);
    conditions.add(condition);
    pages.add(page);
    condition.subscribe(page::show);
  }

  /** Makes a page before it is asked for, while nobody waits for anything. */
  public void prepare(int number) {
    pages.get(number).make().setVisible(conditions.get(number).getValue());
  }

  private final class Page {
    private final Supplier<Node> maker;
    private @Nullable Node node;

    Page(Supplier<Node> maker) {
      this.maker = maker;
    }

    void show(boolean wanted) {
      if (wanted) {
        make().setVisible(true);
      } else if (node != null) {
        node.setVisible(false);
      }
    }

    Node make() {
      Node page = node;
      if (page == null) {
        page = maker.get();
        node = page;
        getChildren().add(page);
      }
      return page;
    }
  }
}
