package org.hashiya.ui.text;

import com.ibm.icu.util.ULocale;
import javafx.geometry.NodeOrientation;

/** A language of the interface. */
public enum Language {
  ENGLISH("en", "en", "English", NodeOrientation.LEFT_TO_RIGHT),
  // Latin digits, as the newspapers that are read here print them.
  ARABIC("ar", "ar-u-nu-latn", "العربية", NodeOrientation.RIGHT_TO_LEFT);

  private final String code;
  private final String tag;
  private final String ownName;
  private final NodeOrientation orientation;

  Language(String code, String tag, String ownName, NodeOrientation orientation) {
    this.code = code;
    this.tag = tag;
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

  // Not a field: ICU is loaded when a message first needs it, after the first frame.
  ULocale locale() {
    return ULocale.forLanguageTag(tag);
  }
}
