package org.hashiya.ui.reader;

import java.util.Locale;

/** Why a stretch of text is lit, the faintest first. */
enum Highlight {
  MARKED,
  FOUND,
  FOUND_CURRENT,
  TERM,
  POINT,
  PINNED,
  SELECTION,
  CURSOR;

  String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
