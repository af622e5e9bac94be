package org.hashiya.importing;

import java.util.Locale;
import org.hashiya.text.Arabic;
import org.hashiya.text.Normaliser;

/** The script that most of a text is in. */
enum Script {
  ARABIC(Locale.of("ar")),
  /** Persian or Urdu: right to left as well, but not what the reader's lexicon knows. */
  PERSIAN(Locale.of("fa")),
  LATIN(Locale.ENGLISH);

  private final Locale locale;

  Script(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** Arabic unless there are more Latin letters. */
  static Script of(String text) {
    int arabic = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Arabic.isLetter(c)) {
        arabic++;
      } else if (Character.isLetter(c)) {
        latin++;
      }
    }
    if (latin > arabic) {
      return LATIN;
    }
    return Normaliser.isArabic(text) ? ARABIC : PERSIAN;
  }
}
