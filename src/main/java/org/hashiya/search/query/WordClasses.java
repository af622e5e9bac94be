package org.hashiya.search.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.text.Folding;

/** What a person may call a part of speech. */
final class WordClasses {
  private static final Map<String, PartOfSpeech> NAMES = names();

  private WordClasses() {}

  static Optional<PartOfSpeech> named(String name) {
    return Optional.ofNullable(NAMES.get(Folding.key(name)));
  }

  private static Map<String, PartOfSpeech> names() {
    Map<String, PartOfSpeech> names = new HashMap<>();
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      names.put(pos.name().toLowerCase(Locale.ROOT), pos);
    }
    names.put("adj", PartOfSpeech.ADJECTIVE);
    names.put("adv", PartOfSpeech.ADVERB);
    names.put("number", PartOfSpeech.NUMERAL);
    names.put("prep", PartOfSpeech.PREPOSITION);
    names.put("conj", PartOfSpeech.CONJUNCTION);
    Map.of(
            "فعل", PartOfSpeech.VERB,
            "اسم", PartOfSpeech.NOUN,
            "صفة", PartOfSpeech.ADJECTIVE,
            "نعت", PartOfSpeech.ADJECTIVE,
            "عدد", PartOfSpeech.NUMERAL,
            "علم", PartOfSpeech.NAME,
            "ظرف", PartOfSpeech.ADVERB,
            "ضمير", PartOfSpeech.PRONOUN,
            "حرف جر", PartOfSpeech.PREPOSITION,
            "عطف", PartOfSpeech.CONJUNCTION)
        .forEach((name, pos) -> names.put(Folding.key(name), pos));
    names.put("جر", PartOfSpeech.PREPOSITION);
    names.put("نفي", PartOfSpeech.NEGATION);
    names.put("اشاره", PartOfSpeech.DEMONSTRATIVE);
    names.put("موصول", PartOfSpeech.RELATIVE);
    return names;
  }
}
