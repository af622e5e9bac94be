package org.hashiya.ui.reader;

import java.util.Locale;

/** How a word is underlined: by how well the reader knows it. */
public enum WordMark {
  NEW,
  LEARNING_1,
  LEARNING_2,
  LEARNING_3,
  LEARNING_4;

  String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
