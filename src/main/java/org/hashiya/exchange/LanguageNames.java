package org.hashiya.exchange;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.text.Folding;

/** What people and programs write for a language: ar, ar-SY, AR_sy, ara, Arabic, العربية. */
public final class LanguageNames {
  private static final List<ULocale> NAMED_IN = List.of(ULocale.ENGLISH, new ULocale("ar"));
  private static final Map<String, String> CODES = codes();

  private LanguageNames() {}

  /** The language that is meant, or empty where nobody could tell. */
  public static Optional<Locale> locale(String written) {
    String name = written.strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String code = CODES.get(key(name));
    if (code != null) {
      return Optional.of(Locale.of(code));
    }
    int bracket = name.indexOf('(');
    if (bracket > 0) {
      return locale(name.substring(0, bracket)); // Arabic (Syria)
    }
    try {
      Locale tag = new Locale.Builder().setLanguageTag(name.replace('_', '-')).build();
      return Optional.ofNullable(CODES.get(tag.getLanguage()))
          .map(known -> new Locale.Builder().setLocale(tag).setLanguage(known).build());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Whether two are the same language, whatever the country or script. */
  public static boolean same(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }

  private static String key(String name) {
    return Folding.key(name).toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(code, code);
      codes.putIfAbsent(new ULocale(code).getISO3Language(), code);
      for (ULocale in : NAMED_IN) {
        String name = LocaleDisplayNames.getInstance(in).languageDisplayName(code);
        codes.putIfAbsent(key(name), code);
        // الإنجليزية is also written إنجليزية
        codes.putIfAbsent(key(name.replaceFirst("^ال", "")), code);
      }
    }
    return codes;
  }
}
