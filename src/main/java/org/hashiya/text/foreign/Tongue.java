package org.hashiya.text.foreign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Languages by how they read Latin letters, since a name sounds in Arabic as at home: the ch of
 * Church, Chirac, Bach and Pinochet. Languages of one school read the letters that matter alike.
 *
 * <p>Each has the {@link Sounds} in which it differs from what most do.
 */
public enum Tongue {
  ENGLISH("en ga cy xx sw ha yo ig zu so am ti om"),
  FRENCH("fr"),
  GERMAN("de"),
  DUTCH("nl af"),
  NORDIC("sv da no is fi et lv lt"),
  SPANISH("es ca eu tl"),
  PORTUGUESE("pt"),
  ITALIAN("it la"),
  ROMANIAN("ro"),
  GREEK("el"),
  POLISH("pl"),
  CZECH("cs sk"),
  HUNGARIAN("hu"),
  SOUTH_SLAVIC("hr sr bs sl sq"),
  /** Languages with Cyrillic and other letters of their own, as agencies romanise them. */
  CYRILLIC("ru uk be bg mk kk uz ky tk tg mn hy ka"),
  TURKISH("tr az"),
  IRANIAN("fa ku ps he"),
  INDIAN("hi ur bn pa ta te ml si ne th km my id ms"),
  CHINESE("zh ko vi"),
  JAPANESE("ja");

  private static final Map<String, Tongue> BY_CODE = new HashMap<>();

  static {
    for (Tongue tongue : values()) {
      for (String code : tongue.codes.split(" ", -1)) {
        BY_CODE.put(code, tongue);
      }
    }
  }

  private final String codes;
  private volatile @Nullable Sounds sounds;

  Tongue(String codes) {
    this.codes = codes;
  }

  /** The school of a language by its ISO 639-1 code; xx for invented names. */
  public static Optional<Tongue> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Read when a name of the language is first met: a text has names of few. */
  Sounds sounds() {
    Sounds known = sounds;
    if (known == null) {
      known = Sounds.of(name().toLowerCase(Locale.ROOT).replace('_', ' '));
      sounds = known;
    }
    return known;
  }
}
