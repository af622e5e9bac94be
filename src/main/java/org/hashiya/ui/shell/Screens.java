package org.hashiya.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which page stands over text and margin; at most one at a time. */
public final class Screens {
  private final ObjectProperty<@Nullable Screen> open = new SimpleObjectProperty<>();
  private final Set<Screen> furnished = EnumSet.noneOf(Screen.class);

  /** The page that is open; null while the text is to be seen. */
  public ObjectProperty<@Nullable Screen> openProperty() {
    return open;
  }

  public boolean isOpen(Screen screen) {
    return open.get() == screen;
  }

  /** Opens a page in place of any other; nothing if the window does not have it. */
  public void show(Screen screen) {
    if (furnished.contains(screen)) {
      open.set(screen);
    }
  }

  /** Opens a page, or closes it if it is open. */
  public void toggle(Screen screen) {
    if (isOpen(screen)) {
      close();
    } else {
      show(screen);
    }
  }

  /** Back to the text. */
  public void close() {
    open.set(null);
  }

  /** The pages that this window has. */
  Set<Screen> furnished() {
    return furnished;
  }

  /** Says that the window has a page. */
  void furnish(Screen screen) {
    furnished.add(screen);
  }

  /** Keeps a page's own notion of whether it is open in step with this one. */
  void join(Screen screen, BooleanProperty shown) {
    open.subscribe(now -> shown.set(now == screen));
    shown.subscribe(now -> {
      if (now) {
        open.set(screen);
      } else if (isOpen(screen)) {
        close();
      }
    });
  }
}
