package org.hashiya.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.hashiya.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Text and margin, with one of the window's pages over them while it is open. */
final class ScreenLayer extends StackPane {
  private final Node columns;
  private final Node text;
  private final Screens screens;
  private final Map<Screen, Page<?>> pages = new EnumMap<>(Screen.class);

  /**
   * @param text has the keyboard when no page is open
   */
  ScreenLayer(Node columns, Node text, Screens screens) {
    super(columns);
    this.columns = columns;
    this.text = text;
    this.screens = screens;
    screens.openProperty().addListener((_, before, now) -> turn(before, now));
  }

  /**
   * Gives the window a page.
   *
   * @param maker makes its view when it is first opened; its stylesheet is the one with the page's
   *     name, if there is such a one
   * @param focus puts the keyboard where one expects it on that page
   */
  <V extends Parent> void add(Screen screen, Supplier<V> maker, Consumer<V> focus) {
    pages.put(screen, new Page<>(screen, maker, focus));
    screens.furnish(screen);
  }

  /** Puts the keyboard where one expects it on the page that is open. */
  void focus() {
    Page<?> page = open();
    if (page != null) {
      page.focus();
    }
  }

  private @Nullable Page<?> open() {
    Screen screen = screens.openProperty().get();
    return screen == null ? null : pages.get(screen);
  }

  private void turn(@Nullable Screen before, @Nullable Screen now) {
    // What lies under a page must not be reached with the Tab key.
    columns.setDisable(now != null);
    if (now != null) {
      page(now).show();
    }
    if (before != null) {
      page(before).hide();
    }
    if (now == null) {
      text.requestFocus();
    } else {
      page(now).focus();
    }
  }

  private Page<?> page(Screen screen) {
    Page<?> page = pages.get(screen);
    if (page == null) {
      throw new IllegalStateException("the window has no " + screen.id());
    }
    return page;
  }

  /** A page that is made when it is first shown. */
  private final class Page<V extends Parent> {
    private final Screen screen;
    private final Supplier<V> maker;
    private final Consumer<V> focus;
    private @Nullable V view;

    Page(Screen screen, Supplier<V> maker, Consumer<V> focus) {
      this.screen = screen;
      this.maker = maker;
      this.focus = focus;
    }

    void show() {
      view().setVisible(true);
    }

    void hide() {
      view().setVisible(false);
    }

    void focus() {
      focus.accept(view());
    }

    private V view() {
      V made = view;
      if (made == null) {
        made = maker.get();
        made.getStyleClass().add("screen");
        Theme.sheetOf(screen.id()).ifPresent(made.getStylesheets()::add);
        view = made;
        getChildren().add(made);
      }
      return made;
    }
  }
}
