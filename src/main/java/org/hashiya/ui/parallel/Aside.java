package org.hashiya.ui.parallel;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** A view beside the texts of the desk; one at a time. */
enum Aside {
  /** What does not match or is not consistent, to walk through. */
  WALK(Feather.ALERT_CIRCLE),
  /** Who is said to have said what, and how. */
  ATTRIBUTION(Feather.MESSAGE_SQUARE),
  /** How a word or term is put, here and elsewhere. */
  RENDERINGS(Feather.LIST);

  private final Feather icon;

  Aside(Feather icon) {
    this.icon = icon;
  }

  Feather icon() {
    return icon;
  }

  /** Names the view. */
  String id() {
    return "desk-" + name().toLowerCase(Locale.ROOT);
  }
}
