package org.hashiya.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * A button that opens a menu. The menu is made when it is opened: a menu button of the toolkit
 * makes a window for it at once, which the first frame would have to wait for.
 */
public final class MenuOpener extends Button {
  private final Supplier<List<? extends MenuItem>> items;
  private @Nullable ContextMenu menu;

  /**
   * @param items made anew each time
   */
  public MenuOpener(Supplier<List<? extends MenuItem>> items) {
    this.items = items;
    getStyleClass().add("menu-opener");
    setContentDisplay(ContentDisplay.LEFT);
    setOnAction(_ -> toggle());
  }

  private void toggle() {
    if (menu != null && menu.isShowing()) {
      menu.hide();
      return;
    }
    ContextMenu opened = new ContextMenu();
    opened.getItems().setAll(items.get());
    menu = opened;
    opened.show(this, Side.BOTTOM, 0, 2);
  }
}
