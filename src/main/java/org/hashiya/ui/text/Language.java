package org.hashiya.ui.text;

import javafx.geometry.NodeOrientation;

/** A language of the interface. */
public enum Language {
  ENGLISH("en", "English", NodeOrientation.LEFT_TO_RIGHT),
  ARABIC("ar", "العربية", NodeOrientation.RIGHT_TO_LEFT);

  private final String code;
  private final String ownName;
  private final NodeOrientation orientation;

  Language(String code, String ownName, NodeOrientation orientation) {
    this.code = code;
    this.ownName = ownName;
    this.orientation = orientation;
  }

  /** The code that its message file is named with. */
  public String code() {
    return code;
  }

  /** What its own speakers call it. */
  public String ownName() {
    return ownName;
  }

  public NodeOrientation orientation() {
    return orientation;
  }

  /** Which of its plurals a language uses for a number. */
  Plural plural(long count) {
    return this == ARABIC ? Plural.arabic(count) : Plural.english(count);
  }
}
