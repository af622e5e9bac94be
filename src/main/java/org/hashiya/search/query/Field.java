package org.hashiya.search.query;

import java.util.Map;
import java.util.Optional;
import org.hashiya.text.Folding;

/** What may stand before a colon, in the languages of the interface. */
enum Field {
  FORM,
  LEMMA,
  ROOT,
  CLASS;

  private static final Map<String, Field> NAMES =
      Map.ofEntries(
          Map.entry("word", FORM),
          Map.entry("form", FORM),
          Map.entry("كلمه", FORM),
          Map.entry("lemma", LEMMA),
          Map.entry("مدخل", LEMMA),
          Map.entry("root", ROOT),
          Map.entry("جذر", ROOT),
          Map.entry("ماده", ROOT),
          Map.entry("pos", CLASS),
          Map.entry("class", CLASS),
          Map.entry("قسم", CLASS),
          Map.entry("نوع", CLASS));

  static Optional<Field> named(String name) {
    return Optional.ofNullable(NAMES.get(Folding.key(name)));
  }
}
