package org.hashiya.gloss;

import java.util.Optional;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.DerivedNominals;

/** Finds the verbs that masdars and participles belong to. */
final class Verbs {
  private final Lexicon lexicon;

  Verbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a word is to the verb with this lemma; a verb of its root is looked for. */
  OfVerb relation(Entry word, String verb) {
    if (word.inflection() instanceof Inflection.Verb) {
      return word.lemma().equals(verb) ? OfVerb.FINITE : OfVerb.OTHER;
    }
    for (Entry entry : lexicon.ofRoot(word.root())) {
      if (entry.lemma().equals(verb) && entry.inflection() instanceof Inflection.Verb inflection) {
        return relation(word, entry, inflection);
      }
    }
    return OfVerb.OTHER;
  }

  /** The commonest verb whose masdar a noun is. */
  Optional<Entry> ofMasdar(Entry masdar) {
    if (masdar.pos() != PartOfSpeech.NOUN) {
      return Optional.empty();
    }
    return lexicon.ofRoot(masdar.root()).stream()
        .filter(e ->
            e.inflection() instanceof Inflection.Verb inflection
                && relation(masdar, e, inflection) == OfVerb.MASDAR)
        .min((a, b) -> Integer.compare(a.frequencyClass(), b.frequencyClass()));
  }

  private static OfVerb relation(Entry word, Entry verb, Inflection.Verb inflection) {
    String lemma = word.lemma();
    DerivedNominals derived = DerivedNominals.of(verb, inflection);
    if (inflection.masdars().contains(lemma)
        || derived.masdar().filter(lemma::equals).isPresent()) {
      return OfVerb.MASDAR;
    }
    return lemma.equals(derived.activeParticiple())
        ? OfVerb.ACTIVE_PARTICIPLE
        : lemma.equals(derived.passiveParticiple()) ? OfVerb.PASSIVE_PARTICIPLE : OfVerb.OTHER;
  }
}
