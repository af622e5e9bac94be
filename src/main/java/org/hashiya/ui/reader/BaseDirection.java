package org.hashiya.ui.reader;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The direction of an article's lines. It comes from the language, never from the letters. */
public enum BaseDirection {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  public static BaseDirection of(Locale language) {
    return ULocale.forLocale(language).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  public boolean isRightToLeft() {
    return this == RIGHT_TO_LEFT;
  }

  /** The paragraph's embedding level in the bidirectional algorithm. */
  byte level() {
    return (byte) (isRightToLeft() ? 1 : 0);
  }
}
